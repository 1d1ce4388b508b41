import { type AreaCode, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { transfersOf } from '../areas/transfers.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import type { Period } from '../periods/period.ts';
import { isValue } from './cell.ts';
import { isAside, type Note, type Series } from './series.ts';

interface NoteContext {
  readonly flags: readonly string[];
  readonly periods: readonly Period[];
  readonly history: History | null;
  readonly groups: readonly OwnGroup[];
}

/** With more places than this, what has become of each is not told one by one; the figure view has it all. */
const mostPlacesTold = 20;

/** What has to be said under the figure about how its numbers came about, or why there are none. */
export function notesOf(
  indicator: Indicator,
  series: readonly Series[],
  { flags, periods, history, groups }: NoteContext,
): readonly Note[] {
  const without = series.filter((one) => !isAside(one) && !one.cells.some(isValue));
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
  if (series.length > 0 && series.every(({ cells }) => !cells.some(isValue)))
    notes.push({ kind: 'no-numbers' });
  add(lacking('no-level'), (areas) => ({ kind: 'not-at-level', areas, levels: indicator.levels }));
  add(lacking('not-held'), (areas) => ({ kind: 'not-held', areas }));
  add(refused(series), (areas) => ({ kind: 'refused', areas }));
  for (const { area, standIn } of series)
    if (standIn !== undefined) notes.push({ kind: 'stand-in', area, county: standIn });
  for (const { label, coverage } of series)
    if (coverage !== undefined) notes.push({ kind: 'group', label: coverage.group ?? label, coverage });
  for (const { name, criteria } of groups)
    if (criteria !== undefined) notes.push({ kind: 'criteria', label: name, criteria });
  const isTold = series.length <= mostPlacesTold;
  if (history !== null && isTold)
    notes.push(...series.flatMap(({ area }) => transferNotes(history, area, periods)));
  if (isTold) notes.push(...pedigreeNotes(series, periods));
  notes.push(...flags.map((flag): Note => ({ kind: 'flag', flag })));
  return notes;
}

const refused = (series: readonly Series[]): readonly AreaCode[] => [
  ...new Set(
    series
      .filter(
        (one) => !isAside(one) && one.cells.some((cell) => !isValue(cell) && cell.missing === 'refused'),
      )
      .map(({ area }) => area),
  ),
];

/** Boundary adjustments of a known size within the periods shown; the codes do not show them. */
function transferNotes(history: History, area: AreaCode, periods: readonly Period[]): readonly Note[] {
  const [first, last] = [periods[0]?.lastYear ?? 0, periods.at(-1)?.lastYear ?? 0];
  if (levelOf(area) !== 'municipality') return [];
  return transfersOf(history, area)
    .filter(
      ({ share, date }) =>
        share !== undefined && Number(date.slice(0, 4)) > first && Number(date.slice(0, 4)) <= last,
    )
    .map((transfer) => ({ kind: 'transfer', area, transfer }));
}

/** How earlier years were joined and added up, for the stretches that have numbers. */
function pedigreeNotes(series: readonly Series[], periods: readonly Period[]): readonly Note[] {
  const seen = new Set<AreaCode>();
  const at = (code: string) => periods.findIndex((period) => period.code === code);
  return series.flatMap(({ area, pedigree, cells }): readonly Note[] => {
    if (seen.has(area)) return [];
    seen.add(area);
    const told = pedigree.filter(({ from, to }) => cells.slice(at(from), at(to) + 1).some(isValue));
    const joined = told.filter(({ kind }) => kind === 'renumbered').flatMap(({ codes }) => codes);
    const isPresent = (codes: readonly string[]) => codes.join('+') === area;
    const merged = told.filter(
      ({ kind, codes }) => (kind === 'merged' || kind === 'merged-by-office') && !isPresent(codes),
    );
    return [
      ...(joined.length > 0 ? [{ kind: 'joined', area, codes: [...new Set(joined)] } as const] : []),
      ...merged.map(({ codes }) => ({ kind: 'merged', area, codes }) as const),
    ];
  });
}
