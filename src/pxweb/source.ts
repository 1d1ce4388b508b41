import type { Dataset } from '../jsonstat/dataset.ts';
import type { TableQuery } from './query.ts';
import type { TableInfo } from './table.ts';

export const sourceNames = ['live', 'extract'] as const;
export type SourceName = (typeof sourceNames)[number];

/** A dataset as it came, with where and when from. */
export interface Answer {
  readonly query: TableQuery;
  readonly dataset: Dataset;
  readonly source: SourceName;
  /** When the office updated the table, ISO 8601; empty where the origin of an extract does not tell. */
  readonly updated: string;
  /** When the numbers left the office: now for live answers, the collection date for the extract. */
  readonly fetched: string;
  /** Quality flags of the extract, as keys of the dictionary: what was inferred, capped or relabelled on the way. */
  readonly flags: readonly string[];
}

/** The one face of the live Statbank and of the embedded extract; the rest of the code does not know which it has. */
export interface Source {
  readonly name: SourceName;
  /** Rejects with a PxWebError; kind `not-held` when the extract lacks the table. */
  tableInfo(table: string, signal?: AbortSignal): Promise<TableInfo>;
  /**
   * The cells of the query, possibly among more. Codes that the source lacks are simply absent from the dataset. `via` is
   * a finer query that serves this one and others in one call; a source may go by it.
   */
  data(query: TableQuery, signal?: AbortSignal, via?: TableQuery): Promise<Answer>;
}
