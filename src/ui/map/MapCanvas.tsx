import { type MouseEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { AreaCode } from '../../areas/area.ts';
import { type Places, placeLabel } from '../../areas/registry.ts';
import type { MapPicture, MapPlace } from '../../chart/map/picture.ts';
import type { MapInk } from '../../chart/map/shades.ts';
import { aspect, countyOfShape, viewOf } from '../../chart/map/view.ts';
import { mapText } from '../../language/map.ts';
import { useWidth } from '../chart/useWidth.ts';
import { useLanguage } from '../words.tsx';
import type { Geography } from './geometry.ts';
import { MapTip, placeWords } from './MapTip.tsx';
import { Overlay, type PatternIds, Patterns, Shapes } from './Shapes.tsx';
import { type Standing, useHover, usePlaceTravel } from './usePlaceTravel.ts';

export interface MapCanvasProps {
  readonly geography: Geography;
  readonly picture: MapPicture;
  readonly ink: MapInk;
  readonly ids: PatternIds;
  readonly places: Places;
  /** The reader's own place, or what stands for it on this map. */
  readonly own: MapPlace | undefined;
  /** The own place itself, which is not taken out by a click. */
  readonly fixed: AreaCode | undefined;
  readonly chosen: readonly AreaCode[];
  readonly county: AreaCode | null;
  readonly title: string;
  readonly summary: string;
  /** A place pointed at elsewhere. */
  readonly pointed: AreaCode | null;
  readonly onCounty: (county: AreaCode) => void;
  readonly onToggle: (code: AreaCode) => void;
}

/** The drawn map: one tab stop, arrows from place to place, pointer and touch. */
export function MapCanvas(props: MapCanvasProps) {
  const { geography, picture, ink, ids, places, own, chosen, county, title, summary, pointed } = props;
  const language = useLanguage();
  const text = mapText[language];
  const hint = useId();
  const shapes = geography.shapes(picture.level);
  const [ref, width] = useWidth<HTMLDivElement>();
  const view = useMemo(() => viewOf(shapes, county), [shapes, county]);
  const said = useSaid(props);
  const { standing, stand, leave, onKeyDown } = usePlaceTravel({
    shapes,
    home: own?.area,
    onToggle: (code) => {
      props.onToggle(code);
      said.toggled(code);
    },
    onArrive: (shape) => {
      said.arrived(shape.code);
      if (county !== null && countyOfShape(shape) !== county) props.onCounty(countyOfShape(shape));
    },
  });
  const pointer = usePointer(props, standing, stand);
  const active = standing?.code ?? pointed;
  const place = standing === null ? undefined : picture.places.get(standing.code);
  const shape = shapes.find(({ code }) => code === place?.area);
  const unit = view.width / Math.max(width, 1);
  const height = Math.round(width * aspect);
  const access = {
    role: 'application',
    'aria-roledescription': text.role,
    'aria-label': title,
    'aria-describedby': hint,
    tabIndex: 0,
    onKeyDown,
    onBlur: leave,
  };
  return (
    <div className="map-frame" ref={ref} onPointerLeave={pointer.onPointerLeave}>
      <div className="map-travel" {...access} {...pointer.on}>
        <svg
          className="map-svg"
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          role="img"
          aria-label={summary}
        >
          <Patterns ids={ids} ink={ink} unit={unit} />
          <Shapes shapes={shapes} picture={picture} ink={ink} ids={ids} />
          {picture.level === 'municipality' && (
            <path className="map-counties" d={geography.borders} stroke={ink.boundary} fill="none" />
          )}
          <Overlay {...{ shapes, picture, ink, ids, chosen, active }} own={own?.area} />
        </svg>
      </div>
      {place !== undefined && shape !== undefined && (
        <MapTip
          {...{ picture, place, language }}
          county={countyName(places, place, language)}
          isOwn={place.area === props.fixed}
          isChosen={chosen.includes(place.area)}
          at={{ x: (shape.x - view.x) / unit, y: (shape.y - view.y) / unit, width, height }}
          onPointerEnter={pointer.stay}
          onPointerLeave={pointer.leave}
        />
      )}
      <p id={hint} className="unseen">
        {text.hint}
      </p>
      <p className="unseen" aria-live="polite">
        {said.words}
      </p>
    </div>
  );
}

function countyName(places: Places, { area }: MapPlace, language: keyof typeof mapText): string | undefined {
  const county = places.byCode.get(area)?.county;
  return county === undefined ? undefined : placeLabel(places, county, language);
}

/** What is read out: where the keys lead, and what came of choosing a place. */
function useSaid({ picture, places, chosen, fixed }: MapCanvasProps) {
  const language = useLanguage();
  const text = mapText[language];
  const [words, setWords] = useState('');
  const arrived = (code: AreaCode) => {
    const place = picture.places.get(code);
    const county = place && countyName(places, place, language);
    setWords(place === undefined ? '' : placeWords(picture, place, { language, county }));
  };
  const toggled = (code: AreaCode) => {
    const label = picture.places.get(code)?.label ?? code;
    if (code === fixed) setWords(text.ownStays(label));
    else setWords(chosen.includes(code) ? text.removed(label) : text.added(label));
  };
  return { words, arrived, toggled };
}

const codeUnder = (event: { readonly target: EventTarget }): AreaCode | null =>
  (event.target instanceof Element ? event.target.getAttribute('data-code') : null) as AreaCode | null;

/** A mouse chooses by a click; a finger first asks what a place is, and chooses it by touching it again. */
function usePointer(
  { onToggle }: MapCanvasProps,
  standing: Standing | null,
  setStanding: (standing: Standing | null) => void,
) {
  const { over, stay } = useHover(standing, setStanding);
  const touched = useRef<{ readonly isTouch: boolean; readonly before: string | null }>({
    isTouch: false,
    before: null,
  });
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') over(codeUnder(event));
  };
  const onPointerDown = (event: PointerEvent) => {
    touched.current = { isTouch: event.pointerType === 'touch', before: standing?.code ?? null };
  };
  const onClick = (event: MouseEvent) => {
    const code = codeUnder(event);
    const { isTouch, before } = touched.current;
    stay();
    if (code === null) return setStanding(null);
    setStanding({ code, by: 'pointer' });
    if (!isTouch || before === code) onToggle(code);
  };
  const onPointerLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') over(null);
  };
  return { on: { onPointerMove, onPointerDown, onClick }, onPointerLeave, stay, leave: () => over(null) };
}
