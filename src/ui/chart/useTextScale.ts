import { useSyncExternalStore } from 'react';

const usual = 16;
const listeners = new Set<() => void>();
let probe: { readonly observer: ResizeObserver; readonly element: HTMLElement } | null = null;

/** An element as wide as the root's text is high tells when the reader changes the size of text. */
function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  if (probe === null && 'ResizeObserver' in window) {
    const element = document.createElement('span');
    element.className = 'text-probe';
    element.setAttribute('aria-hidden', 'true');
    document.body.append(element);
    const observer = new ResizeObserver(() => listeners.forEach((each) => each()));
    observer.observe(element);
    probe = { observer, element };
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0 || probe === null) return;
    probe.observer.disconnect();
    probe.element.remove();
    probe = null;
  };
}

const current = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / usual : 1;
};

/** How many times the usual size the reader's text is: charts are drawn in that size, words, margins and strokes alike. */
export const useTextScale = (): number => useSyncExternalStore(subscribe, current, () => 1);
