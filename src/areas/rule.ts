import type { Language } from '../language/language.ts';
import { numberText } from '../language/number.ts';
import { placeGroupText } from '../language/placeGroups.ts';
import type { AreaCode } from './area.ts';
import type { GroupRule, PlaceGroup } from './groups.ts';
import type { Amount, KostraGroup, Places } from './registry.ts';
import { placeLabel } from './registry.ts';
import type { SimilarityWeights } from './similar.ts';
import { usualWeights } from './similar.ts';

/** The rule of a comparison group in one line. */
export function ruleText(group: PlaceGroup, places: Places, language: Language): string {
  const text = placeGroupText[language];
  const { rule, members } = group;
  const label = (code: AreaCode) => placeLabel(places, code, language);
  switch (rule.preset) {
    case 'kostra':
      return text.kostra(label(rule.group), rule.groupingYear);
    case 'county':
      return text.county(label(rule.county));
    case 'neighbours':
      return text.neighbours(rule.land, rule.sea);
    case 'similar':
      return similarText(rule, members.length, language);
    case 'asss':
      return text.asss(members.length);
    case 'size': {
      const least = Math.ceil(rule.people * (1 - rule.within));
      const most = Math.floor(rule.people * (1 + rule.within));
      const number = (value: number) => numberText(value, 0, language);
      return text.size(number(least), number(most), 100 * rule.within, rule.year);
    }
    case 'centrality':
      return text.centrality(rule.class);
    default:
      return text[rule.preset](rule.name);
  }
}

function similarText(
  rule: Extract<GroupRule, { preset: 'similar' }>,
  count: number,
  language: Language,
): string {
  const text = placeGroupText[language];
  const traits = (Object.keys(usualWeights) as (keyof SimilarityWeights)[])
    .filter((trait) => rule.weights[trait] > 0 && (trait !== 'children' || rule.withChildren))
    .map((trait) => text.traits[trait]);
  return text.similar(count, listed(traits, text.and), weighted(rule.weights));
}

const weighted = (weights: SimilarityWeights): boolean =>
  (Object.keys(usualWeights) as (keyof SimilarityWeights)[]).some(
    (trait) => weights[trait] !== usualWeights[trait],
  );

/** What a KOSTRA group is made of: its band of people, bound costs and free income. */
export function kostraGroupText(group: KostraGroup, language: Language): string {
  const text = placeGroupText[language];
  const number = (value: number) => numberText(value, 0, language);
  const amounts = (list: readonly Amount[]) =>
    listed(
      list.map((amount) => text.amounts[amount]),
      text.or,
    );
  const { people, costs, income } = group;
  return [
    typeof people === 'string' ? text.exceptions[people] : text.people(number(people[0]), number(people[1])),
    ...(costs.length === 0 ? [] : [text.costs(amounts(costs))]),
    ...(income.length === 0 ? [] : [text.income(amounts(income))]),
  ].join(', ');
}

/** What several places taken together are called: "Ålesund og Haram samlet". */
export function unionLabel(places: Places, members: readonly AreaCode[], language: Language): string {
  const text = placeGroupText[language];
  const names = members.map((member) => placeLabel(places, member, language));
  return text.together(listed(names, text.and));
}

function listed(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
