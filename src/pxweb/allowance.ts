import { isRecord } from '../jsonstat/record.ts';
import type { Clock } from './clock.ts';
import { cautiousLimits, type Limits, limitsFrom } from './config.ts';
import type { Pacer } from './pacer.ts';
import { lastPublication } from './publication.ts';
import type { Shelf } from './shelf.ts';

/** The office's limits, read from `/config` once per publication and kept; cautious ones until then. */
export interface Allowance {
  now(): Limits;
  /** Resolves when `/config` has been read or cannot be; never rejects. */
  read(): Promise<Limits>;
}

export function allowance({
  shelf,
  clock,
  pacer,
  ask,
}: {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly ask: () => Promise<unknown>;
}): Allowance {
  let limits = cautiousLimits;
  let reading: Promise<Limits> | null = null;
  let readAt = 0;
  const apply = (config: unknown): Limits => {
    limits = limitsFrom(config);
    pacer.limit(limits);
    return limits;
  };
  const read = async (asked: number): Promise<Limits> => {
    const kept = await shelf.record('config');
    if (isRecord(kept)) {
      const before = apply(kept.config);
      if (Number(kept.asked) >= lastPublication(asked)) return before;
    }
    const config = await ask();
    await shelf.keepRecord('config', { asked, config });
    return apply(config);
  };
  return {
    now: () => limits,
    read: () => {
      const now = clock.now();
      if (reading !== null && readAt >= lastPublication(now)) return reading;
      readAt = now;
      reading = read(now).catch(() => limits);
      return reading;
    },
  };
}
