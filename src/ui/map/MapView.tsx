import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { AreaCode } from '../../areas/area.ts';
import { type Places, placeLabel } from '../../areas/registry.ts';
import { type MapPicture, mapPicture, ownOnMap } from '../../chart/map/picture.ts';
import { mapSentence } from '../../chart/map/sentence.ts';
import { mapInk } from '../../chart/map/shades.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import { mapText } from '../../language/map.ts';
import { formatNumber, longPeriod } from '../../series/format.ts';
import { asShown } from '../../series/transforms.ts';
import { useTheme } from '../chart/useTheme.ts';
import { Absent } from '../panel/Absent.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { isSize } from '../../text/point.ts';
import { useGeography } from './geometry.ts';
import { MapCanvas, type MapCanvasProps } from './MapCanvas.tsx';
import { type MapChoices, MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';
import './map.css';

export interface MapViewProps {
  readonly indicator: Indicator;
  readonly state: PanelState;
  readonly places: Places;
  readonly own?: AreaCode | undefined;
  readonly chosen: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  /** Code of the period; kept here when nobody outside keeps it. */
  readonly year?: string | undefined;
  readonly onYear?: ((year: string) => void) | undefined;
}

/** A figure on the map, with its legend, its table and one sentence. */
export function MapView(props: MapViewProps) {
  const { indicator, state } = props;
  const [choices, setChoices] = useState<MapChoices>(firstChoices);
  const figure = state.kind === 'ready' ? state.figure : null;
  const year = props.year ?? choices.year;
  const { category, method } = choices;
  const picture = useMemo(
    () => (figure === null ? null : mapPicture(asShown(figure), { year, category, method })),
    [figure, year, category, method],
  );
  const hasNumbers = figure?.series.some(({ cells }) => cells.some((cell) => 'value' in cell)) ?? false;
  if (state.kind !== 'ready' || picture === null || !hasNumbers)
    return <Absent indicator={indicator} state={state} />;
  const onChoose = (choice: Partial<MapChoices>) => {
    if (choice.year !== undefined) props.onYear?.(choice.year);
    setChoices((before) => ({ ...before, ...choice }));
  };
  return (
    <Drawn
      {...props}
      {...{ picture, onChoose }}
      renewing={state.renewing}
      choices={{ ...choices, year: picture.period.code }}
    />
  );
}

const firstChoices: MapChoices = { year: undefined, category: undefined, method: 'quantiles', county: null };

interface DrawnProps extends MapViewProps {
  readonly picture: MapPicture;
  readonly choices: MapChoices;
  readonly renewing: boolean;
  readonly onChoose: (choice: Partial<MapChoices>) => void;
}

function Drawn(props: DrawnProps) {
  const { picture, places, chosen, choices, renewing, onChoose } = props;
  const text = useWords(mapText);
  const language = useLanguage();
  const theme = useTheme();
  const id = useId();
  const ink = useMemo(() => mapInk(theme, picture.classes.length), [theme, picture.classes.length]);
  const ids = useMemo(() => ({ missing: `${id}m`, suppressed: `${id}s`, lent: `${id}l` }), [id]);
  const [pointed, setPointed] = useState<AreaCode | null>(null);
  // The table is long, and comes after the map has been drawn.
  const tabled = useDeferredValue<MapPicture | null>(picture, null);
  const countyOf = (code: AreaCode) => places.byCode.get(code)?.county;
  const own = ownOnMap(picture, props.own, countyOf);
  const ownWithin =
    props.own === undefined || own === undefined || own.area === props.own
      ? undefined
      : placeLabel(places, props.own, language);
  const ownCounty = props.own === undefined ? undefined : (countyOf(props.own) ?? own?.area);
  const sentence = mapSentence(picture, own, language);
  const period = longPeriod(picture.period, language, picture.figure.indicator.frequency);
  const title = text.title(picture.figure.indicator.title[language], period);
  const hasChosen = chosen.some((code) => code !== own?.area && picture.places.has(code));
  return (
    <section className="map" aria-label={title}>
      <p className="map-sentence">{sentence || `${text.noNumbers(period)}.`}</p>
      <Coverage picture={picture} />
      {picture.figure.transform === 'level' && isSize(picture.figure) && (
        <p className="map-coverage">{text.sizes}</p>
      )}
      <MapControls {...{ picture, choices, onChoose, places, ownCounty }} />
      <div className="map-parts">
        <Canvas
          {...{ picture, ink, ids, places, own, chosen, title, pointed, choices, onChoose }}
          summary={`${title}. ${sentence}`}
          fixed={props.own}
          onToggle={props.onToggle}
        />
        <div className="map-side">
          <MapLegend {...{ picture, ink, language, own, ownWithin, hasChosen }} />
          {tabled !== null && (
            <MapTable picture={tabled} own={own?.area} chosen={chosen} onPoint={setPointed} />
          )}
        </div>
      </div>
      <div className="map-foot">
        <SourceLine figure={picture.figure} renewing={renewing} />
        <p>{text.credit}.</p>
      </div>
    </section>
  );
}

type CanvasProps = Omit<MapCanvasProps, 'geography' | 'county' | 'onCounty'> &
  Pick<DrawnProps, 'choices' | 'onChoose'>;

/** The map as soon as its boundaries are here; its place is kept meanwhile. */
function Canvas({ choices, onChoose, ...rest }: CanvasProps) {
  const text = useWords(mapText);
  const state = useGeography();
  if (state.kind === 'ready')
    return (
      <MapCanvas
        {...rest}
        geography={state.geography}
        county={choices.county}
        onCounty={(county) => onChoose({ county })}
      />
    );
  return (
    <div className="map-frame map-wait" role={state.kind === 'failed' ? 'alert' : 'status'}>
      <p>{text[state.kind]}</p>
      {state.kind === 'failed' && (
        <button type="button" className="button" data-size="small" onClick={state.retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

/** How many places have numbers, where not all do, and whether that is the extract's doing. */
function Coverage({ picture }: { readonly picture: MapPicture }) {
  const text = useWords(mapText);
  const language = useLanguage();
  const { figure, level, places, counts } = picture;
  const held = counts.class;
  if (held === places.size) return null;
  const fromExtract = figure.sources.some(({ source }) => source === 'extract');
  const lacks = [...places.values()].some(({ cell }) => 'missing' in cell && cell.missing === 'not-held');
  const words = fromExtract && lacks ? text.coverageExtract : text.coverage;
  const number = (value: number) => formatNumber(value, 0, language);
  return <p className="map-coverage">{words(number(held), number(places.size), text.nounMany[level])}.</p>;
}
