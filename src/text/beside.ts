import { amongMany, fewestForSpread, median, quarterOf } from '../series/compare.ts';
import type { Figure, Role, Series } from '../series/series.ts';
import { shown } from '../series/shown.ts';
import { changeSince, verdictOf } from './level.ts';
import { differenceQuantity, isSize, type Point, pointAt, refOf, valueQuantity } from './point.ts';
import type { ComparisonItem, Quantity, Sentence } from './sentence.ts';
import { type DescribeContext, placeOf, subjectOf } from './subject.ts';

const order: readonly Role[] = ['group', 'county', 'nation', 'other'];
/** Most places that one sentence sets the own place against. */
const mostCompared = 3;

/** Places to hold the own one against, in order: group, county, nation, others. */
const besides = (figure: Figure, own: Series): readonly Series[] =>
  order.flatMap((role) =>
    figure.series.filter(
      (series) => series !== own && series.role === role && series.category?.id === own.category?.id,
    ),
  );

const others = (figure: Figure, own: Series): readonly Series[] =>
  besides(figure, own).filter(({ role, level }) => role === 'other' && level === own.level);

const at = (figure: Figure, index: number, all: readonly Series[]): readonly Point[] =>
  all.flatMap((series) => (series.standIn === undefined ? (pointAt(figure, series, index) ?? []) : []));

export function itemFor(own: Point, point: Point, context: DescribeContext): ComparisonItem {
  const verdict = verdictOf(own, point);
  const told = verdict === 'higher' || verdict === 'lower';
  return {
    place: placeOf(point.series, context),
    verdict,
    difference: told ? differenceQuantity(own, point) : null,
    value: valueQuantity(point),
  };
}

/** What the own place is measured against: the group, else the nation, in the same period. */
export function referenceOf({ figure, series, index }: Point): Point | null {
  for (const role of ['group', 'nation'] as const) {
    const other = besides(figure, series).find((one) => one.role === role);
    const point = other === undefined ? null : pointAt(figure, other, index);
    if (point !== null) return point;
  }
  return null;
}

/** The own place beside others in the same period; null for amounts, which differ because places do. */
export function comparisonSentence(own: Point, context: DescribeContext): Sentence | null {
  const { figure, series, index } = own;
  if (isSize(figure)) return null;
  const many = at(figure, index, others(figure, series)).length >= fewestForSpread;
  const beside = besides(figure, series).filter(({ role }) => !(many && role === 'other'));
  const points = at(figure, index, beside).slice(0, mostCompared);
  if (points.length === 0) return null;
  const items = points.map((point) => itemFor(own, point, context));
  return { kind: 'comparison', subject: subjectOf(figure, series, context), period: own.period, items };
}

/** The own place among many of its kind: near their median, above or below, and in which quarter. */
export function spreadSentence(own: Point, context: DescribeContext): Sentence | null {
  const { figure, series, index } = own;
  if (isSize(figure) || series.standIn !== undefined) return null;
  const points = [own, ...at(figure, index, others(figure, series))];
  const values = points.map(({ value }) => value);
  const verdict = points.length > fewestForSpread ? amongMany(own.value, values) : null;
  if (verdict === null) return null;
  const cells = points.map(refOf);
  const count: Quantity = { value: points.length, decimals: 0, unit: 'count', how: 'places', cells };
  const middle: Quantity = {
    value: shown(median(values) as number, figure.decimals),
    decimals: figure.decimals,
    unit: figure.indicator.unit,
    how: 'median',
    cells,
  };
  const quarter = quarterOf(own.value, values);
  const subject = subjectOf(figure, series, context);
  return { kind: 'spread', subject, places: count, median: middle, verdict, quarter };
}

/** How amounts have gone elsewhere between the same two periods, where neither end nor the stretch between is broken. */
export function elsewhere(
  own: Point,
  from: Point,
  context: DescribeContext & { readonly startOf: (series: Series) => number },
): readonly { readonly place: ComparisonItem['place']; readonly change: ReturnType<typeof changeSince> }[] {
  const { figure, series } = own;
  return besides(figure, series)
    .filter((other) => other.role !== 'other' && context.startOf(other) <= from.index)
    .flatMap((other) => {
      const [end, start] = [pointAt(figure, other, own.index), pointAt(figure, other, from.index)];
      if (end === null || start === null) return [];
      return [{ place: placeOf(other, context), change: changeSince(end, start, context) }];
    })
    .filter(({ change }) => change.amount?.unit === 'percent')
    .slice(0, 2);
}
