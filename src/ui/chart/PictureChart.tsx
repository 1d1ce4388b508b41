import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import type { Picture, Track } from '../../chart/marks.ts';
import { type ChartWords, chartText } from '../../language/chart.ts';
import type { Language } from '../../language/language.ts';
import './chart.css';
import { Drawing, inkVariable } from './Drawing.tsx';
import { Tooltip } from './Tooltip.tsx';
import { nearest, type Spot, travelled } from './travel.ts';

interface PictureChartProps {
  readonly picture: Picture;
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  /** Pixels of the page for one of the drawing. */
  readonly scale?: number;
}

const hints = (words: ChartWords): Readonly<Record<Picture['flow'], string>> => ({
  along: words.hint,
  rows: words.hintBars,
  down: words.hintDown,
  free: words.hintBars,
  columns: words.hintColumns,
  stacks: words.hintStacks,
});

/** A drawing that keyboard, pointer and screen reader can walk through: one tab stop, arrows between its numbers. */
export function PictureChart({ picture, title, summary, language, scale = 1 }: PictureChartProps) {
  const hint = useId();
  const text = chartText[language];
  const { width, height, marks, flow } = picture;
  const { spot, said, travel, onPointerLeave } = useSpot(picture, scale);
  const svg = (
    <svg
      className="chart-svg"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
    >
      <Drawing marks={marks} />
      {spot !== null && <Highlight picture={picture} spot={spot} />}
    </svg>
  );
  if (picture.isEmpty) return svg;
  const access = {
    ...travel,
    role: 'application',
    'aria-roledescription': text.roleDescription,
    'aria-label': title,
    'aria-describedby': `${hint}-told ${hint}`,
    tabIndex: 0,
  };
  return (
    <div className="chart-frame" onPointerLeave={onPointerLeave}>
      <div className="chart-travel" {...access}>
        {svg}
      </div>
      {spot !== null && <Tooltip picture={picture} spot={spot} scale={scale} />}
      {/* Apart from the drawing, into which a screen reader that reads the page does not go. */}
      <p id={`${hint}-told`} className="unseen">
        {summary}
      </p>
      <p id={hint} hidden>
        {hints(text)[flow]}
      </p>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function spoken({ tracks }: Picture, { track, stop }: Spot): string {
  const at = tracks[track]?.stops[stop];
  return at === undefined ? '' : `${tracks[track]?.label}, ${at.period}: ${at.words}`;
}

/** Where the reader stands, moved by keys and pointer; only what the keys reach is read out. */
function useSpot(picture: Picture, scale: number) {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [said, setSaid] = useState('');
  const known = useRef(picture);
  useEffect(() => {
    if (known.current === picture) return;
    known.current = picture;
    setSpot(null);
  }, [picture]);
  useEscape(spot !== null, () => setSpot(null));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = travelled(picture, spot, event.key);
    if (next === null) return;
    event.preventDefault();
    setSpot(next);
    setSaid(spoken(picture, next));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const next = nearest(picture, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
    if (next?.track !== spot?.track || next?.stop !== spot?.stop) setSpot(next);
  };
  const onPointerLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') setSpot(null);
  };
  const here = spot !== null && picture.tracks[spot.track]?.stops[spot.stop] !== undefined ? spot : null;
  const travel = { onKeyDown, onPointerMove, onPointerDown: onPointerMove, onBlur: () => setSpot(null) };
  return { spot: here, said, travel, onPointerLeave };
}

/** Escape dismisses wherever the focus is, since a pointer may have opened what it closes. */
function useEscape(open: boolean, close: () => void) {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
}

/** The line of a track again, within its stretches. */
const course = ({ stops }: Track): string =>
  stops
    .map(({ x, y, missing }, at) =>
      missing ? '' : `${stops[at - 1]?.missing === false ? 'L' : 'M'}${x} ${y}`,
    )
    .join('');

function Highlight({ picture, spot }: { readonly picture: Picture; readonly spot: Spot }) {
  const track = picture.tracks[spot.track];
  const stop = track?.stops[spot.stop];
  if (track === undefined || stop === undefined) return null;
  const { flow } = picture;
  const radius = flow === 'rows' || flow === 'free' ? 5 : 7;
  return (
    <g className="chart-highlight" aria-hidden="true">
      {flow === 'along' && track.stops.length > 1 && (
        <path d={course(track)} className="chart-active" stroke={inkVariable(track.ink)} />
      )}
      {flow === 'along' && track.stops.length > 1 && (
        <path d={`M${stop.x} 0V${picture.foot}`} className="chart-cross" />
      )}
      <circle
        cx={stop.x}
        cy={stop.y}
        r={radius}
        fill="none"
        stroke={inkVariable('paper')}
        strokeWidth={4.5}
      />
      <circle cx={stop.x} cy={stop.y} r={radius} fill="none" stroke={inkVariable('text')} strokeWidth={2} />
    </g>
  );
}
