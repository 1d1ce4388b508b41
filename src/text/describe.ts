import { isValue } from '../series/cell.ts';
import { type Figure, isAside, type Series } from '../series/series.ts';
import { comparisonSentence, referenceOf, spreadSentence } from './beside.ts';
import { categoriesSentence } from './categories.ts';
import { cautionSentence, expectedSentence } from './caution.ts';
import { levelSentence, ownOf } from './level.ts';
import { newestOf, type Point } from './point.ts';
import type { Sentence, SentenceKind } from './sentence.ts';
import {
  brokenSentence,
  coverageSentence,
  gapSentence,
  joinedSentence,
  missingSentence,
  standInSentence,
} from './state.ts';
import type { DescribeContext } from './subject.ts';
import { trendSentence, turningSentence } from './trend.ts';

/** Most sentences about one figure. */
export const mostSentences = 4;

/** Which sentences stay when there are too many, most needed first; they are told in the order of `describe`. */
const needed: readonly SentenceKind[] = [
  'level',
  'standout',
  'categories',
  'nothing',
  'standIn',
  'missing',
  'caution',
  'comparison',
  'broken',
  'spread',
  'coverage',
  'gap',
  'turning',
  'trend',
  'joined',
  'partOf',
  'expected',
];

const withinMost = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const kept = [...sentences]
    .sort((a, b) => needed.indexOf(a.kind) - needed.indexOf(b.kind))
    .slice(0, mostSentences);
  return sentences.filter((sentence) => kept.includes(sentence));
};

function developmentOf(newest: Point, context: DescribeContext): Sentence | null {
  return (
    cautionSentence(newest, context) ?? turningSentence(newest, context) ?? trendSentence(newest, context)
  );
}

function withNumbers(newest: Point, context: DescribeContext): readonly (Sentence | null)[] {
  const { figure, series } = newest;
  const from = referenceOf(newest);
  return [
    standInSentence(figure, series, context),
    missingSentence(figure, series, context),
    levelSentence(newest, context),
    comparisonSentence(newest, context),
    spreadSentence(newest, context),
    developmentOf(newest, context),
    brokenSentence(figure, series, context),
    gapSentence(newest, context),
    joinedSentence(newest, context),
    coverageSentence(figure, context),
    from === null ? null : expectedSentence(newest, from, context),
  ];
}

/** A place without numbers: why, and the level of the first of the others that has some. */
function withoutNumbers(
  figure: Figure,
  series: Series,
  context: DescribeContext,
): readonly (Sentence | null)[] {
  const other = figure.series.find(
    (candidate) => candidate !== series && !isAside(candidate) && candidate.cells.some(isValue),
  );
  const newest = other === undefined ? null : newestOf(figure, other);
  return [
    missingSentence(figure, series, context),
    newest === null ? null : levelSentence(newest, context),
    coverageSentence(figure, context),
  ];
}

/** One to four sentences on a figure, as data: what the number is, beside what, how it went, and what to mind. */
export function describe(figure: Figure, context: DescribeContext = {}): readonly Sentence[] {
  const own = ownOf(figure);
  if (own === undefined) return [];
  if (own.category !== undefined) {
    const categories = categoriesSentence(figure, own.area, context);
    return categories === null ? withinMost(found([missingSentence(figure, own, context)])) : [categories];
  }
  const newest = newestOf(figure, own);
  return withinMost(
    found(newest === null ? withoutNumbers(figure, own, context) : withNumbers(newest, context)),
  );
}

const found = (sentences: readonly (Sentence | null)[]): readonly Sentence[] =>
  sentences.filter((sentence) => sentence !== null);
