import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';

/** `full`: the browser gives no more room. `refused`: it will not store this, or not at all. */
export type KeptFaultKind = 'full' | 'refused';

/** What the reader asked to be kept could not be; nothing of what was kept before is touched. */
export class KeptError extends Error {
  readonly kind: KeptFaultKind;
  constructor(kind: KeptFaultKind, cause: unknown) {
    super(`${kind}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'KeptError';
    this.kind = kind;
  }
}

export interface InDrawer<T> {
  readonly items: readonly T[];
  /** Things of this or a later version of the program that cannot be read here; they are left where they are. */
  readonly unreadable: number;
}

/** The reader's own things in this browser, seen by all its tabs. Reading never rejects. */
export interface Drawer<T> {
  all(): Promise<InDrawer<T>>;
  get(id: string): Promise<T | null>;
  /** The large part of a thing, as text; null when it has none. */
  body(id: string): Promise<string | null>;
  /** All or nothing; rejects with a KeptError. */
  put(items: readonly T[], body?: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Memory: storage was refused, and what is kept lasts as long as the page. */
  keeping(): 'disk' | 'memory';
  subscribe(listener: () => void): () => void;
}

export interface DrawerOptions<T> {
  readonly database: string;
  /** Null for what is not a thing of this version. */
  readonly read: (stored: unknown) => T | null;
}

/** Where entries lie, bodies apart: on disk, or in memory when the disk cannot be opened. */
interface Shelf {
  entries(): Promise<readonly (readonly [string, unknown])[]>;
  get(key: string): Promise<unknown>;
  set(entries: readonly (readonly [string, unknown])[]): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
}

const bodyKey = (id: string): string => `body ${id}`;
const isBodyKey = (key: string): boolean => key.startsWith('body ');

/** Work at the shelf, and word to the other tabs when something has changed. */
interface Desk extends Pick<Drawer<never>, 'keeping' | 'subscribe'> {
  reading<R>(work: (from: Shelf) => Promise<R>, instead: R): Promise<R>;
  changing(work: (at: Shelf) => Promise<void>): Promise<void>;
}

function desk(database: string): Desk {
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(database);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', tell);
  let opened: Promise<Shelf> | null = null;
  let keeping: 'disk' | 'memory' = 'disk';
  const shelf = (): Promise<Shelf> => {
    opened ??= inTime(diskShelf(database)).catch(() => {
      keeping = 'memory';
      return memoryShelf();
    });
    return opened;
  };
  return {
    keeping: () => keeping,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reading: async (work, instead) => {
      try {
        return await inTime(work(await shelf()));
      } catch {
        return instead;
      }
    },
    changing: async (work) => {
      try {
        await inTime(work(await shelf()));
      } catch (cause) {
        throw new KeptError(isQuota(cause) ? 'full' : 'refused', cause);
      }
      tell();
      channel?.postMessage('changed');
    },
  };
}

export function drawer<T extends { readonly id: string }>({ database, read }: DrawerOptions<T>): Drawer<T> {
  const { reading, changing, keeping, subscribe } = desk(database);
  return {
    keeping,
    subscribe,
    all: async () => {
      const found = await reading((from) => from.entries(), []);
      const items = found.map(([, stored]) => read(stored)).filter((item) => item !== null);
      return { items, unreadable: found.length - items.length };
    },
    get: async (id) => read(await reading((from) => from.get(id), undefined)),
    body: async (id) => {
      const text = await reading((from) => from.get(bodyKey(id)), undefined);
      return typeof text === 'string' ? text : null;
    },
    put: (items, body) => {
      const entries = items.flatMap((item) => [
        [item.id, item] as const,
        ...(body === undefined ? [] : [[bodyKey(item.id), body] as const]),
      ]);
      return changing((at) => at.set(entries));
    },
    remove: (id) => changing((at) => at.delete([id, bodyKey(id)])),
  };
}

const isQuota = (cause: unknown): boolean => cause instanceof Error && cause.name === 'QuotaExceededError';

/** A browser may leave a request to its storage unanswered for ever; the page must not wait that long. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), 5000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function diskShelf(database: string): Promise<Shelf> {
  const store: UseStore = createStore(database, 'kept');
  await keys(store);
  return {
    entries: async () => {
      const all = (await keys<string>(store)).filter((key) => !isBodyKey(key));
      const stored = await getMany<unknown>(all, store);
      return all.map((key, at) => [key, stored[at]] as const);
    },
    get: (key) => get<unknown>(key, store),
    set: (entries) =>
      setMany(
        entries.map(([key, value]) => [key, value]),
        store,
      ),
    delete: (all) => delMany([...all], store),
  };
}

function memoryShelf(): Shelf {
  const held = new Map<string, unknown>();
  return {
    entries: async () => [...held].filter(([key]) => !isBodyKey(key)),
    get: async (key) => held.get(key),
    set: async (entries) => {
      for (const [key, value] of entries) held.set(key, value);
    },
    delete: async (all) => {
      for (const key of all) held.delete(key);
    },
  };
}
