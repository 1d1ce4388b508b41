import type { Unit } from '../catalog/indicator.ts';
import type { Transform } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, type Period, parsePeriod, shiftPeriod } from '../periods/period.ts';
import { type Arithmetic, combined, noPeriod, refused, withCells } from './arithmetic.ts';
import { type Cell, isValue } from './cell.ts';
import { cellText, formatDifference, type ShownUnit } from './format.ts';
import { isCount } from './counted.ts';
import { canMean, threeYearMeans } from './means.ts';
import { perThousand, type Population, shares } from './perThousand.ts';
import type { Figure, Series } from './series.ts';
import { shownDifference, shownPercentChange } from './shown.ts';

/** A figure as the reader looks at it: its cells, unit and decimals after a transform, and what that was measured from. */
export interface ShownFigure extends Figure {
  readonly transform: Transform;
  readonly unit: ShownUnit;
  /** The period that is 100, for an index. */
  readonly base?: Period;
  /** The series that differences are taken from. */
  readonly reference?: Series;
  /** Every number is a share of its place's sum over the categories. */
  readonly isShare?: true;
}

export const ownSeries = (figure: Figure): Series | undefined =>
  figure.series.find((series) => series.role === 'own') ?? figure.series[0];

/** The figure under a transform; cells that cannot be had by arithmetic on published numbers are missing, never guessed. */
export function transformed(figure: Figure, transform: Transform, population?: Population): ShownFigure {
  const unit = figure.indicator.unit;
  switch (transform) {
    case 'level':
      return { ...figure, transform, unit };
    case 'index':
      return indexed(figure);
    case 'change':
      return { ...yearOnYear(figure, subtracted(figure.decimals)), transform, unit: differenceUnit(unit) };
    case 'percentChange':
      return { ...yearOnYear(figure, percentage(figure.decimals)), transform, unit: 'percent', decimals: 1 };
    case 'per1000':
      return { ...perThousand(figure, population), transform, unit: 'per1000' };
    case 'difference':
      return fromOwn(figure);
    case 'mean3':
      return { ...threeYearMeans(figure), transform, unit };
  }
}

/** The figure with some of its periods only, by position. */
export const withPeriods = (figure: ShownFigure, positions: readonly number[]): ShownFigure => ({
  ...figure,
  periods: positions.flatMap((at) => figure.periods[at] ?? []),
  series: figure.series.map((line) =>
    withCells(
      line,
      positions.flatMap((at) => line.cells[at] ?? []),
    ),
  ),
});

const signedTransforms: readonly Transform[] = ['change', 'percentChange', 'difference'];

/** A cell as it stands in a chart or table of this figure: changes and differences with their sign. */
export function shownText(cell: Cell, figure: ShownFigure, language: Language): string {
  if (!isValue(cell) || !signedTransforms.includes(figure.transform))
    return cellText(cell, figure.decimals, language);
  return formatDifference(cell.value, figure.decimals, language) + (cell.sign === '*' ? '*' : '');
}

/** Any figure as a shown one, untouched when it already is. */
export const asShown = (figure: Figure | ShownFigure): ShownFigure =>
  'transform' in figure ? figure : transformed(figure, 'level');

const fitting: Readonly<Record<Transform, (figure: Figure, population?: Population) => boolean>> = {
  level: () => true,
  index: (figure) => figure.periods.length > 1 && hasNumber(indexed(figure).series),
  change: (figure) => hasNumber(transformed(figure, 'change').series),
  percentChange: (figure) =>
    !shares[figure.indicator.unit] && hasNumber(transformed(figure, 'percentChange').series),
  per1000: ({ indicator: { unit } }, population) =>
    shares[unit] !== undefined || (isCount(unit) && population !== undefined),
  difference: ({ indicator: { unit }, series }) =>
    !isCount(unit) && new Set(series.map(({ area }) => area)).size > 1,
  mean3: (figure) => canMean(figure) && hasNumber(threeYearMeans(figure).series),
};

/** Whether a transform means something for this figure. */
export const fits = (figure: Figure, transform: Transform, population?: Population): boolean =>
  fitting[transform](figure, population);

/** The transforms that mean something for this figure, `level` first. */
export const fittingTransforms = (figure: Figure, population?: Population): readonly Transform[] =>
  (Object.keys(fitting) as Transform[]).filter((transform) => fits(figure, transform, population));

const hasNumber = (series: readonly Series[]): boolean => series.some(({ cells }) => cells.some(isValue));

const differenceUnit = (unit: Unit): ShownUnit => (unit === 'percent' ? 'percentagePoints' : unit);

const subtracted =
  (decimals: number): Arithmetic =>
  (now, then) =>
    shownDifference(now, then, decimals);

const percentage =
  (decimals: number): Arithmetic =>
  (now, then) =>
    shownPercentChange(now, then, decimals);

/**
 * First period of the own place = 100, the same period for every line; a line without a number there, or with none above
 * zero, has no index.
 */
function indexed(figure: Figure): ShownFigure {
  const own = ownSeries(figure);
  const first = own?.cells.findIndex(isValue) ?? -1;
  const base = figure.periods[first];
  const series = figure.series.map((line) => {
    const start = line.cells[first];
    return withCells(
      line,
      line.cells.map((cell) => combined(cell, start ?? noPeriod, ratioTo100)),
    );
  });
  const shown: ShownFigure = { ...figure, series, transform: 'index', unit: 'index', decimals: 1 };
  return base === undefined ? shown : { ...shown, base };
}

const ratioTo100: Arithmetic = (now, then) => (then > 0 ? (now / then) * 100 : null);

function yearOnYear(figure: Figure, of: Arithmetic): Figure {
  const position = new Map(figure.periods.map((period, at) => [period.code, at]));
  const before = figure.periods.map((period) => position.get(shiftPeriod(period, -1)));
  const changed = (line: Series, at: number): Cell => {
    const then = before[at];
    const now = line.cells[at] ?? noPeriod;
    if (then === undefined) return noPeriod;
    if (isValue(now) && crossesBreak(line, figure.periods, { from: then, to: at })) return refused;
    return combined(now, line.cells[then] ?? noPeriod, of);
  };
  const series = figure.series.map((line) =>
    withCells(
      line,
      figure.periods.map((_, at) => changed(line, at)),
    ),
  );
  return { ...figure, series };
}

/** Position of the first period of the new kind, which need not be among the periods itself; -1 when all lie before. */
export function breakPosition(periods: readonly Period[], before: string): number {
  const first = parsePeriod(before);
  return first === null ? -1 : periods.findIndex((period) => comparePeriods(period, first) >= 0);
}

/** Whether the line is another thing at `to` than it was at `from`, so that no change can be told. */
function crossesBreak(
  line: Series,
  periods: readonly Period[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return line.breaks.some(({ before }) => {
    const at = breakPosition(periods, before);
    return at > from && at <= to;
  });
}

/** Each other place minus the own one, category by category; the own place is what is measured from, and left out. */
function fromOwn(figure: Figure): ShownFigure {
  const own = ownSeries(figure);
  const shown = { ...figure, transform: 'difference', unit: differenceUnit(figure.indicator.unit) } as const;
  if (own === undefined) return shown;
  const reference = (line: Series): Series | undefined =>
    figure.series.find((each) => each.area === own.area && each.category?.id === line.category?.id);
  const series = figure.series
    .filter((line) => line.area !== own.area)
    .map((line) =>
      withCells(
        line,
        line.cells.map((cell, at) =>
          combined(cell, reference(line)?.cells[at] ?? noPeriod, subtracted(figure.decimals)),
        ),
      ),
    );
  return { ...shown, series, reference: own };
}
