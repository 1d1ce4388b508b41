import { useSyncExternalStore } from 'react';
import { remember, remembered, type Scheme } from './settings.ts';

type Shown = Exclude<Scheme, 'device'>;

const device = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
const told = new Set<() => void>();
let chosen: Scheme | null = null;

const chosenScheme = (): Scheme => chosen ?? remembered().scheme ?? 'device';

function shownScheme(): Shown {
  const scheme = chosenScheme();
  return scheme === 'device' ? (device?.matches ? 'dark' : 'light') : scheme;
}

/** `public/shell.js` does the same before the first paint. */
function show(): void {
  const scheme = chosenScheme();
  document.documentElement.dataset.scheme = shownScheme();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme: own } = meta.dataset;
    meta.media = scheme === 'device' ? `(prefers-color-scheme: ${own})` : scheme === own ? 'all' : 'not all';
  }
  for (const tell of told) tell();
}

/** Follows the device, and what the reader chooses here or in another tab, from now on. */
export function startScheme(): void {
  show();
  device?.addEventListener('change', show);
  addEventListener('storage', () => {
    chosen = null;
    show();
  });
}

export function chooseScheme(scheme: Scheme): void {
  chosen = scheme;
  remember({ scheme });
  show();
}

function subscribe(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

export const useChosenScheme = (): Scheme => useSyncExternalStore(subscribe, chosenScheme, () => 'device');
export const useShownScheme = (): Shown => useSyncExternalStore(subscribe, shownScheme, () => 'light');
