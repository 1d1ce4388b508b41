import { type RefObject, useEffect, useRef } from 'react';
import { onScreen } from '../../app/onScreen.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';

/** Tells which tables a reader is looking at, so that their calls go before those of panels further down. */
export function useOnScreen<E extends Element>(indicator: Indicator): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null || !('IntersectionObserver' in globalThis)) return;
    let leave: (() => void) | null = null;
    const observer = new IntersectionObserver((entries) => {
      leave?.();
      leave = entries.at(-1)?.isIntersecting ? onScreen(tablesOf(indicator)) : null;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      leave?.();
    };
  }, [indicator]);
  return ref;
}
