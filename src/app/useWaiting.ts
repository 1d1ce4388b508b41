import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Pacer } from '../pxweb/pacer.ts';
import type { SourceName } from '../pxweb/source.ts';

export interface Waiting {
  readonly seconds: number;
  /** Place in the queue, from 1. */
  readonly queued: number;
}

const nobody: ReadonlyMap<string, Waiting> = new Map();
const never = () => () => undefined;

/** By table, the calls that wait their turn at the office, counted down by the second; empty on the extract. */
export function useWaiting(source: SourceName | null): ReadonlyMap<string, Waiting> {
  const pacer = useLivePacer(source);
  const state = useSyncExternalStore(pacer?.subscribe ?? never, () => pacer?.state() ?? null);
  const waits = (state?.waiting.length ?? 0) > 0;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [waits]);
  if (state === null || !waits) return nobody;
  return new Map(
    state.waiting.map(({ table, place, startsAt }) => [
      table,
      { seconds: Math.max(0, Math.ceil((startsAt - now) / 1000)), queued: place },
    ]),
  );
}

function useLivePacer(source: SourceName | null): Pacer | null {
  const [pacer, setPacer] = useState<Pacer | null>(null);
  useEffect(() => {
    let current = true;
    if (source === 'live') void import('./live.ts').then(({ livePacer }) => current && setPacer(livePacer));
    return () => {
      current = false;
    };
  }, [source]);
  return source === 'live' ? pacer : null;
}
