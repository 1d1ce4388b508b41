import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const listeners = new Map<Element, (width: number) => void>();
let observer: ResizeObserver | null = null;

/** One observer for all charts of the page. */
function observe(element: Element, listener: (width: number) => void): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) listeners.get(target)?.(contentRect.width);
  });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

/** The width of an element in whole pixels, known before the first paint. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(Math.floor(element.clientWidth));
    if (!('ResizeObserver' in window)) return;
    return observe(element, (now) => setWidth(Math.floor(now)));
  }, []);
  return [ref, width];
}
