import type { PanelState } from '../../app/panels.ts';
import type { AreaCode } from '../../areas/area.ts';
import type { Indicator, IndicatorId } from '../../catalog/indicator.ts';
import { type Cell, isValue } from '../../series/cell.ts';
import type { Figure, Role, Series } from '../../series/series.ts';
import { shownDifference } from '../../series/shown.ts';
import { fits } from '../../series/transforms.ts';
import { type Newest, newestOf, newestPeriodAt } from '../newest.ts';

/** A place of the matrix; the first is the reader's own. */
export interface Column {
  readonly area: AreaCode;
  readonly label: string;
  readonly role: Role;
}

/** `theme`: as chosen, by theme. `change`: the own place's change since the first year. `distance`: from the reference. */
export const orders = ['theme', 'change', 'distance'] as const;
export type Order = (typeof orders)[number];

export const seriesOf = (figure: Figure, area: AreaCode | undefined): Series | undefined =>
  figure.series.find((series) => series.area === area);

const figureOf = (figures: ReadonlyMap<IndicatorId, PanelState>, id: IndicatorId): Figure | null => {
  const state = figures.get(id);
  return state?.kind === 'ready' ? state.figure : null;
};

/** Two places' numbers of the same period: the newest that both have. */
export function pairOf(figure: Figure, a: AreaCode | undefined, b: AreaCode | undefined) {
  const [first, second] = [seriesOf(figure, a), seriesOf(figure, b)];
  if (first === undefined || second === undefined) return null;
  for (let at = figure.periods.length - 1; at >= 0; at -= 1) {
    const [one, other] = [first.cells[at], second.cells[at]];
    if (one !== undefined && other !== undefined && isValue(one) && isValue(other))
      return { at, own: one.value, other: other.value };
  }
  return null;
}

/** Counts of places of different size are not held against each other. */
export const isComparable = (figure: Figure): boolean => fits(figure, 'difference');

/** A line from its first number to its last. */
export function trimmed(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex(isValue);
  return first < 0 ? [] : cells.slice(first, cells.findLastIndex(isValue) + 1);
}

/** Own minus reference as shown, so that it is what a reader gets who subtracts the two cells. */
export function differenceOf(figure: Figure, own: AreaCode | undefined, reference: AreaCode | undefined) {
  const pair = pairOf(figure, own, reference);
  return pair === null
    ? null
    : { at: pair.at, value: shownDifference(pair.own, pair.other, figure.decimals) };
}

const relative = (a: number, b: number): number => (b === 0 ? 0 : (a - b) / Math.abs(b));

function weight(figure: Figure | null, order: Order, reference: AreaCode | undefined): number {
  const own = figure?.series.find(({ role }) => role === 'own') ?? figure?.series[0];
  if (figure === null || own === undefined) return -1;
  if (order === 'distance') {
    if (!isComparable(figure)) return -1;
    const pair = pairOf(figure, own.area, reference);
    return pair === null ? -1 : Math.abs(relative(pair.own, pair.other));
  }
  const values = own.cells.filter(isValue);
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined ? -1 : Math.abs(relative(last.value, first.value));
}

/** The figures with the most of what is asked for first; those that cannot be weighed last. */
export function sortedRows(
  indicators: readonly Indicator[],
  figures: ReadonlyMap<IndicatorId, PanelState>,
  order: Order,
  reference: AreaCode | undefined,
): readonly Indicator[] {
  return indicators
    .map((indicator) => ({ indicator, heft: weight(figureOf(figures, indicator.id), order, reference) }))
    .sort((a, b) => b.heft - a.heft)
    .map(({ indicator }) => indicator);
}

/** The own place first, then the others by one figure's newest numbers; as chosen while none is asked for. */
export function placesBy(
  columns: readonly Column[],
  figures: ReadonlyMap<IndicatorId, PanelState>,
  id: IndicatorId | null,
): readonly Column[] {
  const figure = id === null ? null : figureOf(figures, id);
  const [own, ...others] = columns;
  if (figure === null || own === undefined) return columns;
  const value = ({ area }: Column) => newestIn(figure, area)?.cell.value ?? -Infinity;
  return [own, ...others.sort((a, b) => value(b) - value(a))];
}

export function newestIn(figure: Figure, area: AreaCode): Newest | null {
  const series = seriesOf(figure, area);
  return series === undefined ? null : newestOf(figure, series, newestPeriodAt(figure));
}

/** −3 … 3: how far a number is from the reference, in steps of 5, 15 and 30 per cent of it. Without a number, 0. */
export function shadeOf(value: number, reference: number | null): number {
  if (reference === null || reference === 0) return 0;
  const far = relative(value, reference);
  const step = [0.05, 0.15, 0.3].filter((limit) => Math.abs(far) >= limit).length;
  return far < 0 ? -step : step;
}
