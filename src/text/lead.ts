import type { Figure } from '../series/series.ts';
import { itemFor, referenceOf } from './beside.ts';
import { cautionSentence } from './caution.ts';
import { changeSince, levelSentence, ownOf } from './level.ts';
import { isSize, newestOf, type Point, valueQuantity } from './point.ts';
import type { Sentence } from './sentence.ts';
import { type DescribeContext, subjectOf } from './subject.ts';
import { trendStart } from './trend.ts';

/** Most sentences at the head of a dashboard, and of a section. */
export const mostInLead = 3;
export const mostInSection = 2;

/** Smallest difference or change that can stand out, as a part of what it is measured from. */
const leastWeight = 0.02;

interface Candidate {
  readonly at: number;
  /** Difference or change as a part of what it is measured from. */
  readonly weight: number;
  readonly sentence: Sentence;
}

type Standing = Omit<Candidate, 'at'> | null;

function besideReference(own: Point, context: DescribeContext): Standing {
  const reference = referenceOf(own);
  if (reference === null || reference.value <= 0) return null;
  const item = itemFor(own, reference, context);
  if (item.difference === null) return null;
  const subject = subjectOf(own.figure, own.series, context);
  const sentence = {
    kind: 'standout',
    subject,
    period: own.period,
    value: valueQuantity(own),
    item,
  } as const;
  return { weight: item.difference.value / reference.value, sentence };
}

function sinceStart(own: Point, context: DescribeContext): Standing {
  const start = trendStart(own);
  if (start === null) return null;
  const change = changeSince(own, start, context);
  if (change.amount?.unit !== 'percent') return null;
  const named = { ...change, since: { kind: 'period', period: start.period } } as const;
  const level = levelSentence(own, context);
  return { weight: change.amount.value / 100, sentence: { ...level, change: named } };
}

function candidate(figure: Figure, at: number, context: DescribeContext): Candidate | null {
  const series = ownOf(figure);
  if (series === undefined || series.category !== undefined || series.standIn !== undefined) return null;
  const own = newestOf(figure, series);
  if (own === null || own.index < figure.periods.length - 1) return null;
  if (cautionSentence(own, context) !== null) return null;
  const standing = isSize(figure) ? sinceStart(own, context) : besideReference(own, context);
  return standing === null || standing.weight < leastWeight ? null : { ...standing, at };
}

/**
 * What stands out: shares, rates and means by how far the own place is from the group, else the nation, and amounts by
 * how much they have changed over the span, both in per cent; the largest first chosen, told in the order of the figures.
 * Less than two per cent, differences within the bands, numbers that call for caution and numbers that are
 * not of the newest period never stand out.
 */
export function lead(
  figures: readonly Figure[],
  context: DescribeContext = {},
  most: number = mostInLead,
): readonly Sentence[] {
  return figures
    .flatMap((figure, at) => candidate(figure, at, context) ?? [])
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence);
}

export const section = (figures: readonly Figure[], context: DescribeContext = {}): readonly Sentence[] =>
  lead(figures, context, mostInSection);
