import { commonGrain } from './grain.ts';
import type { PlannedQuery } from './plan.ts';
import { cellCount, queryKey, type TableQuery } from './query.ts';
import type { TableInfo } from './table.ts';

/** A planned query, with the finer one that serves it and others in one call, where that is worth its cells. */
export interface SharedQuery extends PlannedQuery {
  readonly via?: TableQuery;
}

/** Cells that one call fewer may cost, for each cell needed. */
const acceptedWaste = 4;

/**
 * Queries of a table that differ in what they leave out or in the code list of their places cannot share a call; a finer
 * one that holds the parts of both can. As many as fit are served together, the widest first.
 */
export function sharing(
  planned: readonly PlannedQuery[],
  infoOf: (table: string) => TableInfo | undefined,
  limits: { readonly maxDataCells: number },
): readonly SharedQuery[] {
  const vias = new Map<string, TableQuery>();
  for (const table of new Set(planned.map(({ query }) => query.table))) {
    const info = infoOf(table);
    if (info === undefined) continue;
    let left = planned
      .flatMap(({ query }) => (query.table === table ? [query] : []))
      .toSorted((a, b) => cellCount(b) - cellCount(a));
    while (left.length > 1) {
      const { served, via } = together(left, info, limits.maxDataCells);
      if (served.length > 1) for (const query of served) vias.set(queryKey(query), via);
      left = left.filter((query) => !served.includes(query));
    }
  }
  return planned.map((one) => {
    const via = vias.get(queryKey(one.query));
    return via === undefined ? one : { ...one, via };
  });
}

function together(
  [first, ...others]: readonly TableQuery[],
  info: TableInfo,
  maxDataCells: number,
): { readonly served: readonly TableQuery[]; readonly via: TableQuery } {
  let served = [first as TableQuery];
  let via = first as TableQuery;
  for (const other of others) {
    const finer = commonGrain([...served, other], info);
    const needed = [...served, other].reduce((cells, query) => cells + cellCount(query), 0);
    if (finer === null || cellCount(finer) > Math.min(maxDataCells, acceptedWaste * needed)) continue;
    [served, via] = [[...served, other], finer];
  }
  return { served, via };
}
