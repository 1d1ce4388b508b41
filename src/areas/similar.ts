import type { AreaCode } from './area.ts';
import { areaCode } from './area.ts';
import type { Places } from './registry.ts';
import type { Relations, Traits } from './relations.ts';

/** How much each trait counts when likeness is measured; 0 leaves it out. */
export interface SimilarityWeights {
  /** Logarithm of the number of people: half as many is as far off as twice as many. */
  readonly people: number;
  /** Share of the people who are children; counts only where the shares are given. */
  readonly children: number;
  readonly centrality: number;
  /** Another KOSTRA group. */
  readonly kostraGroup: number;
}

export const usualWeights: SimilarityWeights = { people: 1, children: 1, centrality: 1, kostraGroup: 1 };

export interface Likeness {
  readonly code: AreaCode;
  /** In standard deviations; 0 is equal in every trait. */
  readonly distance: number;
}

export interface SimilarityInput {
  readonly places: Places;
  readonly relations: Relations;
  readonly weights?: SimilarityWeights;
  /** Share of children by municipality, 0 to 1, from the population table; a municipality without one is left out. */
  readonly childShare?: ReadonlyMap<string, number>;
}

/**
 * Every other municipality by its distance to this one, nearest first:
 *
 *     d = √( w₁((ln p − ln p′)/s₁)² + w₂((b − b′)/s₂)² + w₃((c − c′)/s₃)² + w₄·k )
 *
 * p is people, b the share of children, c the centrality index, s each one's standard deviation over all
 * municipalities, k 0 in the same KOSTRA group and 1 in another, w the weights.
 */
export function likenesses(own: AreaCode, input: SimilarityInput): readonly Likeness[] {
  const { places, relations, weights = usualWeights, childShare } = input;
  const traits = [...relations.traits.values()].filter(
    ({ code }) => childShare === undefined || childShare.has(code),
  );
  const measures = [
    measured(traits, weights.people, ({ people }) => Math.log(people.at(-1) as number)),
    measured(
      traits,
      childShare === undefined ? 0 : weights.children,
      ({ code }) => childShare?.get(code) ?? 0,
    ),
    measured(traits, weights.centrality, ({ centrality }) => centrality),
  ];
  const groupOf = (code: string) => places.byCode.get(code)?.kostraGroup;
  const squared = (other: Traits): number =>
    measures.reduce(
      (sum, { weight, scaled }) =>
        sum + weight * ((scaled.get(own) as number) - (scaled.get(other.code) as number)) ** 2,
      groupOf(other.code) === groupOf(own) ? 0 : weights.kostraGroup,
    );
  if (!traits.some(({ code }) => code === own)) return [];
  return traits
    .filter(({ code }) => code !== own)
    .map((other) => ({ code: areaCode(other.code), distance: Math.sqrt(squared(other)) }))
    .sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code));
}

function measured(traits: readonly Traits[], weight: number, measure: (traits: Traits) => number) {
  const values = traits.map(measure);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  const scaled = new Map(traits.map(({ code }, at) => [code as string, (values[at] as number) / spread]));
  return { weight, scaled };
}
