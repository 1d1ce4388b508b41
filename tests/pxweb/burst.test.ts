import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { memoryCache } from '../../src/pxweb/cache.ts';
import { sharedLog } from '../../src/pxweb/calls.ts';
import { liveSource } from '../../src/pxweb/client.ts';
import { cautiousLimits } from '../../src/pxweb/config.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { madeTables } from '../statbank/made.ts';
import { startStatbank } from '../statbank/server.ts';

const query = (year: number) =>
  tableQuery('99101', { ContentsCode: { codes: ['Personer1'] }, Tid: { codes: [String(year)] } });

/** Real time and real HTTP, with a window of one second in place of a minute. */
describe('ten pages at once', () => {
  it('keep together within the calls that the office allows, so that none is refused', async () => {
    globalThis.indexedDB = new IDBFactory();
    const rate = { calls: 15, seconds: 1 };
    const statbank = await startStatbank({ tables: madeTables, rate, statedRate: rate });
    const pages = Array.from({ length: 10 }, () => {
      const own = pacer({ log: sharedLog() });
      own.limit({ ...cautiousLimits, calls: rate.calls, windowSeconds: rate.seconds });
      return liveSource({ base: statbank.base, fetch, pacer: own, cache: memoryCache(), language: 'no' });
    });
    const answers = await Promise.all(
      pages.flatMap((page) => [2015, 2020, 2025].map((year) => page.data(query(year)))),
    );
    expect(answers.every(({ dataset }) => dataset.size.join() === '1,1')).toBe(true);
    expect(statbank.dataCalls()).toHaveLength(30);
    expect(statbank.calls().filter(({ status }) => status !== 200)).toEqual([]);
    const times = statbank.calls().map(({ at }) => at);
    for (const from of times)
      expect(times.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(rate.calls);
    await statbank.stop();
  }, 20_000);
});
