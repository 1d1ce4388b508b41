import { readFileSync } from 'node:fs';
import type { AreaCode } from '../../src/areas/area.ts';
import { presetGroup } from '../../src/areas/groups.ts';
import { searchIndex as placeIndex, searchPlaces } from '../../src/areas/search.ts';
import { searchIndicators } from '../../src/catalog/search.ts';
import { searchIndex as figureIndex } from '../../src/catalog/searchIndex.ts';
import { themeFigures } from '../../src/dashboard/questionFigures.ts';
import type { GroupKind } from '../../src/dashboard/questionWords.ts';
import type { QuestionWorld } from '../../src/dashboard/question.ts';
import type { Language } from '../../src/language/language.ts';
import { history, places, relations } from '../areas/committed.ts';
import { real, synonyms } from '../catalog/real.ts';

const figures = figureIndex(real.catalog, synonyms.synonyms);
const register = placeIndex(places, history);

export function groupOf(kind: GroupKind, own: AreaCode): readonly AreaCode[] {
  const place = places.byCode.get(own);
  if (place?.level !== 'municipality') return [];
  if (kind === 'kostra') return place.kostraGroup === undefined ? [] : [place.kostraGroup];
  if (kind === 'county') return place.county === undefined ? [] : [place.county];
  return presetGroup(kind === 'inCounty' ? 'county' : kind, own, { places, relations }).members;
}

/** The committed catalogue and register, as the application has them. */
export const worldIn = (language: Language): QuestionWorld => ({
  searchFigures: (text) => searchIndicators(figures, text, language),
  searchPlaces: (text) => searchPlaces(register, text),
  themeFigures: themeFigures(real.catalog),
  groupOf,
});

export interface Question {
  readonly language: Language;
  readonly text: string;
  /** For each wish the figures that may come first; empty when no figure fits. */
  readonly figures: readonly (readonly string[])[];
  readonly areas: readonly string[];
  readonly span: string;
  readonly notUnderstood: readonly string[];
}

const sections: Readonly<Record<string, Language>> = {
  '# Bokmål': 'nb',
  '# Nynorsk': 'nn',
  '# English': 'en',
};
const parts = (text: string | undefined, by: string | RegExp): readonly string[] =>
  (text ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The golden questions: one a line, with what is rightly understood. */
export function goldenQuestions(): readonly Question[] {
  const lines = readFileSync(new URL('questions.txt', import.meta.url), 'utf8').split('\n');
  let language: Language = 'nb';
  return lines.flatMap((line): readonly Question[] => {
    language = sections[line] ?? language;
    if (line.startsWith('#') || line.trim() === '') return [];
    const [text = '', wanted, areas, ...rest] = line.split('|').map((field) => field.trim());
    const unmet = rest
      .filter((field) => field.startsWith('?'))
      .flatMap((field) => parts(field.slice(1), ' '));
    return [
      {
        language,
        text,
        figures: parts(wanted, ' + ').map((wish) => parts(wish, '/')),
        areas: parts(areas, ' '),
        span: rest.find((field) => field !== '' && !field.startsWith('?')) ?? '',
        notUnderstood: unmet,
      },
    ];
  });
}
