import { createStore, get, set } from 'idb-keyval';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cache, memoryCache, noCache } from '../../src/pxweb/cache.ts';
import { sharedLog } from '../../src/pxweb/calls.ts';
import { cautiousLimits } from '../../src/pxweb/config.ts';
import { withCall } from '../../src/pxweb/calls.ts';
import { idbCache } from '../../src/pxweb/disk.ts';

const kept = (text: string) => ({ text, fetched: '2026-11-24T09:00:00.000Z' });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  return () => vi.restoreAllMocks();
});

const caches: readonly (readonly [string, () => Cache])[] = [
  ['idbCache', () => idbCache()],
  ['memoryCache', () => memoryCache()],
];
describe.each(caches)('%s', (_, make) => {
  it('gives back what was kept, as it came', async () => {
    const cache = make();
    await cache.set('ssb/07459@2026?x', kept('{"value":[1]}'));
    expect(await cache.get('ssb/07459@2026?x')).toEqual(kept('{"value":[1]}'));
    expect(await cache.get('ssb/07459@2027?x')).toBeNull();
  });

  it('forgets what is deleted', async () => {
    const cache = make();
    await cache.set('a', kept('1'));
    await cache.delete('a');
    expect(await cache.get('a')).toBeNull();
  });
});

describe('the bound', () => {
  it.each([
    ['idbCache', (bound: number) => idbCache({ bound, now: counter() })],
    ['memoryCache', (bound: number) => memoryCache(bound)],
  ])('drops the least recently used of %s first', async (_, make) => {
    const cache = make(30);
    for (const key of ['a', 'b', 'c']) await cache.set(key, kept('0123456789'));
    await cache.get('a');
    await cache.set('d', kept('0123456789'));
    await cache.prune();
    const there = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)));
    expect(there.map((entry) => entry !== null)).toEqual([true, false, true, true]);
  });

  it('counts an entry that is replaced once', async () => {
    const cache = idbCache({ bound: 30, now: counter() });
    for (let time = 0; time < 5; time += 1) await cache.set('a', kept('0123456789'));
    await cache.set('b', kept('0123456789'));
    expect(await cache.get('a')).not.toBeNull();
  });
});

function counter(): () => number {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

describe('idbCache', () => {
  it('is there again for the next page', async () => {
    await idbCache().set('a', kept('1'));
    expect(await idbCache().get('a')).toEqual(kept('1'));
  });

  it('drops an entry that is broken', async () => {
    const cache = idbCache();
    await cache.set('a', kept('1'));
    const store = createStore('nokkeltall', 'answers');
    await set('a', { text: 7 }, store);
    expect(await cache.get('a')).toBeNull();
    expect(await get('a', store)).toBeUndefined();
  });

  it('drops everything that another version has kept', async () => {
    const store = createStore('nokkeltall', 'answers');
    await set('index', { version: 0, entries: {} }, store);
    await set('a', kept('1'), store);
    expect(await idbCache().get('a')).toBeNull();
    expect(await get('a', store)).toBeUndefined();
  });

  it.each([
    [
      'is refused',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
    ['does not exist', () => vi.stubGlobal('indexedDB', undefined)],
  ])('keeps answers in memory, and says so once, when storage %s', async (_, break_) => {
    break_();
    const cache = idbCache();
    let told = 0;
    cache.subscribe(() => {
      told += 1;
    });
    expect(cache.keeping()).toBe('disk');
    await cache.set('a', kept('1'));
    expect(await cache.get('a')).toEqual(kept('1'));
    expect([cache.keeping(), told]).toEqual(['memory', 1]);
    vi.unstubAllGlobals();
  });

  it('makes room and tries again when storage is full, and only then gives up on the disk', async () => {
    const cache = idbCache({ bound: 1000, now: counter() });
    await cache.set('old', kept('x'.repeat(500)));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await cache.set('new', kept('1'));
    put.mockRestore();
    expect(cache.keeping()).toBe('disk');
    expect(await cache.get('new')).toEqual(kept('1'));
    expect(await cache.get('old')).toBeNull();
  });

  it('falls back to memory when storage stays full', async () => {
    const cache = idbCache();
    await cache.get('x');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await cache.set('a', kept('1'));
    expect(cache.keeping()).toBe('memory');
    expect(await cache.get('a')).toEqual(kept('1'));
  });
});

describe('noCache', () => {
  it('keeps nothing', async () => {
    const cache = noCache();
    await cache.set('a', kept('1'));
    expect(await cache.get('a')).toBeNull();
  });
});

describe('sharedLog', () => {
  const count = (now: number) => (calls: Parameters<typeof withCall>[0]) =>
    withCall(calls, now, { ...cautiousLimits, calls: 5 }) ?? calls;

  it('counts the calls of all pages together', async () => {
    const pages = Array.from({ length: 4 }, () => sharedLog());
    await Promise.all(pages.flatMap((page) => [page.change(count(1000)), page.change(count(1000))]));
    expect((await sharedLog().change((calls) => calls)).started).toHaveLength(5);
  });

  it('counts by itself where storage is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const log = sharedLog();
    await log.change(count(1000));
    expect((await log.change(count(1000))).started).toHaveLength(2);
  });

  it('starts anew when what it kept is broken', async () => {
    await set('calls', { started: 'many' }, createStore('nokkeltall-calls', 'calls'));
    expect((await sharedLog().change((calls) => calls)).started).toEqual([]);
  });
});
