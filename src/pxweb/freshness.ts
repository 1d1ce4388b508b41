import { isRecord, isText, isTexts } from '../jsonstat/record.ts';
import type { Clock } from './clock.ts';
import { lastPublication } from './publication.ts';
import type { Shelf } from './shelf.ts';
import { mostIds } from './tables.ts';

/** What is known of a table's newest publication. */
export interface Known {
  /** As the office writes it. */
  readonly updated: string;
  /** When the office was last asked, epoch milliseconds. */
  readonly asked: number;
  /** Publications before it whose answers may still be kept, newest first. */
  readonly earlier: readonly string[];
}

/**
 * Keeps track of when tables were updated. The office is asked at most once per table and publication, for many tables
 * in one call, and only about tables that are in use.
 */
export interface Freshness {
  /** What is known now; when it is older than the newest publication, the office is asked in the background. */
  known(table: string): Promise<Known | null>;
  /** What is known now, without asking the office. */
  peek(table: string): Promise<Known | null>;
  /** An answer has come that says when its table was updated; false when it is older than what is known. */
  note(table: string, updated: string): Promise<boolean>;
  /** Called with tables that turn out to have been updated since their kept answers. */
  onMoved(listener: (tables: readonly string[]) => void): () => void;
}

/** `updated` of tables by id, null where the office has no such table. */
export type AskUpdated = (tables: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

interface Watch {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly ask: AskUpdated;
  readonly listeners: Set<(tables: readonly string[]) => void>;
  readonly memory: Map<string, Known>;
  /** Tables to be asked about soon, and those asked about now. */
  gathered: Set<string>;
  readonly underWay: Set<string>;
  readonly resting: Map<string, number>;
}

/** Tables of one dashboard ask within this time of each other. */
const gathering = 40;
/** After a failed call the office is left in peace for a while. */
const rest = 5 * 60_000;

export function freshness(options: {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly ask: AskUpdated;
}): Freshness {
  const watch: Watch = {
    ...options,
    listeners: new Set(),
    memory: new Map(),
    gathered: new Set(),
    underWay: new Set(),
    resting: new Map(),
  };
  return {
    known: async (table) => {
      const known = await recalled(watch, table);
      if (known !== null && isStale(known, watch.clock.now())) renew(watch, table);
      return known;
    },
    peek: (table) => recalled(watch, table),
    note: (table, updated) => noted(watch, table, updated),
    onMoved: (listener) => {
      watch.listeners.add(listener);
      return () => watch.listeners.delete(listener);
    },
  };
}

/** Asked before the newest publication, or at a time that has yet to come: then the clock was wrong. */
const isStale = ({ asked }: Known, now: number): boolean => asked < lastPublication(now) || asked > now;

async function recalled({ memory, shelf }: Watch, table: string): Promise<Known | null> {
  const remembered = memory.get(table);
  if (remembered !== undefined) return remembered;
  const kept = await shelf.record(`${table}#known`);
  if (!isKnown(kept)) return null;
  memory.set(table, kept);
  return kept;
}

async function noted(watch: Watch, table: string, updated: string): Promise<boolean> {
  const before = await recalled(watch, table);
  if (before !== null && updated < before.updated) return false;
  const moved = before !== null && updated > before.updated;
  const earlier = moved ? [before.updated, ...before.earlier].slice(0, 2) : (before?.earlier ?? []);
  const known: Known = { updated, asked: watch.clock.now(), earlier };
  watch.memory.set(table, known);
  await watch.shelf.keepRecord(`${table}#known`, known);
  if (moved) for (const listener of watch.listeners) listener([table]);
  return true;
}

function renew(watch: Watch, table: string): void {
  const { gathered, underWay, resting, clock } = watch;
  const busy = gathered.has(table) || underWay.has(table);
  if (busy || (resting.get(table) ?? 0) > clock.now()) return;
  gathered.add(table);
  if (gathered.size === 1) void clock.sleep(gathering).then(() => askAll(watch));
}

async function askAll(watch: Watch): Promise<void> {
  const tables = [...watch.gathered];
  watch.gathered = new Set();
  for (const table of tables) watch.underWay.add(table);
  for (let at = 0; at < tables.length; at += mostIds) await askSome(watch, tables.slice(at, at + mostIds));
}

async function askSome(watch: Watch, tables: readonly string[]): Promise<void> {
  try {
    const answers = await watch.ask(tables);
    for (const table of tables) {
      const updated = answers.get(table) ?? watch.memory.get(table)?.updated;
      if (updated !== undefined) await noted(watch, table, updated);
    }
  } catch {
    for (const table of tables) watch.resting.set(table, watch.clock.now() + rest);
  } finally {
    for (const table of tables) watch.underWay.delete(table);
  }
}

function isKnown(found: unknown): found is Known {
  return isRecord(found) && isText(found.updated) && Number.isFinite(found.asked) && isTexts(found.earlier);
}
