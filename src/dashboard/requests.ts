import { type AreaCode, type Level, levelOf } from '../areas/area.ts';
import type { Breakdown } from '../catalog/breakdown.ts';
import { type Indicator, type Term, terms } from '../catalog/indicator.ts';
import { shownCodes } from '../pxweb/lacks.ts';
import { type TableQuery, tableQuery, type VariableSelection } from '../pxweb/query.ts';
import { hasMerged, wholeLevels } from '../pxweb/regions.ts';
import { type TableInfo, variableOf } from '../pxweb/table.ts';
import type { Spread } from './spread.ts';

/** What is shown beside the chosen places, and needs numbers that they do not. */
export interface Beside {
  /** Codes of former municipalities. */
  readonly codes?: readonly AreaCode[];
  readonly spreads?: readonly Spread[] | undefined;
}

/** The levels whose numbers a figure needs for the places, those of counties that stand in included. */
export function levelsNeeded(
  indicator: Indicator,
  areas: readonly AreaCode[],
  { spreads = [] }: Beside = {},
): ReadonlySet<Level> {
  const asked = new Set(areas.map((area) => levelOf(area) as Level));
  const held = new Set(indicator.levels.filter((level) => asked.has(level)));
  if (asked.has('municipality') && standsIn(indicator)) held.add('county');
  if (asked.has('kostra') && addsUp(indicator)) held.add('municipality');
  const hasMembers = asked.has('kostra') || asked.has('county');
  if (spreads.length > 0 && hasMembers && indicator.levels.includes('municipality')) held.add('municipality');
  return held;
}

/** Whether a KOSTRA group's number is computed from its members, because the table has none for groups. */
export const addsUp = (indicator: Indicator): boolean =>
  indicator.levels.includes('municipality') && !indicator.levels.includes('kostra');

/** Whether a municipality is shown its county's number, because there are none for municipalities. */
export const standsIn = (indicator: Indicator): boolean =>
  indicator.levels.includes('county') && !indicator.levels.includes('municipality');

/**
 * The levels that one table is asked for: where the office has not added former counties together, a county that can
 * be added up from its municipalities needs those too.
 */
export const levelsIn = (
  info: TableInfo,
  { merge, levels: existing }: Indicator,
  levels: ReadonlySet<Level>,
): ReadonlySet<Level> =>
  levels.has('county') && merge !== 'none' && existing.includes('municipality') && !hasMerged(info, 'county')
    ? new Set([...levels, 'municipality'])
    : levels;

const asked = new WeakMap<TableInfo, Map<string, readonly TableQuery[]>>();

/**
 * What one term asks of its table: whole levels and all periods, one query per code list of places. The same queries,
 * as objects too, whenever the same is asked.
 */
export function termQueries(
  term: Term,
  breakdown: Breakdown | undefined,
  info: TableInfo,
  levels: ReadonlySet<Level>,
  codes: readonly AreaCode[] = [],
): readonly TableQuery[] {
  let known = asked.get(info);
  if (known === undefined) asked.set(info, (known = new Map()));
  const key = JSON.stringify([term, breakdown, [...levels].sort(), codes]);
  const queries = known.get(key) ?? madeQueries(term, breakdown, info, wholeLevels(info, levels, codes));
  known.set(key, queries);
  return queries;
}

function madeQueries(
  term: Term,
  breakdown: Breakdown | undefined,
  info: TableInfo,
  wanted: readonly VariableSelection[],
): readonly TableQuery[] {
  const shown = breakdown === undefined ? {} : shownCodes(breakdown);
  const fixed = Object.entries({ ...term.fixed, ...shown }).map(
    ([variable, codes]) => [variable, { codes }] as const,
  );
  const selection: Record<string, VariableSelection> = {
    ...Object.fromEntries(fixed),
    [info.contents]: { codes: [term.contents] },
    [info.time]: { codes: variableOf(info, info.time)?.codes ?? [] },
  };
  if (term.region === null) return [tableQuery(term.table, selection)];
  const { region } = term;
  return wanted.map((places) => tableQuery(term.table, { ...selection, [region]: places }));
}

/** All that one figure needs of the tables that are known; the denominator of a breakdown is not broken down. */
export function figureQueries(
  indicator: Indicator,
  areas: readonly AreaCode[],
  infoOf: (table: string) => TableInfo | undefined,
  beside: Beside = {},
): readonly TableQuery[] {
  const levels = levelsNeeded(indicator, areas, beside);
  return terms(indicator.measure).flatMap((term, at) => {
    const info = infoOf(term.table);
    if (info === undefined) return [];
    const broken = at === 0 ? indicator.breakdown : undefined;
    return termQueries(term, broken, info, levelsIn(info, indicator, levels), beside.codes);
  });
}
