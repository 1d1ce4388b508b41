import { comparePeriods, type Period } from '../periods/period.ts';
import { compared } from '../series/compare.ts';
import type { Figure, Series } from '../series/series.ts';
import { changeQuantity, comparableFrom, isSize, type Point, pointsOf, valueQuantity } from './point.ts';
import type { Change, Sentence, Since } from './sentence.ts';
import { type DescribeContext, phraseFor, subjectOf } from './subject.ts';

type Level = Extract<Sentence, { kind: 'level' }>;

/** Alike within the bands where the counts are known, which is never asked of amounts: they are what they are. */
export function verdictOf(a: Point, b: Point): Change['verdict'] {
  if (a.value === b.value) return 'same';
  if (isSize(a.figure)) return a.value > b.value ? 'higher' : 'lower';
  return compared(a, b);
}

/** The two share no year, or are different school years or cohorts, so that a change between them is a change. */
function distinct(newer: Period, older: Period, figure: Figure): boolean {
  const { frequency } = figure.indicator;
  if (newer.form !== 'years' || frequency === 'schoolYear' || frequency === 'cohort') return true;
  return older.lastYear < newer.firstYear;
}

function sinceOf(newer: Period, older: Period): Since {
  const yearBefore = older.lastYear === newer.lastYear - 1 && older.part === newer.part;
  if (newer.form === 'year' && yearBefore) return { kind: 'year' };
  if (newer.part > 0 && yearBefore) return { kind: 'samePart' };
  return { kind: 'period', period: older };
}

/** The newest earlier number that can be set against this one; parts of a year only against the same part. */
export function earlier(newest: Point, from: number): Point | null {
  const { figure, series, period } = newest;
  const candidates = pointsOf(figure, series).filter(
    (point) =>
      point.index >= from &&
      comparePeriods(point.period, period) < 0 &&
      point.period.part === period.part &&
      distinct(period, point.period, figure),
  );
  return candidates.at(-1) ?? null;
}

export function changeSince(newest: Point, older: Point, context: DescribeContext): Change {
  const verdict = verdictOf(newest, older);
  const told = verdict === 'higher' || verdict === 'lower';
  return {
    verdict,
    amount: told ? changeQuantity(newest, older, phraseFor(newest.figure, newest.series, context)) : null,
    since: sinceOf(newest.period, older.period),
  };
}

/** The newest number, with its change from the year before; a projection has no year before. */
export function levelSentence(newest: Point, context: DescribeContext): Level {
  const { figure, series } = newest;
  const subject = subjectOf(figure, series, context);
  const older = subject.projection ? null : earlier(newest, comparableFrom(figure, series));
  return {
    kind: 'level',
    subject,
    period: newest.period,
    value: valueQuantity(newest),
    sign: newest.sign,
    change: older === null ? null : changeSince(newest, older, context),
  };
}

/** The series that a text is about: the reader's own place, else the first. */
export const ownOf = (figure: Figure): Series | undefined =>
  figure.series.find((series) => series.role === 'own') ?? figure.series[0];
