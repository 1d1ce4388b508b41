import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, get, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawer, KeptError } from '../../src/app/kept/drawer.ts';

interface Thing {
  readonly id: string;
  readonly word: string;
}
const read = (stored: unknown): Thing | null =>
  typeof stored === 'object' && stored !== null && 'word' in stored ? (stored as Thing) : null;
const opened = (database = 'things') => drawer<Thing>({ database, read });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  return () => vi.restoreAllMocks();
});

const failing = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });

describe('a drawer', () => {
  it('holds for the next page what was put in it, bodies apart', async () => {
    await opened().put([{ id: 'a', word: 'one' }], 'a long text');
    const again = opened();
    expect(await again.all()).toEqual({ items: [{ id: 'a', word: 'one' }], unreadable: 0 });
    expect(await again.body('a')).toBe('a long text');
    expect(await again.body('b')).toBeNull();
  });

  it('lets go of a thing with its body', async () => {
    const things = opened();
    await things.put([{ id: 'a', word: 'one' }], 'text');
    await things.remove('a');
    expect(await things.get('a')).toBeNull();
    expect(await things.body('a')).toBeNull();
  });

  it('leaves what it cannot read where it is, and says how much there is of it', async () => {
    const things = opened();
    await things.put([{ id: 'a', word: 'one' }]);
    const store = createStore('things', 'kept');
    await set('b', { version: 9 }, store);
    await set('c', null, store);
    expect(await things.all()).toEqual({ items: [{ id: 'a', word: 'one' }], unreadable: 2 });
    expect(await get('b', store)).toEqual({ version: 9 });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'refused'],
  ] as const)('names what %s means, and what was there is still there', async (name, kind) => {
    const things = opened();
    await things.put([{ id: 'a', word: 'one' }]);
    const spy = failing(name);
    const fault = await things.put([{ id: 'a', word: 'two' }], 'text').catch((caught: unknown) => caught);
    expect(fault).toBeInstanceOf(KeptError);
    expect((fault as KeptError).kind).toBe(kind);
    spy.mockRestore();
    expect(await things.get('a')).toEqual({ id: 'a', word: 'one' });
    expect(await things.body('a')).toBeNull();
  });

  it('keeps in memory, and says so, where the browser refuses to store', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const things = opened();
    await things.put([{ id: 'a', word: 'one' }]);
    expect((await things.all()).items).toHaveLength(1);
    expect(things.keeping()).toBe('memory');
  });

  it('tells other tabs that something has changed', async () => {
    const other = opened('shared');
    const told = new Promise<void>((resolve) => {
      other.subscribe(resolve);
    });
    await opened('shared').put([{ id: 'a', word: 'one' }]);
    await told;
    expect((await other.all()).items).toHaveLength(1);
  });
});
