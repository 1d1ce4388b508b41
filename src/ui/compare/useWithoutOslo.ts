import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tableOptions } from '../../app/queries.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { nationWithoutOslo } from '../../areas/area.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';
import { plainCode } from '../../pxweb/regions.ts';
import type { TableInfo } from '../../pxweb/table.ts';

export interface Having {
  readonly having: readonly Indicator[];
  readonly all: number;
}

/** The figures of the page whose every table has the code of the country without Oslo; null while that is not known. */
export function figuresHaving(
  indicators: readonly Indicator[],
  infoOf: (table: string) => TableInfo | undefined,
): Having | null {
  const tables = [...new Set(indicators.flatMap(tablesOf))];
  if (indicators.length === 0 || tables.every((table) => infoOf(table) === undefined)) return null;
  const has = (table: string) => {
    const info = infoOf(table);
    return info !== undefined && plainCode(info, nationWithoutOslo) !== null;
  };
  return {
    having: indicators.filter((indicator) => tablesOf(indicator).every(has)),
    all: indicators.length,
  };
}

/** How many figures of the page have a number for the country without Oslo. */
export function useWithoutOslo(): Having | null {
  const { catalog, sourceName } = useWorld();
  const panels = useDashboardStore((store) => store.dashboard.panels);
  const indicators = useMemo(
    () => panels.flatMap(({ indicator }) => catalog.byId.get(indicator) ?? []),
    [panels, catalog],
  );
  const tables = useMemo(() => [...new Set(indicators.flatMap(tablesOf))], [indicators]);
  const queries = tables.map((table) => ({
    ...tableOptions(sourceName ?? 'extract', table),
    enabled: sourceName !== null,
  }));
  const infos = useQueries({ queries, combine: dataOf });
  return useMemo(
    () => figuresHaving(indicators, (table) => infos[tables.indexOf(table)]),
    [indicators, tables, infos],
  );
}

const dataOf = (results: readonly { readonly data: TableInfo | undefined }[]) =>
  results.map(({ data }) => data);
