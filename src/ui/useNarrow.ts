import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and as it changes; false where there is no window. */
function mediaHook(query: string): () => boolean {
  const media = typeof matchMedia === 'function' ? matchMedia(query) : null;
  const subscribe = (told: () => void): (() => void) => {
    media?.addEventListener('change', told);
    return () => media?.removeEventListener('change', told);
  };
  return () => useSyncExternalStore(subscribe, () => media?.matches ?? false);
}

/** Whether the window is as narrow as a phone held upright. */
export const useNarrow = mediaHook('(width < 32rem)');

/** Whether the head of the page has no room for what is done seldom. */
export const useTight = mediaHook('(width < 72rem)');

/** Whether the head of the page has room for the main things only, and the others are in its menu. */
export const useCompact = mediaHook('(width < 60rem)');
