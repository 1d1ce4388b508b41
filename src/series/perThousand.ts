import type { Period } from '../periods/period.ts';
import { combined, computed, noPeriod, refused, withCells } from './arithmetic.ts';
import { type Cell, isValue } from './cell.ts';
import type { ShownUnit } from './format.ts';
import type { Figure, Series } from './series.ts';
import { shown } from './shown.ts';

/** Inhabitants by place and period. */
export type Population = Figure;

/** Units that are a share of a whole, and how many of 1 000 one of them is. */
export const shares: Partial<Record<ShownUnit, number>> = { percent: 10, per10000: 0.1 };

/**
 * Shares are said per 1 000 of the same whole; counts per 1 000 inhabitants of the place, which only a population figure
 * can tell.
 */
export function perThousand(figure: Figure, population: Population | undefined): Figure {
  const factor = shares[figure.indicator.unit];
  if (factor !== undefined) {
    const decimals = factor > 1 ? Math.max(0, figure.decimals - 1) : figure.decimals + 1;
    const scaled = (cell: Cell): Cell =>
      isValue(cell) ? computed(shown(cell.value * factor, decimals + 6), cell) : cell;
    const series = figure.series.map((line) => withCells(line, line.cells.map(scaled)));
    return { ...figure, series, decimals };
  }
  const inhabitants = population === undefined ? () => refused : inhabitantsOf(population);
  const series = figure.series.map((line) =>
    withCells(
      line,
      line.cells.map((cell, at) =>
        combined(cell, inhabitants(line, figure.periods[at] as Period), (count, people) =>
          people > 0 ? (count / people) * 1000 : null,
        ),
      ),
    ),
  );
  return { ...figure, series, decimals: 1, sources: mergedSources(figure, population) };
}

/** Inhabitants of the place that a line shows, in the year that its period ends in. */
function inhabitantsOf(population: Population): (line: Series, period: Period) => Cell {
  const lines = new Map(population.series.map((line) => [line.area, line]));
  const positions = new Map(population.periods.map((period, at) => [period.lastYear, at]));
  return (line, period) => {
    const at = positions.get(period.lastYear);
    return (at === undefined ? undefined : lines.get(line.area)?.cells[at]) ?? noPeriod;
  };
}

function mergedSources(figure: Figure, population: Population | undefined): Figure['sources'] {
  const known = new Set(figure.sources.map((source) => source.table));
  return [...figure.sources, ...(population?.sources ?? []).filter((source) => !known.has(source.table))];
}
