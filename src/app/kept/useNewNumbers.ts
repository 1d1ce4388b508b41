import { useEffect, useState } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import type { SourceName } from '../../pxweb/source.ts';
import { liveClient } from '../sources.ts';
import {
  dashboardHash,
  dashboardTables,
  lastSeen,
  movedSince,
  noteSeen,
  type Updated,
  updatedNow,
} from './seen.ts';

/** A dashboard that has been on the screen for so many milliseconds has been seen. */
const seenAfter = 5000;

export interface NewNumbers {
  /** Tables that have been updated since the dashboard was last opened here. */
  readonly tables: readonly string[];
  readonly dismiss: () => void;
}

const none: readonly string[] = [];

interface Moved {
  readonly dashboard: string;
  readonly tables: readonly string[];
}

/** Follows the tables of the dashboard without a call of its own; only the live office has new numbers. */
export function useNewNumbers(dashboard: Dashboard, catalog: Catalog, source: SourceName | null): NewNumbers {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>(none);
  const own = dashboardHash(dashboard);
  const tables = dashboardTables(dashboard, catalog).join(' ');
  useEffect(() => {
    if (source !== 'live' || tables === '') return undefined;
    const subject = { dashboard: own, tables: tables.split(' ') };
    return followed(subject, (found) => setMoved({ dashboard: own, tables: found }));
  }, [own, tables, source]);
  const news = source === 'live' && moved?.dashboard === own ? moved.tables : none;
  const shown = news.filter((table) => !dismissed.includes(`${own} ${table}`));
  const dismiss = () => setDismissed([...dismissed, ...news.map((table) => `${own} ${table}`)]);
  return { tables: shown, dismiss };
}

interface Subject {
  /** Its hash. */
  readonly dashboard: string;
  readonly tables: readonly string[];
}

/** Tells of the tables that have moved now and later; the dashboard counts as seen when it has stood for a while. */
function followed({ dashboard, tables }: Subject, tell: (moved: readonly string[]) => void): () => void {
  let current = true;
  let seen = false;
  let stop: () => void = () => undefined;
  let before: Updated | null = lastSeen(dashboard);
  const look = async () => {
    const client = await liveClient();
    const now = await updatedNow(tables, client.known);
    if (!current) return;
    before = { ...now, ...before };
    tell(movedSince(before, now));
    if (seen) noteSeen(dashboard, now);
  };
  void liveClient().then((client) => {
    if (current) stop = client.onMoved(() => void look());
  });
  void look();
  const timer = setTimeout(() => {
    seen = true;
    void look();
  }, seenAfter);
  return () => {
    current = false;
    clearTimeout(timer);
    stop();
  };
}
