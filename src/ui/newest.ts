import type { AreaCode } from '../areas/area.ts';
import type { Period } from '../periods/period.ts';
import { isValue, type Value } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';

export interface Newest {
  readonly cell: Value;
  readonly period: Period;
  readonly at: number;
}

/** The newest number of a line, at or before a period when one is given; null when it has none. */
export function newestOf(figure: Figure, series: Series, upTo = figure.periods.length - 1): Newest | null {
  for (let at = upTo; at >= 0; at -= 1) {
    const [cell, period] = [series.cells[at], figure.periods[at]];
    if (cell !== undefined && period !== undefined && isValue(cell)) return { cell, period, at };
  }
  return null;
}

/** The newest period in which any place has a number, which the others are held to; -1 when none has. */
export const newestPeriodAt = (figure: Figure): number =>
  Math.max(-1, ...figure.series.map((series) => newestOf(figure, series)?.at ?? -1));

/** The place's line with its newest number; null when it has none. */
export function newestFor(
  figure: Figure,
  code: AreaCode,
): { readonly series: Series; readonly newest: Newest } | null {
  const series = figure.series.find(({ area }) => area === code);
  const newest = series === undefined ? null : newestOf(figure, series);
  return series === undefined || newest === null ? null : { series, newest };
}
