import type { AreaCode } from '../areas/area.ts';
import { computed, refused, withCells } from './arithmetic.ts';
import { type Cell, isValue, type Value } from './cell.ts';
import { isCount } from './counted.ts';
import type { ShownFigure } from './transforms.ts';

/** Counts that are parts of places of different sizes, to be held against each other as shares. */
export const arePartsOfSeveral = ({ indicator, transform, unit, series }: ShownFigure): boolean =>
  indicator.breakdown !== undefined &&
  transform === 'level' &&
  isCount(unit) &&
  new Set(series.map(({ area }) => area)).size > 1;

/**
 * The numbers of a breakdown as per cent of the sum over its categories, place by place; none where a part of the sum is
 * missing.
 */
export function sumShares(figure: ShownFigure): ShownFigure {
  const sums = new Map<AreaCode, readonly (readonly Value[] | null)[]>();
  for (const { area } of figure.series)
    if (!sums.has(area))
      sums.set(
        area,
        figure.periods.map((_, at) => wholeOf(figure, area, at)),
      );
  const series = figure.series.map((line) => {
    const whole = sums.get(line.area) ?? [];
    return withCells(
      line,
      line.cells.map((cell, at) => shareOf(cell, whole[at] ?? null)),
    );
  });
  return { ...figure, series, unit: 'percent', decimals: 1, isShare: true };
}

/** All the categories of a place in a period; null when one of them has no number. */
function wholeOf({ series }: ShownFigure, area: AreaCode, at: number): readonly Value[] | null {
  const cells = series.filter((line) => line.area === area).map(({ cells: each }) => each[at]);
  const values = cells.filter((cell) => cell !== undefined && isValue(cell)) as readonly Value[];
  return values.length === cells.length ? values : null;
}

function shareOf(cell: Cell, whole: readonly Value[] | null): Cell {
  if (!isValue(cell)) return cell;
  const sum = (whole ?? []).reduce((all, { value }) => all + value, 0);
  return whole === null || sum <= 0 ? refused : computed((cell.value / sum) * 100, ...whole);
}
