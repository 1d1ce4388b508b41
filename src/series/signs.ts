import type { Language } from '../language/language.ts';
import { signMeaning } from '../language/signs.ts';
import type { OwnSigns } from '../jsonstat/ownSigns.ts';
import { type Cell, isValue, type Sign } from './cell.ts';

/** Whether the sign stands for no number at all; the others stand for zero or beside a number. */
export const meansNone = (sign: Sign): boolean => ['.', '..', '...', ':'].includes(sign);

/** What a sign means: in the table's own words where it has some, else by Statistics Norway's standard list. */
export const signLabel = (sign: Sign, language: Language, own: OwnSigns = {}): string =>
  quoted(Object.hasOwn(own, sign) ? own[sign] : undefined, language) ??
  signMeaning[language].signs[sign].label;

/** The same within a sentence, after a colon. */
export const signSentence = (sign: Sign, language: Language, own?: string): string =>
  quoted(own, language) ?? signMeaning[language].signs[sign].sentence;

/** The office's words are bokmål: elsewhere they stand as a quotation. */
const quoted = (words: string | undefined, language: Language): string | undefined =>
  words === undefined ? undefined : signMeaning[language].quoted(words);

/**
 * What must be said of a cell beside its number, the same in every output: what its sign means, that it is reckoned here
 * or is the county's, or why there is no number. Empty for a plain published number.
 */
export function cellMeaning(cell: Cell, language: Language, own: OwnSigns = {}): readonly string[] {
  const words = signMeaning[language];
  const { sign } = cell;
  const meant = sign === undefined || sign === null ? [] : [signLabel(sign, language, own)];
  if (isValue(cell)) return cell.origin === 'published' ? meant : [words.origins[cell.origin], ...meant];
  return meant.length > 0 ? meant : [words.absences[cell.missing]];
}
