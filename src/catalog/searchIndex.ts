import { type Language, languages } from '../language/language.ts';
import { catalogText } from '../language/catalog.ts';
import type { Catalog } from './catalog.ts';
import { type Indicator, tablesOf } from './indicator.ts';
import { type Word, wordOf } from './likeness.ts';
import { isIdle, tokens, words } from './stem.ts';
import type { Synonym } from './synonyms.ts';

/** What of a figure a typed word can meet; their names for readers are in `language/catalog.ts`. */
export const hitFields = ['title', 'short', 'synonym', 'theme', 'table', 'definition'] as const;
export type HitField = (typeof hitFields)[number];

/** Where a word stands; `language` is null for what is the same in all of them. */
export interface Place {
  readonly at: number;
  readonly field: HitField;
  readonly language: Language | null;
}

/** A word of the catalogue and all places where it stands. */
export interface Entry extends Word {
  readonly written: string;
  readonly places: readonly Place[];
  /** 1 for a word of a single figure, towards 0 for words that nearly all figures have. */
  readonly rarity: number;
}

/** A synonym, with the positions of the figures it means, nearest meaning first. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly written: string;
  readonly figures: readonly number[];
}

export interface SearchIndex {
  readonly indicators: readonly Indicator[];
  /** Words in the title of each figure, by its position. */
  readonly titleLengths: readonly number[];
  readonly entries: readonly Entry[];
  /** The words of the entries, to tell a finished word from one that is being typed. */
  readonly known: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

/** Every word that a figure can be found by; made once for a catalogue. */
export function searchIndex({ indicators }: Catalog, synonyms: readonly Synonym[]): SearchIndex {
  const entries = entriesOf(indicators);
  return {
    indicators,
    known: new Set(entries.map(({ token }) => token)),
    titleLengths: indicators.map(({ title }) => tokens(title.nb).length),
    entries,
    phrases: phrasesOf(indicators, synonyms),
  };
}

function entriesOf(indicators: readonly Indicator[]): readonly Entry[] {
  const found = new Map<string, { written: string; places: Place[] }>();
  const note = (text: string, place: Place) => {
    for (const { written, token } of words(text)) {
      const entry = found.get(token) ?? { written, places: [] };
      entry.places.push(place);
      found.set(token, entry);
    }
  };
  indicators.forEach((indicator, at) => {
    for (const table of tablesOf(indicator)) note(table, { at, field: 'table', language: null });
    for (const language of languages) {
      note(indicator.title[language], { at, field: 'title', language });
      note(indicator.short[language], { at, field: 'short', language });
      note(catalogText[language].themes[indicator.theme], { at, field: 'theme', language });
      note(indicator.definition[language], { at, field: 'definition', language });
    }
  });
  return [...found].map(([token, { written, places }]) => {
    const figures = new Set(places.map(({ at }) => at)).size;
    const rarity = Math.log(1 + indicators.length / figures) / Math.log(1 + indicators.length);
    return { ...wordOf(token), written, places, rarity };
  });
}

function phrasesOf(indicators: readonly Indicator[], synonyms: readonly Synonym[]): readonly Phrase[] {
  const position = new Map(indicators.map(({ id }, at) => [id, at]));
  return synonyms.flatMap((synonym) => {
    const figures = synonym.figures.flatMap((id) => position.get(id) ?? []);
    return synonym.words.map((written) => ({ words: telling(written), written, figures }));
  });
}

/** The words of a text that say something; all of them when none does. */
export function telling(text: string): readonly Word[] {
  const all = tokens(text);
  const some = all.filter((token) => !isIdle(token));
  return (some.length > 0 ? some : all).map(wordOf);
}
