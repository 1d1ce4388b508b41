import { useSyncExternalStore } from 'react';
import { useShownScheme } from '../../app/scheme.ts';
import { type Theme, themes } from '../../chart/theme.ts';

const follows = (query: string) => {
  const list = typeof matchMedia === 'function' ? matchMedia(query) : null;
  return {
    subscribe: (changed: () => void): (() => void) => {
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    matches: (): boolean => list?.matches ?? false,
  };
};
const print = follows('print');
const forced = follows('(forced-colors: active)');
const darkForced = follows('(forced-colors: active) and (prefers-color-scheme: dark)');

const useQuery = ({ subscribe, matches }: ReturnType<typeof follows>): boolean =>
  useSyncExternalStore(subscribe, matches, () => false);

/** The theme for what is drawn in literal colours: that of the page, of paper, or black and white where colours are forced. */
export function useTheme(): Theme {
  const scheme = useShownScheme();
  const [isPaper, isForced, isForcedDark] = [useQuery(print), useQuery(forced), useQuery(darkForced)];
  if (isPaper) return themes.light;
  if (isForced) return isForcedDark ? themes.night : themes.grey;
  return themes[scheme];
}
