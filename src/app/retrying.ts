import type { PxWebError } from '../pxweb/errors.ts';

const longest = 10 * 60_000;

/** Milliseconds until a failed call is made again by itself: longer each time; false when another try would not help. */
export function retryDelay(fault: unknown, failures: number): number | false {
  const { retryAfter = null } = (fault ?? {}) as Partial<PxWebError>;
  if (retryAfter === null) return false;
  return Math.min(longest, Math.max(1, retryAfter) * 2 ** Math.max(0, failures - 1));
}
