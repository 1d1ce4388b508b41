import type { Language } from '../language/language.ts';
import { describeText } from '../language/describe.ts';
import { numberText } from '../language/number.ts';
import type { Frequency } from '../catalog/indicator.ts';
import { type Period, periodLabel } from '../periods/period.ts';
import type { ShownUnit } from '../series/format.ts';
import type { Quantity } from './sentence.ts';

/**
 * A piece of a sentence. Every digit of a text stands in a `number`, which knows its cells, a `period`, or a `name` (of a
 * figure, a place, a code or a sign).
 */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly of: Quantity }
  | { readonly kind: 'period'; readonly text: string; readonly period: string }
  | { readonly kind: 'name'; readonly text: string };

export type Piece = string | Part | readonly Piece[] | null;

const isPieces = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece);

function* flat(piece: Piece): Generator<Part> {
  if (piece === null || piece === '') return;
  if (typeof piece === 'string') yield { kind: 'words', text: piece };
  else if (isPieces(piece)) for (const inner of piece) yield* flat(inner);
  else yield piece;
}

/** Parts in order, neighbouring words joined. */
export function parts(piece: Piece): readonly Part[] {
  const joined: Part[] = [];
  for (const part of flat(piece)) {
    const last = joined.at(-1);
    if (part.kind === 'words' && last?.kind === 'words')
      joined[joined.length - 1] = { kind: 'words', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** A sentence as a template: words between pieces. */
export const say = (words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Piece[] =>
  words.flatMap((text, index) => [text, pieces[index] ?? null]);

export const name = (text: string): Part => ({ kind: 'name', text });

/** Whether the unit, "per 1 000", says what the number is a rate of rather than what it counts. */
export const isRate = (unit: ShownUnit): boolean => unit === 'per1000' || unit === 'per10000';

/** The number alone. */
export const bare = (of: Quantity, language: Language): Part => ({
  kind: 'number',
  text: numberText(of.value, of.decimals, language),
  of,
});

/** The number with its unit in words, held together by a hard space. */
export function full(of: Quantity, language: Language): Part {
  const { one, other } = describeText[language].units[of.unit];
  const word = Math.abs(of.value) === 1 ? one : other;
  const number = numberText(of.value, of.decimals, language);
  if (language === 'en' && of.unit === 'nok') return { kind: 'number', text: `NOK\u00a0${number}`, of };
  if (language === 'en' && of.unit === 'nok1000')
    return { kind: 'number', text: `NOK\u00a0${number}\u00a0thousand`, of };
  return { kind: 'number', text: word === '' ? number : `${number}\u00a0${word}`, of };
}

export function period(of: Period, frequency: Frequency, language: Language): Part {
  const text =
    frequency === 'schoolYear' ? periodLabel(of, language, 'schoolYear') : periodLabel(of, language);
  return { kind: 'period', text, period: of.code };
}

/** "a", "a og b", "a, b og c". */
export function list(items: readonly Piece[], language: Language): Piece {
  const and = ` ${describeText[language].and} `;
  return items.map((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? and : ', ';
    return [before, item];
  });
}

/** The first letter of a text made large, as at the start of a sentence. */
export function capital(all: readonly Part[]): readonly Part[] {
  const [first, ...rest] = all;
  if (first === undefined) return all;
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}
