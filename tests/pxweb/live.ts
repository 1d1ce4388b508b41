import { type Cache, memoryCache } from '../../src/pxweb/cache.ts';
import { type LiveOptions, type LiveSource, liveSource } from '../../src/pxweb/client.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import { type Pacer, pacer } from '../../src/pxweb/pacer.ts';
import type { Answer } from '../../src/pxweb/source.ts';
import type { Statbank } from '../statbank/server.ts';
import { hurriedClock } from './clocks.ts';

export interface Live {
  readonly source: LiveSource;
  readonly pacer: Pacer;
  readonly cache: Cache;
  readonly clock: ReturnType<typeof hurriedClock>;
}

/** The live source pointed at a statbank on this machine; waiting takes no time. */
export function liveAt(statbank: Statbank, options: Partial<LiveOptions> = {}): Live {
  const clock = hurriedClock();
  const cache = options.cache ?? memoryCache();
  const shared = options.pacer ?? pacer({ clock });
  const source = liveSource({
    base: statbank.base,
    fetch,
    language: 'no',
    clock,
    random: () => 0,
    ...options,
    cache,
    pacer: shared,
  });
  return { source, pacer: shared, cache, clock };
}

/** The number or the sign at these codes, by variable. */
export function cellAt(
  { dataset }: Answer,
  at: Readonly<Record<string, string>>,
): number | string | undefined {
  const cube = cubeFrom(dataset);
  const index = cube.dimensions.reduce((sum, { code, position, stride }) => {
    const place = position.get(at[code] ?? '');
    if (place === undefined) throw new Error(`no ${code} ${at[code]}`);
    return sum + place * stride;
  }, 0);
  const value = cube.values[index] as number;
  return Number.isNaN(value) ? cube.status.get(index) : value;
}
