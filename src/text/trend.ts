import { compared } from '../series/compare.ts';
import { elsewhere } from './beside.ts';
import { changeSince, earlier } from './level.ts';
import { comparableFrom, isSize, type Point, pointsOf, valueQuantity } from './point.ts';
import type { Sentence } from './sentence.ts';
import { type DescribeContext, subjectOf } from './subject.ts';

/** Fewest numbers, and fewest years between the ends, of which a development is told. */
const fewestPoints = 4;
const fewestYears = 3;

/** The comparable stretch up to the newest number: since the last break, the same part of the year. */
function stretch(newest: Point): readonly Point[] {
  const { figure, series, period } = newest;
  const from = comparableFrom(figure, series);
  return pointsOf(figure, series).filter(
    (point) => point.index >= from && point.index <= newest.index && point.period.part === period.part,
  );
}

const isLong = (points: readonly Point[]): boolean => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < fewestPoints) return false;
  return last.period.lastYear - first.period.lastYear >= fewestYears;
};

/** Where the development told of begins: the first comparable number, unless it is only the one before. */
export function trendStart(newest: Point): Point | null {
  const points = stretch(newest);
  const [first] = points;
  if (first === undefined || !isLong(points)) return null;
  return earlier(newest, 0)?.index === first.index ? null : first;
}

/** From the first comparable number to the newest, with how amounts have gone elsewhere meanwhile. */
export function trendSentence(newest: Point, context: DescribeContext): Sentence | null {
  const { figure, series } = newest;
  const first = trendStart(newest);
  if (first === null) return null;
  const change = changeSince(newest, first, context);
  const beside = isSize(figure)
    ? elsewhere(newest, first, { ...context, startOf: (other) => comparableFrom(figure, other) })
    : [];
  return {
    kind: 'trend',
    subject: subjectOf(figure, series, context),
    from: first.period,
    verdict: change.verdict,
    amount: change.amount,
    base: valueQuantity(first),
    others: change.amount?.unit === 'percent' ? beside : [],
  };
}

/** Fewest numbers among which a highest or lowest one is told. */
const fewestForTurning = 6;
/** Smallest part of itself by which it differs from both ends. */
const smallestTurn = 0.03;

interface Extreme {
  readonly extreme: 'highest' | 'lowest';
  readonly point: Point;
  /** From the nearer end of the stretch. */
  readonly distance: number;
}

function extremeOf(points: readonly Point[], extreme: Extreme['extreme']): Extreme {
  const sign = extreme === 'highest' ? 1 : -1;
  const point = points.reduce((best, next) => (sign * next.value >= sign * best.value ? next : best));
  const ends = [points[0] as Point, points.at(-1) as Point];
  const distance = Math.min(...ends.map((end) => Math.abs(point.value - end.value)));
  return { extreme, point, distance };
}

/**
 * A turning point: the highest or lowest number of the stretch, when it lies at least half of the whole range and 3 per
 * cent of itself from both ends, and beyond the bands of both.
 */
export function turningSentence(newest: Point, context: DescribeContext): Sentence | null {
  const points = stretch(newest);
  if (points.length < fewestForTurning || !isLong(points)) return null;
  const values = points.map(({ value }) => value);
  const range = Math.max(...values) - Math.min(...values);
  const ends = [points[0] as Point, points.at(-1) as Point];
  const alone = (value: number): boolean => values.indexOf(value) === values.lastIndexOf(value);
  const found = [extremeOf(points, 'highest'), extremeOf(points, 'lowest')]
    .filter(({ point, distance }) => range > 0 && distance >= range / 2 && alone(point.value))
    .filter(({ point, distance }) => distance >= smallestTurn * Math.abs(point.value))
    .filter(({ point }) => ends.every((end) => compared(point, end) !== 'alike'))
    .sort((a, b) => b.distance - a.distance)[0];
  if (found === undefined) return null;
  const subject = subjectOf(newest.figure, newest.series, context);
  const { extreme, point } = found;
  return {
    kind: 'turning',
    subject,
    extreme,
    from: ends[0]?.period ?? point.period,
    period: point.period,
    value: valueQuantity(point),
  };
}
