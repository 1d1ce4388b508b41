import type { Clock } from '../../src/pxweb/clock.ts';

export const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Long sleeps take no time, but the clock moves on as if they did; the shortest, which wait for others, are real. */
export function hurriedClock(
  start = Date.UTC(2026, 10, 24, 9),
): Clock & { set(now: number): void; readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    set: (to) => {
      now = to;
    },
    sleep: async (milliseconds, signal) => {
      const until = now + milliseconds;
      slept.push(milliseconds);
      await (milliseconds < 50 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : tick());
      if (!signal?.aborted) now = Math.max(now, until);
    },
  };
}

/** Time that moves to the next sleeper when all else has come to rest. */
export function simulatedClock(start = 1_000_000): Clock & { run(): Promise<void> } {
  let now = start;
  let sleepers: { readonly at: number; wake(): void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await tick();
  };
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: now + milliseconds, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        });
      }),
    run: async () => {
      await settle();
      while (sleepers.length > 0) {
        const next = sleepers.reduce((a, b) => (b.at < a.at ? b : a));
        sleepers = sleepers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
    },
  };
}
