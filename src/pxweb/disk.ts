import { clear, createStore, del, delMany, get, set, type UseStore, update } from 'idb-keyval';
import { answerBound, type Cache, type Kept, memoryCache } from './cache.ts';

/** Raised when the form of what is kept changes; everything of another version is dropped. */
const version = 1;
const indexKey = 'index';

interface Index {
  readonly version: number;
  /** Size and time of last use by key. */
  readonly entries: Readonly<Record<string, { readonly size: number; readonly used: number }>>;
}

const emptyIndex: Index = { version, entries: {} };

/** Work on the store, or on memory from the first time that the store fails. */
interface Disk extends Pick<Cache, 'keeping' | 'subscribe'> {
  attempt<T>(work: (store: UseStore) => Promise<T>, instead: (memory: Cache) => Promise<T>): Promise<T>;
}

function disk(database: string): Disk {
  const listeners = new Set<() => void>();
  let memory: Cache | null = null;
  let opened: Promise<UseStore> | null = null;
  const degraded = (): Cache => {
    if (memory !== null) return memory;
    memory = memoryCache();
    for (const listener of listeners) listener();
    return memory;
  };
  return {
    attempt: async (work, instead) => {
      if (memory !== null) return instead(memory);
      try {
        opened ??= inTime(openStore(database));
        return await inTime(work(await opened));
      } catch {
        return instead(degraded());
      }
    },
    keeping: () => (memory === null ? 'disk' : 'memory'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Answers in IndexedDB, the least recently used dropped above the bound. Where storage is refused, full, blocked or
 * broken it becomes a memory cache, once and quietly.
 */
export function idbCache(
  options: { readonly database?: string; readonly bound?: number; readonly now?: () => number } = {},
): Cache {
  const { database = 'nokkeltall', bound = answerBound, now = Date.now } = options;
  const { attempt, keeping, subscribe } = disk(database);
  return {
    get: (key) =>
      attempt(
        (store) => readEntry(store, key, now()),
        (memory) => memory.get(key),
      ),
    set: (key, kept) =>
      attempt(
        (store) => writeEntry(store, { key, kept, bound, now: now() }),
        (memory) => memory.set(key, kept),
      ),
    delete: (key) =>
      attempt(
        (store) => dropEntries(store, [key]),
        (memory) => memory.delete(key),
      ),
    prune: () =>
      attempt(
        (store) => dropAbove(store, bound),
        (memory) => memory.prune(),
      ),
    keeping,
    subscribe,
  };
}

async function openStore(database: string): Promise<UseStore> {
  const store = createStore(database, 'answers');
  const index = await get<unknown>(indexKey, store);
  if (index !== undefined && !isIndex(index)) await clear(store);
  return store;
}

/** A browser may leave a request to its storage unanswered for ever; the page must not wait that long. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), 5000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function readEntry(store: UseStore, key: string, now: number): Promise<Kept | null> {
  const entry = await get<unknown>(key, store);
  if (entry === undefined) return null;
  if (!isKept(entry)) {
    await dropEntries(store, [key]);
    return null;
  }
  await changeIndex(store, (entries) => ({ ...entries, [key]: { size: entry.text.length, used: now } }));
  return entry;
}

async function writeEntry(
  store: UseStore,
  {
    key,
    kept,
    bound,
    now,
  }: { readonly key: string; readonly kept: Kept; readonly bound: number; readonly now: number },
): Promise<void> {
  const size = kept.text.length;
  await dropAbove(store, bound - size);
  try {
    await set(key, kept, store);
  } catch {
    await dropAbove(store, bound / 4);
    await set(key, kept, store);
  }
  await changeIndex(store, (entries) => ({ ...entries, [key]: { size, used: now } }));
}

async function dropAbove(store: UseStore, bound: number): Promise<void> {
  const index = await get<unknown>(indexKey, store);
  const entries = Object.entries(isIndex(index) ? index.entries : {});
  let size = entries.reduce((sum, [, entry]) => sum + entry.size, 0);
  const dropped: string[] = [];
  for (const [key, entry] of entries.sort(([, a], [, b]) => a.used - b.used)) {
    if (size <= bound) break;
    dropped.push(key);
    size -= entry.size;
  }
  if (dropped.length > 0) await dropEntries(store, dropped);
}

async function dropEntries(store: UseStore, keys: readonly string[]): Promise<void> {
  await (keys.length === 1 ? del(keys[0] as string, store) : delMany([...keys], store));
  const gone = new Set(keys);
  await changeIndex(store, (entries) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !gone.has(key))),
  );
}

const changeIndex = (
  store: UseStore,
  change: (entries: Index['entries']) => Index['entries'],
): Promise<void> =>
  update<unknown>(
    indexKey,
    (index) => ({ version, entries: change(isIndex(index) ? index.entries : emptyIndex.entries) }),
    store,
  );

function isIndex(index: unknown): index is Index {
  const { version: of, entries } = (index ?? {}) as Partial<Index>;
  return of === version && typeof entries === 'object' && entries !== null;
}

function isKept(entry: unknown): entry is Kept {
  const { text, fetched } = (entry ?? {}) as Partial<Kept>;
  return typeof text === 'string' && typeof fetched === 'string';
}
