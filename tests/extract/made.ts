import type { Dataset } from '../../src/jsonstat/dataset.ts';
import type { ExtractDataset, ExtractManifest } from '../../src/pxweb/manifest.ts';

export const axes = {
  Region: ['K-1', 'K-2', 'K-3'],
  Kjonn: ['1', '2'],
  Alder: ['000', '001', '002', '003'],
  ContentsCode: ['P'],
  Tid: ['2022', '2023'],
} as const;
export type Axes = Readonly<Record<string, readonly string[]>>;
export type At = Readonly<Record<string, string>>;
export interface Made {
  readonly value: number | null;
  readonly sign?: string;
}

/** Every combination of one code per axis, the last axis fastest. */
export const combinations = (of: Axes): readonly At[] =>
  Object.entries(of).reduce<readonly At[]>(
    (made, [axis, codes]) => made.flatMap((one) => codes.map((code) => ({ ...one, [axis]: code }))),
    [{}],
  );

export function datasetOf(id: string, of: Axes, cellOf: (at: At) => Made): Dataset {
  const cells = combinations(of).map(cellOf);
  const dimension = Object.entries(of).map(([axis, codes]) => [axis, { category: { index: codes } }]);
  return {
    version: '2.0',
    class: 'dataset',
    label: '00001: made up',
    id: Object.keys(of),
    size: Object.values(of).map((codes) => codes.length),
    dimension: Object.fromEntries(dimension),
    extension: { px: { tableid: '00001' }, extractId: id },
    value: cells.map(({ value }) => value),
    status: Object.fromEntries(cells.flatMap(({ sign }, at) => (sign === undefined ? [] : [[at, sign]]))),
  };
}

export const entryOf = (id: string, codes: Axes, folds: readonly string[] = []): ExtractDataset => ({
  id,
  table: '00001',
  file: `${id}.json`,
  region: 'Region',
  codelist: 'agg_KommSummer',
  levels: ['municipality'],
  codes,
  folds,
  totals: {},
  grade: 'A',
  flags: [],
  updated: null,
  retrieved: '2026-11-23',
  origin: [],
  licence: '',
  bytes: combinations(codes).length,
  check: { numbers: 0, missing: 0, sum: 0 },
});

export const manifestOf = (datasets: readonly ExtractDataset[]): ExtractManifest => ({
  version: 1,
  retrieved: '2026-11-23',
  credit: '',
  tables: {
    '00001': {
      metadata: { ...datasetOf('metadata', axes, () => ({ value: null })), value: [], status: {} },
      codelists: { agg_KommSummer: axes.Region },
    },
  },
  datasets,
});

/** The sum of the parts; with the strongest of their signs when one is missing. */
export function summed(parts: readonly Made[]): Made {
  const missing = parts.filter(({ value }) => value === null);
  if (missing.length === 0) return { value: parts.reduce((sum, { value }) => sum + (value as number), 0) };
  const sign = ['.', '...', '..', ':'].findLast((one) => missing.some((part) => part.sign === one));
  return { value: null, ...(sign !== undefined && { sign }) };
}
