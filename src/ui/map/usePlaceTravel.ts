import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { AreaCode } from '../../areas/area.ts';
import type { Shape } from '../../chart/map/shapes.ts';
import { isDirection, placeTowards } from '../../chart/map/travel.ts';

/** The place that the reader is at, and how she came there; only what the keys reach is read out. */
export interface Standing {
  readonly code: AreaCode;
  readonly by: 'keys' | 'pointer';
}

interface Travel {
  readonly shapes: readonly Shape[];
  /** Where the keys begin, and where Home leads. */
  readonly home: AreaCode | undefined;
  readonly onToggle: (code: AreaCode) => void;
  readonly onArrive: (shape: Shape) => void;
}

/** Where a key leads; null for keys that are none of ours, and for the edge of the country. */
function destination({ shapes, home }: Travel, from: Shape | undefined, key: string): Shape | null {
  const start = shapes.find(({ code }) => code === home) ?? shapes[0] ?? null;
  if (key === 'Home') return start;
  if (!isDirection(key)) return null;
  return from === undefined ? start : placeTowards(shapes, from, key);
}

/** Keys that go from place to place: arrows, Home, Enter or space to choose; Escape closes the bubble and keeps the place. */
export function usePlaceTravel(travel: Travel) {
  const { shapes, onToggle, onArrive } = travel;
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isClosed, setClosed] = useState(false);
  const from = shapes.find(({ code }) => code === standing?.code);
  const leave = useCallback(() => setStanding(null), []);
  const close = useCallback(() => setClosed(true), []);
  const stand = useCallback((next: Standing | null) => {
    setStanding(next);
    setClosed(false);
  }, []);
  useEscape(standing !== null && !isClosed, close);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && from !== undefined) {
      event.preventDefault();
      return onToggle(from.code);
    }
    if (!isDirection(event.key) && event.key !== 'Home') return;
    event.preventDefault();
    const next = destination(travel, from, event.key);
    if (next === null) return;
    stand({ code: next.code, by: 'keys' });
    onArrive(next);
  };
  return { standing: from === undefined || isClosed ? null : standing, stand, leave, onKeyDown };
}

/** Escape dismisses wherever the focus is, since a pointer may have opened what it closes. */
function useEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);
}

/** Long enough to cross a place on the way to the bubble without waking another. */
const rest = 70;
const farewell = 300;

/** Where the pointer rests, after a moment, so that the bubble can be reached; the first place answers at once. */
export function useHover(standing: Standing | null, setStanding: (standing: Standing | null) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = useCallback(
    (code: AreaCode | null, after: number) => {
      if (wanted.current === code && code !== null) return;
      wanted.current = code;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setStanding(code === null ? null : { code, by: 'pointer' }), after);
    },
    [setStanding],
  );
  const over = (code: AreaCode | null) =>
    code === null ? settle(null, farewell) : settle(code, standing === null ? 0 : rest);
  const stay = () => {
    clearTimeout(timer.current);
    wanted.current = null;
  };
  return { over, stay };
}
