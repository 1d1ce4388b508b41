import type { Language } from '../../language/language.ts';
import { pageWords } from '../../language/words.ts';
import { type Span, spanText, wholeSpan } from '../../periods/span.ts';

/** A span for readers: "Siste 10 år", "2015–nyeste år". */
export function spanWords(span: Span, language: Language): string {
  const text = pageWords[language];
  if (spanText(span) === spanText(wholeSpan)) return text.allYears;
  if (span.kind === 'latest') return text.lastYears(span.years);
  const from = span.from === 'first' ? text.firstYear : String(span.from);
  return text.years(from, span.to === 'last' ? text.newestYear : String(span.to));
}
