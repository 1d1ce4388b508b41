import type { SharedQuery } from '../pxweb/sharing.ts';
import { covers, queryKey } from '../pxweb/query.ts';

/**
 * The plan with each query replaced by one whose answer is at hand and holds all its cells, so that a place taken away
 * fetches nothing anew and waits for nothing.
 */
export function reusing(
  planned: readonly SharedQuery[],
  atHand: readonly SharedQuery[],
): readonly SharedQuery[] {
  const chosen = new Map<string, SharedQuery>();
  for (const one of planned) {
    const key = queryKey(one.query);
    const other =
      atHand.find(({ query }) => queryKey(query) === key) ??
      atHand.find(({ query }) => covers(query, one.query)) ??
      one;
    const shared = queryKey(other.query);
    const answers = [...(chosen.get(shared)?.answers ?? []), ...one.answers];
    chosen.set(shared, { ...other, answers });
  }
  return [...chosen.values()];
}
