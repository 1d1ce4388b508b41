import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../src/jsonstat/dataset.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { variableOf } from '../../src/pxweb/table.ts';
import { madeTables } from '../statbank/made.ts';
import { recordedTables } from '../statbank/recorded.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { cellAt, liveAt } from './live.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({ tables: [...madeTables, ...recordedTables()] });
});
beforeEach(() => statbank.reset());
afterAll(() => statbank.stop());

const moss = (over: Record<string, string[]> = {}) =>
  tableQuery('99101', {
    Region: { codelist: 'agg_KommSummer', codes: over['Region'] ?? ['K-3103', 'K-4601'] },
    ContentsCode: { codes: ['Personer1'] },
    Tid: { codes: over['Tid'] ?? ['2019', '2020', '2024'] },
  });

const plain = (regions: string[], years: string[]) =>
  tableQuery('99101', {
    Region: { codes: regions },
    ContentsCode: { codes: ['Personer1'] },
    Tid: { codes: years },
  });

describe('liveSource.data', () => {
  it('gets a query in one call, and what is eliminated as its total', async () => {
    const { source } = liveAt(statbank);
    const answer = await source.data(moss());
    expect(answer.dataset.id).toEqual(['Region', 'ContentsCode', 'Tid']);
    expect(answer).toMatchObject({ source: 'live', updated: '2026-02-25T07:00:00Z', flags: [] });
    const years = await source.data(plain(['0104', '0136'], ['2019']));
    const parts = ['0104', '0136'].map((code) =>
      cellAt(years, { Region: code, ContentsCode: 'Personer1', Tid: '2019' }),
    );
    expect(cellAt(answer, { Region: 'K-3103', ContentsCode: 'Personer1', Tid: '2019' })).toBe(
      parts.reduce<number>((sum, part) => sum + Number(part), 0),
    );
    expect(statbank.dataCalls()).toHaveLength(2);
  });

  it('posts what is too long for an address, with the same answer', async () => {
    const { source } = liveAt(statbank);
    const regions = variableOf(await source.tableInfo('99103'), 'Region')?.codes ?? [];
    const wide = tableQuery('99103', {
      Region: { codes: regions },
      ContentsCode: { codes: ['Personer'] },
      Tid: { codes: ['2026'] },
      Alder: { codes: ['007'] },
    });
    const answer = await source.data(wide);
    expect(statbank.dataCalls().map(({ method }) => method)).toEqual(['POST']);
    expect(cellAt(answer, { Region: '1799', Alder: '007', ContentsCode: 'Personer', Tid: '2026' })).toBe(
      1799 + 7 + 2026,
    );
  });

  it('splits what is over the cell limit and stitches the answers', async () => {
    const small = await startStatbank({ tables: madeTables, maxDataCells: 1000 });
    const { source } = liveAt(small);
    const regions = Array.from({ length: 50 }, (_, at) => `1${String(at).padStart(3, '0')}`);
    const years = Array.from({ length: 60 }, (_, at) => String(1967 + at));
    const query = tableQuery('99103', {
      Region: { codes: regions },
      ContentsCode: { codes: ['Personer'] },
      Tid: { codes: years },
      Alder: { codes: ['000', '001', '002'] },
    });
    await source.data(tableQuery('99103', { ...query.selection, Region: { codes: ['1000'] } }));
    const answer = await source.data(query);
    expect(small.dataCalls()).toHaveLength(1 + 10);
    expect(small.dataCalls().every(({ status }) => status === 200)).toBe(true);
    for (const Region of ['1000', '1027', '1049'])
      expect(cellAt(answer, { Region, Alder: '002', ContentsCode: 'Personer', Tid: '2000' })).toBe(
        Number(Region) + 2002,
      );
    await small.stop();
  });

  it('refuses a query that would cost more than a dozen calls', async () => {
    const small = await startStatbank({ tables: madeTables, maxDataCells: 10 });
    const { source } = liveAt(small);
    await source.data(
      tableQuery('99103', {
        Region: { codes: ['1000'] },
        ContentsCode: { codes: ['Personer'] },
        Tid: { codes: ['2000'] },
      }),
    );
    const years = Array.from({ length: 60 }, (_, at) => String(1967 + at));
    const query = tableQuery('99103', {
      Region: { codes: ['1000', '1001', '1002'] },
      ContentsCode: { codes: ['Personer'] },
      Tid: { codes: years },
    });
    await expect(source.data(query)).rejects.toMatchObject({ kind: 'too-many-cells', table: '99103' });
    expect(small.dataCalls()).toHaveLength(1);
    await small.stop();
  });

  it('leaves out codes that the table lacks, without a call too many once its metadata is known', async () => {
    const { source } = liveAt(statbank);
    await source.tableInfo('99101');
    const answer = await source.data(plain(['4601', '1106'], ['2025', '2031']));
    expect(codes(answer.dataset.dimension['Region'] ?? { category: {} })).toEqual(['4601']);
    expect(codes(answer.dataset.dimension['Tid'] ?? { category: {} })).toEqual(['2025']);
    expect(statbank.dataCalls()).toHaveLength(1);
  });

  it('learns from the refusal which codes the table lacks when it has not seen its metadata', async () => {
    const { source } = liveAt(statbank);
    const answer = await source.data(plain(['4601', '1106'], ['2025']));
    expect(codes(answer.dataset.dimension['Region'] ?? { category: {} })).toEqual(['4601']);
    expect(statbank.dataCalls().map(({ status }) => status)).toEqual([400, 200]);
  });

  it.each([
    [
      'contents',
      { Region: { codes: ['0'] }, ContentsCode: { codes: ['Borte'] }, Tid: { codes: ['2025'] } },
      'no ContentsCode Borte',
    ],
    [
      'variable',
      {
        Region: { codes: ['0'] },
        Borte: { codes: ['1'] },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ['2025'] },
      },
      'no Borte 1',
    ],
    [
      'code list',
      {
        Region: { codelist: 'agg_Borte', codes: ['K-1'] },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ['2025'] },
      },
      'no Region K-1',
    ],
  ])('says that the table has changed when a %s is gone altogether', async (_, selection, detail) => {
    const { source } = liveAt(statbank);
    await expect(source.data(tableQuery('99101', selection))).rejects.toMatchObject({
      kind: 'changed',
      table: '99101',
      detail: expect.stringContaining(detail),
    });
  });

  it.each([
    ['a sparse value object', 'sparse'],
    ['the index as a list', 'index-array'],
    ['values and codes in an order of their own', 'shuffled'],
  ] as const)('reads %s as the same numbers', async (_, name) => {
    const straight = await liveAt(statbank).source.data(moss());
    statbank.fault({ name, path: '/data' });
    const strange = await liveAt(statbank).source.data(moss());
    for (const Region of ['K-3103', 'K-4601'])
      for (const Tid of ['2019', '2020', '2024']) {
        const at = { Region, Tid, ContentsCode: 'Personer1' };
        expect(cellAt(strange, at)).toBe(cellAt(straight, at));
      }
  });

  it('keeps every sign of the office as it is, never as 0', async () => {
    const { source } = liveAt(statbank);
    const answer = await source.data(
      tableQuery('99102', {
        KOKkommuneregion0000: { codes: ['4601', '0301', 'EAKUO'] },
        ContentsCode: { codes: ['KOSantall0000'] },
        Tid: { codes: ['2021', '2022', '2025'] },
      }),
    );
    const at = (KOKkommuneregion0000: string, Tid: string) =>
      cellAt(answer, { KOKkommuneregion0000, Tid, ContentsCode: 'KOSantall0000' });
    expect([at('4601', '2022'), at('0301', '2021'), at('EAKUO', '2025'), at('4601', '2025')]).toEqual([
      ':',
      '..',
      '.',
      125,
    ]);
  });

  it('gives the 0 of a year in which a code did not exist as the office gives it', async () => {
    const answer = await liveAt(statbank).source.data(plain(['3103'], ['2019', '2024']));
    expect(cellAt(answer, { Region: '3103', ContentsCode: 'Personer1', Tid: '2019' })).toBe(0);
  });

  it('gets codes with commas, stars, blanks, ampersands, plus signs and brackets', async () => {
    const { source } = liveAt(statbank);
    const Gruppe = ['a,b', 'c*', 'd e', 'f&g=h', 'i[j]'];
    for (const some of [Gruppe.slice(0, 4), Gruppe]) {
      const answer = await source.data(
        tableQuery('99104', {
          Gruppe: { codes: some },
          ContentsCode: { codes: ['Antall'] },
          Tid: { codes: ['2011'] },
        }),
      );
      for (const code of some)
        expect(cellAt(answer, { Gruppe: code, ContentsCode: 'Antall', Tid: '2011' })).toBe(
          code.length * 10 + 1,
        );
    }
    expect(statbank.dataCalls().map(({ method }) => method)).toEqual(['GET', 'POST']);
    const ages = tableQuery('99101', {
      Alder: { codes: ['04+05', '80+'] },
      ContentsCode: { codes: ['Personer1'] },
      Tid: { codes: ['2025'] },
    });
    expect((await source.data(ages)).dataset.size).toEqual([2, 1, 1]);
  });

  it('asks each code once, which the office would answer with 500', async () => {
    const twice = {
      office: 'ssb',
      table: '99101',
      selection: { ContentsCode: { codes: ['Personer1', 'Personer1'] }, Tid: { codes: ['2025', '2025'] } },
    } as const;
    const answer = await liveAt(statbank).source.data(twice);
    expect(answer.dataset.size).toEqual([1, 1]);
  });

  it('reads answers recorded from the office', async () => {
    const { source } = liveAt(statbank);
    const answer = await source.data(
      tableQuery('12134', {
        KOKkommuneregion0000: { codes: ['0301', '4601'] },
        ContentsCode: { codes: ['KOSAG110000'] },
        Tid: { codes: ['2024'] },
      }),
    );
    expect(cellAt(answer, { KOKkommuneregion0000: '4601', ContentsCode: 'KOSAG110000', Tid: '2024' })).toBe(
      66605,
    );
  });
});

describe('liveSource.tableInfo', () => {
  it('knows the codes of merged region lists, whose ids are looked up and not assumed', async () => {
    const { source } = liveAt(statbank);
    const info = await source.tableInfo('99101');
    expect(info).toMatchObject({ table: '99101', region: 'Region', time: 'Tid', contents: 'ContentsCode' });
    const lists = variableOf(info, 'Region')?.codelists ?? [];
    expect(lists.find(({ id }) => id === 'agg_KommSummer')?.codes).toEqual(['K-3103', 'K-4601']);
    expect(lists.find(({ id }) => id === 'agg_KommFylker')?.codes).toEqual(['F-31', 'F-46']);
    expect(lists.find(({ id }) => id === 'agg_KommGjeldende')?.codes).toEqual([]);
    expect(statbank.calls().filter(({ path }) => path.includes('/codelists/'))).toHaveLength(2);
  });

  it('asks for no code list of a table that merges nothing', async () => {
    const info = await liveAt(statbank).source.tableInfo('99102');
    expect(variableOf(info, 'KOKkommuneregion0000')?.elimination).toBe(false);
    expect(statbank.calls()).toHaveLength(1);
  });

  it('finds the region variable when the office has not marked it', async () => {
    statbank.fault({ name: 'no-geo' });
    const { source } = liveAt(statbank);
    expect((await source.tableInfo('99101')).region).toBe('Region');
    expect((await source.tableInfo('99102')).region).toBe('KOKkommuneregion0000');
  });

  it('reads the older spelling codeLists', async () => {
    statbank.fault({ name: 'codeLists' });
    const info = await liveAt(statbank).source.tableInfo('99101');
    expect(variableOf(info, 'Region')?.codelists.map(({ id }) => id)).toContain('agg_KommSummer');
  });

  it('keeps codes in the order of their positions, which integer-like keys do not', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    expect(variableOf(info, 'Kjonn')?.codes).toEqual(['2', '1']);
    expect(variableOf(info, 'Region')?.codes.slice(0, 4)).toEqual(['0', '31', '46', '3103']);
  });

  it('knows that a variable can be left out though the metadata does not say how it is totalled', async () => {
    const info = await liveAt(statbank).source.tableInfo('99101');
    expect(variableOf(info, 'Kjonn')?.elimination).toBe(true);
    expect(variableOf(info, 'Tid')?.elimination).toBe(false);
  });

  it('speaks the language it was made for', async () => {
    const info = await liveAt(statbank, { language: 'en' }).source.tableInfo('99101');
    expect(variableOf(info, 'Kjonn')?.label).toBe('sex');
  });
});

describe('liveSource and the list of tables', () => {
  it('searches, page by page', async () => {
    const { source } = liveAt(statbank);
    const first = await source.tables({ words: 'oppdiktet', pageSize: 1 });
    const second = await source.tables({ words: 'oppdiktet', pageSize: 1, page: 2 });
    expect([first.found, first.pages, second.page]).toEqual([2, 2, 2]);
    expect([...first.tables, ...second.tables].map(({ id }) => id)).toEqual(['99101', '99103']);
  });

  it('shows closed tables only when asked', async () => {
    const { source } = liveAt(statbank);
    const ids = async (discontinued: boolean) =>
      (await source.tables({ words: 'serie', discontinued })).tables.map(({ id }) => id);
    expect(await ids(false)).not.toContain('99104');
    expect(await ids(true)).toContain('99104');
  });

  it('reads a row with its periods', async () => {
    expect(await liveAt(statbank).source.table('99101')).toMatchObject({
      id: '99101',
      updated: '2026-02-25T07:00:00Z',
      firstPeriod: '2015',
      lastPeriod: '2026',
      timeUnit: 'Annual',
      discontinued: false,
    });
  });

  it('reads the default selection, which can be asked for', async () => {
    const { source } = liveAt(statbank);
    const query = await source.defaultSelection('99102');
    expect(query.selection['Tid']?.codes).toEqual(['2025']);
    expect((await source.data(query)).dataset.size).toEqual([7, 2, 1]);
  });

  it('reads a code list whose groups come in no order', async () => {
    const list = await liveAt(statbank).source.codelist('agg_KommSummer');
    expect(list.codes).toEqual(['K-3103', 'K-4601']);
    expect([...(list.members['K-3103'] ?? [])].sort()).toEqual(['0104', '0136', '3002', '3103']);
  });
});
