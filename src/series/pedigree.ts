import type { Level } from '../areas/area.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { Period } from '../periods/period.ts';
import { isValue } from './cell.ts';
import type { Measured } from './measure.ts';
import type { Reading } from './place.ts';
import type { Break, PedigreeLink } from './series.ts';

/** The codes a line rests on, one link per unbroken stretch. */
export function pedigreeOf(points: readonly Measured[], periods: readonly Period[]): readonly PedigreeLink[] {
  const links: PedigreeLink[] = [];
  const codeAt = (at: number) => (periods[at] as Period).code;
  let from = 0;
  for (let at = 1; at <= points.length; at += 1) {
    const { kind, codes } = (points[from] as Measured).reading;
    const next = points[at]?.reading;
    if (next !== undefined && next.kind === kind && sameCodes(next.codes, codes)) continue;
    links.push({ kind, codes, from: codeAt(from), to: codeAt(at - 1) });
    from = at;
  }
  return links;
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((code, at) => code === b[at]));

/** Where the line begins to be of another territory than before, or could not be carried further back. */
export function breaksIn(
  points: readonly Measured[],
  periods: readonly Period[],
  level: Level,
): readonly Break[] {
  const breaks: Break[] = [];
  for (let at = 1; at < points.length; at += 1) {
    const before = (points[at - 1] as Measured).reading;
    const after = (points[at] as Measured).reading;
    const kind = breakKind(before, after, level);
    if (kind !== null && (kind !== 'territory' || spoke(points, at)))
      breaks.push({ before: (periods[at] as Period).code, kind, codes: before.codes });
  }
  return breaks;
}

/** Whether there is a number before: where the line begins, no other territory is left behind. */
const spoke = (points: readonly Measured[], at: number): boolean =>
  points.slice(0, at).some(({ cell }) => isValue(cell));

/** The breaks that the catalogue knows of in the figure itself, where the periods shown straddle them. */
export const knownBreaks = ({ breaks = [] }: Indicator, periods: readonly Period[]): readonly Break[] =>
  breaks.flatMap(({ before }): readonly Break[] => {
    const at = periods.findIndex(({ lastYear }) => lastYear >= Number(before.slice(0, 4)));
    return at > 0 ? [{ before: (periods[at] as Period).code, kind: 'definition', codes: [] }] : [];
  });

function breakKind(before: Reading, after: Reading, level: Level): Break['kind'] | null {
  if (after.absence === 'refused') return null;
  if (level === 'county' && before.absence === 'refused' && after.absence === null) return 'county';
  const wasShared = before.kind === 'merged-by-office' && !before.sameTerritory;
  if (wasShared && after.sameTerritory && level === 'municipality') return 'split';
  if (before.sameTerritory !== after.sameTerritory)
    return level === 'kostra' ? 'kostra-groups' : level === 'county' ? 'county' : 'territory';
  if (before.kind === 'whole-of-split' && after.kind !== 'whole-of-split') return 'split';
  return before.absence === 'refused' && after.absence === null ? 'merged' : null;
}
