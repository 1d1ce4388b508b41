import type { Indicator } from '../../catalog/indicator.ts';
import type { Match } from '../../catalog/search.ts';
import { catalogText } from '../../language/catalog.ts';
import type { Language } from '../../language/language.ts';
import { pageWords } from '../../language/words.ts';

/** Why a figure was found, where the name that stands beside it does not show it; null where it does. */
export function whyFound(
  { short, title }: Indicator,
  matches: readonly Match[],
  language: Language,
): string | null {
  const seen = `${short[language]} ${title[language]}`.toLowerCase();
  const isSeen = ({ field, term }: Match) =>
    (field === 'title' || field === 'short') && seen.includes(term.toLowerCase());
  const hidden = matches.filter((match) => !isSeen(match));
  if (hidden.length === 0) return null;
  const text = pageWords[language];
  const said = hidden.map(({ field, term }) => text.whyIn(catalogText[language].hitFields[field], term));
  return text.why([...new Set(said)].join(', '));
}
