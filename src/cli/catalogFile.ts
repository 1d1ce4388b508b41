import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The catalogue as one file: what the browser loads instead of one file per theme. */
export interface CatalogFile {
  readonly name: string;
  readonly text: string;
}

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All files of a folder with their content, by name. */
function folder(path: string): readonly { readonly file: string; readonly json: unknown }[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, json: parsed(join(path, file)) }));
}

export function catalogFile(root: string): CatalogFile {
  const text = JSON.stringify({ indicators: folder(join(root, 'catalog/indicators')) });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `assets/catalog-${hash}.json`, text };
}
