import { useSyncExternalStore } from 'react';

const phone = typeof matchMedia === 'function' ? matchMedia('(width < 32rem)') : null;

function subscribe(told: () => void): () => void {
  phone?.addEventListener('change', told);
  return () => phone?.removeEventListener('change', told);
}

/** Whether the window is as narrow as a phone held upright. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone?.matches ?? false);
