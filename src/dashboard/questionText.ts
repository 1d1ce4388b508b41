/** A word of the question, as typed and in lower case; `at` is its position. */
export interface Token {
  readonly at: number;
  readonly typed: string;
  readonly word: string;
}

/** The question and which of its words have been understood. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<number>;
}

/** Longest question that is read. */
export const longestQuestion = 300;

export function reading(question: string): Reading {
  const words = question
    .slice(0, longestQuestion)
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}]+(?:[-–/][\p{L}\p{N}]+)*|[,;+&]/gu);
  const tokens = [...words].map(([typed], at) => ({ at, typed, word: typed.toLowerCase() }));
  return { tokens, taken: new Set() };
}

export const isTaken = ({ taken }: Reading, token: Token): boolean => taken.has(token.at);

export const take = (from: Reading, tokens: readonly Token[]): Reading => ({
  tokens: from.tokens,
  taken: new Set([...from.taken, ...tokens.map(({ at }) => at)]),
});

export const typedText = (tokens: readonly Token[]): string => tokens.map(({ typed }) => typed).join(' ');

export interface Found {
  readonly tokens: readonly Token[];
  readonly groups: readonly (string | undefined)[];
  readonly rest: Reading;
}

/** Where a pattern meets words not yet taken; null when it does not. */
export function find(from: Reading, pattern: RegExp): Found | null {
  const words = from.tokens.map((token) => (isTaken(from, token) ? '§' : token.word));
  const match = pattern.exec(words.join(' '));
  if (match === null) return null;
  const first = match.input.slice(0, match.index).split(' ').length - 1;
  const count = match[0].split(' ').length;
  const tokens = from.tokens.slice(first, first + count);
  return { tokens, groups: match.slice(1), rest: take(from, tokens) };
}
