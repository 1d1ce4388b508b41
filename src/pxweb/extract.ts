import type { Dataset } from '../jsonstat/dataset.ts';
import { DatasetFault } from '../jsonstat/fault.ts';
import { readDataset } from '../jsonstat/read.ts';
import { isRecord } from '../jsonstat/record.ts';
import { coveringDatasets } from './cover.ts';
import { type FaultKind, PxWebError } from './errors.ts';
import { folded } from './fold.ts';
import { type ExtractDataset, type ExtractManifest, readManifest } from './manifest.ts';
import { tableInfoFrom } from './metadata.ts';
import type { TableQuery } from './query.ts';
import type { Answer, Source } from './source.ts';
import type { TableInfo } from './table.ts';

/** Fetches one file of the extract and parses it as JSON; rejects when there is no such file or it is not JSON. */
export type LoadFile = (file: string) => Promise<unknown>;

/** Loads from where the app is served; `base` ends with a slash. */
export function fetchedFiles(base: string, fetcher: typeof fetch = fetch): LoadFile {
  return async (file) => {
    const response = await fetcher(`${base}${file}`);
    if (!response.ok)
      throw new PxWebError('server', '', `HTTP ${response.status}`, { status: response.status });
    return JSON.parse(await response.text());
  };
}

/** The extract also tells what it holds, before any figure is loaded. */
export interface ExtractSource extends Source {
  manifest(): Promise<ExtractManifest>;
  holds(table: string): Promise<boolean>;
}

/**
 * The embedded extract behind the same face as the live office. A file is loaded once, when first needed; one that
 * turned out broken is loaded again at the next try.
 */
export function extractSource(load: LoadFile): ExtractSource {
  const files = new Map<string, Promise<unknown>>();
  const datasets = new Map<string, Promise<Dataset>>();
  const fileOnce = (file: string) => remembered(files, file, () => load(file));
  const manifests = new Map<string, Promise<ExtractManifest>>();
  const infos = new Map<string, Promise<TableInfo>>();
  const manifest = () =>
    remembered(manifests, '', () =>
      fileOnce('manifest.json')
        .then(readManifest)
        .catch((cause) => refuse('manifest.json', 'extract', cause)),
    );
  const datasetOnce = (entry: ExtractDataset) =>
    remembered(datasets, entry.id, () =>
      fileOnce(entry.file)
        .then((json) => checkedDataset(json, entry))
        .catch((cause) => {
          files.delete(entry.file);
          return refuse(entry.file, entry.table, cause);
        }),
    );
  return {
    name: 'extract',
    manifest,
    holds: async (table) => Object.hasOwn((await manifest()).tables, table),
    tableInfo: (table) => remembered(infos, table, async () => infoFrom(await manifest(), table)),
    data: async (query) => {
      const entries = coveringDatasets(await manifest(), query);
      if (entries.length === 0)
        throw new PxWebError('not-held', query.table, 'the extract has no cell of this query');
      const loaded = await Promise.all(entries.map(datasetOnce));
      const parts = entries.map((entry, at) => ({ entry, dataset: loaded[at] as Dataset }));
      return answerFrom(query, entries, folded(parts, query));
    },
  };
}

function infoFrom({ tables }: ExtractManifest, table: string): TableInfo {
  const entry = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (entry === undefined) throw new PxWebError('not-held', table, 'the extract lacks this table');
  return tableInfoFrom(entry.metadata, table, entry.codelists);
}

/** Keeps the promise of a success and forgets that of a failure, so that another try is possible. */
function remembered<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** A file holds one dataset, or a collection (`link.item`) in which each names itself in its extension. */
function checkedDataset(json: unknown, entry: ExtractDataset): Dataset {
  const dataset = readDataset(itemOf(json, entry.id), entry.table);
  for (const [variable, codes] of Object.entries(entry.codes)) {
    const at = dataset.id.indexOf(variable);
    if (at < 0 || dataset.size[at] !== codes.length)
      throw new DatasetFault('wrong-size', `${variable} is not as the manifest says`);
  }
  if (dataset.id.length !== Object.keys(entry.codes).length)
    throw new DatasetFault('bad-dimension', 'a variable that the manifest does not know');
  return dataset;
}

function itemOf(json: unknown, id: string): unknown {
  if (!isRecord(json) || json.class !== 'collection') return json;
  const items = isRecord(json.link) ? json.link.item : undefined;
  const found = Array.isArray(items)
    ? items.find((item) => isRecord(item) && isRecord(item.extension) && item.extension.extractId === id)
    : undefined;
  if (found === undefined) throw new DatasetFault('not-jsonstat', `the collection lacks ${id}`);
  return found;
}

/** Names the fault of a file as one of the table that needed it. */
function refuse(file: string, table: string, cause: unknown): never {
  const detail = `${file}: ${cause instanceof Error ? cause.message : String(cause)}`;
  if (cause instanceof PxWebError) {
    const status = cause.status === null ? {} : { status: cause.status };
    throw new PxWebError(cause.kind, table, detail, { cause, ...status });
  }
  throw new PxWebError(kindOf(cause), table, detail, { cause });
}

function kindOf(cause: unknown): FaultKind {
  if (cause instanceof DatasetFault) return cause.fault === 'wrong-table' ? 'wrong-table' : 'malformed';
  return cause instanceof SyntaxError ? 'not-json' : 'offline';
}

function answerFrom(query: TableQuery, entries: readonly ExtractDataset[], dataset: Dataset): Answer {
  const updates = entries.map((entry) => entry.updated ?? '');
  return {
    query,
    dataset,
    source: 'extract',
    updated: oldest(updates),
    fetched: oldest(entries.map((entry) => entry.retrieved)),
    flags: [...new Set(entries.flatMap((entry) => entry.flags))],
  };
}

/** The oldest of several dates; empty, which is unknown, counts as older than all. */
const oldest = (dates: readonly string[]): string => [...dates].sort()[0] ?? '';
