import type { Language } from '../language/language.ts';
import type { Indicator } from './indicator.ts';
import { likeness, nearLikeness, type Word } from './likeness.ts';
import { type HitField, type Phrase, type SearchIndex, telling } from './searchIndex.ts';

/** Where a typed word met a figure, and the word or phrase it met as it is written there. */
export interface Match {
  readonly field: HitField;
  readonly term: string;
}

export interface Hit {
  readonly indicator: Indicator;
  readonly score: number;
  /** The best one for each typed word that met something, in the order typed. */
  readonly matches: readonly Match[];
}

const weights: Record<HitField, number> = {
  title: 10,
  short: 9,
  synonym: 12,
  theme: 4,
  table: 10,
  definition: 2,
};
const otherLanguage = 0.85;
/** What the second, third … figure that a synonym means loses to the one before it. */
const nextMeaning = 0.2;
const wholeTitle = 4;
/** A synonym that is only begun is worth less than one that is there. */
const uncertain = 0.5;
/** Hits far behind the best one are no help. */
const leastOfBest = 0.35;
const leastScore = 0.5;
const longestSearch = 200;
const mostWords = 12;

/** What one typed word is worth to one figure. */
interface Worth extends Match {
  readonly score: number;
  /** How much the typed word looks like the one it met, from 0 to 1. */
  readonly fit: number;
}
type Worths = Map<number, Worth>;

interface Typed {
  readonly typed: readonly Word[];
  /** The last word when it is none of the catalogue, and so may be the beginning of one. */
  readonly unfinished: Word | null;
}

/** Figures that fit what was typed, best first: the more of the words and the rarer the words, the better. */
export function searchIndicators(index: SearchIndex, text: string, language: Language): readonly Hit[] {
  const typed = telling(text.slice(0, longestSearch)).slice(0, mostWords);
  const found = typed.map((word) => worthsOf(index, word, language));
  const begun = typed.at(-1);
  const unfinished = begun === undefined || index.known.has(begun.token) ? null : begun;
  for (const phrase of index.phrases) spread(phrase, { typed, unfinished }, found);
  const hits = index.indicators
    .map((indicator, at) => hitOf(index, indicator, at, found))
    .sort((a, b) => b.score - a.score);
  const least = Math.max(leastScore, (hits[0]?.score ?? 0) * leastOfBest);
  return hits.filter(({ score }) => score >= least);
}

function improve(worths: Worths, at: number, worth: Worth) {
  if (worth.score > (worths.get(at)?.score ?? 0)) worths.set(at, worth);
}

const sure = 0.6;

/**
 * The figures that one typed word fits. A word that is only alike is never rarer than the typed word itself where that
 * exists: who types "barn" means no "barnefamilie". Slips are looked for when nothing surely fits.
 */
function worthsOf({ entries }: SearchIndex, typed: Word, language: Language): Worths {
  const fits = entries.map((entry) => likeness(typed, entry));
  const best = fits.reduce((before, fit) => Math.max(before, fit), 0);
  const commonest = entries.reduce(
    (before, { rarity }, at) => (fits[at] === 1 ? Math.min(before, rarity) : before),
    1,
  );
  const worths: Worths = new Map();
  entries.forEach((entry, at) => {
    const plain = fits[at] as number;
    const fit = best >= sure ? plain : Math.max(plain, nearLikeness(typed, entry));
    if (fit === 0) return;
    const worth = fit * Math.min(commonest, entry.rarity);
    for (const { at: figure, field, language: spoken } of entry.places) {
      const foreign = spoken === null || spoken === language ? 1 : otherLanguage;
      improve(worths, figure, { field, term: entry.written, score: worth * weights[field] * foreign, fit });
    }
  });
  return worths;
}

const leastBeginning = 4;
const leastNear = 6;

/** How well a typed word fits a word of a synonym; only the last word typed may be unfinished. */
function phraseLikeness(typed: Word, word: Word, unfinished: boolean): number {
  const fit = likeness(typed, word);
  if (fit === 1) return fit;
  if (unfinished && typed.token.length >= leastBeginning && word.token.startsWith(typed.token))
    return uncertain;
  const asLong = Math.abs(typed.token.length - word.token.length) <= 2;
  return asLong && typed.token.length >= leastNear ? nearLikeness(typed, word) : 0;
}

/** When every word of a synonym was typed, those words count for the figures it means. */
function spread({ words, written, figures }: Phrase, { typed, unfinished }: Typed, found: readonly Worths[]) {
  const used = new Map<number, number>();
  for (const word of words) {
    const fits = typed.map((one) => phraseLikeness(one, word, one === unfinished));
    const best = Math.max(...fits);
    if (best <= 0) return;
    used.set(fits.indexOf(best), best);
  }
  figures.forEach((at, meaning) => {
    for (const [place, fit] of used) {
      const score = fit * weights.synonym - meaning * nextMeaning;
      improve(found[place] as Worths, at, { field: 'synonym', term: written, score, fit });
    }
  });
}

function hitOf(
  { titleLengths }: SearchIndex,
  indicator: Indicator,
  at: number,
  found: readonly Worths[],
): Hit {
  const worths = found.flatMap((word) => word.get(at) ?? []);
  const named = worths
    .filter(({ field }) => field === 'title' || field === 'short')
    .reduce((before, { fit }) => before + fit * fit, 0);
  const filled = Math.min(1, named / Math.max(1, titleLengths[at] ?? 1));
  const sum = worths.reduce((before, worth) => before + worth.score, wholeTitle * filled);
  const score = found.length === 0 ? 0 : sum * Math.sqrt(worths.length / found.length);
  return { indicator, score, matches: worths.map(({ field, term }) => ({ field, term })) };
}
