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

export function shelf(cache: Cache, language: OfficeLanguage): Shelf {
  const place = (table: string, updated: string): string => `ssb.${language}/${table}@${updated}`;
  const answerKey = (query: TableQuery, updated: string): string =>
    `${place(query.table, updated)}?${queryKey(query)}`;
  const rememberedKey = (table: string, updated: string): string => `${place(table, updated)}#queries`;
  const metadataKey = (table: string, updated: string): string => `${place(table, updated)}#metadata`;
  const recordKey = (name: string): string => `ssb.${language}/${name}`;
  const keepJson = (key: string, json: unknown): Promise<void> =>
    cache.set(key, { text: JSON.stringify(json), fetched: '' });

  const exact = async (query: TableQuery, updated: string): Promise<Answer | null> => {
    const kept = await readKept(cache, answerKey(query, updated), (json) => readDataset(json, query.table));
    if (kept === null) return null;
    return { query, dataset: kept.value, source: 'live', updated, fetched: kept.fetched, flags: [] };
  };

  return {
    answer: async (query, updated) => {
      const same = await exact(query, updated);
      if (same !== null) return same;
      const remembered = await readKept(cache, rememberedKey(query.table, updated), queriesFrom);
      const wide = remembered?.value.find((other) => covers(other, query));
      const answer = wide === undefined ? null : await exact(wide, updated);
      return answer === null ? null : { ...answer, query };
    },
    keepAnswer: async ({ query, dataset, text, fetched }) => {
      const updated = dataset.updated ?? '';
      await cache.set(answerKey(query, updated), { text, fetched });
      const key = rememberedKey(query.table, updated);
      const others = (await readKept(cache, key, queriesFrom))?.value ?? [];
      const kept = others.filter((other) => queryKey(other) !== queryKey(query));
      await keepJson(key, [query, ...kept].slice(0, mostRemembered));
    },
    metadata: async (table, updated) => {
      const kept = await readKept(cache, metadataKey(table, updated), (json) => readMetadata(json, table));
      return kept?.value ?? null;
    },
    keepMetadata: (table, metadata, text) =>
      cache.set(metadataKey(table, metadata.updated ?? ''), { text, fetched: '' }),
    record: async (name) => (await readKept(cache, recordKey(name), (json) => json))?.value ?? null,
    keepRecord: (name, record) => keepJson(recordKey(name), record),
  };
}

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
