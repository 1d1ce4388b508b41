import { type AreaCode, areaCode, levelOf } from '../areas/area.ts';
import type { SimilarityWeights } from '../areas/similar.ts';

/** How the most similar municipalities were chosen: to which one, and by which weights. */
export interface Criteria {
  readonly own: AreaCode;
  readonly weights: SimilarityWeights;
}

export const weighed = ['people', 'children', 'centrality', 'kostraGroup'] as const;
const mostWeight = 99;

/** As it stands in a link before the members: `like_4003_1_1_0.5_2`, the weights in the order of `weighed`. */
export const criteriaText = ({ own, weights }: Criteria): string =>
  ['like', own, ...weighed.map((trait) => weights[trait])].join('_');

/** Null for a text that is no such thing. */
export function readCriteria(text: string): Criteria | null {
  const [word, own = '', ...numbers] = text.split('_');
  const isNumber = (number: string) => /^\d{1,2}(\.\d{1,2})?$/.test(number) && Number(number) <= mostWeight;
  if (word !== 'like' || levelOf(own) !== 'municipality' || numbers.length !== weighed.length) return null;
  if (!numbers.every(isNumber)) return null;
  const [people, children, centrality, kostraGroup] = numbers.map(Number) as [number, number, number, number];
  return { own: areaCode(own), weights: { people, children, centrality, kostraGroup } };
}
