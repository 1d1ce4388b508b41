import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, isText } from '../../jsonstat/record.ts';
import type { Cache, Kept } from '../../pxweb/cache.ts';

/** Answers as files of one folder, so that a fetch that was broken off goes on where it stopped. */
export function fileCache(folder: string): Cache {
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    get: async (key) => keptIn(await readFile(pathOf(key), 'utf8').catch(() => ''), key),
    set: async (key, kept) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(key);
      await writeFile(`${path}.part`, JSON.stringify({ key, ...kept }));
      await rename(`${path}.part`, path);
    },
    delete: (key) => rm(pathOf(key), { force: true }),
    prune: async () => {},
    keeping: () => 'disk',
    subscribe: () => () => {},
  };
}

/** Half a file or one of another key counts as none. */
function keptIn(text: string, key: string): Kept | null {
  if (text === '') return null;
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || json.key !== key || !isText(json.text) || !isText(json.fetched)) return null;
    return { text: json.text, fetched: json.fetched };
  } catch {
    return null;
  }
}
