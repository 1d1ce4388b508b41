import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtractSource, extractSource } from '../../src/pxweb/extract.ts';
import { type ExtractManifest, readManifest } from '../../src/pxweb/manifest.ts';

export const extractFolder = join(import.meta.dirname, '../../public/extract');

export const committedExtract = (onRead: (file: string) => void = () => undefined): ExtractSource =>
  extractSource(async (file) => {
    onRead(file);
    return JSON.parse(await readFile(join(extractFolder, file), 'utf8'));
  });

export const committedManifest = (): ExtractManifest =>
  readManifest(JSON.parse(readFileSync(join(extractFolder, 'manifest.json'), 'utf8')));
