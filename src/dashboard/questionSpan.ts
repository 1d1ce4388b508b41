import { type Span, wholeSpan } from '../periods/span.ts';
import { find, type Reading, typedText } from './questionText.ts';
import { countOf, spanPatterns } from './questionWords.ts';

export interface SpanFound {
  readonly words: string;
  readonly span: Span;
  readonly rest: Reading;
}

type Groups = readonly (string | undefined)[];
const yearAt = (groups: Groups, at: number): number => Number(groups[at]);
const range = (from: number | 'first', to: number | 'last'): Span => ({ kind: 'range', from, to });

function latest(groups: Groups): Span | null {
  const years = countOf(groups.find((group) => group !== undefined) ?? '');
  return years === null ? null : { kind: 'latest', years };
}

function between(groups: Groups): Span {
  const [a, b] = [yearAt(groups, 0), yearAt(groups, 1)];
  return range(Math.min(a, b), Math.max(a, b));
}

/** In the order in which they are tried: the more a pattern says, the sooner. */
const readers: readonly (readonly [RegExp, (groups: Groups) => Span | null])[] = [
  [spanPatterns.between, between],
  [spanPatterns.latest, latest],
  [spanPatterns.decade, () => ({ kind: 'latest', years: 10 })],
  [spanPatterns.newest, () => ({ kind: 'latest', years: 1 })],
  [spanPatterns.since, (groups) => range(yearAt(groups, 0), 'last')],
  [spanPatterns.after, (groups) => range(yearAt(groups, 0) + 1, 'last')],
  [spanPatterns.until, (groups) => range('first', yearAt(groups, 0))],
  [spanPatterns.before, (groups) => range('first', yearAt(groups, 0) - 1)],
  [spanPatterns.whole, () => wholeSpan],
  [spanPatterns.one, (groups) => range(yearAt(groups, 0), yearAt(groups, 0))],
];

/** The years that a question asks for; null when it names none. */
export function spanIn(question: Reading): SpanFound | null {
  for (const [pattern, read] of readers) {
    const found = find(question, pattern);
    const span = found === null ? null : read(found.groups);
    if (found !== null && span !== null) return { words: typedText(found.tokens), span, rest: found.rest };
  }
  return null;
}
