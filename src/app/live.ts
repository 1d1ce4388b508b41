import { type LiveSource, liveSource } from '../pxweb/client.ts';
import { idbCache } from '../pxweb/disk.ts';
import { pacer } from '../pxweb/pacer.ts';
import { officeBase } from './settings.ts';

export const livePacer = pacer();

/** The live Statbank with the browser's own fetch, storage and pace. */
export const openLive = (): LiveSource =>
  liveSource({
    base: officeBase(),
    fetch: globalThis.fetch.bind(globalThis),
    pacer: livePacer,
    cache: idbCache(),
    language: 'no',
  });
