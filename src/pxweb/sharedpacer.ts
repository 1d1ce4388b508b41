import { lockSlots, sharedLog } from './calls.ts';
import { type Pacer, pacer } from './pacer.ts';

/** The pacer of a page, whose window and calls under way are shared with all tabs of the browser. */
export function sharedPacer(): Pacer {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return pacer({ log: sharedLog(), ...(locks !== undefined && { slots: lockSlots(locks) }) });
}
