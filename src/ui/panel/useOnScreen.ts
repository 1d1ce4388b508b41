import { type RefObject, useEffect, useRef, useState } from 'react';
import { onScreen } from '../../app/onScreen.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';

/**
 * Whether a reader is looking at the panel, guessed until it is known. Its tables are told of, so that their calls go
 * before those of panels further down.
 */
export function useOnScreen<E extends Element>(
  indicator: Indicator,
  guess: boolean,
): { readonly ref: RefObject<E | null>; readonly isOnScreen: boolean } {
  const ref = useRef<E>(null);
  const [isOnScreen, setOnScreen] = useState(guess || !('IntersectionObserver' in globalThis));
  useEffect(() => {
    const element = ref.current;
    if (element === null || !('IntersectionObserver' in globalThis)) return;
    let leave: (() => void) | null = null;
    const observer = new IntersectionObserver((entries) => {
      const isIn = entries.at(-1)?.isIntersecting ?? false;
      leave?.();
      leave = isIn ? onScreen(tablesOf(indicator)) : null;
      setOnScreen(isIn);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      leave?.();
    };
  }, [indicator]);
  return { ref, isOnScreen };
}
