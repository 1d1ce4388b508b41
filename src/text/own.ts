import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import { describe } from './describe.ts';
import type { DescribeContext } from './subject.ts';
import { sentenceText } from './text.ts';

/** The words of a figure, a sentence each: those made by rule, or the reader's own, to be marked as hers where they are shown. */
export const figureWords = (
  figure: Figure,
  language: Language,
  context: DescribeContext,
  own?: string,
): readonly string[] =>
  own === undefined
    ? describe(figure, context).map((sentence) => sentenceText(sentence, language).text)
    : [own];
