import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type History, readHistory } from '../areas/history.ts';
import { type Places, readPlaces } from '../areas/registry.ts';
import { type Catalog, readCatalog } from '../catalog/catalog.ts';
import { type ExtractSource, extractSource } from '../pxweb/extract.ts';

/** The folder of the project: the nearest one above that has a package.json. */
export const projectRoot = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

/** The content of a JSON file of the project. */
export const projectJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));

/** The catalogue of the project; throws when it has faults, which `npm run catalog:check` names. */
export function nodeCatalog(): Catalog {
  const files = readdirSync(join(projectRoot, 'catalog/indicators')).filter((file) => file.endsWith('.json'));
  const { catalog, faults } = readCatalog(
    files.map((file) => ({ file, json: projectJson(`catalog/indicators/${file}`) })),
  );
  if (faults.length > 0)
    throw new Error(`the catalogue has ${faults.length} faults; run npm run catalog:check`);
  return catalog;
}

export const nodePlaces = (): Places => readPlaces(projectJson('catalog/areas/places.json'));
export const nodeHistory = (): History => readHistory(projectJson('catalog/areas/history.json'));

/** The embedded extract, read from a folder in its form. */
export const nodeExtract = (folder = join(projectRoot, 'public/extract')): ExtractSource =>
  extractSource(async (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
