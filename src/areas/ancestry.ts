import type { AreaCode } from './area.ts';
import { areaCode, levelOf } from './area.ts';
import type { History } from './history.ts';
import { firstDay } from './code-record.ts';
import type { Ancestry, Stretch } from './stretch.ts';

/** The first day of the KOSTRA grouping in use; the same group codes meant other groups before. */
export const kostraGroupsSince = '2020-01-01';

const ownCode = (code: AreaCode, exact: boolean): Ancestry => ({
  kind: 'own',
  parts: [{ code, share: 1 }],
  wholes: [],
  exact,
  municipalities: [],
  moved: [],
});

/**
 * A present place's whole past, oldest first. The nation is always itself; a KOSTRA group is itself too, but not exact
 * before 2020. Throws for a code that is not a present place.
 */
export function timeline(history: History, area: AreaCode): readonly Stretch[] {
  const level = levelOf(area);
  if (level === 'nation') return [{ from: firstDay, to: null, ancestry: ownCode(area, true) }];
  if (level === 'kostra')
    return [
      { from: firstDay, to: kostraGroupsSince, ancestry: ownCode(area, false) },
      { from: kostraGroupsSince, to: null, ancestry: ownCode(area, true) },
    ];
  const stretches = history.timelines.get(area);
  if (stretches === undefined) throw new Error(`no present place has the code ${area}`);
  return stretches;
}

/** What numbers make up a present place on a date; the earliest known for dates before 1977. */
export function ancestry(history: History, area: AreaCode, isoDate: string): Ancestry {
  const stretches = history.timelines.get(area) ?? timeline(history, area);
  for (let at = stretches.length - 1; at > 0; at -= 1) {
    const stretch = stretches[at] as Stretch;
    if (stretch.from <= isoDate) return stretch.ancestry;
  }
  return (stretches[0] as Stretch).ancestry;
}

/** Every code that numbers about the place may stand under, today's last: what a query must ask for. */
export function codesOf(history: History, area: AreaCode): readonly AreaCode[] {
  const codes = new Set<string>();
  for (const { ancestry: past } of timeline(history, area))
    for (const { code } of past.parts) codes.add(code);
  return [...codes].map(areaCode);
}
