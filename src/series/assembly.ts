import type { AreaCode } from '../areas/area.ts';
import { predecessorCodes } from '../areas/predecessors.ts';
import { type Indicator, tablesOf } from '../catalog/indicator.ts';
import { cubeFrom } from '../cube/cube.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { figureQueries } from '../dashboard/requests.ts';
import type { Spread } from '../dashboard/spread.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../periods/span.ts';
import { PxWebError } from '../pxweb/errors.ts';
import { answerTo, plan } from '../pxweb/plan.ts';
import { queryKey, type TableQuery } from '../pxweb/query.ts';
import { sharing } from '../pxweb/sharing.ts';
import type { Source } from '../pxweb/source.ts';
import type { TableInfo } from '../pxweb/table.ts';
import { assembled, type World } from './assemble.ts';
import type { Held } from './line.ts';
import type { Figure } from './series.ts';

export interface AssemblyOrder {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaCode[];
  readonly groups?: readonly OwnGroup[];
  readonly span: Span;
  readonly standIns?: 'off' | undefined;
  /** Places whose former ones are drawn beside them. */
  readonly former?: readonly AreaCode[] | undefined;
  readonly spreads?: readonly Spread[] | undefined;
  readonly language: Language;
  /** Called between figures and between answers, so that a page can go on answering. */
  readonly breath?: () => Promise<void>;
}

export interface Assembly {
  /** In the order asked; those that failed are left out. */
  readonly figures: readonly Figure[];
  readonly faults: readonly { readonly indicator: Indicator; readonly fault: PxWebError }[];
}

/** A table whose answers have come, each as it was planned. */
interface FetchedTable {
  readonly info: TableInfo;
  readonly answered: (query: TableQuery) => Held | PxWebError | undefined;
}

const limits = { maxDataCells: 800_000 };

/** A whole dashboard from one source at once, without a browser: one table that fails takes only its figures along. */
export async function assembly(
  order: AssemblyOrder,
  source: Source,
  world: Pick<World, 'places' | 'history'>,
): Promise<Assembly> {
  const { indicators } = order;
  const areas = [...order.areas, ...(order.groups ?? []).flatMap(({ members }) => members)];
  const codes = world.history === null ? [] : predecessorCodes(world.history, order.former ?? []);
  const beside = { codes, spreads: order.spreads };
  const tables = [...new Set(indicators.flatMap(tablesOf))];
  const requestsOf = (info: TableInfo) =>
    indicators.flatMap((indicator) =>
      figureQueries(indicator, areas, (table) => (table === info.table ? info : undefined), beside),
    );
  const fetched = await settled(tables, String, (table) =>
    fetchedTable(table, source, { requestsOf, breath: order.breath }),
  );
  const tableOf = (table: string) => fetched.get(table) as FetchedTable;
  const infoOf = (table: string) => tableOf(table).info;
  const answered = (query: TableQuery) => tableOf(query.table).answered(query);
  const figures: Figure[] = [];
  const faults: { indicator: Indicator; fault: PxWebError }[] = [];
  for (const indicator of indicators) {
    await order.breath?.();
    const missing = tablesOf(indicator)
      .map((table) => fetched.get(table))
      .find((table) => !isGood(table));
    const queries = missing === undefined ? figureQueries(indicator, areas, infoOf, beside) : [];
    const answers = queries.map(answered);
    const fault = missing ?? answers.find((answer) => isFault(answer, answers));
    if (fault instanceof PxWebError) faults.push({ indicator, fault });
    else
      figures.push(
        assembled({ ...order, indicator }, { ...world, infoOf, heldFor: (query) => goodOr(answered(query)) }),
      );
  }
  return { figures, faults };
}

/** The table's description, and at once what is asked of it: no other table is waited for. */
async function fetchedTable(
  table: string,
  source: Source,
  order: {
    readonly requestsOf: (info: TableInfo) => readonly TableQuery[];
    readonly breath: AssemblyOrder['breath'];
  },
): Promise<FetchedTable> {
  const info = await source.tableInfo(table);
  const planned = sharing(plan(order.requestsOf(info), limits), () => info, limits);
  const held = await settled(
    planned,
    ({ query }) => queryKey(query),
    async ({ query, via }): Promise<Held> => {
      const answer = await source.data(query, undefined, via);
      await order.breath?.();
      return { answer, cube: cubeFrom(answer.dataset) };
    },
  );
  return { info, answered: (query) => held.get(queryKey(answerTo(query, planned).query)) };
}

const isGood = (found: unknown): boolean => found !== undefined && !(found instanceof PxWebError);
const goodOr = (found: Held | PxWebError | undefined): Held | null =>
  isGood(found) ? (found as Held) : null;

/** That a source lacks some of the cells is no fault as long as it has others. */
const isFault = (answer: Held | PxWebError | undefined, all: readonly unknown[]): boolean =>
  answer instanceof PxWebError && (answer.kind !== 'not-held' || !all.some(isGood));

async function settled<K, T>(
  keys: readonly K[],
  keyOf: (key: K) => string,
  work: (key: K) => Promise<T>,
): Promise<ReadonlyMap<string, T | PxWebError>> {
  const results = await Promise.all(
    keys.map(async (key): Promise<readonly [string, T | PxWebError]> => {
      try {
        return [keyOf(key), await work(key)];
      } catch (cause) {
        if (cause instanceof PxWebError) return [keyOf(key), cause];
        throw cause;
      }
    }),
  );
  return new Map(results);
}
