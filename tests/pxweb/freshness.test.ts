import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, memoryCache } from '../../src/pxweb/cache.ts';
import type { LiveSource } from '../../src/pxweb/client.ts';
import { idbCache } from '../../src/pxweb/disk.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { type TableQuery, tableQuery } from '../../src/pxweb/query.ts';
import { madeTables } from '../statbank/made.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { hurriedClock } from './clocks.ts';
import { liveAt } from './live.ts';

const morning = Date.UTC(2026, 10, 24, 9);
const nextMorning = Date.UTC(2026, 10, 25, 9);

let statbank: Statbank;
let cache: Cache;
beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  statbank = await startStatbank({ tables: madeTables });
});
beforeEach(() => {
  statbank.reset();
  for (const { id } of madeTables) statbank.publish(id, '2026-02-25T07:00:00Z');
  cache = memoryCache();
});
afterAll(() => statbank.stop());

const population = tableQuery('99101', {
  ContentsCode: { codes: ['Personer1'] },
  Tid: { codes: ['2024', '2025'] },
});
const kostra = tableQuery('99102', {
  KOKkommuneregion0000: { codes: ['4601'] },
  ContentsCode: { codes: ['KOSantall0000'] },
  Tid: { codes: ['2025'] },
});

/** A page that opens at this time over what is kept. */
function open(at: number, kept = cache): { readonly source: LiveSource; readonly moved: string[] } {
  const clock = hurriedClock(at);
  const { source } = liveAt(statbank, { clock, cache: kept, pacer: pacer({ clock }) });
  const moved: string[] = [];
  source.onMoved((tables) => moved.push(...tables));
  return { source, moved };
}

const both = (source: LiveSource): Promise<unknown> =>
  Promise.all([
    source.tableInfo('99101'),
    source.tableInfo('99102'),
    source.data(population),
    source.data(kostra),
  ]);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
const paths = (): readonly string[] =>
  statbank.calls().map(({ path }) => path.replace('/api/pxwebapi/v2', ''));

describe('opening again', () => {
  it.each([
    ['the same day', morning + 3_600_000],
    ['before the next publication', Date.UTC(2026, 10, 25, 6, 59)],
  ])('%s makes no call at all', async (_, at) => {
    await both(open(morning).source);
    statbank.reset();
    await both(open(at).source);
    await settle();
    expect(paths()).toEqual([]);
  });

  it('the next day asks once for all tables, and for no data that has not moved', async () => {
    await both(open(morning).source);
    statbank.reset();
    const page = open(nextMorning);
    await both(page.source);
    await settle();
    expect(paths()).toEqual(['/tables']);
    expect(page.moved).toEqual([]);
    await both(open(nextMorning + 60_000).source);
    await settle();
    expect(paths()).toEqual(['/tables']);
  });

  it('works over IndexedDB as over memory', async () => {
    await both(open(morning, idbCache()).source);
    statbank.reset();
    await both(open(morning + 60_000, idbCache()).source);
    expect(paths()).toEqual([]);
  });
});

describe('a table that has been updated', () => {
  it('shows its kept answer at once, and says that it has moved; asked again, it gives the new one', async () => {
    await both(open(morning).source);
    statbank.publish('99101', '2026-11-25T07:00:00Z');
    statbank.reset();
    const page = open(nextMorning);
    expect((await page.source.data(population)).updated).toBe('2026-02-25T07:00:00Z');
    expect((await page.source.data(kostra)).updated).toBe('2026-02-25T07:00:00Z');
    await settle();
    expect(page.moved).toEqual(['99101']);
    expect((await page.source.data(population)).updated).toBe('2026-11-25T07:00:00Z');
    await page.source.data(kostra);
    expect(paths().toSorted()).toEqual(['/config', '/tables', '/tables/99101/data']);
  });

  it('still has its older answer to offer when the new one cannot be had', async () => {
    await both(open(morning).source);
    statbank.publish('99101', '2026-11-25T07:00:00Z');
    const page = open(nextMorning);
    await page.source.data(population);
    await settle();
    statbank.fault({ name: '503', path: '/data' });
    await expect(page.source.data(population)).rejects.toMatchObject({ kind: 'server' });
    expect((await page.source.stored(population))?.updated).toBe('2026-02-25T07:00:00Z');
  });

  it('is not taken back by an older answer of a cache on the way', async () => {
    await open(morning).source.data(population);
    statbank.publish('99101', '2026-11-25T07:00:00Z');
    const page = open(nextMorning);
    await page.source.data(population);
    await settle();
    statbank.publish('99101', '2026-02-25T07:00:00Z');
    expect((await page.source.known('99101'))?.updated).toBe('2026-11-25T07:00:00Z');
    await page.source.data(
      tableQuery('99101', { ContentsCode: { codes: ['Endring'] }, Tid: { codes: ['2024'] } }),
    );
    expect((await page.source.known('99101'))?.updated).toBe('2026-11-25T07:00:00Z');
  });

  it('knows without a call what was known before, for "new figures since last time"', async () => {
    await open(morning).source.data(population);
    statbank.reset();
    const { source } = open(morning + 1000);
    expect(await source.known('99101')).toMatchObject({
      updated: '2026-02-25T07:00:00Z',
      asked: expect.any(Number),
    });
    expect(await source.known('99102')).toBeNull();
    expect(paths()).toEqual([]);
  });
});

describe('asking whether tables have moved', () => {
  it('asks table by table where the office cannot search', async () => {
    await both(open(morning).source);
    statbank.publish('99102', '2026-11-25T07:00:00Z');
    statbank.reset();
    statbank.fault({ name: '500', path: '/tables', times: 3 });
    const page = open(nextMorning);
    await both(page.source);
    await settle();
    expect(page.moved).toEqual(['99102']);
    expect(paths().slice(3).toSorted()).toEqual(['/tables/99101', '/tables/99102']);
  });

  it('does not forget a table that comes into use while others are being asked about', async () => {
    await both(open(morning).source);
    statbank.publish('99102', '2026-11-25T07:00:00Z');
    statbank.reset();
    statbank.fault({ name: 'slow', path: '/tables', amount: 100, times: 1 });
    const page = open(nextMorning);
    await page.source.data(population);
    await new Promise((resolve) => setTimeout(resolve, 80));
    await page.source.data(kostra);
    await settle();
    expect([paths(), page.moved]).toEqual([['/tables', '/tables'], ['99102']]);
  });

  it('rests for a while after it has failed', async () => {
    await both(open(morning).source);
    statbank.reset();
    statbank.fault({ name: '503', path: '/tables' });
    const page = open(nextMorning);
    await both(page.source);
    await settle();
    const failed = paths().length;
    await both(page.source);
    await settle();
    expect(paths()).toHaveLength(failed);
  });

  it('asks by itself for a table that the search does not find, and keeps the answers of one that is gone', async () => {
    await open(morning).source.data(population);
    const emptied = await startStatbank({ tables: madeTables.filter(({ id }) => id !== '99101') });
    const clock = hurriedClock(nextMorning);
    const { source } = liveAt(emptied, { clock, cache, pacer: pacer({ clock }) });
    await source.data(population);
    await settle();
    expect((await source.data(population)).dataset.size).toEqual([1, 2]);
    expect(emptied.calls().map(({ path }) => path.replace('/api/pxwebapi/v2', ''))).toEqual([
      '/tables',
      '/tables/99101',
    ]);
    await emptied.stop();
  });
});

describe('a wider answer', () => {
  const wide = tableQuery('99101', {
    ContentsCode: { codes: ['Personer1', 'Endring'] },
    Tid: { codes: ['2023', '2024', '2025'] },
  });

  it('serves a narrower query of the same table, so that taking a figure away costs no call', async () => {
    const { source } = open(morning);
    await source.data(wide);
    const answer = await source.data(population);
    expect(answer.query).toEqual(population);
    expect(statbank.dataCalls()).toHaveLength(1);
  });

  it.each<readonly [string, TableQuery]>([
    [
      'more years',
      tableQuery('99101', { ContentsCode: { codes: ['Personer1'] }, Tid: { codes: ['2022', '2023'] } }),
    ],
    [
      'another variable',
      tableQuery('99101', {
        Kjonn: { codes: ['1'] },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ['2023'] },
      }),
    ],
  ])('does not serve one with %s', async (_, narrow) => {
    const { source } = open(morning);
    await source.data(wide);
    await source.data(narrow);
    expect(statbank.dataCalls()).toHaveLength(2);
  });
});

describe('a broken kept answer', () => {
  it('is dropped and fetched again', async () => {
    const damaging: Cache = {
      ...cache,
      set: (key, kept) => cache.set(key, { ...kept, text: kept.text.slice(0, -9) }),
    };
    await open(morning, damaging).source.data(population);
    statbank.reset();
    const answer = await open(morning).source.data(population);
    expect(answer.dataset.size).toEqual([1, 2]);
    expect(statbank.dataCalls()).toHaveLength(1);
  });
});

describe('the clock', () => {
  it('an hour behind or ahead costs no figure and no storm of calls', async () => {
    for (const off of [-3_600_000, 3_600_000]) {
      cache = memoryCache();
      await both(open(morning + off).source);
      statbank.reset();
      await both(open(morning).source);
      await settle();
      expect(paths().length).toBeLessThanOrEqual(1);
      await both(open(morning + 60_000).source);
      await settle();
      expect(paths().length).toBeLessThanOrEqual(1);
    }
  });

  it('before eight, an answer under its coming date is shown and not kept', async () => {
    statbank.publish('99101', '2026-11-24T07:00:00Z');
    const early = Date.UTC(2026, 10, 24, 6, 30);
    await open(early).source.data(population);
    await open(early + 60_000).source.data(population);
    expect(statbank.dataCalls()).toHaveLength(2);
    await open(morning).source.data(population);
    await open(morning).source.data(population);
    expect(statbank.dataCalls()).toHaveLength(3);
  });
});

describe('languages', () => {
  it('do not mix in what is kept', async () => {
    await open(morning).source.tableInfo('99101');
    const { source } = liveAt(statbank, { cache, language: 'en' });
    expect((await source.tableInfo('99101')).label).toContain('Made-up');
  });
});
