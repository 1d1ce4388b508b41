import { cellCount, queryKey, type TableQuery } from './query.ts';

/** One call (or, over the cell limit, a few) and the requests that its answer serves. */
export interface PlannedQuery {
  readonly query: TableQuery;
  readonly answers: readonly TableQuery[];
}

/** Cells fetched per cell needed that one call may cost, for calls are the scarce thing: all offices count them per minute. */
const acceptedWaste = 4;

interface Draft extends PlannedQuery {
  /** At least so many distinct cells of the query are needed by its requests. */
  readonly needed: number;
}

/**
 * As few queries as the waste and the cell limit allow. Every request is answered by exactly one of them, and none
 * holds more than four times the cells that its requests need. A request over the limit stands alone: the client
 * splits it.
 */
export function plan(
  requests: readonly TableQuery[],
  limits: { readonly maxDataCells: number },
): readonly PlannedQuery[] {
  const distinct = new Map(requests.map((request) => [queryKey(request), request]));
  const widestFirst = [...distinct.values()].sort(
    (a, b) => cellCount(b) - cellCount(a) || (queryKey(a) < queryKey(b) ? -1 : 1),
  );
  let drafts: readonly Draft[] = widestFirst.map((query) => ({
    query,
    answers: [query],
    needed: cellCount(query),
  }));
  for (;;) {
    const merged = mergedOnce(drafts, limits.maxDataCells);
    if (merged.length === drafts.length) break;
    drafts = merged;
  }
  return drafts.map(({ query, answers }) => ({ query, answers }));
}

/** The planned query that holds the cells of the request. */
export function answerTo(request: TableQuery, planned: readonly PlannedQuery[]): PlannedQuery {
  const key = queryKey(request);
  const found = planned.find(({ answers }) => answers.some((answer) => queryKey(answer) === key));
  if (found === undefined) throw new Error(`no planned query covers ${key}`);
  return found;
}

function mergedOnce(drafts: readonly Draft[], maxDataCells: number): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    let both: Draft | null = null;
    const at = kept.findIndex((other) => (both = joined(other, draft, maxDataCells)) !== null);
    if (both === null) kept.push(draft);
    else kept[at] = both;
  }
  return kept;
}

function joined(a: Draft, b: Draft, maxDataCells: number): Draft | null {
  if (!sameShape(a.query, b.query)) return null;
  const { query, shared } = combined(a.query, b.query);
  const cells = cellCount(query);
  const needed = Math.max(a.needed, b.needed, a.needed + b.needed - shared);
  const free = shared === cellCount(a.query) || shared === cellCount(b.query);
  if (!free && (cells > maxDataCells || cells > acceptedWaste * needed)) return null;
  return { query, answers: [...a.answers, ...b.answers], needed };
}

/** Whether one call can ask for both: the same variables eliminated and the same code lists. */
function sameShape(a: TableQuery, b: TableQuery): boolean {
  const variables = Object.keys(a.selection);
  return (
    a.office === b.office &&
    a.table === b.table &&
    variables.length === Object.keys(b.selection).length &&
    variables.every(
      (variable) =>
        variable in b.selection && a.selection[variable]?.codelist === b.selection[variable]?.codelist,
    )
  );
}

/** The least query that holds both, which have the same shape, and how many cells they have in common. */
function combined(a: TableQuery, b: TableQuery): { readonly query: TableQuery; readonly shared: number } {
  let shared = 1;
  const selection = Object.entries(a.selection).map(([variable, mine]) => {
    const yours = b.selection[variable]?.codes ?? [];
    if (isSame(mine.codes, yours)) {
      shared *= yours.length;
      return [variable, mine] as const;
    }
    const codes = [...new Set([...mine.codes, ...yours])].sort();
    shared *= mine.codes.length + yours.length - codes.length;
    return [variable, { ...mine, codes }] as const;
  });
  return { query: { ...a, selection: Object.fromEntries(selection) }, shared };
}

const isSame = (mine: readonly string[], yours: readonly string[]): boolean =>
  mine.length === yours.length && mine.every((code, at) => code === yours[at]);
