import type { Catalog } from '../../catalog/catalog.ts';
import { tablesOf } from '../../catalog/indicator.ts';
import { isRecord } from '../../catalog/shape.ts';
import { type Dashboard, emptyDashboard } from '../../dashboard/dashboard.ts';
import { toUrl } from '../../dashboard/url.ts';

/** When the tables of a dashboard had been updated, by table. */
export type Updated = Readonly<Record<string, string>>;

/** Of the dashboards opened here, least recently opened first. */
type Seen = readonly (readonly [dashboard: string, tables: Updated])[];

const key = 'nokkeltall:seen';
const version = 1;
const mostDashboards = 200;

/** The same for the same figures and places, however they are shown. */
export function dashboardHash({ panels, areas, groups }: Dashboard): string {
  const ids = panels.map(({ indicator }) => indicator).sort();
  const figures = ids.map((indicator) => ({ indicator }));
  return hash(toUrl({ ...emptyDashboard, panels: figures, areas, groups }));
}

/** 53 bits, so that two of a few hundred dashboards do not meet; a chance meeting would cost a line too many or too few. */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return ((b >>> 0) * 2097152 + (a >>> 11)).toString(36);
}

function readSeen(): Seen {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(stored) || stored['version'] !== version || !Array.isArray(stored['seen'])) return [];
    return stored['seen'].filter(isEntry);
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is Seen[number] =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  isRecord(entry[1]) &&
  Object.values(entry[1]).every((updated) => typeof updated === 'string');

/** When the tables had been updated as the dashboard of this hash was last opened here; null when it never was. */
export const lastSeen = (dashboard: string): Updated | null =>
  readSeen().findLast(([seen]) => seen === dashboard)?.[1] ?? null;

/** Remembers the dashboard as seen with its tables as they are now. */
export function noteSeen(dashboard: string, tables: Updated): void {
  const others = readSeen().filter(([seen]) => seen !== dashboard);
  const seen = [...others, [dashboard, tables] as const].slice(-mostDashboards);
  try {
    localStorage.setItem(key, JSON.stringify({ version, seen }));
  } catch {
    // Without storage the line about new numbers never comes; nothing else is lost.
  }
}

/** The tables that have been updated since; a table that was not part of the dashboard then is not news. */
export const movedSince = (before: Updated | null, now: Updated): readonly string[] =>
  Object.keys(now).filter((table) => {
    const earlier = before?.[table];
    return earlier !== undefined && (now[table] as string) > earlier;
  });

/** The tables of the dashboard's figures, each once. */
export const dashboardTables = (dashboard: Dashboard, catalog: Catalog): readonly string[] => [
  ...new Set(
    dashboard.panels.flatMap(({ indicator }) => {
      const found = catalog.byId.get(indicator);
      return found === undefined ? [] : tablesOf(found);
    }),
  ),
];

/** What is known of when tables were updated, without asking the office. */
export type KnownUpdated = (table: string) => Promise<{ readonly updated: string } | null>;

export async function updatedNow(tables: readonly string[], known: KnownUpdated): Promise<Updated> {
  const found = await Promise.all(
    tables.map(async (table) => [table, (await known(table))?.updated] as const),
  );
  return Object.fromEntries(
    found.flatMap(([table, updated]) => (updated ? [[table, updated] as const] : [])),
  );
}

/** The tables of the dashboard that have been updated since it was last opened here. */
export const newNumbers = async (
  dashboard: Dashboard,
  catalog: Catalog,
  known: KnownUpdated,
): Promise<readonly string[]> =>
  movedSince(
    lastSeen(dashboardHash(dashboard)),
    await updatedNow(dashboardTables(dashboard, catalog), known),
  );
