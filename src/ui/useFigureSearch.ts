import { useEffect, useState } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { SearchIndex } from '../catalog/searchIndex.ts';
import type { Language } from '../language/language.ts';

type Search = (text: string) => readonly Indicator[];

/** Finds figures by words; until the real search has loaded, by plain parts of the titles. */
export function useFigureSearch(catalog: Catalog, language: Language): Search {
  const [search, setSearch] = useState<Search>(() => plainly(catalog, language));
  useEffect(() => {
    let current = true;
    void Promise.all([import('../catalog/search.ts'), import('../catalog/searchIndex.ts')]).then(
      ([{ searchIndicators }, { searchIndex }]) => {
        const index = indexOf(catalog, searchIndex);
        const find: Search = (text) =>
          searchIndicators(index, text, language).map(({ indicator }) => indicator);
        if (current) setSearch(() => find);
      },
    );
    return () => {
      current = false;
    };
  }, [catalog, language]);
  return search;
}

const indexes = new WeakMap<Catalog, SearchIndex>();
type Indexer = (catalog: Catalog, synonyms: readonly []) => SearchIndex;

function indexOf(catalog: Catalog, make: Indexer): SearchIndex {
  const index = indexes.get(catalog) ?? make(catalog, []);
  indexes.set(catalog, index);
  return index;
}

const plainly =
  (catalog: Catalog, language: Language): Search =>
  (text) => {
    const asked = text.trim().toLowerCase();
    return catalog.indicators.filter(({ title, short }) =>
      `${title[language]} ${short[language]}`.toLowerCase().includes(asked),
    );
  };
