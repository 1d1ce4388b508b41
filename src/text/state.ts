import { isValue, type Missing, type Sign } from '../series/cell.ts';
import { comparePeriods, parsePeriod } from '../periods/period.ts';
import { type Break, type Figure, isAside, type PedigreeLink, type Series } from '../series/series.ts';
import { breaksOf, comparableFrom, newestOf, type Point, pointsOf, refOf } from './point.ts';
import type { FormerNames, Sentence } from './sentence.ts';
import { type DescribeContext, placeOf, subjectOf } from './subject.ts';

const missingAt = (series: Series, index: number): Missing | null => {
  const cell = series.cells[index];
  return cell === undefined || isValue(cell) ? null : cell;
};

const ownWords = ({ signs }: Figure, sign: Sign | null): string | undefined =>
  sign === null ? undefined : signs?.[sign];

/** The newest period of the figure has no number here, or no period has. */
export function missingSentence(figure: Figure, series: Series, context: DescribeContext): Sentence | null {
  const subject = subjectOf(figure, series, context);
  const last = figure.periods.length - 1;
  const [missing, period] = [missingAt(series, last), figure.periods[last]];
  if (newestOf(figure, series) === null && (missing === null || missing.sign === null))
    return { kind: 'nothing', subject, absence: missing?.missing ?? 'no-period' };
  if (missing === null || period === undefined) return null;
  const { sign } = missing;
  return { kind: 'missing', subject, period, absence: missing.missing, sign, own: ownWords(figure, sign) };
}

/** Periods without a number between the first and the newest one. */
export function gapSentence(newest: Point, context: DescribeContext): Sentence | null {
  const { figure, series } = newest;
  const first = pointsOf(figure, series)[0] ?? newest;
  const gaps = series.cells.flatMap((cell, index) =>
    index > first.index && index < newest.index && !isValue(cell) ? [{ cell, index }] : [],
  );
  if (gaps.length === 0) return null;
  const periods = gaps.flatMap(({ index }) => figure.periods[index] ?? []);
  const [sign, ...signs] = new Set(gaps.map(({ cell }) => (cell as Missing).sign));
  const subject = subjectOf(figure, series, context);
  const only = signs.length === 0 ? (sign ?? null) : null;
  return { kind: 'gap', subject, periods, sign: only, own: ownWords(figure, only) };
}

/** The newest break that has numbers on its old side. */
export function brokenSentence(figure: Figure, series: Series, context: DescribeContext): Sentence | null {
  const oldest = pointsOf(figure, series)[0]?.index ?? 0;
  const broken = breaksOf(figure, series)
    .filter((one) => oldest < comparableFrom(figure, { ...series, pedigree: [] }, [one]))
    .reduce<Break | null>(
      (newest, next) => (newest === null || next.before >= newest.before ? next : newest),
      null,
    );
  return broken === null ? null : { kind: 'broken', subject: subjectOf(figure, series, context), broken };
}

/** Whether a number shown rests on this stretch of the pedigree. */
function isUsed({ from, to }: PedigreeLink, points: readonly Point[]): boolean {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first === null || last === null) return false;
  return points.some(({ period }) => comparePeriods(period, first) >= 0 && comparePeriods(period, last) <= 0);
}

/** A county added up from more places than this is told of under the figure, not in a sentence. */
const mostCodes = 8;

/** Numbers shown rest on other codes than the one in use, or there are none from when the place was part of another. */
const formerNames = (links: Series['pedigree'], { formerNameOf }: DescribeContext): FormerNames =>
  Object.fromEntries(
    links.flatMap(({ codes }) =>
      codes.flatMap((code) => {
        const called = formerNameOf?.(code);
        return called === undefined ? [] : [[code, called]];
      }),
    ),
  );

export function joinedSentence(newest: Point, context: DescribeContext): Sentence | null {
  const { figure, series } = newest;
  const others = series.pedigree.filter(({ kind }) => kind !== 'own');
  const points = pointsOf(figure, series);
  const used = others.filter((link) => link.codes.length <= mostCodes && isUsed(link, points));
  const whole = others.filter(({ kind }) => kind === 'whole-of-split').at(-1);
  const subject = subjectOf(figure, series, context);
  const former = formerNames(used.length > 0 ? used : others, context);
  if (used.length > 0) return { kind: 'joined', subject, pedigree: used, former };
  return whole === undefined
    ? null
    : { kind: 'partOf', subject, codes: whole.codes, until: whole.to, former };
}

export function standInSentence(figure: Figure, series: Series, context: DescribeContext): Sentence | null {
  if (series.standIn === undefined) return null;
  const county = context.nameOf?.(series.standIn) ?? null;
  const subject = { ...subjectOf(figure, series, context), place: placeOf(series, context) };
  return { kind: 'standIn', subject, county };
}

/** How many members of a group that we computed have numbers, when not all have. */
export function coverageSentence(figure: Figure, context: DescribeContext): Sentence | null {
  const group = figure.series.find((one) => one.coverage !== undefined && !isAside(one));
  const coverage = group?.coverage;
  if (group === undefined || coverage === undefined || coverage.members <= coverage.withNumbers) return null;
  const newest = newestOf(figure, group);
  const cells = newest === null ? [] : [refOf(newest)];
  const part = { decimals: 0, unit: 'count', cells } as const;
  return {
    kind: 'coverage',
    subject: subjectOf(figure, group, context),
    withNumbers: { ...part, value: coverage.withNumbers, how: 'withNumbers' },
    members: { ...part, value: coverage.members, how: 'members' },
    enough: newest !== null,
  };
}
