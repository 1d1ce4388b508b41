import type { AreaCode } from '../areas/area.ts';
import { type Cell, isValue } from '../series/cell.ts';
import type { Period } from '../periods/period.ts';
import type { Figure, Series } from '../series/series.ts';

export interface Place {
  readonly area: AreaCode;
  readonly label: string;
  readonly own: boolean;
}

/** Every place that a figure has a line for, in the order of the dashboard and then of first meeting. */
export function placesOf(figures: readonly Figure[], wanted: readonly AreaCode[]): readonly Place[] {
  const found = new Map<AreaCode, Place>();
  for (const { area, label, role } of figures.flatMap(({ series }) => series))
    if (!found.has(area)) found.set(area, { area, label, own: role === 'own' });
  const first = wanted.flatMap((area) => found.get(area) ?? []);
  const rest = [...found.values()].filter(({ area }) => !wanted.includes(area));
  return [...first, ...rest];
}

export interface Newest {
  readonly cell: Cell;
  readonly period: Period;
}

/** The newest number of a line with its own period; where it has none, the newest reason why. */
export function newest(figure: Figure, series: Series): Newest | null {
  const at = series.cells.findLastIndex(isValue);
  const index = at < 0 ? series.cells.length - 1 : at;
  const [cell, period] = [series.cells[index], figure.periods[index]];
  return cell === undefined || period === undefined ? null : { cell, period };
}

/** The lines of a figure by category: one group of places each; a figure without breakdown is one group. */
export function categoriesOf(figure: Figure): readonly (readonly Series[])[] {
  const groups = new Map<string, Series[]>();
  for (const series of figure.series) {
    const id = series.category?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), series]);
  }
  return [...groups.values()];
}
