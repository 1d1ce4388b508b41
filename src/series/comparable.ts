import type { AreaCode } from '../areas/area.ts';
import { isValue } from './cell.ts';
import type { Series } from './series.ts';
import { arePartsOfSeveral } from './sumShares.ts';
import { type ShownFigure, withPeriods } from './transforms.ts';

/** How many times the own place's largest number another place's may be before it flattens the own. */
const mostTimes = 6;

/** The largest number of a place, whatever the category. */
function largest({ series }: ShownFigure, area: AreaCode): number {
  const values = series
    .filter((line) => line.area === area)
    .flatMap(({ cells }) => cells.filter(isValue).map(({ value }) => Math.abs(value)));
  return Math.max(0, ...values);
}

export interface Comparable {
  /** The figure with the places that can share an axis. */
  readonly figure: ShownFigure;
  /** Those that cannot; the table and an index show them. */
  readonly apart: readonly Series[];
}

/**
 * Sets aside the places beside which the own one would lie flat along the axis, as a whole country beside one
 * municipality. Parts of several places are held against each other as shares, which places of any size can share.
 */
export function comparable(figure: ShownFigure): Comparable {
  if (arePartsOfSeveral(figure)) return { figure, apart: [] };
  const own = figure.series.find(({ role }) => role === 'own');
  const limit = own === undefined ? 0 : largest(figure, own.area) * mostTimes;
  if (own === undefined || limit === 0) return { figure, apart: [] };
  const fits = ({ area }: Series) => area === own.area || largest(figure, area) <= limit;
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
  const positions = figure.periods.map((_, at) => at).filter((at) => at >= from && at <= to);
  return withPeriods({ ...figure, series }, positions);
}
