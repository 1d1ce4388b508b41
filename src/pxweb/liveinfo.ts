import { readMetadata } from '../jsonstat/read.ts';
import type { Dataset } from '../jsonstat/dataset.ts';
import { readFor } from './checked.ts';
import { type CodelistContent, mergedRegionLists } from './codelists.ts';
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

interface Supply {
  readonly connection: Connection;
  readonly fresh: Freshness;
  readonly codelist: LiveTables['codelist'];
  /** By table and publication. */
  readonly parsed: Map<string, TableInfo>;
}

export function liveInfo(
  connection: Connection,
  fresh: Freshness,
  codelist: LiveTables['codelist'],
): LiveInfo {
  const supply: Supply = { connection, fresh, codelist, parsed: new Map() };
  return {
    fetchInfo: (table, signal) => fetchInfo(supply, table, signal),
    keptInfo: async (table) => {
      const known = await fresh.peek(table);
      const info = known === null ? undefined : supply.parsed.get(`${table}@${known.updated}`);
      return info ?? null;
    },
    tableInfo: async (table, signal) => {
      const known = await fresh.known(table);
      const kept = known === null ? null : await connection.shelf.metadata(table, known.updated);
      return kept === null ? fetchInfo(supply, table, signal) : infoOf(supply, kept, table);
    },
  };
}

async function fetchInfo(supply: Supply, table: string, signal?: AbortSignal): Promise<TableInfo> {
  const { connection, fresh, parsed } = supply;
  const { ask, base, language, shelf } = connection;
  const url = tableAddress(base, table, '/metadata', language);
  const { json, text } = await ask({ url }, table, signal);
  const metadata = readFor(table, () => readMetadata(json, table));
  parsed.delete(`${table}@${metadata.updated}`);
  const info = await infoOf(supply, metadata, table);
  await shelf.keepMetadata(table, metadata, text);
  await fresh.note(table, metadata.updated ?? '');
  return info;
}

async function infoOf({ parsed, codelist }: Supply, metadata: Dataset, table: string): Promise<TableInfo> {
  const key = `${table}@${metadata.updated}`;
  const before = parsed.get(key);
  if (before !== undefined) return before;
  const lists = mergedRegionLists(tableInfoFrom(metadata, table));
  const contents = await Promise.all(lists.map(({ id }) => codelist(id)));
  const codes = Object.fromEntries(contents.map((content) => [content.id, content.codes]));
  const info = withMembers(tableInfoFrom(metadata, table, codes), contents);
  parsed.set(key, info);
  return info;
}

function withMembers(info: TableInfo, contents: readonly CodelistContent[]): TableInfo {
  const members = new Map(contents.map((content) => [content.id, content.members]));
  const variables = info.variables.map((variable) => ({
    ...variable,
    codelists: variable.codelists.map((list) => {
      const known = members.get(list.id);
      return known === undefined ? list : { ...list, members: known };
    }),
  }));
  return { ...info, variables };
}
