import { nodeCatalog, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { type Indicator, indicatorId } from '../../src/catalog/indicator.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import type { TableQuery } from '../../src/pxweb/query.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import type { World } from '../../src/series/assemble.ts';
import type { Held } from '../../src/series/line.ts';

/** Synthetic numbers by code and year; a text is the office's sign, a number left out is not in the answer. */
export type MadeNumbers = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export interface Made {
  readonly world: World;
  readonly indicator: Indicator;
  /** The queries that were asked for, in order. */
  readonly asked: TableQuery[];
}

const [places, history] = [nodePlaces(), nodeHistory()];
const base = nodeCatalog().byId.get(indicatorId('bef-folketall')) as Indicator;
const variable = (code: string, codes: readonly string[]) => ({
  code,
  label: code,
  codes,
  labels: {},
  elimination: false,
  codelists: [] as { id: string; label: string; codes: readonly string[] }[],
});
const dimension = (codes: readonly string[]) => ({ category: { index: [...codes] } });

/** A table of one count, with the office's merged series where codes begin with K-, and a figure that reads it. */
export function madeTable(numbers: MadeNumbers, change: Partial<Indicator> = {}): Made {
  const codes = Object.keys(numbers);
  const years = [...new Set(Object.values(numbers).flatMap(Object.keys))].sort();
  const merged = codes.filter((code) => code.startsWith('K-'));
  const plain = codes.filter((code) => !code.startsWith('K-'));
  const lists =
    merged.length === 0 ? [] : [{ id: 'agg_KommSummer', label: '', type: 'Aggregation', codes: merged }];
  const info = {
    table: '99999',
    label: '',
    updated: '',
    variables: [
      { ...variable('Region', plain), codelists: lists },
      variable('ContentsCode', ['A']),
      variable('Tid', years),
    ],
    time: 'Tid',
    contents: 'ContentsCode',
    region: 'Region',
    units: {},
    notes: [],
  } as unknown as TableInfo;
  const asked: TableQuery[] = [];
  const heldFor = (query: TableQuery): Held => {
    asked.push(query);
    return heldOf(query.selection['Region']?.codes ?? [], years, numbers);
  };
  const indicator: Indicator = {
    ...base,
    levels: ['municipality', 'county'],
    ...change,
    measure: { kind: 'value', of: { table: '99999', region: 'Region', contents: 'A', fixed: {} } },
  };
  const world = { places, history, infoOf: () => info, heldFor };
  return { world, indicator, asked };
}

function heldOf(regions: readonly string[], years: readonly string[], numbers: MadeNumbers): Held {
  const cells = regions.flatMap((region) => years.map((year) => numbers[region]?.[year] ?? '..'));
  const signs = cells.flatMap((cell, at) => (typeof cell === 'string' ? [[String(at), cell] as const] : []));
  const dataset: Dataset = {
    version: '2.0',
    class: 'dataset',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [regions.length, 1, years.length],
    dimension: { Region: dimension(regions), ContentsCode: dimension(['A']), Tid: dimension(years) },
    value: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    status: Object.fromEntries(signs),
  } as unknown as Dataset;
  const answer = { dataset, source: 'extract', updated: '', fetched: '', flags: [] };
  return { answer, cube: cubeFrom(dataset) } as unknown as Held;
}
