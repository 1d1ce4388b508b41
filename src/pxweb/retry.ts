import type { Clock } from './clock.ts';
import { PxWebError } from './errors.ts';
import type { Pacer } from './pacer.ts';
import type { Errand } from './waiting.ts';

export const mostTries = 3;

/** Pauses after 429, and after a refusal, which in a browser may be a 429 that it must not read. */
const pauses = [5_000, 15_000, 60_000];
/** When a reader's next try makes sense after a fault of the network or the server. */
const tryAgain = 30_000;

export interface Patience {
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Pauses are so many times shorter. */
  readonly haste: number;
}

/**
 * Calls through the pacer, each try in its turn. Tries again, at most three times in all, after faults of the network and
 * the server with growing pauses, and after 429 when its pause is over, during which no call of any tab starts.
 */
export async function patiently<T>(
  { pacer, clock, random, haste }: Patience,
  errand: Errand,
  attempt: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await pacer.run(errand, attempt, signal);
    } catch (fault) {
      if (!(fault instanceof PxWebError) || !isPassing(fault)) throw fault;
      const pause = pauseAfter(fault, tries, random()) / haste;
      if (fault.kind === 'limited') await pacer.hold(pause);
      if (tries === mostTries)
        throw withRetryAfter(fault, fault.kind === 'limited' ? pause : tryAgain / haste);
      if (fault.kind !== 'limited')
        await pacer.rest({ table: errand.table, until: clock.now() + pause, why: fault.kind }, signal);
    }
  }
}

/** A refusal with a status is a redirect, which stays one. */
const isPassing = ({ kind, status }: PxWebError): boolean =>
  kind === 'server' || kind === 'timeout' || kind === 'limited' || (kind === 'refused' && status === null);

/** What the office states in `Retry-After`, else ever longer, with jitter so that many clients do not return together. */
function pauseAfter({ kind, retryAfter }: PxWebError, tries: number, random: number): number {
  if (retryAfter !== null) return retryAfter;
  const waited = kind === 'limited' || kind === 'refused';
  const pause = waited ? (pauses[tries - 1] as number) : 1000 * 2 ** (tries - 1);
  return Math.round(pause * (1 + random / 2));
}

const withRetryAfter = (fault: PxWebError, retryAfter: number): PxWebError =>
  new PxWebError(fault.kind, fault.table, fault.detail, {
    ...(fault.status !== null && { status: fault.status }),
    retryAfter: fault.retryAfter ?? retryAfter,
    cause: fault,
  });
