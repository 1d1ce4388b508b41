import { useEffect, useState } from 'react';
import { fileJson } from '../app/assets.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { SearchIndex } from '../catalog/searchIndex.ts';
import type { Language } from '../language/language.ts';
import synonymsUrl from '../../catalog/synonyms.json?url';

/** A figure that was found, and why where its name does not show it. */
export interface FoundFigure {
  readonly indicator: Indicator;
  readonly why?: string | null;
}

export type Search = (text: string) => readonly FoundFigure[];

/** Finds figures by words; until the real search has loaded, by plain parts of the titles. */
export function useFigureSearch(catalog: Catalog, language: Language): Search {
  const [search, setSearch] = useState<Search>(() => plainly(catalog, language));
  useEffect(() => {
    let current = true;
    const find = async () => {
      const [{ searchIndicators }, { whyFound }, index] = await Promise.all([
        import('../catalog/search.ts'),
        import('./words/whyFound.ts'),
        figureIndex(catalog),
      ]);
      const real: Search = (text) =>
        searchIndicators(index, text, language).map(({ indicator, matches }) => ({
          indicator,
          why: whyFound(indicator, matches, language),
        }));
      if (current) setSearch(() => real);
    };
    find().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [catalog, language]);
  return search;
}

const indexes = new WeakMap<Catalog, Promise<SearchIndex>>();

/** Made once per catalogue. Without the synonyms the search still finds what the catalogue says. */
export function figureIndex(catalog: Catalog): Promise<SearchIndex> {
  const index = indexes.get(catalog) ?? made(catalog);
  indexes.set(catalog, index);
  return index;
}

async function made(catalog: Catalog): Promise<SearchIndex> {
  const [{ searchIndex }, { readSynonyms }, json] = await Promise.all([
    import('../catalog/searchIndex.ts'),
    import('../catalog/synonyms.ts'),
    fileJson(synonymsUrl).catch(() => []),
  ]);
  return searchIndex(catalog, readSynonyms(json, catalog.byId).synonyms);
}

const plainly =
  (catalog: Catalog, language: Language): Search =>
  (text) => {
    const asked = text.trim().toLowerCase();
    return catalog.indicators
      .filter(({ title, short }) => `${title[language]} ${short[language]}`.toLowerCase().includes(asked))
      .map((indicator) => ({ indicator }));
  };
