import { type Criteria, weighed } from '../dashboard/criteria.ts';
import type { Language } from '../language/language.ts';
import { notesText } from '../language/notes.ts';
import { numberText } from '../language/number.ts';
import { placeGroupText } from '../language/placeGroups.ts';
import { listText } from './lists.ts';

const decimalsOf = (weight: number): number => String(weight).split('.')[1]?.length ?? 0;

/** How likeness chose the members of a group: to which place, and by which weights. */
export function criteriaSentence(
  group: string,
  { weights }: Criteria,
  place: string,
  language: Language,
): string {
  const traits = placeGroupText[language].traits;
  const told = weighed
    .filter((trait) => weights[trait] > 0)
    .map((trait) => {
      const weight = weights[trait];
      return `${traits[trait]} ${numberText(weight, decimalsOf(weight), language)}`;
    });
  return notesText[language].criteria(group, place, listText(told, language));
}
