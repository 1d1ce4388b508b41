import type { Language } from '../language/language.ts';
import { en } from './en.ts';
import type { Grammar } from './grammar.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { capital, type Part, type Piece, parts } from './part.ts';
import type { Sentence } from './sentence.ts';

const grammars = { nb, nn, en } satisfies Record<Language, Grammar>;

export interface Text {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A sentence in words. Each number among the parts knows the cells it rests on, so that a page can link to them. */
export function sentenceText(sentence: Sentence, language: Language): Text {
  const say = grammars[language][sentence.kind] as (of: Sentence) => Piece;
  const said = capital(parts(say(sentence)));
  return { text: said.map(({ text }) => text).join(''), parts: said };
}

/** Sentences as one paragraph. */
export const paragraph = (sentences: readonly Sentence[], language: Language): string =>
  sentences.map((sentence) => sentenceText(sentence, language).text).join(' ');
