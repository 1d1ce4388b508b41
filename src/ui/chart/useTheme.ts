import { useSyncExternalStore } from 'react';
import { type Theme, themes } from '../../chart/theme.ts';

const dark = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(dark);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The theme for what is drawn in literal colours, following the reader's own setting. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    subscribe,
    () => (matchMedia(dark).matches ? themes.dark : themes.light),
    () => themes.light,
  );
