import type { Faults } from './faults.ts';
import type { Office } from './pxweb.ts';
import type { StoredTable } from './store.ts';

export interface StatbankOptions {
  readonly tables: readonly StoredTable[];
  readonly port?: number;
  readonly maxDataCells?: number;
  /** What the server enforces; none when left out. */
  readonly rate?: { readonly calls: number; readonly seconds: number };
  /** What `/config` says of it: 0 for both at Statistics Norway. */
  readonly statedRate?: { readonly calls: number; readonly seconds: number };
  /** Milliseconds before every answer. */
  readonly latency?: number;
}

/** A call that has come, refused ones too; status 0 while it has no answer. */
export interface LoggedCall {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly at: number;
  readonly status: number;
}

/** A statbank under way: the only mutable thing of the server. */
export interface Running {
  readonly office: Office & { readonly tables: Map<string, StoredTable> };
  readonly options: StatbankOptions;
  readonly faults: Faults;
  log: LoggedCall[];
  started: number[];
}
