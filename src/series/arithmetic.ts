import { type Cell, isValue, type Missing, type Sign, type Value } from './cell.ts';
import type { Series } from './series.ts';

export type Arithmetic = (now: number, then: number) => number | null;

export const refused: Missing = { missing: 'refused', sign: null };
export const noPeriod: Missing = { missing: 'no-period', sign: null };

/** One number from two; a missing one, or one that cannot be, is said to be missing with the office's own sign. */
export function combined(a: Cell, b: Cell, of: Arithmetic): Cell {
  if (!isValue(a)) return a;
  if (!isValue(b)) return b;
  const value = of(a.value, b.value);
  if (value === null || !Number.isFinite(value)) return refused;
  return computed(value, a, b);
}

export function computed(value: number, ...from: readonly Value[]): Value {
  const origin = from.some((cell) => cell.origin === 'stand-in') ? 'stand-in' : 'computed';
  const preliminary: Sign | undefined = from.some((cell) => cell.sign === '*') ? '*' : undefined;
  return preliminary === undefined ? { value, origin } : { value, origin, sign: preliminary };
}

/** The line with other numbers, which no longer rest on the counts that the old ones did. */
export function withCells(line: Series, cells: readonly Cell[]): Series {
  const { basis: _, ...rest } = line;
  return { ...rest, cells };
}
