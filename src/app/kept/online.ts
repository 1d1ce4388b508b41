import { useSyncExternalStore } from 'react';
import type { PanelState } from '../panels.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Whether the browser has a network at all; says nothing of whether the office answers. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine !== false);

/** When the shown numbers left the office: the oldest and the newest, ISO 8601; null while there are none. */
export function figuresAge(
  states: Iterable<PanelState>,
): { readonly oldest: string; readonly newest: string } | null {
  const fetched = [...states]
    .flatMap((state) => (state.kind === 'ready' ? state.figure.sources : []))
    .map((source) => source.fetched)
    .filter((time) => time !== '')
    .sort();
  const [oldest, newest] = [fetched[0], fetched.at(-1)];
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
