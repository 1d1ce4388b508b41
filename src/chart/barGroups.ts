import type { Language } from '../language/language.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { isAside } from '../series/series.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { type Line, nameOf } from './legend.ts';
import { allLinesOf } from './line.ts';

export const barOrders = ['link', 'value'] as const;
export type BarOrder = (typeof barOrders)[number];

export interface BarWish {
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly width: number;
  /** The height that rows stretch to, when they are to fill it. */
  readonly height?: number;
  readonly fills?: boolean;
  /** As chosen by the reader, or longest first; up to eight places stand as chosen when left out. */
  readonly order?: BarOrder;
}

/** The newest period in which the own place has a number, else in which any place has. */
export function newestPeriod(figure: ShownFigure): number {
  const own = figure.series.filter(({ role }) => role === 'own');
  const newest = (series: ShownFigure['series']) =>
    Math.max(-1, ...series.map(({ cells }) => cells.findLastIndex(isValue)));
  const at = newest(own);
  return at >= 0 ? at : Math.max(0, newest(figure.series));
}

export interface Bar {
  readonly line: Line;
  readonly cell: Cell;
  readonly name: string;
}

export interface Group {
  readonly title: string | null;
  readonly bars: readonly Bar[];
}

const fewEnough = 8;

/** Bars by place; with a breakdown over several places, one group of places per category. */
export function groupsOf({ figure, order }: BarWish, period: number): readonly Group[] {
  const all = allLinesOf(figure).map((line): Bar => {
    const cell = line.series.cells[period] ?? { missing: 'no-period', sign: null };
    return { line, cell, name: nameOf(line.series, figure) };
  });
  const bars = all.filter(({ line, cell }) => !isAside(line.series) || isValue(cell));
  const categories = [...new Set(bars.map(({ line }) => line.series.category?.id))];
  const places = new Set(bars.map(({ line }) => line.series.area));
  if (categories.length < 2 || places.size < 2) {
    const sorted =
      categories.length < 2 && (order ?? (bars.length > fewEnough ? 'value' : 'link')) === 'value';
    return [{ title: null, bars: sorted ? [...bars].sort(byValue) : bars }];
  }
  return categories.map((id) => {
    const members = bars.filter(({ line }) => line.series.category?.id === id);
    return {
      title: members[0]?.line.series.category?.label ?? '',
      bars: members.map((bar) => ({ ...bar, name: bar.line.series.label })),
    };
  });
}

const numberOf = (cell: Cell): number => (isValue(cell) ? cell.value : Number.NEGATIVE_INFINITY);
const byValue = (a: Bar, b: Bar): number => {
  const [x, y] = [numberOf(a.cell), numberOf(b.cell)];
  return x === y ? 0 : y - x;
};
