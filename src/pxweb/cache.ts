/** An answer as it came over the wire, with the time it was fetched (ISO 8601). */
export interface Kept {
  readonly text: string;
  readonly fetched: string;
}

/** Where answers live: on disk, in memory while the page is open, or nowhere. */
export type Keeping = 'disk' | 'memory' | 'none';

/** Keeps answers; never rejects: what cannot be kept is fetched again. */
export interface Cache {
  get(key: string): Promise<Kept | null>;
  set(key: string, kept: Kept): Promise<void>;
  delete(key: string): Promise<void>;
  /** Drops the least recently used entries above the bound. */
  prune(): Promise<void>;
  keeping(): Keeping;
  /** Called when `keeping` changes, which it does at most once. */
  subscribe(listener: () => void): () => void;
}

export const answerBound = 100 * 1024 * 1024;

const unchanging = (): (() => void) => () => {};

export function noCache(): Cache {
  return {
    get: async () => null,
    set: async () => {},
    delete: async () => {},
    prune: async () => {},
    keeping: () => 'none',
    subscribe: unchanging,
  };
}

/** Characters stand for bytes: nearly all of an answer is ASCII. */
export function memoryCache(bound = answerBound): Cache {
  const entries = new Map<string, Kept>();
  let size = 0;
  const drop = (key: string): void => {
    size -= entries.get(key)?.text.length ?? 0;
    entries.delete(key);
  };
  const prune = (): void => {
    for (const key of entries.keys()) {
      if (size <= bound) return;
      drop(key);
    }
  };
  return {
    get: async (key) => {
      const kept = entries.get(key);
      if (kept === undefined) return null;
      entries.delete(key);
      entries.set(key, kept);
      return kept;
    },
    set: async (key, kept) => {
      drop(key);
      entries.set(key, kept);
      size += kept.text.length;
      prune();
    },
    delete: async (key) => drop(key),
    prune: async () => prune(),
    keeping: () => 'memory',
    subscribe: unchanging,
  };
}
