import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import { pageWords } from '../language/words.ts';
import { lead } from './lead.ts';
import { figureWords } from './own.ts';
import type { DescribeContext } from './subject.ts';
import { paragraph } from './text.ts';

/** All the words of a dashboard as plain text: what stands out, then each figure under its title. */
export function pageText(
  figures: readonly Figure[],
  language: Language,
  context: DescribeContext = {},
  ownText: (figure: Figure) => string | undefined = () => undefined,
): string {
  const head = paragraph(lead(figures, context), language);
  const bodies = figures.map((figure) => {
    const own = ownText(figure);
    const mark = own === undefined ? [] : [`(${pageWords[language].ownTextMark})`];
    const words = [...figureWords(figure, language, context, own), ...mark];
    return `${figure.indicator.title[language]}\n${words.join(' ')}`;
  });
  return [...(head === '' ? [] : [head]), ...bodies].join('\n\n');
}
