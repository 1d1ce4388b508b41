import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type AreaCode, levelOf } from '../areas/area.ts';
import { type Indicator, type IndicatorId, tablesOf } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { figureQueries } from '../dashboard/requests.ts';
import type { Span } from '../periods/span.ts';
import { type PlannedQuery, plan } from '../pxweb/plan.ts';
import { queryKey } from '../pxweb/query.ts';
import type { SourceName } from '../pxweb/source.ts';
import type { TableInfo } from '../pxweb/table.ts';
import type { Held } from '../series/line.ts';
import { type FigureMemory, type Fetched, panelState } from './panelState.ts';
import type { PanelState } from './panels.ts';
import { usePinInUse } from './kept/openPin.ts';
import { cubeOptions, historyOptions, tableOptions } from './queries.ts';
import { useWaiting } from './useWaiting.ts';
import { useWorld } from './world.tsx';

export interface Wish {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaCode[];
  readonly groups?: readonly OwnGroup[];
  readonly span: Span;
  readonly standIns?: 'off' | undefined;
  /** Null while it is not yet known where numbers come from. */
  readonly source: SourceName | null;
}

const noGroups: readonly OwnGroup[] = [];

/** Cells that one call may hold; the live client splits by the office's own limit. */
const maxDataCells = 800_000;

const noIndicators: readonly Indicator[] = [];

/** The state of every figure: from the pin that is open, all of them, or none from it. */
export function useFigures(wish: Wish): ReadonlyMap<IndicatorId, PanelState> {
  const pinned = usePinInUse()?.figures ?? null;
  const states = useSourceFigures(pinned === null ? wish : { ...wish, indicators: noIndicators });
  return pinned ?? states;
}

/**
 * The state of every figure: one plan for the whole dashboard, few calls, and each figure assembled again only when
 * something that it is made of has changed.
 */
function useSourceFigures({
  indicators,
  areas: chosen,
  groups = noGroups,
  span,
  standIns,
  source,
}: Wish): ReadonlyMap<IndicatorId, PanelState> {
  const { places, language } = useWorld();
  const areas = useMemo(
    () => (groups.length === 0 ? chosen : [...chosen, ...groups.flatMap(({ members }) => members)]),
    [chosen, groups],
  );
  const tables = useMemo(() => [...new Set(indicators.flatMap(tablesOf))], [indicators]);
  const infos = useTables(tables, source);
  const planned = useMemo(() => plannedFor(indicators, areas, infos), [indicators, areas, infos]);
  const cubes = useCubes(planned, source);
  const needsHistory = areas.some((area) => ['municipality', 'county'].includes(levelOf(area) ?? ''));
  const history = useQuery({ ...historyOptions(), enabled: needsHistory });
  const past = history.data ?? null;
  const failed = history.error;
  const [memory] = useState<FigureMemory>(() => new Map());
  const queue = useWaiting(source);
  return useMemo(() => {
    const common = { places, language, areas: chosen, groups, needed: areas, span, standIns, history: past };
    const waiting = needsHistory && past === null && failed === null;
    const live = source === 'live';
    const hand = { common, infos, cubes, planned, memory, waiting, live, queue };
    return new Map(indicators.map((indicator) => [indicator.id, panelState(indicator, hand)]));
  }, [
    indicators,
    places,
    language,
    chosen,
    groups,
    areas,
    span,
    standIns,
    past,
    failed,
    needsHistory,
    infos,
    cubes,
    planned,
    source,
    queue,
    memory,
  ]);
}

function useTables(
  tables: readonly string[],
  source: SourceName | null,
): ReadonlyMap<string, Fetched<TableInfo>> {
  const combine = useCallback(
    (results: readonly Fetched<TableInfo>[]) =>
      new Map(tables.map((table, at) => [table, results[at] as Fetched<TableInfo>])),
    [tables],
  );
  const queries = tables.map((table) => ({
    ...tableOptions(source ?? 'extract', table),
    enabled: source !== null,
  }));
  return useQueries({ queries, combine });
}

function useCubes(
  planned: readonly PlannedQuery[],
  source: SourceName | null,
): ReadonlyMap<string, Fetched<Held>> {
  const combine = useCallback(
    (results: readonly Fetched<Held>[]) =>
      new Map(planned.map(({ query }, at) => [queryKey(query), results[at] as Fetched<Held>])),
    [planned],
  );
  const queries = planned.map(({ query }) => ({
    ...cubeOptions(source ?? 'extract', query),
    enabled: source !== null,
  }));
  return useQueries({ queries, combine });
}

/**
 * The calls for all figures whose tables are known. A table that some figure shares with one still unknown waits for
 * it, since what that figure asks may widen the call.
 */
function plannedFor(
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  infos: ReadonlyMap<string, Fetched<TableInfo>>,
): readonly PlannedQuery[] {
  const waiting = waitingTables(indicators, infos);
  const known = indicators.filter((indicator) =>
    tablesOf(indicator).every((table) => infos.get(table)?.data && !waiting.has(table)),
  );
  const requests = known.flatMap((indicator) =>
    figureQueries(indicator, areas, (table) => infos.get(table)?.data as TableInfo),
  );
  return plan(requests, { maxDataCells });
}

function waitingTables(
  indicators: readonly Indicator[],
  infos: ReadonlyMap<string, Fetched<TableInfo>>,
): ReadonlySet<string> {
  const waiting = new Set<string>();
  const isUnknown = (table: string) => infos.get(table)?.data === undefined && !infos.get(table)?.error;
  for (let before = -1; before < waiting.size; ) {
    before = waiting.size;
    for (const indicator of indicators) {
      const tables = tablesOf(indicator);
      if (tables.some((table) => waiting.has(table) || isUnknown(table)))
        for (const table of tables) waiting.add(table);
    }
  }
  return waiting;
}
