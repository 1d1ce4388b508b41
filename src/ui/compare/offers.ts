import { type AreaCode, levelOf, nation, nationWithoutOslo } from '../../areas/area.ts';
import { type GroupRule, type Preset, presetGroup, presets } from '../../areas/groups.ts';
import type { History } from '../../areas/history.ts';
import { placeLabel } from '../../areas/registry.ts';
import { ruleText, unionLabel } from '../../areas/rule.ts';
import type { SimilarityInput } from '../../areas/similar.ts';
import { unionOf } from '../../areas/unions.ts';
import type { Criteria } from '../../dashboard/criteria.ts';
import { compareText } from '../../language/compare.ts';
import type { Language } from '../../language/language.ts';
import type { Having } from './having.ts';
import { placeGroupText } from '../../language/placeGroups.ts';

/** One ready way of comparing, with its rule in one line and who is in it. */
export interface Offer {
  readonly id: Preset | 'nation' | 'without-oslo' | 'union';
  readonly name: string;
  readonly rule: string;
  /** Empty where the nation is meant. */
  readonly members: readonly AreaCode[];
  /** The place that stands for all of them in one line, where there is one; else an own group with this name does. */
  readonly line: { readonly code: AreaCode } | { readonly groupName: string };
  /** Of those that likeness chose. */
  readonly criteria?: Criteria;
}

/** Every ready comparison for a municipality of today. */
export function offersFor(
  own: AreaCode,
  input: SimilarityInput,
  history: History | null,
  language: Language,
  having: Having | null = null,
): readonly Offer[] {
  const text = compareText[language];
  const place = placeLabel(input.places, own, language);
  const made = presets.map((preset): Offer => {
    const group = presetGroup(preset, own, input);
    const name = placeGroupText[language].names[preset];
    const { rule } = group;
    const code = rule.preset === 'kostra' ? rule.group : rule.preset === 'county' ? rule.county : null;
    const line = code === null ? { groupName: text.groupName(name, place) } : { code };
    const offer = {
      id: preset,
      name,
      rule: ruleText(group, input.places, language),
      members: group.members,
      line,
    };
    return rule.preset === 'similar' ? { ...offer, criteria: criteriaOf(own, rule) } : offer;
  });
  return [
    ...made.slice(0, 2),
    ...nations(language, having),
    ...made.slice(2),
    ...unions(own, input, history, language),
  ];
}

/** The weights that counted: without shares of children their weight was none. */
const criteriaOf = (
  own: AreaCode,
  { weights, withChildren }: Extract<GroupRule, { preset: 'similar' }>,
): Criteria => ({ own, weights: withChildren ? weights : { ...weights, children: 0 } });

/** What can be held against a county or the nation itself. */
export const nations = (language: Language, having: Having | null = null): readonly Offer[] => {
  const text = compareText[language];
  const told = having === null ? '' : ` (${text.withoutOsloCount(having.having.length, having.all)})`;
  const offer = (id: 'nation' | 'without-oslo', name: string, rule: string, code: AreaCode): Offer => ({
    id,
    name,
    rule,
    members: [],
    line: { code },
  });
  return [
    offer('nation', text.nation, text.nationRule, nation),
    offer('without-oslo', text.nationWithoutOslo, `${text.nationWithoutOsloRule}${told}`, nationWithoutOslo),
  ];
};

function unions(
  own: AreaCode,
  { places }: SimilarityInput,
  history: History | null,
  language: Language,
): readonly Offer[] {
  const union = history === null || levelOf(own) !== 'municipality' ? undefined : unionOf(history, own);
  if (union === undefined || history === null) return [];
  const name = unionLabel(places, union.members, language);
  const former = [...new Set(union.divided.map((code) => history.codes.get(code)?.name ?? code))].join(', ');
  const rule = compareText[language].unionRule(former);
  return [{ id: 'union', name, rule, members: union.members, line: { groupName: name } }];
}
