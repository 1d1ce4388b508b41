import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type AreaCode, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { predecessorCodes } from '../areas/predecessors.ts';
import { type Indicator, type IndicatorId, tablesOf } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { type Beside, figureQueries } from '../dashboard/requests.ts';
import type { Spread } from '../dashboard/spread.ts';
import type { Span } from '../periods/span.ts';
import { plan } from '../pxweb/plan.ts';
import { queryKey } from '../pxweb/query.ts';
import { type SharedQuery, sharing } from '../pxweb/sharing.ts';
import type { SourceName } from '../pxweb/source.ts';
import type { TableInfo } from '../pxweb/table.ts';
import type { Held } from '../series/line.ts';
import { lazyMap } from './lazyMap.ts';
import { type FigureMemory, type Fetched, noMemory, panelState } from './panelState.ts';
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
  /** Places whose former ones are drawn beside them. */
  readonly former?: readonly AreaCode[] | undefined;
  readonly spreads?: readonly Spread[] | undefined;
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
 * The state of every figure: one plan for the whole dashboard, few calls, and each figure assembled when it is asked
 * for, again only when something that it is made of has changed.
 */
function useSourceFigures({
  indicators,
  areas: chosen,
  groups = noGroups,
  span,
  standIns,
  former,
  spreads,
  source,
}: Wish): ReadonlyMap<IndicatorId, PanelState> {
  const { places, language } = useWorld();
  const areas = useMemo(
    () => (groups.length === 0 ? chosen : [...chosen, ...groups.flatMap(({ members }) => members)]),
    [chosen, groups],
  );
  const tables = useMemo(() => [...new Set(indicators.flatMap(tablesOf))], [indicators]);
  const infos = useTables(tables, source);
  const needsHistory = areas.some((area) => ['municipality', 'county'].includes(levelOf(area) ?? ''));
  const history = useQuery({ ...historyOptions(), enabled: needsHistory });
  const past = history.data ?? null;
  const failed = history.error;
  const beside = useBeside(former, spreads, past);
  const [memory] = useState<FigureMemory>(noMemory);
  const isEarly = former !== undefined && needsHistory && past === null && failed === null;
  const planned = useMemo(
    () =>
      isEarly
        ? noPlan
        : memory.plans.reusing(plannedFor(indicators, areas, infos, beside), source ?? 'extract'),
    [isEarly, indicators, areas, infos, beside, memory, source],
  );
  const cubes = useCubes(planned, source);
  const queue = useWaiting(source);
  return useMemo(() => {
    const chosenToo = { areas: chosen, groups, needed: areas, span, standIns, former, beside };
    const common = { places, language, ...chosenToo, history: past };
    const waiting = needsHistory && past === null && failed === null;
    const live = source === 'live';
    const hand = { common, infos, cubes, planned, memory, waiting, live, queue };
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    return lazyMap([...byId.keys()], (id) => panelState(byId.get(id) as Indicator, hand));
  }, [
    indicators,
    places,
    language,
    chosen,
    groups,
    areas,
    span,
    standIns,
    former,
    beside,
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

const noPlan: readonly SharedQuery[] = [];

/** What is shown beside the places, with the codes of former ones as soon as the history knows them. */
function useBeside(
  former: readonly AreaCode[] | undefined,
  spreads: readonly Spread[] | undefined,
  past: History | null,
): Beside {
  return useMemo(
    () => ({ spreads, codes: past === null || former === undefined ? [] : predecessorCodes(past, former) }),
    [former, spreads, past],
  );
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
  const queries = useMemo(
    () => tables.map((table) => ({ ...tableOptions(source ?? 'extract', table), enabled: source !== null })),
    [tables, source],
  );
  return useQueries({ queries, combine });
}

function useCubes(
  planned: readonly SharedQuery[],
  source: SourceName | null,
): ReadonlyMap<string, Fetched<Held>> {
  const combine = useCallback(
    (results: readonly Fetched<Held>[]) =>
      new Map(planned.map(({ query }, at) => [queryKey(query), results[at] as Fetched<Held>])),
    [planned],
  );
  const queries = useMemo(
    () =>
      planned.map(({ query, via }) => ({
        ...cubeOptions(source ?? 'extract', query, via),
        enabled: source !== null,
      })),
    [planned, source],
  );
  return useQueries({ queries, combine });
}

/** The calls to the tables that are known: what a table is asked depends on no other. */
function plannedFor(
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  infos: ReadonlyMap<string, Fetched<TableInfo>>,
  beside: Beside,
): readonly SharedQuery[] {
  const infoOf = (table: string) => infos.get(table)?.data;
  const requests = indicators.flatMap((indicator) => figureQueries(indicator, areas, infoOf, beside));
  return sharing(plan(requests, { maxDataCells }), infoOf, { maxDataCells });
}
