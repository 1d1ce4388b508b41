import type { ExtractSource } from '../pxweb/extract.ts';
import { extractSource } from '../pxweb/extract.ts';
import type { LiveSource } from '../pxweb/client.ts';
import type { Source, SourceName } from '../pxweb/source.ts';
import { fileJson } from './assets.ts';
import { answersWithin } from '../pxweb/reach.ts';
import { officeBase, pageSetting, remembered } from './settings.ts';

export const extract: ExtractSource = extractSource((file) => fileJson(`extract/${file}`));

let live: Promise<LiveSource> | null = null;

/** The live client is a chunk of its own: the front page needs only the extract. */
export function liveClient(): Promise<LiveSource> {
  live ??= import('./live.ts').then(({ openLive }) => openLive());
  return live;
}

export const sourceOf = (name: SourceName): Promise<Source> | Source =>
  name === 'live' ? liveClient() : extract;

const patience = 3000;

/** Live if the office answers within three seconds, else the extract. */
async function probed(): Promise<SourceName> {
  if (navigator.onLine === false) return 'extract';
  return (await answersWithin(patience, officeBase(), fetch)) ? 'live' : 'extract';
}

let probing: Promise<SourceName> | null = null;

/** Where numbers come from when the link does not say: what the reader chose last, what the page is set to, or what answers. */
export function defaultSource(): Promise<SourceName> {
  probing ??= Promise.resolve(remembered().source ?? settled(pageSetting('source')) ?? probed());
  return probing;
}

const settled = (setting: string | null): SourceName | null =>
  setting === 'extract' || setting === 'live' ? setting : null;
