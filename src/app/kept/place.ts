import { type AreaCode, areaCode, levelOf } from '../../areas/area.ts';

const key = 'nokkeltall:place';
let inMemory: AreaCode | null = null;

const placeFrom = (stored: string | null): AreaCode | null =>
  stored !== null && ['municipality', 'county'].includes(levelOf(stored) ?? '') ? areaCode(stored) : null;

/**
 * The reader's own municipality or county, as she chose it last in this browser; it goes nowhere else. Judged by its
 * form only: whether there still is such a place is for who uses it.
 */
export function rememberedPlace(): AreaCode | null {
  try {
    return placeFrom(localStorage.getItem(key)) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Null forgets. Places of other levels are nobody's own and change nothing. */
export function rememberPlace(code: AreaCode | null): void {
  if (code !== null && placeFrom(code) === null) return;
  inMemory = code;
  try {
    if (code === null) localStorage.removeItem(key);
    else localStorage.setItem(key, code);
  } catch {
    // Storage is a convenience: without it the place lasts as long as the page.
  }
}
