import { queryKey } from '../pxweb/query.ts';
import type { SharedQuery } from '../pxweb/sharing.ts';
import type { SourceName } from '../pxweb/source.ts';
import { cubeOptions } from './queries.ts';
import { queryClient } from './queryClient.ts';
import { reusing } from './reuse.ts';

/** The calls that were planned before, whose answers may still be at hand. */
export interface Plans {
  readonly reusing: (planned: readonly SharedQuery[], source: SourceName) => readonly SharedQuery[];
}

export function plansMade(): Plans {
  const before = new Map<string, SharedQuery>();
  const isAtHand = (source: SourceName, { query, via }: SharedQuery): boolean => {
    const held = queryClient.getQueryData(cubeOptions(source, query, via).queryKey);
    return held !== undefined && held.fault === undefined;
  };
  return {
    reusing: (planned, source) => {
      const made = reusing(
        planned,
        [...before.values()].filter((one) => isAtHand(source, one)),
      );
      for (const one of made) before.set(queryKey(one.query), one);
      return made;
    },
  };
}
