import { type ReactNode, useId } from 'react';
import { classText } from '../../chart/map/classes.ts';
import type { MapPicture, MapPlace } from '../../chart/map/picture.ts';
import type { MapInk } from '../../chart/map/shades.ts';
import type { Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import { unitText } from '../../language/units.ts';
import { formatNumber } from '../../series/format.ts';
import { Patterns } from './Shapes.tsx';

interface MapLegendProps {
  readonly picture: MapPicture;
  readonly ink: MapInk;
  readonly language: Language;
  readonly own: MapPlace | undefined;
  /** The name of the reader's municipality, where its county is what the map shows. */
  readonly ownWithin: string | undefined;
  readonly hasChosen: boolean;
}

/** Classes with their limits and how many places are in each, patterns likewise, and what the outlines mean. */
export function MapLegend({ picture, ink, language, own, ownWithin, hasChosen }: MapLegendProps) {
  const text = mapText[language];
  const { classes, counts, figure } = picture;
  const id = useId();
  const ids = { missing: `${id}m`, suppressed: `${id}s`, lent: `${id}l` };
  const count = (places: number) => text.count(formatNumber(places, 0, language));
  const patterns = [
    ['suppressed', `url(#${ids.suppressed})`],
    ['missing', `url(#${ids.missing})`],
  ] as const;
  return (
    <div className="map-legend" role="group" aria-label={text.legend}>
      <p className="map-legend-unit">{unitText[language].units[figure.unit].name}</p>
      <svg className="map-legend-patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <Patterns ids={ids} ink={ink} unit={1} />
      </svg>
      <ul>
        {classes.map((each, at) => (
          <Entry key={each.from} count={count(each.count)} fill={ink.shades[at] as string} ink={ink}>
            {classText(each, figure.decimals, { language, until: text.until })}
          </Entry>
        ))}
        {counts['stand-in'] > 0 && (
          <Entry
            count={count(counts['stand-in'])}
            fill={ink.shades[0] ?? ink.ground}
            over={ids.lent}
            ink={ink}
          >
            {text.standIn}
          </Entry>
        )}
        {patterns.map(
          ([filling, fill]) =>
            counts[filling] > 0 && (
              <Entry key={filling} count={count(counts[filling])} fill={fill} ink={ink}>
                {text[filling]}
              </Entry>
            ),
        )}
        {own !== undefined && (
          <Outline width={2.5} ink={ink}>
            {ownWithin === undefined ? text.own(own.label) : text.ownIn(own.label, ownWithin)}
          </Outline>
        )}
        {hasChosen && (
          <Outline width={1.5} ink={ink}>
            {text.chosen}
          </Outline>
        )}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly count: string;
  readonly fill: string;
  readonly over?: string;
  readonly ink: MapInk;
  readonly children: ReactNode;
}

function Entry({ count, fill, over, ink, children }: EntryProps) {
  return (
    <li>
      <svg width="26" height="16" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="25" height="15" fill={fill} stroke={ink.boundary} strokeWidth="1" />
        {over !== undefined && <rect x="1" y="1" width="24" height="14" fill={`url(#${over})`} />}
      </svg>
      <span>{children}</span> <span className="map-count">{count}</span>
    </li>
  );
}

function Outline({ width, ink, children }: { width: number; ink: MapInk; children: ReactNode }) {
  return (
    <li>
      <svg width="26" height="16" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="24" height="14" fill={ink.shades[0] ?? ink.ground} />
        <rect x="3" y="3" width="20" height="10" fill="none" stroke={ink.halo} strokeWidth={width + 2.5} />
        <rect x="3" y="3" width="20" height="10" fill="none" stroke={ink.outline} strokeWidth={width} />
      </svg>
      <span>{children}</span>
    </li>
  );
}
