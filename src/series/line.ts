import { type AreaCode, areaCode, type Level, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import type { Predecessor } from '../areas/predecessors.ts';
import type { CrossedCategory } from '../catalog/breakdown.ts';
import type { Indicator, Term } from '../catalog/indicator.ts';
import type { Cube } from '../cube/cube.ts';
import { type TermReader, termReader } from '../cube/term.ts';
import { standsIn } from '../dashboard/requests.ts';
import type { Period } from '../periods/period.ts';
import type { PxWebError } from '../pxweb/errors.ts';
import type { Answer } from '../pxweb/source.ts';
import type { TableInfo } from '../pxweb/table.ts';
import { isValue } from './cell.ts';
import { type Measured, type MeasureReaders, measured } from './measure.ts';
import { countyReader } from './county.ts';
import { type PlaceReader, placeReader, type TermAccess } from './place.ts';
import { predecessorReader } from './predecessor.ts';
import { unionReader } from './union.ts';

/** An answer with its numbers laid out. */
export interface Held {
  readonly answer: Answer;
  readonly cube: Cube;
  /** Why this is an answer kept from before instead of a new one. */
  readonly fault?: PxWebError;
}

/** One term, ready to be read, with the answers it is read from. */
export interface ReadyTerm {
  readonly term: Term;
  readonly info: TableInfo;
  readonly held: readonly { readonly codelist: string | null; readonly held: Held }[];
}

/** One place (and category) of one figure, to be read over the periods. */
export interface Line {
  readonly indicator: Indicator;
  readonly area: AreaCode;
  /** The members of a stable union, read as one; `area` is then any of them. */
  readonly together?: readonly AreaCode[];
  /** A former municipality, read instead of the place of today that `area` is. */
  readonly former?: Predecessor;
  /** Whether a county's number may be shown where there is none for the municipality. */
  readonly standIns: boolean;
  readonly category: CrossedCategory | null;
  readonly periods: readonly Period[];
  readonly ready: readonly ReadyTerm[];
  readonly decimals: number;
  readonly history: History | null;
}

export function pointsOf(line: Line): readonly Measured[] {
  const { indicator, area, periods, decimals } = line;
  const from = (line.standIns ? standInFor(indicator, area) : null) ?? area;
  const [of, second] = line.ready.map((ready, at) =>
    readerFor(ready, at === 0 ? line.category : null, from, line),
  );
  const readers: MeasureReaders = { of: of as PlaceReader, second: second ?? null };
  const show = {
    decimals,
    counts: indicator.merge === 'sum' && indicator.unit !== 'nok' && indicator.unit !== 'nok1000',
    partsSummed: indicator.measure.kind === 'sum' || line.category !== null,
  };
  return periods.map((period) => {
    const found = measured(indicator.measure, readers, period, show);
    return from === area || !isValue(found.cell)
      ? found
      : { ...found, cell: { ...found.cell, origin: 'stand-in' } };
  });
}

function readerFor(
  ready: ReadyTerm,
  category: CrossedCategory | null,
  area: AreaCode,
  line: Line,
): PlaceReader {
  const { indicator, history } = line;
  if (!indicator.levels.includes(levelOf(area) as Level))
    return () => ({ raw: null, absence: 'no-level', kind: 'own', codes: [area], sameTerritory: true });
  const { term, info } = ready;
  const fixed = { ...term.fixed, ...category?.fixed };
  const readers = new Map<string | null, TermReader>();
  for (const { codelist, held } of ready.held) {
    const axes = { region: term.region, time: info.time, contents: info.contents };
    const reader = termReader(held.cube, { contents: term.contents, fixed }, axes);
    if (reader !== null) readers.set(codelist, reader);
  }
  const access: TermAccess = { term, info, readers };
  const { together, former } = line;
  if (former !== undefined) return predecessorReader(access, former);
  if (history === null) return placeReader(access, area, indicator.merge, history);
  if (together !== undefined) return unionReader(access, together, indicator.merge, history);
  const read = levelOf(area) === 'county' ? countyReader : placeReader;
  return read(access, area, indicator.merge, history);
}

/** The county whose numbers are shown for a municipality, where there are none for municipalities. */
export function standInFor(indicator: Indicator, area: AreaCode): AreaCode | null {
  return levelOf(area) === 'municipality' && standsIn(indicator) ? areaCode(area.slice(0, 2)) : null;
}
