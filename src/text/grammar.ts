import type { Piece } from './part.ts';
import type { Sentence, SentenceKind } from './sentence.ts';

export type SentenceOf<K extends SentenceKind> = Extract<Sentence, { kind: K }>;

/** One language's way of saying each kind of sentence. */
export type Grammar = { readonly [K in SentenceKind]: (sentence: SentenceOf<K>) => Piece };
