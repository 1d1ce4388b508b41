import { type ReactNode, useId } from 'react';
import { legendRows } from '../../chart/map/legendRows.ts';
import type { Filling, MapPicture, MapPlace } from '../../chart/map/picture.ts';
import type { MapInk } from '../../chart/map/shades.ts';
import type { Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import { unitText } from '../../language/units.ts';
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
  const id = useId();
  const ids = { missing: `${id}m`, suppressed: `${id}s`, lent: `${id}l` };
  const unshaded: Readonly<Record<Filling, string | undefined>> = {
    class: undefined,
    'stand-in': ink.shades[0] ?? ink.ground,
    suppressed: `url(#${ids.suppressed})`,
    missing: `url(#${ids.missing})`,
  };
  return (
    <div className="map-legend" role="group" aria-label={text.legend}>
      <p className="map-legend-unit">{unitText[language].units[picture.figure.unit].name}</p>
      <svg className="map-legend-patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <Patterns ids={ids} ink={ink} unit={1} />
      </svg>
      <ul>
        {legendRows(picture, language).map(({ key, filling, shade, label, count }) => (
          <li key={key}>
            <svg width="26" height="16" aria-hidden="true" focusable="false">
              <rect
                x="0.5"
                y="0.5"
                width="25"
                height="15"
                fill={shade === null ? unshaded[filling] : ink.shades[shade]}
                stroke={shade === null ? ink.bare : ink.boundary}
              />
              {filling === 'stand-in' && (
                <rect x="1" y="1" width="24" height="14" fill={`url(#${ids.lent})`} />
              )}
            </svg>
            <span>{label}</span> <span className="map-count">{count}</span>
          </li>
        ))}
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
