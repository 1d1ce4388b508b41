import type { MapInk } from './shades.ts';

/** A repeated drawing that says why a place has no class of its own; `ground` is painted under it where there is one. */
export interface Pattern {
  readonly size: number;
  readonly d: string;
  readonly ground: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly fill: string | null;
}

export type PatternName = 'missing' | 'suppressed' | 'lent';

/** Lines for what is missing, dots for what is withheld, stripes over the shade for what is lent by the county. */
export const patternsOf = (ink: MapInk): Readonly<Record<PatternName, Pattern>> => ({
  missing: {
    size: 7,
    d: 'M-1 8 8-1M-1 1 1-1M6 8 8 6',
    ground: ink.ground,
    stroke: ink.pattern,
    strokeWidth: 1,
    fill: null,
  },
  suppressed: { size: 6, d: dots, ground: ink.ground, stroke: null, strokeWidth: 0, fill: ink.pattern },
  lent: {
    size: 8,
    d: 'M-1-1 9 9M-1 7 1 9M7-1 9 1',
    ground: null,
    stroke: ink.halo,
    strokeWidth: 1.5,
    fill: null,
  },
});

const dots =
  'M.4 1.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0zM3.4 4.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z';
