import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Indicator, tablesOf } from '../catalog/indicator.ts';
import { parsePeriod } from '../periods/period.ts';
import type { SourceName } from '../pxweb/source.ts';
import { type TableInfo, variableOf } from '../pxweb/table.ts';
import { tableOptions } from './queries.ts';

/** Years as their tables have them, oldest first: those that any of the figures has; empty while no table is known. */
export function useFigureYears(
  indicators: readonly Indicator[],
  source: SourceName | null,
): readonly number[] {
  const tables = [...new Set(indicators.flatMap(tablesOf))];
  const combine = useCallback(
    (results: readonly { readonly data: TableInfo | undefined }[]) => {
      const known = new Map(
        results.flatMap(({ data }) => (data ? [[data.table, yearsOf(data)] as const] : [])),
      );
      return [...new Set(indicators.flatMap((indicator) => yearsOfAll(indicator, known)))].sort(
        (a, b) => a - b,
      );
    },
    [indicators],
  );
  const queries = tables.map((table) => ({
    ...tableOptions(source ?? 'extract', table),
    enabled: source !== null,
  }));
  return useQueries({ queries, combine });
}

/** A period of several years belongs to its last year, as in `within`. */
function yearsOf(info: TableInfo): ReadonlySet<number> {
  const codes = variableOf(info, info.time)?.codes ?? [];
  return new Set(codes.flatMap((code) => parsePeriod(code)?.lastYear ?? []));
}

/** A figure made of several tables has the years that all of them have. */
function yearsOfAll(
  indicator: Indicator,
  known: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  const [first, ...rest] = tablesOf(indicator).map((table) => known.get(table));
  return [...(first ?? [])].filter((year) => rest.every((years) => years?.has(year)));
}
