import { codesOf, kostraGroupsSince, timeline } from './ancestry.ts';
import type { AreaCode } from './area.ts';
import { levelOf } from './area.ts';
import type { Change, ChangeKind, History } from './history.ts';
import type { Ancestry } from './stretch.ts';

/** A day from which numbers under a code are about another territory than the day before. */
export interface AreaBreak {
  readonly date: string;
  /**
   * `merged`: codes became a new one. `territory`: a code stayed and took in others. `split`: a code was divided.
   * `county`: other municipalities make up the county. `kostra-groups`: group codes were given to other groups.
   */
  readonly kind: 'merged' | 'split' | 'territory' | 'county' | 'kostra-groups';
  /** Codes on the old side. */
  readonly codes: readonly AreaCode[];
  /** The code on the new side. */
  readonly into: AreaCode;
}

const territorial: readonly ChangeKind[] = ['merge', 'absorb', 'split', 'split+merge'];

/**
 * The breaks in everything that numbers about a present place rest on, oldest first. Renumbering is no break, and a
 * boundary adjustment between municipalities that go on (Indre Østfold 2026) is none either: see `transfersOf`.
 */
export function breaksOf(history: History, area: AreaCode): readonly AreaBreak[] {
  const level = levelOf(area);
  if (level === 'nation') return [];
  if (level === 'kostra')
    return [{ date: kostraGroupsSince, kind: 'kostra-groups', codes: [area], into: area }];
  if (level === 'county') return countyBreaks(history, area);
  return codesOf(history, area)
    .flatMap((code) => breaksInto(history, code))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The breaks at which a code, present or former, began or changed its territory: 5001 in 2020, 0704 in 1988 and 2017. */
export function breaksInto(history: History, code: AreaCode): readonly AreaBreak[] {
  const changes = (history.changesInto.get(code) ?? []).filter(({ kind }) => territorial.includes(kind));
  return [...new Set(changes.map(({ date }) => date))].map((date) => {
    const onDate = changes.filter((change) => change.date === date);
    const codes = onDate.map(({ from }) => from).sort();
    return { date, kind: kindOf(onDate), codes, into: code };
  });
}

function kindOf(changes: readonly Change[]): AreaBreak['kind'] {
  if (changes.some(({ from, to }) => from === to)) return 'territory';
  return changes.every(({ kind }) => kind === 'split') ? 'split' : 'merged';
}

function countyBreaks(history: History, county: AreaCode): readonly AreaBreak[] {
  return timeline(history, county).flatMap(({ from, ancestry }, at, all) => {
    const before = all[at - 1]?.ancestry;
    if (before === undefined || makeUp(history, before) === makeUp(history, ancestry)) return [];
    return [{ date: from, kind: 'county', codes: before.parts.map(({ code }) => code), into: county }];
  });
}

/** A county's old counties and strays, the latter as the places they are today, so that mergers within do not show. */
function makeUp(history: History, { parts, moved }: Ancestry): string {
  const strays = moved.flatMap(({ municipality, direction }) =>
    (history.codes.get(municipality)?.heirs ?? []).map(({ code }) => `${direction} ${code}`),
  );
  return [...parts.map(({ code }) => code), ...[...new Set(strays)].sort()].join();
}
