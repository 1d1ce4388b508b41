import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CsvRow } from './csv.ts';
import { rowsOfCsv } from './csv.ts';

const files = {
  municipalities: 'municipalities.csv',
  names: 'municipality-names.csv',
  counties: 'counties.csv',
  countyChanges: 'county-changes.csv',
  changes: 'changes.csv',
  transfers: 'border-transfers.csv',
  codeToCurrent: 'code-to-current.csv',
  populationSince1986: 'population-ssb-agg-1986-2026.csv',
  population: 'population.csv',
  groups: 'kostra-groups.csv',
  groupDefinitions: 'kostra-group-definitions.csv',
  neighbours: 'neighbours.csv',
  centrality: 'centrality.csv',
  regions: 'regions.csv',
} as const;

/** The reference tables as they lie in the folder, row by row. */
export type AreaTables = { readonly [Name in keyof typeof files]: readonly CsvRow[] };

export function readTables(folder: string): AreaTables {
  const entries = Object.entries(files).map(
    ([name, file]) => [name, rowsOfCsv(readFileSync(join(folder, file), 'utf8'), file)] as const,
  );
  return Object.fromEntries(entries) as AreaTables;
}

/** Rows by code; throws when a code stands twice. */
export function indexed(rows: readonly CsvRow[]): ReadonlyMap<string, CsvRow> {
  const map = new Map(rows.map((row) => [row['code'] as string, row]));
  if (map.size !== rows.length) throw new Error('a code stands twice');
  return map;
}

/** The row of a code that must be there. */
export function rowFor(map: ReadonlyMap<string, CsvRow>, code: string): CsvRow {
  const row = map.get(code);
  if (row === undefined) throw new Error(`no row for ${code}`);
  return row;
}
