import { isValue } from '../../series/cell.ts';
import type { Series } from '../../series/series.ts';
import type { ShownFigure } from '../../series/transforms.ts';

/** How many times the own place's largest number another line may reach before it flattens the own. */
const mostTimes = 6;

const largest = ({ cells }: Series): number =>
  Math.max(0, ...cells.filter(isValue).map(({ value }) => Math.abs(value)));

export interface Comparable {
  /** The figure with the lines that can share an axis. */
  readonly figure: ShownFigure;
  /** Those that cannot; the table and an index show them. */
  readonly apart: readonly Series[];
}

/** Sets aside the lines beside which the own place would lie flat along the axis, as a whole country beside one municipality. */
export function comparable(figure: ShownFigure): Comparable {
  const own = figure.series.find(({ role }) => role === 'own');
  const limit = own === undefined ? 0 : largest(own) * mostTimes;
  if (limit === 0) return { figure, apart: [] };
  const fits = (series: Series) => series.role === 'own' || largest(series) <= limit;
  const apart = figure.series.filter((series) => !fits(series));
  return apart.length === 0
    ? { figure, apart }
    : { figure: narrowed(figure, figure.series.filter(fits)), apart };
}

/** The figure with some of its lines, over the periods in which those have anything to say. */
function narrowed(figure: ShownFigure, series: readonly Series[]): ShownFigure {
  const speaks = (_: unknown, at: number) =>
    series.some(({ cells }) => cells[at] !== undefined && (isValue(cells[at]) || cells[at].sign !== null));
  const [from, to] = [figure.periods.findIndex(speaks), figure.periods.findLastIndex(speaks)];
  if (from < 0) return { ...figure, series };
  const cut = <T>(items: readonly T[]) => items.slice(from, to + 1);
  return {
    ...figure,
    periods: cut(figure.periods),
    series: series.map((line) => ({
      ...line,
      cells: cut(line.cells),
      ...(line.basis === undefined ? {} : { basis: cut(line.basis) }),
    })),
  };
}
