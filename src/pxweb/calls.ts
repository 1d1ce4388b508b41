import { createStore, type UseStore, update } from 'idb-keyval';
import type { Limits } from './config.ts';

/** The calls of the last window and a pause that the office asked for, as epoch milliseconds. */
export interface Calls {
  readonly started: readonly number[];
  readonly heldUntil: number;
}

export const noCalls: Calls = { started: [], heldUntil: 0 };

/** The office's window and ours are not in step, so ours is a little longer. */
const slack = 500;
const longestHold = 10 * 60_000;

/** The calls that still count. A clock set back leaves times ahead of now: they count as made now, so that none waits for hours. */
function counting(calls: Calls, now: number, limits: Limits): Calls {
  const since = now - limits.windowSeconds * 1000 - slack;
  return {
    started: calls.started.map((time) => Math.min(time, now)).filter((time) => time > since),
    heldUntil: Math.min(calls.heldUntil, now + longestHold),
  };
}

/** When the next call may start: now, when both the window and the office's pause allow it. */
export function nextStart(calls: Calls, now: number, limits: Limits): number {
  const { started, heldUntil } = counting(calls, now, limits);
  const oldest = started.toSorted((a, b) => a - b)[started.length - limits.calls];
  const free = oldest === undefined ? now : oldest + limits.windowSeconds * 1000 + slack;
  return Math.max(now, free, heldUntil);
}

/** The calls with one more, started now; null when it must wait. */
export function withCall(calls: Calls, now: number, limits: Limits): Calls | null {
  if (nextStart(calls, now, limits) > now) return null;
  const { started, heldUntil } = counting(calls, now, limits);
  return { started: [...started, now], heldUntil };
}

/** Where the calls are counted; shared by all that share the limit, as far as one browser can. */
export interface CallLog {
  change(next: (calls: Calls) => Calls): Promise<Calls>;
}

export function memoryLog(): CallLog {
  let calls = noCalls;
  return {
    change: async (next) => {
      calls = next(calls);
      return calls;
    },
  };
}

/** Counts in IndexedDB, whose transactions are atomic over all tabs of the browser; by itself where storage is refused. */
export function sharedLog(database = 'nokkeltall-calls'): CallLog {
  const alone = memoryLog();
  let store: UseStore | null = null;
  let refused = false;
  return {
    change: async (next) => {
      if (refused) return alone.change(next);
      try {
        store ??= createStore(database, 'calls');
        let calls = noCalls;
        await update<unknown>('calls', (kept) => (calls = next(readCalls(kept))), store);
        return calls;
      } catch {
        refused = true;
        return alone.change(next);
      }
    },
  };
}

function readCalls(kept: unknown): Calls {
  const calls = kept as Partial<Calls> | null | undefined;
  const sound =
    Array.isArray(calls?.started) &&
    calls.started.every((time) => Number.isFinite(time)) &&
    Number.isFinite(calls.heldUntil);
  return sound ? (calls as Calls) : noCalls;
}

/** The right to be among the few calls under way at once; resolves with its release. */
export interface Slots {
  take(count: number): Promise<() => void>;
}

/** For a browser without Web Locks, and for the command line: the pacer's own count is all there is. */
export const ownSlots: Slots = { take: async () => () => {} };

/**
 * One Web Lock per call under way, shared by all tabs; the browser releases those of a tab that closes. Where locks are
 * refused, as to a page in a sandbox, nothing is shared.
 */
export function lockSlots(locks: LockManager, name = 'nokkeltall-call'): Slots {
  return {
    take: (count) =>
      new Promise((resolve) => {
        const others = new AbortController();
        let taken = false;
        const held = (): Promise<void> | undefined => {
          if (taken) return undefined;
          taken = true;
          others.abort();
          return new Promise((release) => resolve(release));
        };
        for (let slot = 0; slot < count; slot += 1) {
          locks
            .request(`${name}-${slot}`, { signal: others.signal }, held)
            .catch(() => taken || resolve(() => {}));
        }
      }),
  };
}
