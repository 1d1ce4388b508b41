import { readdirSync, readFileSync } from 'node:fs';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { readSynonyms } from '../../src/catalog/synonyms.ts';

const root = new URL('../../catalog/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** The files of the catalogue as they lie in the project. */
export const catalogFiles = readdirSync(new URL('indicators/', root))
  .sort()
  .map((file) => ({ file, json: json(`indicators/${file}`) }));

export const real = readCatalog(catalogFiles);
export const synonyms = readSynonyms(json('synonyms.json'), real.catalog.byId);
