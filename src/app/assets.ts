import historyUrl from '../../catalog/areas/history.json?url';
import mapUrl from '../../catalog/areas/map.json?url';
import placesUrl from '../../catalog/areas/places.json?url';
import relationsUrl from '../../catalog/areas/relations.json?url';

declare const __CATALOG_FILE__: string;

/** Files of the program itself that are loaded when they are first needed, relative to the page. */
export const assets = {
  catalog: __CATALOG_FILE__,
  places: placesUrl,
  history: historyUrl,
  relations: relationsUrl,
  map: mapUrl,
} as const;
export type Asset = keyof typeof assets;

const base = document.baseURI.replace(/[?#].*$/s, '');

/** The JSON of a file beside the page; rejects with what went wrong and where. */
export async function fileJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return (await response.json()) as unknown;
}

const loading = new Map<Asset, Promise<unknown>>();

/** Each asset is loaded once; after a failure the next call tries again. */
export function assetJson(asset: Asset): Promise<unknown> {
  const known = loading.get(asset);
  if (known !== undefined) return known;
  const made = fileJson(assets[asset]);
  loading.set(asset, made);
  made.catch(() => loading.delete(asset));
  return made;
}
