import { queryClient } from './queryClient.ts';
import { type LiveSource, liveSource } from '../pxweb/client.ts';
import { idbCache } from '../pxweb/disk.ts';
import { sharedPacer } from '../pxweb/sharedpacer.ts';
import { watchScreen } from './onScreen.ts';
import { haste, officeBase } from './settings.ts';

export const livePacer = sharedPacer();
export const liveCache = idbCache();

/** The live Statbank with the browser's own fetch, storage and pace; what its tables have moved to is asked for again. */
export function openLive(): LiveSource {
  const source = liveSource({
    base: officeBase(),
    fetch: globalThis.fetch.bind(globalThis),
    pacer: livePacer,
    cache: liveCache,
    language: 'no',
    haste: haste(),
  });
  watchScreen(livePacer.prefer);
  source.onMoved((tables) => {
    const isMoved = (key: unknown) =>
      tables.some((table) => String(key).includes(`ssb/${table}?`) || key === table);
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[1] === 'live' && isMoved(queryKey[2]),
    });
  });
  return source;
}
