import { liveSource } from '../pxweb/client.ts';
import { memoryCache } from '../pxweb/cache.ts';
import { loopbackBase, ssb } from '../pxweb/offices.ts';
import { pacer } from '../pxweb/pacer.ts';
import { answersWithin } from '../pxweb/reach.ts';
import type { Source } from '../pxweb/source.ts';
import { nodeExtract } from './nodeAssets.ts';

const live = (base: string): Source =>
  liveSource({ base, fetch, pacer: pacer(), cache: memoryCache(), language: 'no' });

/** `extract`, `live`, `auto` (live when it answers within three seconds) or the address of an office on this machine. */
export async function chosenSource(name: string): Promise<Source> {
  if (name === 'extract') return nodeExtract();
  if (name === 'live') return live(ssb.base);
  if (name === 'auto') return (await answersWithin(3000, ssb.base, fetch)) ? live(ssb.base) : nodeExtract();
  const base = loopbackBase(name);
  if (base === null)
    throw new Error(`--source ${name}: extract, live or an http address on this machine is valid`);
  return live(base);
}
