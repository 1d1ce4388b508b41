import type { Category } from '../catalog/breakdown.ts';
import type { Language } from '../language/language.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { longPeriod } from '../series/format.ts';
import type { Role } from '../series/series.ts';
import { sumShares } from '../series/sumShares.ts';
import { ownSeries, type ShownFigure, withPeriods } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';

/** One of the two sets of bars: a place in a period. */
export interface Body {
  readonly area: string;
  readonly role: Role;
  readonly label: string;
  readonly period: number;
}

/**
 * What an age pyramid shows: the own place in its newest period, held against the next place that has all numbers, in
 * per cent, or else against its own first period, in numbers.
 */
export interface Pyramid {
  readonly figure: ShownFigure;
  readonly own: Body;
  readonly against: Body | null;
  readonly sides: readonly Category[];
  /** Youngest first. */
  readonly rows: readonly Category[];
}

/** Two halves are drawn of a crossed breakdown whose numbers are parts of a whole, which changes and indexes are not. */
export function pyramidOf(figure: ShownFigure, language: Language): Pyramid | null {
  const { split, categories: rows = [] } = figure.indicator.breakdown ?? {};
  const first = ownSeries(figure);
  if (split?.categories.length !== 2 || figure.transform !== 'level' || first === undefined) return null;
  const period = newestPeriod(figure);
  const whole = (area: string, at: number) =>
    figure.series.every((line) => line.area !== area || isValue(line.cells[at] as Cell));
  const own = { area: first.area, role: first.role, label: first.label, period: 0 };
  const sides = split.categories;
  const other = whole(own.area, period)
    ? figure.series.find(({ area }) => area !== own.area && whole(area, period))
    : undefined;
  if (other !== undefined) {
    const series = figure.series.filter(({ area }) => area === own.area || area === other.area);
    const against = { area: other.area, role: other.role, label: other.label, period: 0 };
    return { figure: sumShares(withPeriods({ ...figure, series }, [period])), own, against, sides, rows };
  }
  const alone = { ...figure, series: figure.series.filter(({ area }) => area === own.area) };
  const past = figure.periods.findIndex((_, at) => at < period && whole(own.area, at));
  if (past < 0) return { figure: withPeriods(alone, [period]), own, against: null, sides, rows };
  const then = withPeriods(alone, [past, period]);
  const label = when(then, 0, language);
  const now = { ...own, label: when(then, 1, language), period: 1 };
  return { figure: then, own: now, against: { ...own, label }, sides, rows };
}

const when = ({ periods, indicator }: ShownFigure, at: number, language: Language): string => {
  const period = periods[at];
  return period === undefined ? '' : longPeriod(period, language, indicator.frequency);
};

export function cellOf({ figure }: Pyramid, body: Body, side: Category, row: Category): Cell {
  const id = `${side.id}-${row.id}`;
  const line = figure.series.find(({ area, category }) => area === body.area && category?.id === id);
  return line?.cells[body.period] ?? { missing: 'no-period', sign: null };
}
