import type { AreaCode } from '../areas/area.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { isValue } from './cell.ts';
import type { Note, Series } from './series.ts';

/** What has to be said under the figure about how its numbers came about, or why there are none. */
export function notesOf(
  indicator: Indicator,
  series: readonly Series[],
  flags: readonly string[],
): readonly Note[] {
  const without = series.filter((one) => !one.cells.some(isValue));
  const lacking = (absence: string) => [
    ...new Set(
      without
        .filter(({ cells }) => cells.every((cell) => !isValue(cell) && cell.missing === absence))
        .map(({ area }) => area),
    ),
  ];
  const notes: Note[] = [];
  const add = (areas: readonly AreaCode[], note: (areas: readonly AreaCode[]) => Note) => {
    if (areas.length > 0) notes.push(note(areas));
  };
  if (series.length > 0 && without.length === series.length) notes.push({ kind: 'no-numbers' });
  add(lacking('no-level'), (areas) => ({ kind: 'not-at-level', areas, levels: indicator.levels }));
  add(lacking('not-held'), (areas) => ({ kind: 'not-held', areas }));
  add(refused(series), (areas) => ({ kind: 'refused', areas }));
  for (const { area, standIn } of series)
    if (standIn !== undefined) notes.push({ kind: 'stand-in', area, county: standIn });
  notes.push(...pedigreeNotes(series), ...flags.map((flag): Note => ({ kind: 'flag', flag })));
  return notes;
}

const refused = (series: readonly Series[]): readonly AreaCode[] => [
  ...new Set(
    series
      .filter(({ cells }) => cells.some((cell) => !isValue(cell) && cell.missing === 'refused'))
      .map(({ area }) => area),
  ),
];

function pedigreeNotes(series: readonly Series[]): readonly Note[] {
  const seen = new Set<AreaCode>();
  return series.flatMap(({ area, pedigree }): readonly Note[] => {
    if (seen.has(area)) return [];
    seen.add(area);
    const codesOf = (kinds: readonly string[]) => [
      ...new Set(pedigree.filter(({ kind }) => kinds.includes(kind)).flatMap(({ codes }) => codes)),
    ];
    const joined = codesOf(['renumbered']);
    const merged = codesOf(['merged', 'merged-by-office']);
    return [
      ...(joined.length > 0 ? [{ kind: 'joined', area, codes: joined } as const] : []),
      ...(merged.length > 0 ? [{ kind: 'merged', area, codes: merged } as const] : []),
    ];
  });
}
