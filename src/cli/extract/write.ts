import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { codes, type Dataset, type Dimension } from '../../jsonstat/dataset.ts';
import type { ExtractDataset, ExtractManifest, ExtractTable } from '../../pxweb/manifest.ts';

export const licence = 'SSB, CC BY 4.0';

/** What the manifest says of a dataset beside what can be read off it. */
export type EntryAbout = Omit<ExtractDataset, 'codes' | 'bytes' | 'check'>;

export interface ExtractItem {
  readonly about: EntryAbout;
  readonly dataset: Dataset;
}

export interface Extract {
  readonly retrieved: string;
  readonly tables: Readonly<Record<string, ExtractTable>>;
  readonly items: readonly ExtractItem[];
}

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** Replaces the extract in the folder: the datasets, one or several to a file, and the manifest. */
export function writeExtract(folder: string, { retrieved, tables, items }: Extract): readonly WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.json')) rmSync(join(folder, old));
  const written = items.map((item) => ({ ...item, text: JSON.stringify(item.dataset) }));
  const files = [...new Set(items.map(({ about }) => about.file))].map((file) => {
    const texts = written.filter(({ about }) => about.file === file).map(({ text }) => text);
    return [file, texts.length === 1 ? (texts[0] as string) : collectionOf(texts)] as const;
  });
  const manifest: ExtractManifest = {
    version: 1,
    retrieved,
    credit: 'Kilde: Statistisk sentralbyrå (CC BY 4.0)',
    tables,
    datasets: written.map(entryFrom),
  };
  return [...files, ['manifest.json', JSON.stringify(manifest)] as const].map(([file, text]) => {
    writeFileSync(join(folder, file), `${text}\n`);
    return { file, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
  });
}

const collectionOf = (texts: readonly string[]): string =>
  `{"version":"2.0","class":"collection","link":{"item":[${texts.join(',\n')}]}}`;

function entryFrom({ about, dataset, text }: ExtractItem & { readonly text: string }): ExtractDataset {
  const values = dataset.value as readonly (number | null)[];
  const numbers = values.filter((value) => value !== null);
  return {
    ...about,
    codes: Object.fromEntries(dataset.id.map((code) => [code, codes(dataset.dimension[code] as Dimension)])),
    bytes: Buffer.byteLength(text),
    check: {
      numbers: numbers.length,
      missing: values.length - numbers.length,
      sum: Math.round(numbers.reduce((sum, number) => sum + number, 0) * 1000) / 1000,
    },
  };
}
