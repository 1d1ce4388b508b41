import type { AreaCode } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import type { Places } from '../areas/registry.ts';
import { type Indicator, type IndicatorId, tableOf, tablesOf } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { type Beside, figureQueries } from '../dashboard/requests.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../periods/span.ts';
import { PxWebError } from '../pxweb/errors.ts';
import { neededLacks } from '../pxweb/lacks.ts';
import type { PlannedQuery } from '../pxweb/plan.ts';
import { queryKey, type TableQuery } from '../pxweb/query.ts';
import type { TableInfo } from '../pxweb/table.ts';
import type { Waiting } from './useWaiting.ts';
import { assembled } from '../series/assemble.ts';
import type { Held } from '../series/line.ts';
import type { Figure } from '../series/series.ts';
import type { PanelState } from './panels.ts';
import { type Plans, plansMade } from './plansMade.ts';
import { retryDelay } from './retrying.ts';

/** A query's state as far as a panel cares. */
export interface Fetched<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
  /** Of the newest failure, epoch milliseconds; and how many there have been. */
  readonly errorUpdatedAt: number;
  readonly errorUpdateCount: number;
}

/** What was made before: each figure with what it was made of, and the state that its panel was in. */
export interface FigureMemory {
  readonly figures: Map<IndicatorId, { readonly parts: readonly unknown[]; readonly figure: Figure }>;
  readonly states: Map<IndicatorId, PanelState>;
  readonly plans: Plans;
}

export const noMemory = (): FigureMemory => ({
  figures: new Map(),
  states: new Map(),
  plans: plansMade(),
});

/** All that the states of the panels are made of. */
export interface AtHand {
  readonly common: {
    readonly places: Places;
    readonly language: Language;
    readonly areas: readonly AreaCode[];
    readonly groups: readonly OwnGroup[];
    /** The places and the members of the groups. */
    readonly needed: readonly AreaCode[];
    readonly span: Span;
    readonly standIns: 'off' | undefined;
    readonly former: readonly AreaCode[] | undefined;
    readonly beside: Beside;
    readonly history: History | null;
  };
  readonly infos: ReadonlyMap<string, Fetched<TableInfo>>;
  readonly planned: readonly PlannedQuery[];
  readonly cubes: ReadonlyMap<string, Fetched<Held>>;
  readonly memory: FigureMemory;
  /** The history of places is on its way. */
  readonly waiting: boolean;
  /** The numbers come from the office, which has whole tables. */
  readonly live: boolean;
  /** Calls that wait their turn, by table. */
  readonly queue: ReadonlyMap<string, Waiting>;
}

/** The state of a panel; the same object as before while it says the same, so that the panel is not drawn again. */
export function panelState(indicator: Indicator, at: AtHand): PanelState {
  const { states } = at.memory;
  const before = states.get(indicator.id);
  const now = stateNow(indicator, at);
  if (before !== undefined && isSame(before, now)) return before;
  states.set(indicator.id, now);
  return now;
}

/** What can be done about a state is not what it says. */
const isSame = (before: PanelState, now: PanelState): boolean =>
  before.kind === 'ready' && now.kind === 'ready'
    ? before.figure === now.figure &&
      before.renewing === now.renewing &&
      before.kept?.fault === now.kept?.fault
    : before.kind === 'loading' &&
      now.kind === 'loading' &&
      before.waiting === undefined &&
      now.waiting === undefined;

function stateNow(indicator: Indicator, at: AtHand): PanelState {
  const table = tableOf(indicator);
  const tables = tablesOf(indicator).map((id) => [id, at.infos.get(id)] as const);
  const failedTable = tables.find(([, info]) => info?.error);
  if (failedTable?.[1] !== undefined) return faultState(failedTable[1], failedTable[0]);
  if (at.waiting || tables.some(([, info]) => info?.data === undefined)) return waitingState(indicator, at);
  const infoOf = (id: string) => at.infos.get(id)?.data as TableInfo;
  const queries = figureQueries(indicator, at.common.needed, infoOf, at.common.beside);
  const fetched = queries.map((query) => heldFor(query, at));
  const failed = fetched.find((cube) => cube?.error && !isNotHeld(cube.error));
  if (failed !== undefined) return faultState(failed, table);
  const changed = at.live ? changedState(indicator, at, fetched) : null;
  if (changed !== null) return changed;
  if (fetched.some((cube) => cube === undefined || (cube.data === undefined && cube.error === null)))
    return waitingState(indicator, at);
  if (fetched.length > 0 && fetched.every((cube) => cube?.error)) return { kind: 'not-held', table };
  const renewing = fetched.some((cube) => cube?.isFetching);
  const stale = fetched.find((cube) => cube?.data?.fault !== undefined);
  const kept =
    stale?.data?.fault === undefined
      ? {}
      : { kept: { fault: stale.data.fault, retry: () => void stale.refetch() } };
  return { kind: 'ready', figure: remembered(indicator, at, infoOf, fetched), renewing, ...kept };
}

/** What was shown before stays until the new numbers are there; it says itself which places and years it is about. */
function waitingState(indicator: Indicator, at: AtHand): PanelState {
  const before = at.memory.figures.get(indicator.id);
  if (before !== undefined) return { kind: 'ready', figure: before.figure, renewing: true };
  const queued = tablesOf(indicator)
    .map((table) => at.queue.get(table))
    .find((waiting) => waiting !== undefined);
  const table = tableOf(indicator);
  return queued === undefined ? { kind: 'loading', table } : { kind: 'loading', table, waiting: queued };
}

const isNotHeld = (error: Error): boolean => error instanceof PxWebError && error.kind === 'not-held';

function faultState(failed: Fetched<unknown>, table: string): PanelState {
  const error = failed.error ?? new Error('no answer');
  if (isNotHeld(error)) return { kind: 'not-held', table };
  const fault =
    error instanceof PxWebError ? error : new PxWebError('server', table, error.message, { cause: error });
  const delay = retryDelay(fault, failed.errorUpdateCount);
  const retryAt = delay === false ? {} : { retryAt: failed.errorUpdatedAt + delay };
  return { kind: 'failed', fault, retry: () => void failed.refetch(), ...retryAt };
}

/** The office's table no longer has what the figure rests on; answers kept from when it had are still shown. */
function changedState(
  indicator: Indicator,
  at: AtHand,
  fetched: readonly (Fetched<Held> | undefined)[],
): PanelState | null {
  if (fetched.length > 0 && fetched.every((cube) => cube?.data?.fault !== undefined)) return null;
  const infos = tablesOf(indicator).flatMap((table) => at.infos.get(table) ?? []);
  const lacks = infos.flatMap(({ data }) => (data === undefined ? [] : neededLacks(indicator, data)));
  const [first] = lacks;
  if (first === undefined) return null;
  const detail = lacks.map(({ variable, codes }) => `no ${variable} ${codes.join(', ')}`).join('; ');
  const fault = new PxWebError('changed', first.table, detail, { lacks });
  return { kind: 'failed', fault, retry: () => infos.forEach(({ refetch }) => refetch()) };
}

/** Undefined while the call is not planned, since a table still unknown may widen it. */
function heldFor(query: TableQuery, at: AtHand): Fetched<Held> | undefined {
  const key = queryKey(query);
  const call = at.planned.find(({ answers }) => answers.some((answer) => queryKey(answer) === key));
  return call === undefined ? undefined : at.cubes.get(queryKey(call.query));
}

function remembered(
  indicator: Indicator,
  at: AtHand,
  infoOf: (table: string) => TableInfo,
  fetched: readonly (Fetched<Held> | undefined)[],
): Figure {
  const { places, language, areas, groups, span, standIns, former, beside, history } = at.common;
  const parts = [
    indicator,
    places,
    language,
    areas,
    groups,
    span,
    standIns,
    former,
    beside,
    history,
    ...tablesOf(indicator).map(infoOf),
    ...fetched.map((cube) => cube?.data),
  ];
  const before = at.memory.figures.get(indicator.id);
  if (before?.parts.length === parts.length && before.parts.every((part, n) => part === parts[n]))
    return before.figure;
  const world = { places, history, infoOf, heldFor: (query: TableQuery) => heldFor(query, at)?.data ?? null };
  const wanted = { indicator, areas, groups, span, standIns, former, spreads: beside.spreads, language };
  const figure = assembled(wanted, world);
  at.memory.figures.set(indicator.id, { parts, figure });
  return figure;
}
