import { allowance } from './allowance.ts';
import type { Cache } from './cache.ts';
import { type Clock, realClock } from './clock.ts';
import type { Limits } from './config.ts';
import { type Connection, noTable } from './connection.ts';
import { freshness, type Known } from './freshness.ts';
import { liveData, type LiveData } from './livedata.ts';
import { liveInfo } from './liveinfo.ts';
import { type LiveTables, liveTables, updatedOf } from './livetables.ts';
import type { Pacer } from './pacer.ts';
import type { OfficeLanguage } from './request.ts';
import { patiently } from './retry.ts';
import { shelf } from './shelf.ts';
import type { Source } from './source.ts';
import { answerOf } from './wire.ts';

export interface LiveOptions {
  /** Address of PxWebApi v2: that of an office, or of this machine in tests. */
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly pacer: Pacer;
  readonly cache: Cache;
  readonly language: OfficeLanguage;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Milliseconds until a call is given up. */
  readonly timeout?: number;
  readonly online?: () => boolean;
  /** Pauses and the time-out are so many times shorter: for tests on this machine, that need not wait as long as a reader. */
  readonly haste?: number;
}

/**
 * The live Statbank. Kept answers come at once, and the office is asked in the background whether newer ones can be
 * had; `onMoved` then names the tables. `stored` gives the newest kept answer, however old, and makes no call.
 */
export interface LiveSource extends Source, LiveTables, LiveData {
  readonly name: 'live';
  /** What is known of a table's newest publication, without a call. */
  known(table: string): Promise<Known | null>;
  onMoved(listener: (tables: readonly string[]) => void): () => void;
  /** Those of the office as far as they are known. */
  limits(): Limits;
}

export function liveSource(options: LiveOptions): LiveSource {
  const connection = connected(options);
  const { shelf: kept, clock, ask, base } = connection;
  const tables = liveTables(connection);
  const fresh = freshness({ shelf: kept, clock, ask: updatedOf(tables) });
  const allowed = allowance({
    shelf: kept,
    clock,
    pacer: options.pacer,
    ask: async () => (await ask({ url: `${base}/config` }, noTable)).json,
  });
  const infos = liveInfo(connection, fresh, tables.codelist);
  return {
    name: 'live',
    ...tables,
    ...liveData({ connection, fresh, allowed, infos }),
    tableInfo: infos.tableInfo,
    known: fresh.peek,
    onMoved: fresh.onMoved,
    limits: allowed.now,
  };
}

function connected(options: LiveOptions): Connection {
  const { base, pacer, cache, language, clock = realClock, random = Math.random, haste = 1 } = options;
  const wire = {
    fetch: options.fetch,
    timeout: (options.timeout ?? 30_000) / haste,
    online: options.online ?? (() => globalThis.navigator?.onLine !== false),
  };
  return {
    base,
    language,
    clock,
    shelf: shelf(cache, language),
    ask: (call, table, signal) =>
      patiently(
        { pacer, clock, random, haste },
        { table, numbers: call.numbers === true },
        () => answerOf(wire, call, table, signal),
        signal,
      ),
  };
}
