import type { Level } from '../../areas/area.ts';
import { type Indicator, tablesOf, terms } from '../../catalog/indicator.ts';
import { standsIn, termQueries } from '../../dashboard/requests.ts';
import { cautiousLimits } from '../../pxweb/config.ts';
import { type FaultKind, PxWebError } from '../../pxweb/errors.ts';
import type { ExtractTable } from '../../pxweb/manifest.ts';
import { plan } from '../../pxweb/plan.ts';
import type { TableQuery } from '../../pxweb/query.ts';
import type { Source } from '../../pxweb/source.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { itemsFrom, tableFrom } from './fetched.ts';
import type { Extract, ExtractItem } from './write.ts';

export interface FetchOptions {
  readonly source: Source;
  readonly indicators: readonly Indicator[];
  /** Told of every table that is done or left out, in words. */
  readonly onStep: (step: string) => void;
  /** Today, ISO 8601. */
  readonly today: string;
}

/** Faults that another try will not mend: the table is left out. All others break the fetch off. */
const lasting: ReadonlySet<FaultKind> = new Set([
  'gone',
  'rejected',
  'changed',
  'wrong-table',
  'not-held',
  'malformed',
]);

/** All that the catalogue shows, at all levels and for all periods, table by table. */
export async function fetchExtract({ source, indicators, onStep, today }: FetchOptions): Promise<Extract> {
  const tables: Record<string, ExtractTable> = {};
  const items: ExtractItem[] = [];
  for (const table of [...new Set(indicators.flatMap(tablesOf))].sort()) {
    const found = await leftOutWhenLasting(
      table,
      () => fetchTable(source, table, indicators, onStep),
      onStep,
    );
    if (found === null || found.items.length === 0) continue;
    tables[table] = tableFrom(found.info, found.items);
    items.push(...found.items);
    onStep(`${table}: ${found.items.length} datasets`);
  }
  return { retrieved: today.slice(0, 10), tables, items };
}

async function fetchTable(
  source: Source,
  table: string,
  indicators: readonly Indicator[],
  onStep: FetchOptions['onStep'],
): Promise<{ readonly info: TableInfo; readonly items: readonly ExtractItem[] }> {
  const info = await source.tableInfo(table);
  const requests = indicators.flatMap((indicator) => requestsOf(indicator, info));
  const planned = plan(requests, cautiousLimits);
  const items: ExtractItem[] = [];
  for (const [at, { query }] of planned.entries()) {
    const answer = await leftOutWhenLasting(table, () => source.data(query), onStep);
    if (answer !== null) items.push(...itemsFrom(answer, info, at));
  }
  return { info, items };
}

/** What one figure needs of one table. */
function requestsOf(indicator: Indicator, info: TableInfo): readonly TableQuery[] {
  const levels = new Set<Level>([...indicator.levels, ...(standsIn(indicator) ? (['county'] as const) : [])]);
  return terms(indicator.measure).flatMap((term, at) =>
    term.table === info.table
      ? termQueries(term, at === 0 ? indicator.breakdown : undefined, info, levels)
      : [],
  );
}

async function leftOutWhenLasting<T>(
  table: string,
  ask: () => Promise<T>,
  onStep: FetchOptions['onStep'],
): Promise<T | null> {
  try {
    return await ask();
  } catch (fault) {
    if (!(fault instanceof PxWebError) || !lasting.has(fault.kind)) throw fault;
    onStep(`${table}: left out, ${fault.kind}: ${fault.detail}`);
    return null;
  }
}
