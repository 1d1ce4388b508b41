import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FaultKind } from '../pxweb/errors.ts';
import type { Pacer } from '../pxweb/pacer.ts';
import type { PacerState } from '../pxweb/waiting.ts';
import type { SourceName } from '../pxweb/source.ts';

/** Why the numbers of a table are not here yet, and for how long. */
export type Waiting =
  /** In the queue at a place from 1; `held`: the office itself has asked us to wait. */
  | { readonly kind: 'queued'; readonly seconds: number; readonly place: number; readonly held: boolean }
  /** A call has failed and is soon tried again. */
  | { readonly kind: 'resting'; readonly seconds: number; readonly why: FaultKind };

const nobody: ReadonlyMap<string, Waiting> = new Map();
const never = () => () => undefined;

/** By table, the calls that wait their turn at the office, counted down by the second; empty on the extract. */
export function useWaiting(source: SourceName | null): ReadonlyMap<string, Waiting> {
  const pacer = useLivePacer(source);
  const state = useSyncExternalStore(pacer?.subscribe ?? never, () => pacer?.state() ?? null);
  const waits = state !== null && state.waiting.length + state.resting.length > 0;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [waits]);
  return waits ? waitingByTable(state, now) : nobody;
}

function waitingByTable(
  { waiting, resting, heldUntil }: PacerState,
  now: number,
): ReadonlyMap<string, Waiting> {
  const seconds = (until: number) => Math.max(0, Math.ceil((until - now) / 1000));
  const held = heldUntil > now;
  return new Map<string, Waiting>([
    ...waiting
      .toReversed()
      .map(
        ({ table, place, startsAt }) =>
          [table, { kind: 'queued', seconds: seconds(startsAt), place, held }] as const,
      ),
    ...resting.map(
      ({ table, until, why }) => [table, { kind: 'resting', seconds: seconds(until), why }] as const,
    ),
  ]);
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
