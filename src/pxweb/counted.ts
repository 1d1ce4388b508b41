import { memoryCache } from './cache.ts';
import { liveSource } from './client.ts';
import { limitsFrom } from './config.ts';
import { pacer } from './pacer.ts';
import type { Source } from './source.ts';

/** An office with a pace of its own, which is the one that it states, and a count of the calls made of it. */
export async function countedOffice(
  base: string,
): Promise<{ readonly source: Source; readonly calls: () => number }> {
  let calls = 0;
  const counted: typeof fetch = (...call) => {
    calls += 1;
    return fetch(...call);
  };
  const pace = pacer();
  await pace
    .run({ table: '' }, async () => limitsFrom(await (await counted(`${base}/config`)).json()))
    .then(pace.limit, () => undefined);
  const options = { base, fetch: counted, pacer: pace, cache: memoryCache(), language: 'no' } as const;
  return { source: liveSource(options), calls: () => calls };
}
