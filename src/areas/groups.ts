import type { AreaCode } from './area.ts';
import { areaCode } from './area.ts';
import type { Place } from './registry.ts';
import type { Grouping, Relations } from './relations.ts';
import type { SimilarityInput, SimilarityWeights } from './similar.ts';
import { likenesses, usualWeights } from './similar.ts';

/** The ready ways of choosing whom to compare a municipality with. */
export const presets = [
  'kostra',
  'county',
  'neighbours',
  'similar',
  'asss',
  'size',
  'centrality',
  'landsdel',
  'labour',
] as const;
export type Preset = (typeof presets)[number];

/** The rule of a group with all that its one-line explanation needs. */
export type GroupRule =
  | { readonly preset: 'kostra'; readonly group: AreaCode; readonly groupingYear: number }
  | { readonly preset: 'county'; readonly county: AreaCode }
  | { readonly preset: 'neighbours'; readonly land: number; readonly sea: number }
  | {
      readonly preset: 'similar';
      readonly weights: SimilarityWeights;
      /** Whether shares of children were at hand; without them the trait does not count. */
      readonly withChildren: boolean;
      readonly distances: readonly number[];
    }
  | { readonly preset: 'asss' }
  | { readonly preset: 'size'; readonly people: number; readonly within: number; readonly year: number }
  | { readonly preset: 'centrality'; readonly class: number }
  | { readonly preset: 'landsdel' | 'labour'; readonly name: string };

/** A comparison group as it stands today. */
export interface PlaceGroup {
  readonly id: Preset;
  /** Present municipalities. The own place is among them wherever the rule holds for it; neighbours and the most similar are others by their nature. */
  readonly members: readonly AreaCode[];
  readonly rule: GroupRule;
}

/** How far from the own number of people a municipality of the same size may be. */
export const sizeWithin = 0.25;

/** How many the most similar are. */
export const similarCount = 8;

/** The group of a municipality by a preset; throws for a code that is not a municipality of today. */
export function presetGroup(preset: Preset, own: AreaCode, input: SimilarityInput): PlaceGroup {
  const place = input.places.byCode.get(own);
  if (place?.level !== 'municipality') throw new Error(`no present municipality has the code ${own}`);
  const { members, rule } = chosen[preset](place, input);
  return { id: preset, members, rule };
}

type Chosen = Omit<PlaceGroup, 'id'>;
const chosen: Record<Preset, (own: Place, input: SimilarityInput) => Chosen> = {
  kostra: (own, { relations }) => {
    const group = own.kostraGroup as AreaCode;
    const grouping = groupingToday(relations);
    return {
      members: grouping.members.get(group) ?? [],
      rule: { preset: 'kostra', group, groupingYear: grouping.year },
    };
  },
  county: (own, { places }) => ({
    members: codesWhere(places.municipalities, ({ county }) => county === own.county),
    rule: { preset: 'county', county: own.county as AreaCode },
  }),
  neighbours: (own, { relations }) => {
    const neighbours = relations.neighbours.get(own.code) ?? [];
    const land = neighbours.filter(({ kind }) => kind === 'land').length;
    return {
      members: neighbours.map(({ code }) => code).sort(),
      rule: { preset: 'neighbours', land, sea: neighbours.length - land },
    };
  },
  similar: (own, input) => {
    const nearest = likenesses(own.code, input).slice(0, similarCount);
    const { weights = usualWeights, childShare } = input;
    const distances = nearest.map(({ distance }) => distance);
    return {
      members: nearest.map(({ code }) => code),
      rule: { preset: 'similar', weights, withChildren: childShare !== undefined, distances },
    };
  },
  asss: (_own, { relations }) => ({
    members: codesWhere([...relations.traits.values()], ({ asss }) => asss),
    rule: { preset: 'asss' },
  }),
  size: (own, { places }) => {
    const people = own.population as number;
    const near = (other: Place) => Math.abs((other.population as number) - people) <= sizeWithin * people;
    return {
      members: codesWhere(places.municipalities, near),
      rule: { preset: 'size', people, within: sizeWithin, year: places.populationYear },
    };
  },
  centrality: (own, { places }) => ({
    members: codesWhere(
      places.municipalities,
      ({ centralityClass }) => centralityClass === own.centralityClass,
    ),
    rule: { preset: 'centrality', class: own.centralityClass as number },
  }),
  landsdel: (own, { relations }) => regionOf(own, relations, 'landsdel'),
  labour: (own, { relations }) => regionOf(own, relations, 'labour'),
};

function regionOf(own: Place, relations: Relations, preset: 'landsdel' | 'labour'): Chosen {
  const trait = preset === 'labour' ? 'labourRegion' : 'landsdel';
  const names = preset === 'labour' ? relations.labourRegions : relations.landsdeler;
  const region = relations.traits.get(own.code)?.[trait] ?? '';
  return {
    members: codesWhere([...relations.traits.values()], (traits) => traits[trait] === region),
    rule: { preset, name: names.get(region) ?? region },
  };
}

const codesWhere = <T extends { readonly code: AreaCode }>(all: readonly T[], holds: (one: T) => boolean) =>
  all
    .filter(holds)
    .map(({ code }) => code)
    .sort();

/** The grouping in force, whose members are municipalities of today. */
export function groupingToday(relations: Relations): Grouping {
  const grouping = relations.groupings.find(
    ({ validFrom, validTo }) => validFrom !== null && validTo === null,
  );
  if (grouping === undefined) throw new Error('no KOSTRA grouping is in force');
  return grouping;
}

/** The KOSTRA group that a municipality code, present or former, had in a version of the grouping. */
export function kostraGroupIn(grouping: Grouping, code: string): AreaCode | undefined {
  for (const [group, members] of grouping.members)
    if ((members as readonly string[]).includes(code)) return areaCode(group);
  return undefined;
}
