import { useEffect, useRef, useState } from 'react';

/** Counts the changes of what the page shows, and begins each at the top. */
export function useTurns(shown: string): number {
  const [turns, setTurns] = useState(0);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    setTurns((count) => count + 1);
    window.scrollTo(0, 0);
  }, [shown]);
  return turns;
}
