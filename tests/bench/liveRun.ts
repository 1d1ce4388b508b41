import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { tablesOf } from '../../src/catalog/indicator.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import { memoryCache } from '../../src/pxweb/cache.ts';
import { memoryLog } from '../../src/pxweb/calls.ts';
import type { LiveSource } from '../../src/pxweb/client.ts';
import { plan } from '../../src/pxweb/plan.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { wholeLevels } from '../../src/pxweb/regions.ts';
import { sharing } from '../../src/pxweb/sharing.ts';
import type { Source } from '../../src/pxweb/source.ts';
import { variableOf } from '../../src/pxweb/table.ts';
import { type AssemblyOrder, assembly } from '../../src/series/assembly.ts';
import { madeTables } from '../statbank/made.ts';
import { startStatbank } from '../statbank/server.ts';
import { client, figuresOf, office, some, span, world } from './liveOffice.ts';
import { type Measurement, measurement } from './timing.ts';

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

/** More panels than a window shows; the first are on screen. A minute's calls are all the office gives at first. */
async function panels(): Promise<readonly Measurement[]> {
  const statbank = await office(100);
  const indicators = await figuresOf(20, client(statbank.base));
  const onScreen = indicators.slice(0, 4).flatMap(tablesOf);
  const order = { indicators, areas: some, span, language: 'nb' } as const;
  statbank.reset();
  const cache = memoryCache();
  const times = await panelTimes(order, client(statbank.base, { cache, onScreen }));
  const calls = statbank.calls();
  const inAMinute = calls.slice(0, 30).filter(({ path }) => path.endsWith('/data'));
  statbank.reset();
  const again = await panelTimes(order, client(statbank.base, { cache, onScreen }));
  const count = new Set(indicators.flatMap(tablesOf)).size;
  const what = `20 figures from ${count} tables at 100 ms latency`;
  const none = Number.POSITIVE_INFINITY;
  const found = [
    measurement(`${what}: first panel`, Math.min(...times), 1000, 'ms'),
    measurement('the last of the four on screen', Math.max(...times.slice(0, 4)), none, 'ms'),
    measurement('the last panel', Math.max(...times), none, 'ms'),
    measurement('calls in all', calls.length, none, 'calls'),
    measurement(
      'tables with numbers within the first 30 calls',
      new Set(inAMinute.map(({ path }) => path)).size,
      none,
      'tables',
    ),
    measurement('opened again: the last panel', Math.max(...again), none, 'ms'),
    measurement('opened again: calls', statbank.calls().length, 0, 'calls'),
  ];
  await statbank.stop();
  return found;
}

/** When the last answer of each figure is there, from the start. */
async function panelTimes(order: AssemblyOrder, source: LiveSource): Promise<readonly number[]> {
  const start = performance.now();
  const answered = new Map<string, number>();
  const timed: Source = {
    ...source,
    data: async (query, signal, via) => {
      const answer = await source.data(query, signal, via);
      answered.set(query.table, performance.now() - start);
      return answer;
    },
  };
  await assembly(order, timed, world);
  return order.indicators.map((indicator) =>
    Math.max(...tablesOf(indicator).map((table) => answered.get(table) ?? Number.NaN)),
  );
}

/** A table in which places are added up backwards, as the office's larger ones: what one finer call saves. */
async function levels(): Promise<readonly Measurement[]> {
  const statbank = await startStatbank({ tables: madeTables, statedRate: { calls: 10_000, seconds: 1 } });
  const source = client(statbank.base);
  const info = await source.tableInfo('99101');
  const asked = wholeLevels(info, new Set(['nation', 'county', 'municipality'])).map((places) =>
    tableQuery('99101', {
      Region: places,
      ContentsCode: { codes: ['Personer1'] },
      Tid: { codes: variableOf(info, 'Tid')?.codes ?? [] },
    }),
  );
  statbank.reset();
  const limits = { maxDataCells: 800_000 };
  const shared = sharing(plan(asked, limits), () => info, limits);
  await Promise.all(shared.map(({ query, via }) => source.data(query, undefined, via)));
  const calls = statbank.dataCalls().length;
  await statbank.stop();
  return [
    measurement(
      `data calls for nation, counties and municipalities of one table (${asked.length} code lists)`,
      calls,
      1,
      'calls',
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
    data: async (query, signal, via) => {
      const answer = await source.data(query, signal, via);
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

const parts = { calls, firstFigure, panels, levels, burst, memory } as const;
const part = parts[process.argv[2] as keyof typeof parts];
console.log(JSON.stringify(await part()));
