import { assetJson } from '../../app/assets.ts';
import { loadHistory } from '../../app/places.ts';
import type { AreaCode } from '../../areas/area.ts';
import { presetGroup } from '../../areas/groups.ts';
import type { Places } from '../../areas/registry.ts';
import { readRelations } from '../../areas/relations.ts';
import { searchIndex, searchPlaces } from '../../areas/search.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { searchIndicators } from '../../catalog/search.ts';
import { type Answer, type QuestionWorld, understand } from '../../dashboard/question.ts';
import { themeFigures } from '../../dashboard/questionFigures.ts';
import type { Language } from '../../language/language.ts';
import { figureIndex } from '../useFigureSearch.ts';

/** Reads a question; groups are of the reader's own place where it names none. */
export type Ask = (question: string, own: AreaCode | undefined) => Answer;

/** Loads all that questions are read with: the register of places with its history, relations and the words of the catalogue. */
export async function asking(catalog: Catalog, places: Places, language: Language): Promise<Ask> {
  const [figures, history, relations] = await Promise.all([
    figureIndex(catalog),
    loadHistory(),
    assetJson('relations').then(readRelations),
  ]);
  const register = searchIndex(places, history);
  const groupOf: QuestionWorld['groupOf'] = (kind, own) => {
    const place = places.byCode.get(own);
    if (place?.level !== 'municipality') return [];
    if (kind === 'kostra') return place.kostraGroup === undefined ? [] : [place.kostraGroup];
    if (kind === 'county') return place.county === undefined ? [] : [place.county];
    return presetGroup(kind === 'inCounty' ? 'county' : kind, own, { places, relations }).members;
  };
  const world = {
    searchFigures: (text: string) => searchIndicators(figures, text, language),
    searchPlaces: (text: string) => searchPlaces(register, text),
    themeFigures: themeFigures(catalog),
    groupOf,
  };
  return (question, own) => understand(question, own === undefined ? world : { ...world, own });
}
