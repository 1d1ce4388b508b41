import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { isPartition } from '../../src/pxweb/grain.ts';
import { plan } from '../../src/pxweb/plan.ts';
import { queryKey, type TableQuery, tableQuery } from '../../src/pxweb/query.ts';
import { regrouped } from '../../src/pxweb/regrouped.ts';
import { sharing } from '../../src/pxweb/sharing.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { madeTables } from '../statbank/made.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { liveAt } from './live.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({ tables: madeTables });
});
beforeEach(() => statbank.reset());
afterAll(() => statbank.stop());

const years = ['2018', '2019', '2020', '2023', '2024'];
const of = (
  region: { codelist?: string; codes: string[] },
  more: Record<string, string[]> = {},
): TableQuery =>
  tableQuery('99101', {
    Region: region,
    ContentsCode: { codes: ['Personer1'] },
    Tid: { codes: years },
    ...Object.fromEntries(Object.entries(more).map(([variable, codes]) => [variable, { codes }])),
  });
const nation = of({ codes: ['0'] });
const municipalities = of({ codelist: 'agg_KommSummer', codes: ['K-3103', 'K-4601'] });
const counties = of({ codelist: 'agg_KommFylker', codes: ['F-31', 'F-46'] });
const men = of({ codes: ['0'] }, { Kjonn: ['1'] });

const limits = { maxDataCells: 800_000 };
const sharedIn = (queries: readonly TableQuery[], info: TableInfo, most = limits) =>
  sharing(plan(queries, most), () => info, most);

describe('queries of one table that cannot share a call', () => {
  it('nation, municipalities and counties of a table with merged series are served by one finer call', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    const vias = sharedIn([nation, municipalities, counties], info).map(({ via }) => via);
    expect(new Set(vias.map((via) => via && queryKey(via))).size).toBe(1);
    expect(vias[0]?.selection['Region']).toEqual({
      codes: ['0', '0104', '0136', '1201', '3002', '31', '3103', '46', '4601'],
    });
  });

  it('a total over the sexes is served by the call for each sex', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    const [first, second] = sharedIn([nation, men], info);
    expect(first?.via?.selection['Kjonn']?.codes).toEqual(['1', '2']);
    expect(second?.via).toEqual(first?.via);
  });

  it('are left alone where the finer call would be over the office’s limit or waste too much', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    const apart = sharedIn([nation, municipalities], info, { maxDataCells: 20 });
    expect(apart.map(({ via }) => via)).toEqual([undefined, undefined]);
    const grown = {
      ...info,
      variables: info.variables.map((each) => ({
        ...each,
        codelists: each.codelists.map((list) => ({
          ...list,
          members: {
            'K-3103': Array.from({ length: 90 }, () => '3103'),
            'K-4601': info.variables[0]?.codes ?? [],
          },
        })),
      })),
    };
    expect(
      sharedIn([nation, of({ codelist: 'agg_KommSummer', codes: ['K-4601'] })], grown)[0]?.via,
    ).toBeUndefined();
  });

  it('are left alone where nothing proves what adds up to the total', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    const young = of({ codes: ['0'] }, { Alder: ['000'] });
    expect(sharedIn([nation, young], info).map(({ via }) => via)).toEqual([undefined, undefined]);
    const unknown = { ...info, units: {} };
    expect(sharedIn([nation, men], unknown).map(({ via }) => via)).toEqual([undefined, undefined]);
    const lists = info.variables.map((each) => ({
      ...each,
      codelists: each.codelists.map(({ id, label, codes }) => ({ id, label, codes })),
    }));
    expect(sharedIn([nation, municipalities], { ...info, variables: lists })[0]?.via).toBeUndefined();
  });

  it.each([
    [['2', '1'], true],
    [['0', '1', '2'], false],
    [Array.from({ length: 106 }, (_, at) => String(at).padStart(3, '0') + (at === 105 ? '+' : '')), true],
    [Array.from({ length: 106 }, (_, at) => String(at).padStart(3, '0')), false],
    [
      [
        '999',
        ...Array.from({ length: 106 }, (_, at) => String(at).padStart(3, '0') + (at === 105 ? '+' : '')),
      ],
      false,
    ],
    [['000', '001+'], false],
    [[], false],
  ])('a whole is known by its codes: %#', (codes, known) => {
    expect(isPartition(codes)).toBe(known);
  });
});

describe('an answer through a finer one', () => {
  it('holds the very cells that the office gives when it is asked directly, in one call for all', async () => {
    const { source } = liveAt(statbank);
    const info = await source.tableInfo('99101');
    const shared = sharedIn(
      [
        nation,
        municipalities,
        counties,
        of({ codelist: 'agg_KommSummer', codes: ['K-4601'] }, { Kjonn: ['2'] }),
      ],
      info,
    );
    statbank.reset();
    const through = await Promise.all(shared.map(({ query, via }) => source.data(query, undefined, via)));
    expect(statbank.dataCalls()).toHaveLength(1);
    for (const [at, { query }] of shared.entries()) {
      const direct = await liveAt(statbank).source.data(query);
      const mine = through[at]?.dataset as Dataset;
      expect([mine.id, mine.size, mine.value, mine.status]).toEqual([
        direct.dataset.id,
        direct.dataset.size,
        direct.dataset.value,
        direct.dataset.status,
      ]);
    }
    expect(through.map(({ flags }) => flags)).toEqual(shared.map(() => ['added-by-list']));
  });

  it('is had from what was kept when the dashboard is opened again', async () => {
    const { source, cache } = liveAt(statbank);
    const shared = sharedIn([nation, municipalities], await source.tableInfo('99101'));
    for (const { query, via } of shared) await source.data(query, undefined, via);
    statbank.reset();
    const later = liveAt(statbank, { cache }).source;
    await later.tableInfo('99101');
    for (const { query, via } of shared) await later.data(query, undefined, via);
    for (const { query, via } of shared) expect(await later.stored(query, via)).not.toBeNull();
    expect(statbank.dataCalls()).toEqual([]);
  });

  it('is asked for directly where the office refuses the finer query', async () => {
    const { source } = liveAt(statbank);
    const [one] = sharedIn([nation, municipalities], await source.tableInfo('99101'));
    statbank.reset();
    statbank.fault({ name: 'unknown-code', path: '/tables/99101/data', times: 1 });
    const answer = await source.data(one?.query as TableQuery, undefined, one?.via);
    expect(answer.dataset.size).toEqual([2, 1, 5]);
    expect(answer.flags).toEqual([]);
  });

  it('is called off only when nobody wants it any more', async () => {
    const { source } = liveAt(statbank);
    const [one, two] = sharedIn([nation, municipalities], await source.tableInfo('99101'));
    const gone = new AbortController();
    const first = source.data(one?.query as TableQuery, gone.signal, one?.via);
    const second = source.data(two?.query as TableQuery, new AbortController().signal, two?.via);
    gone.abort(new Error('left'));
    await expect(first).rejects.toThrow('left');
    expect((await second).dataset.size[0]).toBeGreaterThan(0);
  });
});

/** Region codes a and b, which list L adds up to AB, over one year. */
const small = (value: readonly (number | null)[], status: Record<string, string> = {}): Dataset => ({
  version: '2.0',
  class: 'dataset',
  id: ['Region', 'Tid'],
  size: [2, 1],
  dimension: {
    Region: { category: { index: { a: 0, b: 1 } } },
    Tid: { category: { index: { '2024': 0 } } },
  },
  value,
  status,
});
const smallInfo = {
  variables: [
    {
      code: 'Region',
      label: '',
      codes: ['a', 'b'],
      labels: {},
      elimination: true,
      codelists: [{ id: 'L', label: '', codes: ['AB'], members: { AB: ['b', 'a'] } }],
    },
  ],
} as unknown as TableInfo;
const both = tableQuery('1', { Region: { codelist: 'L', codes: ['AB'] }, Tid: { codes: ['2024'] } });

describe('a sum of codes', () => {
  it.each([
    ['of numbers is a number', small([1, 2]), [3], undefined],
    ['of zeros is zero', small([0, 0]), [0], undefined],
    [
      'of parts with the same sign has that sign',
      small([null, null], { '0': ':', '1': ':' }),
      [null],
      { '0': ':' },
    ],
  ])('%s', (_, finer, value, status) => {
    const made = regrouped(both, finer, smallInfo);
    expect([made?.value, made?.status]).toEqual([value, status]);
  });

  it.each([
    ['a hidden part', small([1, null], { '1': ':' })],
    ['a part that was not in use', small([null, 2], { '0': '.' })],
    ['parts missing for different reasons', small([null, null], { '0': ':', '1': '..' })],
    ['signs beside numbers', small([1, 2], { '0': '*', '1': '*' })],
    [
      'a part that the answer lacks',
      {
        ...small([1]),
        size: [1, 1],
        dimension: { Region: { category: { index: { a: 0 } } }, Tid: { category: { index: { '2024': 0 } } } },
      },
    ],
  ])('with %s is left to the office', (_, finer) => {
    expect(regrouped(both, finer as Dataset, smallInfo)).toBeNull();
  });
});
