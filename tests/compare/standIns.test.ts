import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { nodeCatalog, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import type { Indicator } from '../../src/catalog/indicator.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import { wholeSpan } from '../../src/periods/span.ts';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { assembled, type World } from '../../src/series/assemble.ts';
import type { Held } from '../../src/series/line.ts';

const base = nodeCatalog().byId.get(indicatorId('vgo-deltakelse-16-18')) as Indicator;
const indicator: Indicator = {
  ...base,
  levels: ['county'],
  merge: 'none',
  measure: { kind: 'value', of: { table: '99999', region: 'Region', contents: 'A', fixed: {} } },
};
const variable = (code: string, codes: readonly string[]) => ({
  code,
  label: code,
  codes,
  labels: {},
  elimination: false,
  codelists: [],
});
const info: TableInfo = {
  table: '99999',
  label: '',
  updated: '',
  variables: [variable('Region', ['40']), variable('ContentsCode', ['A']), variable('Tid', ['2024'])],
  time: 'Tid',
  contents: 'ContentsCode',
  region: 'Region',
  units: {},
  notes: [],
};
const dimension = (code: string) => ({ category: { index: [code] } });
const dataset: Dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [1, 1, 1],
  dimension: { Region: dimension('40'), ContentsCode: dimension('A'), Tid: dimension('2024') },
  value: [88.5],
};
const held = {
  answer: { dataset, source: 'extract', updated: '', fetched: '', flags: [] },
  cube: cubeFrom(dataset),
} as unknown as Held;
const world: World = {
  places: nodePlaces(),
  history: nodeHistory(),
  infoOf: () => info,
  heldFor: () => held,
};
const wanted = { indicator, areas: [areaCode('4003')], span: wholeSpan, language: 'nb' } as const;

describe('a county’s number for a municipality', () => {
  it('is shown with its origin while nothing else is said', () => {
    const [series] = assembled(wanted, world).series;
    expect(series).toMatchObject({ standIn: '40', cells: [{ value: 88.5, origin: 'stand-in' }] });
  });

  it('is not shown when stand-ins are off, and the panel says which levels there are', () => {
    const { series, notes } = assembled({ ...wanted, standIns: 'off' }, world);
    expect(series[0]).toMatchObject({ cells: [{ missing: 'no-level' }] });
    expect(series[0]?.standIn).toBeUndefined();
    expect(notes).toContainEqual({ kind: 'not-at-level', areas: ['4003'], levels: ['county'] });
  });

  it('is never averaged into a group', () => {
    const groups = [{ name: 'Grenland', members: ['4001', '4003'].map(areaCode) }];
    const group = assembled({ ...wanted, groups }, world).series[1];
    expect(group?.cells.every((cell) => 'missing' in cell)).toBe(true);
    expect(group?.coverage?.withNumbers).toBe(0);
  });
});
