import { slips, slipsAllowed } from '../areas/fold.ts';
import { stem } from './stem.ts';

/** A word to compare with, with its stem worked out once. */
export interface Word {
  readonly token: string;
  readonly stem: string;
}
export const wordOf = (token: string): Word => ({ token, stem: stem(token) });

const [whole, beginning, part, around] = [1, 0.85, 0.6, 0.35];
const leastStem = 4;
const leastPart = 4;
const leastAround = 5;

/** How well a typed word fits a word of the catalogue, without slips: 1 for the same word, 0 for none. */
export function likeness(typed: Word, word: Word): number {
  if (typed.token === word.token) return whole;
  if (typed.stem === word.stem && typed.stem.length >= leastStem) return whole;
  if (/\d/.test(typed.token)) return word.token === `0${typed.token}` && typed.token.length === 4 ? whole : 0;
  if (typed.token.length >= 2 && word.token.startsWith(typed.token)) return beginning;
  if (typed.stem.length >= leastPart && word.token.startsWith(typed.stem)) return beginning;
  if (typed.stem.length >= leastPart && word.token.includes(typed.stem)) return part;
  if (typed.token.length >= leastPart && word.token.includes(typed.token)) return part;
  if (word.stem.length >= leastAround && typed.token.length > word.token.length)
    return typed.token.startsWith(word.stem) || typed.token.endsWith(word.token) ? around : 0;
  return 0;
}

/** How well it fits when letters are missing, swapped or wrong; 0 when that would be another word. */
export function nearLikeness(typed: Word, word: Word): number {
  const allowed = slipsAllowed(typed.token.length);
  if (allowed === 0 || /\d/.test(typed.token) || typed.token[0] !== word.token[0]) return 0;
  const made = slips(typed.token, word.token, allowed);
  return made > allowed ? 0 : 0.55 - 0.15 * made;
}
