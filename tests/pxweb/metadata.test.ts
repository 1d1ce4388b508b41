import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/jsonstat/read.ts';
import { tableInfoFrom } from '../../src/pxweb/metadata.ts';

const merged = [{ id: 'agg_KommSummer', label: 'Kommuner 2024', type: 'Aggregation', links: [] }];

/** A metadata answer as PxWebApi sends it, with parts to replace. */
const answer = (
  parts: Readonly<Record<string, unknown>> = {},
  region: Readonly<Record<string, unknown>> = {},
) =>
  readMetadata({
    version: '2.0',
    class: 'dataset',
    label: '07459: Befolkning',
    updated: '2026-02-25T07:00:00Z',
    note: ['Første.', 'Andre.', '.. = Tallgrunnlag mangler.'],
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [3, 1, 2],
    dimension: {
      Region: {
        label: 'region',
        note: ['Om inndelingen.'],
        category: {
          index: { '1103': 1, '4601': 0, K: 2 },
          label: { '1103': 'Stavanger', '4601': 'Bergen', K: 'Uoppgitt' },
        },
        extension: { elimination: true, noteMandatory: { '0': true }, codelists: merged, ...region },
      },
      ContentsCode: {
        label: 'statistikkvariabel',
        category: {
          index: { P: 0 },
          label: { P: 'Personer' },
          unit: { P: { base: 'personer', decimals: 0 } },
        },
        extension: { elimination: false, codelists: [] },
      },
      Tid: { label: 'år', category: { index: { '2023': 0, '2024': 1 } }, extension: { elimination: false } },
    },
    extension: { noteMandatory: { '1': true }, px: { tableid: '07459' } },
    value: [],
    ...parts,
  });

test('codes stand by position, not by the order of keys', () => {
  const [region] = tableInfoFrom(answer(), '07459').variables;
  expect(region?.codes).toEqual(['4601', '1103', 'K']);
  expect(region?.labels['4601']).toBe('Bergen');
  expect(region?.elimination).toBe(true);
});

test('units, dates and the roles of variables are the office’s own', () => {
  expect(tableInfoFrom(answer(), '07459')).toMatchObject({
    table: '07459',
    label: '07459: Befolkning',
    updated: '2026-02-25T07:00:00Z',
    time: 'Tid',
    contents: 'ContentsCode',
    region: 'Region',
    units: { P: { base: 'personer', decimals: 0 } },
  });
});

test('notes that must be shown are marked, and lines that explain signs are left out', () => {
  expect(tableInfoFrom(answer(), '07459').notes).toEqual([
    { text: 'Første.', mandatory: false },
    { text: 'Andre.', mandatory: true },
    { text: 'Om inndelingen.', mandatory: true },
  ]);
});

describe('code lists', () => {
  test('get the codes that are known of them', () => {
    const info = tableInfoFrom(answer(), '07459', { agg_KommSummer: ['K-4601'] });
    expect(info.variables[0]?.codelists).toEqual([
      { id: 'agg_KommSummer', label: 'Kommuner 2024', codes: ['K-4601'] },
    ]);
  });
  test.each([
    ['the spelling of 2025', { codelists: undefined, codeLists: merged }, ['agg_KommSummer']],
    ['none', { codelists: undefined }, []],
    ['nonsense', { codelists: [null, 'agg_KommSummer', { id: 4, label: 'x' }] }, []],
    ['a name of the prototype', { codelists: [{ id: 'constructor', label: 'x' }] }, ['constructor']],
  ])('%s', (_, region, ids) => {
    const [variable] = tableInfoFrom(answer({}, region), '07459').variables;
    expect(variable?.codelists.map(({ id }) => id)).toEqual(ids);
    expect(variable?.codelists.every(({ codes }) => codes.length === 0)).toBe(true);
  });
});

describe('the regional variable, where the answer does not name it', () => {
  const role = { time: ['Tid'], metric: ['ContentsCode'] };
  const renamed = (code: string, link?: unknown) => {
    const { dimension } = answer();
    const { Region, ...others } = dimension;
    return answer({
      role,
      id: [code, 'ContentsCode', 'Tid'],
      dimension: { ...others, [code]: { ...Region, link } },
    });
  };
  test.each([
    ['Region', undefined, 'Region'],
    ['KOKkommuneregion0000', undefined, 'KOKkommuneregion0000'],
    ['KOKfylkesregion0000', undefined, 'KOKfylkesregion0000'],
    ['Gjerningssted', undefined, 'Gjerningssted'],
    ['Bosted', { describedby: [{ extension: { Bosted: 'urn:ssb:classification:klass:131' } }] }, 'Bosted'],
    ['Alder', { describedby: [{ extension: { Alder: 'urn:ssb:classification:klass:1312' } }] }, null],
    ['Alder', undefined, null],
  ])('%s %#', (code, link, region) => {
    expect(tableInfoFrom(renamed(code, link), '07459').region).toBe(region);
  });
});
