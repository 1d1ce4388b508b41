import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tableOptions } from '../../app/queries.ts';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { tablesOf } from '../../catalog/indicator.ts';
import { compareText } from '../../language/compare.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { useWords } from '../words.tsx';
import { figuresHaving, type Having } from './having.ts';

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

/** The same in words. */
export function useWithoutOsloWords(): string {
  const having = useWithoutOslo();
  const text = useWords(compareText);
  return having === null ? '' : text.withoutOsloCount(having.having.length, having.all);
}
