import type { Period } from '../periods/period.ts';
import { bandUnits } from './band.ts';
import { computed, noPeriod, refused } from './arithmetic.ts';
import { type Cell, isValue } from './cell.ts';
import type { Counted, Figure, Series } from './series.ts';
import { shown } from './shown.ts';

const years = 3;

const isRun = (periods: readonly Period[]): boolean =>
  periods.length === years &&
  periods.every(
    ({ form, lastYear }, index) => form === 'year' && lastYear === (periods[0]?.lastYear ?? 0) + index,
  );

/** Whether three-year means can be taken: a figure by the year, with three years in a row. */
export const canMean = ({ periods, indicator }: Figure): boolean =>
  indicator.projection !== true && periods.some((_, index) => isRun(windowAt(periods, index)));

const windowAt = <T>(all: readonly T[], index: number): readonly T[] =>
  all.slice(Math.max(0, index - years + 1), index + 1);

interface Mean {
  readonly cell: Cell;
  readonly counted: Counted | null;
}
const without = (cell: Cell): Mean => ({ cell, counted: null });

/**
 * The mean of three years of one place: of counts their mean, of shares all persons counted over all there were, so that
 * it is exact. A hidden or missing year leaves no mean; a share without counts is not averaged.
 */
function meanAt(figure: Figure, series: Series, index: number): Mean {
  const cells = windowAt(series.cells, index);
  const gap = cells.find((cell) => !isValue(cell));
  if (gap !== undefined) return without(gap);
  const values = cells.filter(isValue);
  const broken = series.breaks.some(({ before }) =>
    windowAt(figure.periods, index)
      .slice(1)
      .some(({ code }) => code === before),
  );
  const counts = windowAt(series.basis ?? [], index).map((basis) => basis ?? null);
  const known = counts.filter((basis) => basis !== null);
  if (broken || known.length < years) return without(refused);
  const total = (of: (basis: Counted) => number): number => known.reduce((sum, basis) => sum + of(basis), 0);
  const count = total((basis) => basis.count);
  if (known.every(({ of }) => of === undefined))
    return { cell: computed(shown(count / years, 1), ...values), counted: null };
  const scale = bandUnits[figure.indicator.unit];
  const of = total((basis) => basis.of ?? Number.NaN);
  if (scale === undefined || !(of > 0)) return without(refused);
  return { cell: computed(shown((scale * count) / of, figure.decimals), ...values), counted: { count, of } };
}

/** The figure as means of three years at a time, each labelled with its span: 2022–2024. */
export function threeYearMeans(figure: Figure): Figure {
  const ends = figure.periods.flatMap((_, index) => (isRun(windowAt(figure.periods, index)) ? [index] : []));
  const periods = ends.map((index): Period => {
    const [first, last] = [figure.periods[index - years + 1] as Period, figure.periods[index] as Period];
    const [firstYear, lastYear] = [first.firstYear, last.lastYear];
    return { code: `${firstYear}-${lastYear}`, form: 'years', firstYear, lastYear, part: 0 };
  });
  const series = figure.series.map((one): Series => {
    const means = ends.map((index) =>
      one.cells[index] === undefined ? without(noPeriod) : meanAt(figure, one, index),
    );
    return {
      ...one,
      breaks: [],
      cells: means.map(({ cell }) => cell),
      basis: means.map(({ counted }) => counted),
    };
  });
  const counts = figure.series.some(({ basis }) =>
    basis?.some((one) => one !== null && one.of === undefined),
  );
  const indicator = { ...figure.indicator, frequency: 'threeYears' as const };
  return { ...figure, indicator, decimals: counts ? 1 : figure.decimals, periods, series };
}
