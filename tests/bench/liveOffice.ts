import { type Indicator, indicatorId, tablesOf } from '../../src/catalog/indicator.ts';
import { areaCode } from '../../src/areas/area.ts';
import { changesOf } from '../../src/cli/check/changes.ts';
import { nodeCatalog, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { memoryCache } from '../../src/pxweb/cache.ts';
import { memoryLog } from '../../src/pxweb/calls.ts';
import { type LiveSource, liveSource } from '../../src/pxweb/client.ts';
import { cautiousLimits } from '../../src/pxweb/config.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';

export const world = { places: nodePlaces(), history: nodeHistory() };
export const span = { kind: 'range', from: 'first', to: 'last' } as const;
export const some = ['4003', '4001', '3301'].map(areaCode);

export function client(
  base: string,
  options: {
    cache?: ReturnType<typeof memoryCache>;
    log?: ReturnType<typeof memoryLog>;
    calls?: number;
    seconds?: number;
    /** Tables on screen, whose calls go first. */
    onScreen?: readonly string[];
  } = {},
): LiveSource {
  const { cache = memoryCache(), log = memoryLog(), calls = 10_000, seconds = 1, onScreen = [] } = options;
  const pace = pacer({ log });
  pace.limit({ ...cautiousLimits, calls, windowSeconds: seconds });
  pace.prefer(onScreen);
  return liveSource({ base, fetch, pacer: pace, cache, language: 'no' });
}

export const office = async (
  latency = 0,
  rate?: { readonly calls: number; readonly seconds: number },
): Promise<Statbank> =>
  startStatbank({
    tables: await extractTables(),
    statedRate: rate ?? { calls: 10_000, seconds: 1 },
    latency,
    ...(rate !== undefined && { rate }),
  });

/** Figures of the tables that the local statbank has in full, one of each table in turn, so that a few figures mean many tables. */
export async function figuresOf(count: number, source: LiveSource): Promise<readonly Indicator[]> {
  const held = new Set((await extractTables()).map(({ id }) => id));
  const infos = new Map(
    await Promise.all([...held].map(async (id) => [id, await source.tableInfo(id)] as const)),
  );
  const sound = nodeCatalog().indicators.filter(
    (indicator) =>
      indicator.levels.includes('municipality') &&
      tablesOf(indicator).every((table) => {
        const info = infos.get(table);
        return (
          info !== undefined && changesOf({ ...indicator, levels: ['municipality'] }, info, 'nb').length === 0
        );
      }),
  );
  const tables = [...new Set(sound.map((indicator) => indicator.measure.of.table))];
  const columns = tables.map((table) => sound.filter((indicator) => indicator.measure.of.table === table));
  const inTurn = Array.from({ length: count }, (_, row) =>
    columns.flatMap((column) => column[row] ?? []),
  ).flat();
  return Array.from({ length: count }, (_, at) => {
    const indicator = inTurn[at % inTurn.length] as Indicator;
    return at < inTurn.length ? indicator : { ...indicator, id: indicatorId(`${indicator.id}-${at}`) };
  });
}
