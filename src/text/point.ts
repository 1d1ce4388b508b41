import type { Unit } from '../catalog/indicator.ts';
import type { Phrase } from '../catalog/phrase.ts';
import type { Period } from '../periods/period.ts';
import { comparePeriods, parsePeriod } from '../periods/period.ts';
import { type Band, bandOf, ownBasis } from '../series/band.ts';
import { isValue, type Sign } from '../series/cell.ts';
import type { ShownUnit } from '../series/format.ts';
import type { Break, Counted, Figure, Series } from '../series/series.ts';
import { shown, shownDifference, shownPercentChange } from '../series/shown.ts';
import type { CellRef, Quantity } from './sentence.ts';

/** A cell with a number, and all that sentences need to know of it. */
export interface Point {
  readonly figure: Figure;
  readonly series: Series;
  readonly index: number;
  readonly period: Period;
  /** As shown. */
  readonly value: number;
  readonly sign: Sign | null;
  readonly basis: Counted | null;
  readonly band: Band | null;
  readonly decimals: number;
}

/** Null where the cell has no number. */
export function pointAt(figure: Figure, series: Series, index: number): Point | null {
  const [cell, period] = [series.cells[index], figure.periods[index]];
  if (cell === undefined || period === undefined || !isValue(cell)) return null;
  const { unit } = figure.indicator;
  const basis = series.basis?.[index] ?? ownBasis(cell.value, unit, figure.decimals);
  return {
    figure,
    series,
    index,
    period,
    value: shown(cell.value, figure.decimals),
    sign: cell.sign ?? null,
    basis,
    band: bandOf(cell.value, unit, basis),
    decimals: figure.decimals,
  };
}

export const pointsOf = (figure: Figure, series: Series): readonly Point[] =>
  figure.periods.flatMap((_, index) => pointAt(figure, series, index) ?? []);

export const newestOf = (figure: Figure, series: Series): Point | null =>
  pointsOf(figure, series).at(-1) ?? null;

export const refOf = ({ figure, series, period }: Point): CellRef => ({
  indicator: figure.indicator.id,
  area: series.area,
  ...(series.category === undefined ? {} : { category: series.category.id }),
  period: period.code,
});

/** Units of numbers that grow with the place, so that two places are not set against each other. */
const sizes: readonly Unit[] = [
  'persons',
  'families',
  'couples',
  'places',
  'households',
  'offences',
  'municipalities',
  'nok1000',
  'manYears',
];

/** Whether the number is an amount of something in the place rather than a share, a rate or a mean. */
export const isSize = ({ indicator, decimals }: Figure): boolean =>
  sizes.includes(indicator.unit) || (indicator.unit === 'count' && decimals === 0);

export const valueQuantity = (point: Point): Quantity => ({
  value: point.value,
  decimals: point.figure.decimals,
  unit: point.figure.indicator.unit,
  how: 'value',
  cells: [refOf(point)],
});

const differenceUnit = (unit: Unit): ShownUnit => (unit === 'percent' ? 'percentagePoints' : unit);

/** How much higher or lower a is than b, without sign. */
export const differenceQuantity = (a: Point, b: Point): Quantity => ({
  value: Math.abs(shownDifference(a.value, b.value, a.figure.decimals)),
  decimals: a.figure.decimals,
  unit: differenceUnit(a.figure.indicator.unit),
  how: 'difference',
  cells: [refOf(a), refOf(b)],
});

/** Smallest number from which a change is told in per cent; below it in the number's own unit. */
const smallestForPercent = 100;

/**
 * How much the number has changed: in per cent for large amounts and money, else as a difference; without sign. What is
 * left of two flows, as net migration is, is never told in per cent.
 */
export function changeQuantity(to: Point, from: Point, phrase: Phrase | null): Quantity {
  const { figure } = to;
  const { unit } = figure.indicator;
  const net = phrase?.kind === 'amount' && unit === 'persons';
  const relative = !net && (isSize(figure) || unit === 'nok');
  const change = shownPercentChange(to.value, from.value, figure.decimals);
  if (!relative || from.value < smallestForPercent || change === null || change === 0)
    return differenceQuantity(to, from);
  const cells = [refOf(to), refOf(from)];
  return { value: Math.abs(change), decimals: 1, unit: 'percent', how: 'percentChange', cells };
}

/** The breaks of the place, and those of the figure that its catalogue entry knows. */
export const breaksOf = ({ indicator }: Figure, series: Series): readonly Break[] => [
  ...series.breaks,
  ...(indicator.breaks ?? []).map(({ before }): Break => ({ before, kind: 'definition', codes: [] })),
];

const firstIndex = (figure: Figure, is: (period: Period) => boolean): number =>
  Math.max(0, figure.periods.findIndex(is));

/**
 * Index of the first period that is comparable with the last one: after the newest break, and after the years for which
 * only the former whole of a split place has numbers.
 */
export function comparableFrom(figure: Figure, series: Series, breaks = breaksOf(figure, series)): number {
  const starts = breaks.map(({ before }) => {
    const start = parsePeriod(before);
    return start === null ? 0 : firstIndex(figure, (period) => comparePeriods(period, start) >= 0);
  });
  const wholes = series.pedigree.map(({ kind, to }) => {
    const end = kind === 'whole-of-split' ? parsePeriod(to) : null;
    return end === null ? 0 : firstIndex(figure, (period) => comparePeriods(period, end) > 0);
  });
  return Math.max(0, ...starts, ...wholes);
}
