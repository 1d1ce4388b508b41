import type { AreaCode } from '../areas/area.ts';
import { inSentence } from '../series/format.ts';
import type { Figure } from '../series/series.ts';
import { newestOf, type Point, pointAt, valueQuantity } from './point.ts';
import type { Sentence } from './sentence.ts';
import { type DescribeContext, subjectOf } from './subject.ts';

/** Most categories that a sentence names. */
const mostNamed = 3;

/** Ages and other steps, which come in an order of their own and are of unequal width. */
const isOrdered = (ids: readonly string[]): boolean => ids.every((id) => /^\d/.test(id));

/** Categories of the own place in its newest period: the first ones where they have an order, else the largest. */
export function categoriesSentence(
  figure: Figure,
  area: AreaCode,
  context: DescribeContext,
): Sentence | null {
  const all = figure.series.filter((series) => series.area === area && series.category !== undefined);
  const newest = all.reduce<Point | null>((best, series) => {
    const point = newestOf(figure, series);
    return point !== null && (best === null || point.index > best.index) ? point : best;
  }, null);
  if (newest === null) return null;
  const ordered = isOrdered(all.map(({ category }) => category?.id ?? ''));
  const inOrder = all.flatMap((series) => pointAt(figure, series, newest.index) ?? []);
  const points = (ordered ? inOrder : inOrder.sort((a, b) => b.value - a.value)).slice(0, mostNamed);
  const crossed = figure.indicator.breakdown?.split !== undefined;
  const labelOf = ({ series }: Point) => series.category?.label ?? '';
  const items = points.map((point) => ({
    label: crossed ? inSentence(labelOf(point)) : labelOf(point),
    value: valueQuantity(point),
  }));
  const subject = { ...subjectOf(figure, newest.series, context), category: null };
  return { kind: 'categories', subject, period: newest.period, items, of: all.length, ordered };
}
