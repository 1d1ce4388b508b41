import type { Sign } from '../jsonstat/sign.ts';

export { isSign, type Sign, signs } from '../jsonstat/sign.ts';

/**
 * `published`: a number of the office, under this place's present or former code. `computed`: arithmetic of ours on
 * published numbers. `stand-in`: the county's number shown for a municipality.
 */
export const origins = ['published', 'computed', 'stand-in'] as const;
export type Origin = (typeof origins)[number];

/**
 * Why there is no number. `office`: the office's own sign says it. `not-held`: this source lacks the cell. `no-period`:
 * the place did not exist, or the table has no such period. `no-level`: the figure does not exist for places of this kind. `refused`: it could only be had by guessing, and we do not.
 */
export const absences = ['office', 'not-held', 'no-period', 'no-level', 'refused'] as const;
export type Absence = (typeof absences)[number];

export interface Value {
  readonly value: number;
  readonly origin: Origin;
  /** A sign beside the number, such as `*` for preliminary. */
  readonly sign?: Sign;
}
export interface Missing {
  readonly missing: Absence;
  /** The office's sign; null when the office has said nothing. */
  readonly sign: Sign | null;
}
export type Cell = Value | Missing;

export const isValue = (cell: Cell): cell is Value => 'value' in cell;
