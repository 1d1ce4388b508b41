import { readMetadata } from '../jsonstat/read.ts';
import type { Dataset } from '../jsonstat/dataset.ts';
import { readFor } from './checked.ts';
import { mergedRegionLists } from './codelists.ts';
import type { Connection } from './connection.ts';
import type { Freshness } from './freshness.ts';
import type { LiveTables } from './livetables.ts';
import { tableInfoFrom } from './metadata.ts';
import { tableAddress } from './request.ts';
import type { TableInfo } from './table.ts';

export interface LiveInfo {
  tableInfo(table: string, signal?: AbortSignal): Promise<TableInfo>;
  /** Kept information; null when there is none. Makes no call. */
  keptInfo(table: string): Promise<TableInfo | null>;
  /** Straight from the office. */
  fetchInfo(table: string, signal?: AbortSignal): Promise<TableInfo>;
}

export function liveInfo(
  connection: Connection,
  fresh: Freshness,
  codelist: LiveTables['codelist'],
): LiveInfo {
  const { ask, base, language, shelf } = connection;
  const parsed = new Map<string, TableInfo>();

  const infoOf = async (metadata: Dataset, table: string): Promise<TableInfo> => {
    const key = `${table}@${metadata.updated}`;
    const before = parsed.get(key);
    if (before !== undefined) return before;
    const lists = mergedRegionLists(tableInfoFrom(metadata, table));
    const contents = await Promise.all(lists.map(({ id }) => codelist(id)));
    const info = tableInfoFrom(
      metadata,
      table,
      Object.fromEntries(contents.map(({ id, codes }) => [id, codes])),
    );
    parsed.set(key, info);
    return info;
  };
  const fetchInfo: LiveInfo['fetchInfo'] = async (table, signal) => {
    const url = tableAddress(base, table, '/metadata', language);
    const { json, text } = await ask({ url }, table, signal);
    const metadata = readFor(table, () => readMetadata(json, table));
    parsed.delete(`${table}@${metadata.updated}`);
    const info = await infoOf(metadata, table);
    await shelf.keepMetadata(table, metadata, text);
    await fresh.note(table, metadata.updated ?? '');
    return info;
  };
  return {
    fetchInfo,
    keptInfo: async (table) => {
      const known = await fresh.peek(table);
      const info = known === null ? undefined : parsed.get(`${table}@${known.updated}`);
      return info ?? null;
    },
    tableInfo: async (table, signal) => {
      const known = await fresh.known(table);
      const kept = known === null ? null : await shelf.metadata(table, known.updated);
      return kept === null ? fetchInfo(table, signal) : infoOf(kept, table);
    },
  };
}
