import { type RefObject, useEffect, useRef, useState } from 'react';

const waiting: (() => void)[] = [];
let isRunning = false;

/** One a frame, so that many charts coming into view at once do not hold up the page. */
function inTurn(work: () => void): void {
  waiting.push(work);
  if (isRunning) return;
  isRunning = true;
  requestAnimationFrame(runOne);
}

function runOne(): void {
  waiting.shift()?.();
  if (waiting.length > 0) requestAnimationFrame(runOne);
  else isRunning = false;
}

/** Whether the element has come near the window; charts are drawn then, not before. Never goes back to unseen. */
export function useSeen<E extends Element>(): { readonly ref: RefObject<E | null>; readonly seen: boolean } {
  const ref = useRef<E>(null);
  const [seen, setSeen] = useState(!('IntersectionObserver' in globalThis));
  useEffect(() => {
    const element = ref.current;
    if (seen || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        inTurn(() => setSeen(true));
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return { ref, seen };
}
