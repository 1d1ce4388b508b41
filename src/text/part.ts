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

/** The first letter of a text made large, as at the start of a sentence. */
export function capital(all: readonly Part[]): readonly Part[] {
  const [first, ...rest] = all;
  if (first === undefined) return all;
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}
