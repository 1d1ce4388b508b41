import { type Places, readPlaces } from '../areas/registry.ts';
import { type Catalog, type CatalogFile, catalogOf, readCatalog } from '../catalog/catalog.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { assetJson } from './assets.ts';
import { breather } from './breath.ts';
import { extract } from './sources.ts';

/** What every view needs, loaded side by side; the extract's index is asked for at the same time. */
export async function boot(): Promise<{ readonly catalog: Catalog; readonly places: Places }> {
  void extract.manifest().catch(() => undefined);
  const [catalog, places] = await Promise.all([
    assetJson('catalog').then(catalogFrom),
    assetJson('places').then(readPlaces),
  ]);
  return { catalog, places };
}

/** The catalogue was checked when the page was built; an entry with a fault is left out rather than shown wrong. */
async function catalogFrom(json: unknown): Promise<Catalog> {
  const files = (json as { readonly indicators?: unknown } | null)?.indicators;
  if (!Array.isArray(files)) throw new Error('the catalogue file holds no key figures');
  const breath = breather();
  const indicators: Indicator[] = [];
  for (const file of files as readonly CatalogFile[]) {
    indicators.push(...readCatalog([file]).catalog.indicators);
    await breath();
  }
  return catalogOf(indicators);
}
