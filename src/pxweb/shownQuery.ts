import type { AreaCode } from '../areas/area.ts';
import { type TableQuery, tableQuery, type VariableSelection } from './query.ts';
import { plainCode, writtenAs } from './regions.ts';
import type { TableInfo } from './table.ts';

/** What of a table is shown: the places with the former codes that their numbers rest on, and the periods. */
export interface Shown {
  readonly areas: readonly AreaCode[];
  readonly formerCodes: readonly string[];
  readonly periods: readonly string[];
}

/**
 * A query of whole levels cut down to what is shown, so that a reader may repeat it; null where the table has none of the
 * places or periods.
 */
export function shownQuery(query: TableQuery, info: TableInfo, shown: Shown): TableQuery | null {
  const region = info.region;
  const asked = region === null ? undefined : query.selection[region];
  const times = query.selection[info.time]?.codes.filter((code) => shown.periods.includes(code)) ?? [];
  if (times.length === 0) return null;
  const selection: Record<string, VariableSelection> = { ...query.selection, [info.time]: { codes: times } };
  if (region === null || asked === undefined) return tableQuery(query.table, selection);
  const wanted = new Set([
    ...shown.areas.flatMap((area) => writtenAs(info, area)?.code ?? []),
    ...[...shown.areas, ...shown.formerCodes].flatMap((code) => plainCode(info, code) ?? []),
  ]);
  const codes = asked.codes.filter((code) => wanted.has(code));
  return codes.length === 0 ? null : tableQuery(query.table, { ...selection, [region]: { ...asked, codes } });
}
