import { useEffect, useState } from 'react';
import type { InDrawer } from './drawer.ts';
import { packageStore } from './packages.ts';
import { pinStore } from './pins.ts';
import { setupStore } from './setups.ts';

export const setups = setupStore();
export const pins = pinStore();
export const packages = packageStore();

interface Listing<T> {
  list(): Promise<InDrawer<T>>;
  keeping(): 'disk' | 'memory';
  subscribe(listener: () => void): () => void;
}

export interface Listed<T> extends InDrawer<T> {
  readonly keeping: 'disk' | 'memory';
}

/** What a store holds, followed through changes in this tab and others; null until it is known. */
export function useListed<T>(store: Listing<T>): Listed<T> | null {
  const [listed, setListed] = useState<Listed<T> | null>(null);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const found = await store.list();
      if (current) setListed({ ...found, keeping: store.keeping() });
    };
    void look();
    const off = store.subscribe(() => void look());
    return () => {
      current = false;
      off();
    };
  }, [store]);
  return listed;
}
