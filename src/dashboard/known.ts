import { formerCode } from '../areas/former.ts';
import type { History } from '../areas/history.ts';
import { placeLabel, type Places, placeOf } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../language/language.ts';
import type { FormerPlace, Known } from './check.ts';
import type { Dashboard } from './dashboard.ts';

/** What checking needs to know, from the catalogue and the places. Without the history, former codes count as unknown. */
export function knownFrom(
  catalog: Catalog,
  places: Places,
  history: History | null,
  language: Language,
): Known {
  return {
    hasFigure: (id) => catalog.byId.has(id),
    closestFigure: (id) => closest(id, [...catalog.byId.keys()]),
    placeName: (code) => (placeOf(places, code) === undefined ? null : placeLabel(places, code, language)),
    formerPlace: (code) => (history === null ? null : formerFrom(history, code)),
  };
}

/** Whether the dashboard names a place that only the history may know. */
export const needsHistory = ({ areas, groups }: Dashboard, places: Places): boolean =>
  [...areas, ...groups.flatMap(({ members }) => members)].some((code) => placeOf(places, code) === undefined);

function formerFrom(history: History, code: string): FormerPlace | null {
  const former = formerCode(history, code);
  if (former === undefined) return null;
  return former.kind === 'split'
    ? { kind: 'split', name: former.name, to: former.to }
    : { kind: 'one', name: former.name, to: former.to };
}

/** The id that shares most of its pairs of letters with the text, when it shares more than half (Dice's coefficient). */
export function closest(text: string, ids: readonly string[]): string | null {
  const wanted = pairs(text);
  let best: { readonly id: string; readonly likeness: number } | null = null;
  for (const id of ids) {
    const own = pairs(id);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    const likeness = (2 * shared) / Math.max(1, own.size + wanted.size);
    if (likeness > (best?.likeness ?? 0.5)) best = { id, likeness };
  }
  return best?.id ?? null;
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
