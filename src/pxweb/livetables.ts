import { isRecord, isText, isTexts } from '../jsonstat/record.ts';
import { type CodelistContent, codelistFrom } from './codelists.ts';
import { type Connection, noTable } from './connection.ts';
import { PxWebError } from './errors.ts';
import type { AskUpdated } from './freshness.ts';
import { type TableQuery, tableQuery } from './query.ts';
import { tableAddress } from './request.ts';
import {
  listingFrom,
  type TableListing,
  tablesAddress,
  type TableSearch,
  type TablesPage,
  tablesPageFrom,
} from './tables.ts';

export interface LiveTables {
  tables(search: TableSearch, signal?: AbortSignal): Promise<TablesPage>;
  table(id: string, signal?: AbortSignal): Promise<TableListing>;
  codelist(id: string): Promise<CodelistContent>;
  /** Cells that certainly fit in one answer, as the office would choose them. */
  defaultSelection(table: string, signal?: AbortSignal): Promise<TableQuery>;
}

/** Code lists hold for all tables and change with the years, not with the figures. */
const codelistLife = 7 * 24 * 3600 * 1000;

export function liveTables(connection: Connection): LiveTables {
  const { ask, base, language } = connection;
  const underWay = new Map<string, Promise<CodelistContent>>();
  return {
    tables: async (search, signal) => {
      const url = tablesAddress(base, search, language);
      return tablesPageFrom((await ask({ url }, noTable, signal)).json);
    },
    table: async (id, signal) => {
      const listing = listingFrom(
        (await ask({ url: tableAddress(base, id, '', language) }, id, signal)).json,
      );
      if (listing.id !== id) throw new PxWebError('wrong-table', id, `asked for ${id}, got ${listing.id}`);
      return listing;
    },
    codelist: (id) => {
      const begun = underWay.get(id) ?? codelistOf(connection, id).finally(() => underWay.delete(id));
      underWay.set(id, begun);
      return begun;
    },
    defaultSelection: async (table, signal) => {
      const url = tableAddress(base, table, '/defaultselection', language);
      return selectionFrom((await ask({ url }, table, signal)).json, table);
    },
  };
}

async function codelistOf(connection: Connection, id: string): Promise<CodelistContent> {
  const { ask, base, language, shelf, clock } = connection;
  const name = `codelist ${id}`;
  const kept = await shelf.record(name);
  if (isRecord(kept) && Number(kept.asked) > clock.now() - codelistLife) {
    return codelistFrom(kept.codelist, id);
  }
  const url = `${base}/codelists/${encodeURIComponent(id)}?lang=${language}`;
  const { json } = await ask({ url }, noTable);
  const content = codelistFrom(json, id);
  await shelf.keepRecord(name, { asked: clock.now(), codelist: json });
  return content;
}

/** Eliminated variables come with no codes. */
function selectionFrom(json: unknown, table: string): TableQuery {
  if (!isRecord(json) || !Array.isArray(json.selection))
    throw new PxWebError('malformed', table, 'the default selection has no "selection"');
  const chosen = json.selection.flatMap((selected: unknown) => {
    if (!isRecord(selected) || !isText(selected.variableCode) || !isTexts(selected.valueCodes))
      throw new PxWebError('malformed', table, 'the default selection has a variable without codes');
    const { variableCode, valueCodes: codes, codelist } = selected;
    if (codes.length === 0) return [];
    return [[variableCode, isText(codelist) ? { codelist, codes } : { codes }] as const];
  });
  return tableQuery(table, Object.fromEntries(chosen));
}

/** The office answers a search that it cannot parse with 500. */
function nothingIfUnsearchable(fault: unknown): readonly TableListing[] {
  if (fault instanceof PxWebError && (fault.kind === 'rejected' || fault.status === 500)) return [];
  throw fault;
}

/** Asks for many tables in one call; for those that the search does not find, one by one. */
export function updatedOf({ tables, table }: LiveTables): AskUpdated {
  return async (ids) => {
    const found = await tables({ ids }).then((page) => page.tables, nothingIfUnsearchable);
    const updated = new Map(found.map((listing) => [listing.id, listing.updated]));
    for (const id of ids) {
      if (updated.has(id)) continue;
      const listing = await table(id).catch((fault: unknown) => {
        if (fault instanceof PxWebError && fault.kind === 'gone') return null;
        throw fault;
      });
      updated.set(id, listing?.updated ?? null);
    }
    return updated;
  };
}
