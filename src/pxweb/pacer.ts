import { type CallLog, memoryLog, nextStart, noCalls, ownSlots, type Slots, withCall } from './calls.ts';
import { type Clock, realClock } from './clock.ts';
import { cautiousLimits, type Limits } from './config.ts';
import type { Errand, PacerState, Resting, Waiting } from './waiting.ts';

/** Starts calls no faster than the office allows, over all tabs of the browser when its log and slots are shared. */
export interface Pacer {
  /** Rejects with the signal's reason when it aborts while waiting; the task then never starts. */
  run<T>(errand: Errand, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Tables on screen, whose calls go first. */
  prefer(tables: Iterable<string>): void;
  limit(limits: Limits): void;
  /** Starts nothing for so long: the office said 429. */
  hold(milliseconds: number): Promise<void>;
  /** Resolves when a call that failed may be tried again; until then it is told of as resting. */
  rest(resting: Resting, signal?: AbortSignal): Promise<void>;
  state(): PacerState;
  subscribe(listener: () => void): () => void;
}

interface Ticket extends Errand {
  start(done: () => void): void;
}

/** The one mutable thing of the pacer. */
interface Line {
  readonly log: CallLog;
  readonly slots: Slots;
  readonly clock: Clock;
  readonly listeners: Set<() => void>;
  limits: Limits;
  preferred: ReadonlySet<string>;
  queue: readonly Ticket[];
  running: number;
  pumping: boolean;
  calls: typeof noCalls;
  resting: readonly Resting[];
  state: PacerState;
  nap: AbortController;
}

interface PacerOptions {
  readonly log?: CallLog;
  readonly slots?: Slots;
  readonly clock?: Clock;
}

const lineOf = ({ log = memoryLog(), slots = ownSlots, clock = realClock }: PacerOptions): Line => ({
  log,
  slots,
  clock,
  listeners: new Set(),
  limits: cautiousLimits,
  preferred: new Set(),
  queue: [],
  running: 0,
  pumping: false,
  calls: noCalls,
  resting: [],
  state: { running: 0, waiting: [], resting: [], heldUntil: 0 },
  nap: new AbortController(),
});

export function pacer(options: PacerOptions = {}): Pacer {
  const line = lineOf(options);
  return {
    run: (errand, task, signal) => queued(line, errand, task, signal),
    prefer: (tables) => {
      line.preferred = new Set(tables);
      changed(line);
    },
    limit: (limits) => {
      line.limits = limits;
      wake(line);
      void pump(line);
    },
    hold: async (milliseconds) => {
      const until = line.clock.now() + milliseconds;
      line.calls = await line.log.change((calls) => ({
        ...calls,
        heldUntil: Math.max(calls.heldUntil, until),
      }));
      changed(line);
    },
    rest: async (resting, signal) => {
      line.resting = [...line.resting, resting];
      changed(line);
      await line.clock.sleep(resting.until - line.clock.now(), signal);
      line.resting = line.resting.filter((other) => other !== resting);
      changed(line);
    },
    state: () => line.state,
    subscribe: (listener) => {
      line.listeners.add(listener);
      return () => line.listeners.delete(listener);
    },
  };
}

function queued<T>(line: Line, errand: Errand, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancelled = (): void => {
      line.queue = line.queue.filter((other) => other !== ticket);
      if (line.queue.length === 0) wake(line);
      changed(line);
      reject(signal?.reason);
    };
    const ticket: Ticket = {
      ...errand,
      start: (done) => {
        signal?.removeEventListener('abort', cancelled);
        task().then(resolve, reject).finally(done);
      },
    };
    signal?.addEventListener('abort', cancelled, { once: true });
    line.queue = [...line.queue, ticket];
    changed(line);
    void pump(line);
  });
}

async function pump(line: Line): Promise<void> {
  if (line.pumping) return;
  line.pumping = true;
  while (line.queue.length > 0 && line.running < line.limits.atOnce) {
    const release = await line.slots.take(line.limits.atOnce);
    if (line.queue.length > 0 && (await granted(line))) {
      startNext(line, release);
      continue;
    }
    release();
    if (line.queue.length === 0) break;
    const { signal } = line.nap;
    changed(line);
    const now = line.clock.now();
    await line.clock.sleep(Math.max(50, nextStart(line.calls, now, line.limits) - now), signal);
  }
  line.pumping = false;
}

/** Whether a call may start now, which is then counted. */
async function granted(line: Line): Promise<boolean> {
  let may = false;
  line.calls = await line.log.change((calls) => {
    const next = withCall(calls, line.clock.now(), line.limits);
    may = next !== null;
    return next ?? calls;
  });
  return may;
}

function startNext(line: Line, release: () => void): void {
  const next = inOrder(line)[0];
  if (next === undefined) return release();
  line.queue = line.queue.filter((ticket) => ticket !== next);
  line.running += 1;
  next.start(() => {
    release();
    line.running -= 1;
    changed(line);
    void pump(line);
  });
  changed(line);
}

/**
 * Numbers for what is on screen first, then what descriptions of several tables wait for, then descriptions on screen, so
 * that the first panels are whole before the last ones are begun; the rest in the same way.
 */
function inOrder({ queue, preferred }: Line): readonly Ticket[] {
  const rank = ({ table, numbers = false }: Ticket): number => {
    if (table === '') return 1;
    if (preferred.has(table)) return numbers ? 0 : 2;
    return numbers ? 3 : 4;
  };
  return queue.toSorted((a, b) => rank(a) - rank(b));
}

function wake(line: Line): void {
  line.nap.abort();
  line.nap = new AbortController();
}

function changed(line: Line): void {
  const { running, resting } = line;
  line.state = { running, waiting: expected(line), resting, heldUntil: line.calls.heldUntil };
  for (const listener of line.listeners) listener();
}

/** The queue as it will probably go, if no other tab calls meanwhile. */
function expected(line: Line): readonly Waiting[] {
  const started = [...line.calls.started];
  let at = line.clock.now();
  return inOrder(line).map(({ table }, index) => {
    at = nextStart({ ...line.calls, started }, at, line.limits);
    started.push(at);
    return { table, place: index + 1, startsAt: at };
  });
}
