import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockSlots, memoryLog, nextStart, noCalls, withCall } from '../../src/pxweb/calls.ts';
import { cautiousLimits } from '../../src/pxweb/config.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { sharedPacer } from '../../src/pxweb/sharedpacer.ts';
import type { Errand } from '../../src/pxweb/waiting.ts';
import { simulatedClock, tick } from './clocks.ts';

/** Web Locks as the standard has them, as far as they are used. */
function fakeLocks(): LockManager {
  const held = new Set<string>();
  const waiting: { readonly name: string; grant(): void }[] = [];
  const next = (): void => {
    const at = waiting.findIndex(({ name }) => !held.has(name));
    const [first] = at < 0 ? [] : waiting.splice(at, 1);
    if (first === undefined) return;
    held.add(first.name);
    first.grant();
    next();
  };
  const request = (name: string, { signal }: LockOptions, work: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      const entry = {
        name,
        grant: () =>
          void Promise.resolve()
            .then(() => work({ name, mode: 'exclusive' }))
            .then(resolve, reject)
            .finally(() => {
              held.delete(name);
              next();
            }),
      };
      signal?.addEventListener('abort', () => {
        const at = waiting.indexOf(entry);
        if (at >= 0) {
          waiting.splice(at, 1);
          reject(signal.reason);
        }
      });
      waiting.push(entry);
      queueMicrotask(next);
    });
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}

const mostWithin = (times: readonly number[], window: number): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + window).length));

describe('pacer', () => {
  it('lets no window hold more calls than allowed, however many tabs share it', async () => {
    const clock = simulatedClock();
    const [log, locks] = [memoryLog(), fakeLocks()];
    const started: number[] = [];
    let [running, most] = [0, 0];
    const tabs = Array.from({ length: 10 }, () => pacer({ log, slots: lockSlots(locks), clock }));
    for (const tab of tabs) tab.limit({ ...cautiousLimits, calls: 30 });
    const calls = tabs.flatMap((tab) =>
      Array.from({ length: 9 }, () =>
        tab.run({ table: '07459' }, async () => {
          started.push(clock.now());
          running += 1;
          most = Math.max(most, running);
          await clock.sleep(300);
          running -= 1;
        }),
      ),
    );
    await clock.run();
    await Promise.all(calls);
    expect(started).toHaveLength(90);
    expect(mostWithin(started, 60_000)).toBe(30);
    expect(most).toBe(2);
  });

  it('runs at most twenty a minute while the office has stated nothing', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    const started: number[] = [];
    const calls = Array.from({ length: 45 }, () =>
      one.run({ table: 'x' }, async () => void started.push(clock.now())),
    );
    await clock.run();
    await Promise.all(calls);
    expect(mostWithin(started, 60_000)).toBe(20);
  });

  it('says who waits, in which place and until when', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    one.limit({ ...cautiousLimits, calls: 1, windowSeconds: 12 });
    const from = clock.now();
    const calls = ['07459', '12134', '13760'].map((table) => one.run({ table }, async () => {}));
    for (let turn = 0; turn < 10; turn += 1) await tick();
    expect(one.state().waiting).toEqual([
      { table: '12134', place: 1, startsAt: from + 12_500 },
      { table: '13760', place: 2, startsAt: from + 25_000 },
    ]);
    await clock.run();
    await Promise.all(calls);
    expect(one.state()).toEqual({ running: 0, waiting: [], resting: [], heldUntil: 0 });
  });

  it('tells its listeners of every change, and gives the same state in between', async () => {
    const one = pacer({ clock: simulatedClock() });
    let told = 0;
    const stop = one.subscribe(() => {
      told += 1;
    });
    await one.run({ table: '07459' }, async () => {});
    await tick();
    expect(told).toBeGreaterThan(2);
    expect(one.state()).toBe(one.state());
    stop();
    const before = told;
    await one.run({ table: '07459' }, async () => {});
    expect(told).toBe(before);
  });

  it('starts calls for tables on screen before others', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    one.limit({ ...cautiousLimits, atOnce: 1 });
    const order: string[] = [];
    const call = (table: string) => one.run({ table }, async () => void order.push(table));
    const calls = ['off', 'on', 'off', 'on'].map(call);
    one.prefer(['on']);
    await clock.run();
    await Promise.all(calls);
    expect(order).toEqual(['on', 'on', 'off', 'off']);
  });

  it('starts calls for numbers before descriptions, so that the first panels are whole before the last are begun', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    one.limit({ ...cautiousLimits, atOnce: 1 });
    const order: string[] = [];
    const call = (errand: Errand) =>
      one.run(errand, async () => void order.push(`${errand.table}${errand.numbers ? ' numbers' : ''}`));
    const calls = [
      { table: 'off' },
      { table: 'off', numbers: true },
      { table: 'on' },
      { table: '' },
      { table: 'on', numbers: true },
    ].map(call);
    one.prefer(['on']);
    await clock.run();
    await Promise.all(calls);
    expect(order).toEqual(['on numbers', '', 'on', 'off numbers', 'off']);
  });

  it('tells of a call that rests before it is tried again, until then', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    const resting = { table: 'a', until: clock.now() + 5000, why: 'server' } as const;
    const rest = one.rest(resting);
    expect(one.state().resting).toEqual([resting]);
    await clock.run();
    await rest;
    expect(one.state().resting).toEqual([]);
  });

  it('never starts what was cancelled while it waited, and keeps its place for the others', async () => {
    const clock = simulatedClock();
    const one = pacer({ clock });
    one.limit({ ...cautiousLimits, calls: 1 });
    const gone = new AbortController();
    const order: string[] = [];
    const first = one.run({ table: 'a' }, async () => void order.push('a'));
    const second = one.run({ table: 'b' }, async () => void order.push('b'), gone.signal);
    const third = one.run({ table: 'c' }, async () => void order.push('c'));
    await tick();
    gone.abort(new Error('left the screen'));
    await expect(second).rejects.toThrow('left the screen');
    await clock.run();
    await Promise.all([first, third]);
    expect(order).toEqual(['a', 'c']);
    expect(clock.now() - 1_000_000).toBeLessThan(62_000);
  });

  it('starts nothing, in any tab, while the office asks for a pause', async () => {
    const clock = simulatedClock();
    const log = memoryLog();
    const [one, other] = [pacer({ clock, log }), pacer({ clock, log })];
    const from = clock.now();
    await one.hold(15_000);
    let started = 0;
    const call = other.run({ table: 'a' }, async () => {
      started = clock.now();
    });
    await clock.run();
    await call;
    expect(started - from).toBe(15_000);
  });

  it('gives back its turn when the task fails', async () => {
    const one = pacer({ clock: simulatedClock() });
    await expect(one.run({ table: 'a' }, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await tick();
    expect(one.state().running).toBe(0);
  });
});

describe('sharedPacer', () => {
  it('runs without Web Locks and IndexedDB, and where locks are refused', async () => {
    expect(await sharedPacer().run({ table: '07459' }, async () => 'done')).toBe('done');
    const refusing = { request: () => Promise.reject(new DOMException('sandboxed', 'SecurityError')) };
    const one = pacer({ slots: lockSlots(refusing as unknown as LockManager) });
    expect(await one.run({ table: '07459' }, async () => 'done')).toBe('done');
  });
});

describe('counting calls', () => {
  it('never lets a window hold more than allowed', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 10 }), (waits, calls) => {
        const limits = { ...cautiousLimits, calls };
        const started: number[] = [];
        let [now, log] = [0, noCalls];
        for (const wait of waits) {
          now += wait;
          const next = withCall(log, now, limits);
          if (next === null) {
            expect(nextStart(log, now, limits)).toBeGreaterThan(now);
            continue;
          }
          log = next;
          started.push(now);
        }
        if (started.length > 0) expect(mostWithin(started, 60_000)).toBeLessThanOrEqual(calls);
      }),
    );
  });

  it('does not wait for hours when the clock is set back', () => {
    const ahead = { started: Array.from({ length: 20 }, () => 4_000_000), heldUntil: 40_000_000 };
    expect(nextStart({ ...ahead, heldUntil: 0 }, 400_000, cautiousLimits)).toBe(460_500);
    expect(nextStart(ahead, 400_000, cautiousLimits)).toBe(1_000_000);
  });
});
