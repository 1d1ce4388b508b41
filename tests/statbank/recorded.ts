import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { type StoredTable, tableFromDataset } from './store.ts';

export const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/statbank/${name}`, import.meta.url), 'utf8'));

/** Tables that hold what was recorded of them, and no more. */
export function recordedTables(): readonly StoredTable[] {
  return ['13760', '05803', '12134'].map((id) => {
    const dataset = recorded(`${id}_data_no.json`) as Dataset;
    const totals = dataset.id.flatMap((variable) => {
      const code = dataset.dimension[variable]?.extension?.eliminationValueCode;
      return code === undefined ? [] : [[variable, code] as const];
    });
    const note = (dataset.note ?? []).filter((text) => !/^\.{1,2} = /.test(text));
    return tableFromDataset(
      { ...dataset, note },
      { id, eliminationCodes: Object.fromEntries(totals), path: [id === '12134' ? 'os' : 'al', 'x', 'y'] },
    );
  });
}
