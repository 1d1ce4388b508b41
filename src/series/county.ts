import type { AreaCode } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import type { Merge } from '../catalog/indicator.ts';
import { writtenAs } from '../pxweb/regions.ts';
import { type PlaceReader, placeReader, type TermAccess } from './place.ts';
import { unionReader } from './union.ts';

/**
 * How the numbers of a county are read: those of the office, and where there are none for the territory of today, those
 * of the municipalities that are in it, added up when every one of them has a number. The office's own sign stands.
 */
export function countyReader(
  access: TermAccess,
  county: AreaCode,
  merge: Merge,
  history: History,
): PlaceReader {
  const published = placeReader(access, county, merge, history);
  if (merge === 'none' || writtenAs(access.info, county)?.merged === true) return published;
  let sum: PlaceReader | null = null;
  return (period) => {
    const found = published(period);
    if (found.raw !== null && found.sameTerritory) return found;
    sum ??= unionReader(access, municipalitiesIn(history, county), merge, history);
    const added = sum(period);
    return added.raw !== null && !Number.isNaN(added.raw.value) ? added : found;
  };
}

/** The municipalities of today in a county, in the order of their codes. */
const municipalitiesIn = ({ ancestors }: History, county: AreaCode): readonly AreaCode[] =>
  ([...ancestors.keys()] as AreaCode[]).filter((code) => code.startsWith(county)).sort();
