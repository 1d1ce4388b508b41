import type { AreaCode } from '../areas/area.ts';
import type { Language } from '../language/language.ts';
import { type Cell, isValue, type Sign } from '../series/cell.ts';
import { longPeriod, shortPeriod } from '../series/format.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';
import { linesOf } from './line.ts';
import { type Axis, axisOver } from './scale.ts';

/** One part, from where those before it end; both ends are 0 where it has no number. */
export interface Piece {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** A place or a period with its parts, as many as there are categories. */
export interface Whole {
  readonly name: string;
  readonly strong: boolean;
  /** The place and the period in full. */
  readonly told: string;
  readonly pieces: readonly Piece[];
  /** The ends of what lies below 0 and above it. */
  readonly ends: readonly [low: number, high: number];
  /** Why parts have no number. */
  readonly signs: readonly Sign[];
}

export interface Stack {
  readonly figure: ShownFigure;
  readonly language: Language;
  /** Wholes stand along time; else they lie, one per place. */
  readonly overTime: boolean;
  readonly parts: readonly string[];
  readonly wholes: readonly Whole[];
  readonly axis: Axis;
}

const noCell: Cell = { missing: 'no-period', sign: null };

/** Parts over the periods for one place, else by place in the newest period with the own place first; null without parts. */
export function stackOf(figure: ShownFigure, language: Language): Stack | null {
  const lines = linesOf(figure).flatMap(({ series }) =>
    series.category === undefined ? [] : [{ series, category: series.category }],
  );
  const parts = [...new Map(lines.map(({ category }) => [category.id, category.label]))];
  const places = [...new Map(lines.map(({ series }) => [series.area, series])).values()];
  const owns = [...places].sort((a, b) => Number(b.role === 'own') - Number(a.role === 'own'));
  const keyOf = (area: AreaCode, id: string) => `${area} ${id}`;
  const cells = new Map(lines.map(({ series, category }) => [keyOf(series.area, category.id), series.cells]));
  const [first] = owns;
  if (first === undefined) return null;
  const overTime = owns.length === 1 && figure.periods.length > 1;
  const { frequency } = figure.indicator;
  const whole = (place: typeof first, at: number): Whole => {
    const period = figure.periods[at];
    const when = period === undefined ? '' : longPeriod(period, language, frequency);
    return {
      name: overTime && period !== undefined ? shortPeriod(period, language, frequency) : place.label,
      strong: owns.length > 1 && place.role === 'own',
      told: owns.length > 1 ? `${place.label}, ${when}` : when,
      ...piled(parts.map(([id]) => cells.get(keyOf(place.area, id))?.[at] ?? noCell)),
    };
  };
  const newest = newestPeriod(figure);
  const wholes = overTime
    ? figure.periods.map((_, at) => whole(first, at))
    : owns.map((place) => whole(place, newest));
  if (wholes.every(({ pieces }) => pieces.every(({ cell }) => !isValue(cell)))) return null;
  const axis = axisOf(figure, wholes);
  return { figure, language, overTime, parts: parts.map(([, name]) => name), wholes, axis };
}

/** Numbers below 0 are piled to the other side. */
function piled(cells: readonly Cell[]): Pick<Whole, 'pieces' | 'ends' | 'signs'> {
  let [low, high] = [0, 0];
  const pieces = cells.map((cell): Piece => {
    if (!isValue(cell)) return { cell, from: high, to: high };
    const from = cell.value < 0 ? low : high;
    const to = from + cell.value;
    if (cell.value < 0) low = to;
    else high = to;
    return { cell, from, to };
  });
  const signs = cells.flatMap((cell) => (isValue(cell) || cell.sign === null ? [] : [cell.sign]));
  return { pieces, ends: [low, high], signs: [...new Set(signs)] };
}

/** What is rounded part by part may come to a little more than the whole. */
const wholePercent = 100.5;

/** Shares of a whole are drawn upon all of it; per cent of something else on what they need. */
function axisOf({ unit, decimals }: ShownFigure, wholes: readonly Whole[]): Axis {
  const values = wholes.flatMap(({ ends }) => ends);
  const most = Math.max(...values);
  if (unit === 'percent' && Math.min(...values) >= 0 && most >= 50 && most <= wholePercent)
    return {
      low: 0,
      high: Math.max(100, most),
      ticks: [0, 20, 40, 60, 80, 100],
      tickDecimals: 0,
      broken: false,
    };
  return axisOver({ values, decimals, zero: 'always', steps: 5 }) as Axis;
}
