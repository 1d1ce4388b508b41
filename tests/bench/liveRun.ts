import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { areaCode } from '../../src/areas/area.ts';
import { type Indicator, indicatorId, tablesOf } from '../../src/catalog/indicator.ts';
import { changesOf } from '../../src/cli/check/changes.ts';
import { nodeCatalog, nodeHistory, nodePlaces, projectRoot } from '../../src/cli/nodeAssets.ts';
import { memoryCache } from '../../src/pxweb/cache.ts';
import type { Source } from '../../src/pxweb/source.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import { memoryLog } from '../../src/pxweb/calls.ts';
import { type LiveSource, liveSource } from '../../src/pxweb/client.ts';
import { cautiousLimits } from '../../src/pxweb/config.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { assembly } from '../../src/series/assembly.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Measurement, measurement } from './timing.ts';

const world = { places: nodePlaces(), history: nodeHistory() };
const span = { kind: 'range', from: 'first', to: 'last' } as const;
const some = ['4003', '4001', '3301'].map(areaCode);

function client(
  base: string,
  options: {
    cache?: ReturnType<typeof memoryCache>;
    log?: ReturnType<typeof memoryLog>;
    calls?: number;
    seconds?: number;
  } = {},
): LiveSource {
  const { cache = memoryCache(), log = memoryLog(), calls = 10_000, seconds = 1 } = options;
  const pace = pacer({ log });
  pace.limit({ ...cautiousLimits, calls, windowSeconds: seconds });
  return liveSource({ base, fetch, pacer: pace, cache, language: 'no' });
}

const office = async (
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
async function figuresOf(count: number, source: LiveSource): Promise<readonly Indicator[]> {
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

async function calls(): Promise<readonly Measurement[]> {
  const found: Measurement[] = [];
  for (const count of [5, 20, 50]) {
    const statbank = await office();
    const indicators = await figuresOf(count, client(statbank.base));
    const order = { indicators, areas: some, span, language: 'nb' } as const;
    statbank.reset();
    const cache = memoryCache();
    await assembly(order, client(statbank.base, { cache }), world);
    const tables = new Set(indicators.flatMap(tablesOf)).size;
    const [first, all] = [statbank.dataCalls().length, statbank.calls().length];
    statbank.reset();
    await assembly(order, client(statbank.base, { cache }), world);
    found.push(
      measurement(`data calls of ${count} figures from ${tables} tables`, first, tables, 'calls'),
      measurement('the same with descriptions and code lists', all, Number.POSITIVE_INFINITY, 'calls'),
      measurement('data calls when opened again', statbank.dataCalls().length, 0, 'calls'),
    );
    await statbank.stop();
  }
  return found;
}

/** Five figures of different tables, each made as soon as its own answers are there. */
async function firstFigure(): Promise<readonly Measurement[]> {
  const found: Measurement[] = [];
  for (const latency of [0, 100, 500]) {
    const statbank = await office(latency);
    const indicators = await figuresOf(5, client(statbank.base));
    const source = client(statbank.base);
    const start = performance.now();
    const made = indicators.map(async (indicator) => {
      await assembly({ indicators: [indicator], areas: some, span, language: 'nb' }, source, world);
      return performance.now() - start;
    });
    const first = await Promise.race(made);
    const last = Math.max(...(await Promise.all(made)));
    found.push(
      measurement(`first of 5 figures at ${latency} ms latency`, first, 4 * latency + 400, 'ms'),
      measurement('the last of them', last, Number.POSITIVE_INFINITY, 'ms'),
    );
    await statbank.stop();
  }
  return found;
}

/** A minute is a second here; the tabs share their count of calls, as those of a browser do. */
async function burst(): Promise<readonly Measurement[]> {
  const rate = { calls: 30, seconds: 1 };
  const statbank = await office(0, rate);
  const indicators = await figuresOf(5, client(statbank.base, { ...rate }));
  await new Promise((resolve) => setTimeout(resolve, 2 * rate.seconds * 1000));
  statbank.reset();
  const log = memoryLog();
  const order = { indicators, areas: some, span, language: 'nb' } as const;
  await Promise.all(
    Array.from({ length: 10 }, () => assembly(order, client(statbank.base, { log, ...rate }), world)),
  );
  const times = statbank.calls().map(({ at }) => at);
  const most = Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + rate.seconds * 1000).length),
  );
  const refused = statbank.calls().filter(({ status }) => status === 429).length;
  const took = ((times.at(-1) as number) - (times[0] as number)) / (rate.seconds * 1000);
  await statbank.stop();
  return [
    measurement('10 tabs at once, calls in the worst minute (a minute as 1 s)', most, rate.calls, 'calls'),
    measurement('the same, calls refused', refused, 0, 'calls'),
    measurement(
      `the same, minutes until all ${times.length} calls are made`,
      took,
      Number.POSITIVE_INFINITY,
      'min',
    ),
  ];
}

declare const gc: () => void;
const held = (): number => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
};

/** Figures, and the answers and cubes that a page keeps beside them; the statbank is another process, so that its memory is not counted. */
async function memory(): Promise<readonly Measurement[]> {
  const script = join(projectRoot, 'tests/statbank/main.ts');
  const statbank = spawn(process.execPath, ['--import', 'tsx', script, '--port', '0']);
  const base = await new Promise<string>((resolve) =>
    statbank.stdout.on('data', (text) => resolve(/PxWebApi v2\s+(\S+)/.exec(String(text))?.[1] ?? '')),
  );
  const indicators = await figuresOf(50, client(base));
  const areas = world.places.municipalities.map(({ code }) => code);
  const source = client(base);
  const kept: unknown[] = [];
  const keeping: Source = {
    ...source,
    data: async (query) => {
      const answer = await source.data(query);
      kept.push(answer, cubeFrom(answer.dataset));
      return answer;
    },
  };
  const before = held();
  const { figures } = await assembly({ indicators, areas, span, language: 'nb' }, keeping, world);
  const after = held();
  statbank.kill();
  const cells = figures.reduce(
    (sum, { series }) => sum + series.reduce((n, one) => n + one.cells.length, 0),
    0,
  );
  const what = `${figures.length} figures, all municipalities and years, ${cells} cells, ${kept.length / 2} answers kept`;
  return [
    measurement(what, after - before, 150, 'MB'),
    measurement(
      'the whole process at its largest, program and answers included',
      process.resourceUsage().maxRSS / 1024,
      Number.POSITIVE_INFINITY,
      'MB',
    ),
  ];
}

const parts = { calls, firstFigure, burst, memory } as const;
const part = parts[process.argv[2] as keyof typeof parts];
console.log(JSON.stringify(await part()));
