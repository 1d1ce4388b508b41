import type { Dataset } from '../jsonstat/dataset.ts';
import { readDataset, readMetadata } from '../jsonstat/read.ts';
import { isRecord, isText, isTexts } from '../jsonstat/record.ts';
import type { Cache } from './cache.ts';
import { covers, queryKey, type TableQuery } from './query.ts';
import type { OfficeLanguage } from './request.ts';
import type { Answer } from './source.ts';

/** A dataset as it will be kept, with the text that it was read from. */
export interface FreshAnswer {
  readonly query: TableQuery;
  readonly dataset: Dataset;
  readonly text: string;
  readonly fetched: string;
}

/** Kept answers of one office in one language. What can no longer be read is dropped and counts as not kept. */
export interface Shelf {
  /** Holds the cells of the query, possibly among more. */
  answer(query: TableQuery, updated: string): Promise<Answer | null>;
  keepAnswer(answer: FreshAnswer): Promise<void>;
  metadata(table: string, updated: string): Promise<Dataset | null>;
  keepMetadata(table: string, metadata: Dataset, text: string): Promise<void>;
  /** Small records, as JSON. */
  record(name: string): Promise<unknown>;
  keepRecord(name: string, record: unknown): Promise<void>;
}

/** Queries remembered per table and publication, so that a wider answer can serve a narrower query. */
const mostRemembered = 8;

interface Keys {
  answer(query: TableQuery, updated: string): string;
  queries(table: string, updated: string): string;
  metadata(table: string, updated: string): string;
  record(name: string): string;
}

const keysOf = (language: OfficeLanguage): Keys => ({
  answer: (query, updated) => `ssb.${language}/${query.table}@${updated}?${queryKey(query)}`,
  queries: (table, updated) => `ssb.${language}/${table}@${updated}#queries`,
  metadata: (table, updated) => `ssb.${language}/${table}@${updated}#metadata`,
  record: (name) => `ssb.${language}/${name}`,
});

export function shelf(cache: Cache, language: OfficeLanguage): Shelf {
  const keys = keysOf(language);
  const exact = async (query: TableQuery, updated: string): Promise<Answer | null> => {
    const read = (json: unknown): Dataset => readDataset(json, query.table);
    const kept = await readKept(cache, keys.answer(query, updated), read);
    if (kept === null) return null;
    return { query, dataset: kept.value, source: 'live', updated, fetched: kept.fetched, flags: [] };
  };
  const remembered = async (table: string, updated: string): Promise<readonly TableQuery[]> =>
    (await readKept(cache, keys.queries(table, updated), queriesFrom))?.value ?? [];
  return {
    answer: async (query, updated) => {
      const same = await exact(query, updated);
      if (same !== null) return same;
      const wide = (await remembered(query.table, updated)).find((other) => covers(other, query));
      const answer = wide === undefined ? null : await exact(wide, updated);
      return answer === null ? null : { ...answer, query };
    },
    keepAnswer: async ({ query, dataset, text, fetched }) => {
      const updated = dataset.updated ?? '';
      await cache.set(keys.answer(query, updated), { text, fetched });
      const others = (await remembered(query.table, updated)).filter(
        (other) => queryKey(other) !== queryKey(query),
      );
      const newest = [query, ...others].slice(0, mostRemembered);
      await keepJson(cache, keys.queries(query.table, updated), newest);
    },
    metadata: async (table, updated) => {
      const read = (json: unknown): Dataset => readMetadata(json, table);
      return (await readKept(cache, keys.metadata(table, updated), read))?.value ?? null;
    },
    keepMetadata: (table, metadata, text) =>
      cache.set(keys.metadata(table, metadata.updated ?? ''), { text, fetched: '' }),
    record: async (name) => (await readKept(cache, keys.record(name), (json) => json))?.value ?? null,
    keepRecord: (name, record) => keepJson(cache, keys.record(name), record),
  };
}

const keepJson = (cache: Cache, key: string, json: unknown): Promise<void> =>
  cache.set(key, { text: JSON.stringify(json), fetched: '' });

async function readKept<T>(
  cache: Cache,
  key: string,
  read: (json: unknown) => T,
): Promise<{ readonly value: T; readonly fetched: string } | null> {
  const kept = await cache.get(key);
  if (kept === null) return null;
  try {
    return { value: read(JSON.parse(kept.text)), fetched: kept.fetched };
  } catch {
    await cache.delete(key);
    return null;
  }
}

function queriesFrom(json: unknown): readonly TableQuery[] {
  if (!Array.isArray(json) || !json.every(isQuery)) throw new TypeError('not a list of queries');
  return json;
}

function isQuery(found: unknown): found is TableQuery {
  return (
    isRecord(found) &&
    found.office === 'ssb' &&
    isText(found.table) &&
    isRecord(found.selection) &&
    Object.values(found.selection).every(
      (selected) =>
        isRecord(selected) &&
        isTexts(selected.codes) &&
        (selected.codelist === undefined || isText(selected.codelist)),
    )
  );
}
