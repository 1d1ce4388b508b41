import type { ShownUnit } from '../series/format.ts';
import { type ChartKind, chartKinds } from '../dashboard/dashboard.ts';
import { type Figure, isAside } from '../series/series.ts';
import { isValue } from '../series/cell.ts';

/** What there is to draw. */
export interface Material {
  /** Key figures in one chart. */
  readonly figures: number;
  readonly places: number;
  readonly periods: number;
  readonly unit: ShownUnit;
  /** Categories shown side by side; 0 without a breakdown. */
  readonly categories: number;
  /** The breakdown crosses a second variable with two categories, as an age pyramid does. */
  readonly crossed: boolean;
  readonly projection: boolean;
}

const wholes: readonly ShownUnit[] = [
  'persons',
  'percent',
  'count',
  'families',
  'households',
  'places',
  'manYears',
];
const mostBars = 12;
const mostLines = 8;
const mostMultiples = 20;
const mostRows = 40;
/** As many as there are fills that can be told apart. */
const mostParts = 10;

/** The kind of chart that tells this material best; the reader may choose another. */
export function fittingKind(material: Material): ChartKind {
  const { figures, places, periods, categories, crossed, projection } = material;
  if (figures === 0 || places === 0 || periods === 0) return 'table';
  if (figures > 1) return 'heat';
  if (crossed) return 'pyramid';
  if (categories > 1) return ofBreakdown(material);
  if (periods === 1) return places <= mostBars ? 'bar' : 'dots';
  if (periods === 2 && places > 1 && places <= mostBars && !projection) return 'slope';
  if (places <= mostLines) return 'line';
  if (places <= mostMultiples) return 'multiples';
  return places <= mostRows ? 'heat' : 'dots';
}

function ofBreakdown({ places, periods, categories, unit }: Material): ChartKind {
  const parts = wholes.includes(unit) && categories <= mostParts;
  if (places === 1 && periods === 1) return 'bar';
  if (parts) return 'stacked';
  if (places === 1) return categories <= mostLines ? 'line' : 'heat';
  return places * categories <= mostRows ? 'bar' : 'heat';
}

export function materialOf(figure: Figure, unit: ShownUnit = figure.indicator.unit): Material {
  const held = figure.series.filter((series) => !isAside(series) && series.cells.some(isValue));
  const periods = figure.periods.filter((_, at) =>
    held.some(({ cells }) => cells[at] !== undefined && isValue(cells[at])),
  );
  const categories = new Set(held.flatMap(({ category }) => (category === undefined ? [] : [category.id])));
  return {
    figures: 1,
    places: new Set(held.map(({ area }) => area)).size,
    periods: periods.length,
    unit,
    categories: categories.size,
    crossed: figure.indicator.breakdown?.split !== undefined,
    projection: figure.indicator.projection === true,
  };
}

/** The kinds that can show a figure at all, the fitting one first. */
export function possibleKinds(material: Material): readonly ChartKind[] {
  const { places, periods, categories, crossed } = material;
  const possible: Record<ChartKind, boolean> = {
    line: periods > 1 && !crossed,
    bar: !crossed,
    dots: places > 2 && categories < 2,
    slope: periods > 1 && categories < 2,
    multiples: periods > 1 && places > 1 && categories < 2,
    pyramid: crossed,
    stacked: categories > 1 && !crossed,
    heat: (periods > 1 || categories > 1) && !crossed,
    map: false,
    table: true,
  };
  const fitting = fittingKind(material);
  return [fitting, ...chartKinds.filter((kind) => possible[kind] && kind !== fitting)];
}
