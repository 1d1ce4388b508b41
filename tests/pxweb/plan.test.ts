import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, plan } from '../../src/pxweb/plan.ts';
import { cellCount, covers, queryKey, type TableQuery, tableQuery } from '../../src/pxweb/query.ts';

const ask = (table: string, selection: Record<string, string>): TableQuery =>
  tableQuery(
    table,
    Object.fromEntries(
      Object.entries(selection).map(([variable, text]) => {
        const [codes = '', codelist] = text.split('@');
        return [
          variable,
          codelist ? { codelist, codes: codes.split(' ') } : { codes: codes.split(' ') },
        ] as const;
      }),
    ),
  );

const some = (letters: string) => fc.subarray([...letters], { minLength: 1 }).map((codes) => codes.join(' '));
const requests = fc.array(
  fc
    .record({
      table: fc.constantFrom('07459', '12134'),
      region: some('abcdef'),
      list: fc.constantFrom('', '', '@agg_K', '@agg_F'),
      sex: fc.option(some('12')),
      contents: some('xyz'),
      time: some('1234'),
    })
    .map(({ table, region, list, sex, contents, time }) =>
      ask(table, {
        Region: `${region}${list}`,
        ...(sex !== null && { Kjonn: sex }),
        ContentsCode: contents,
        Tid: time,
      }),
    ),
  { maxLength: 12 },
);

function cellsOf(query: TableQuery): readonly string[] {
  return Object.entries(query.selection).reduce<readonly string[]>(
    (cells, [variable, { codes }]) =>
      cells.flatMap((cell) => codes.map((code) => `${cell}/${variable}=${code}`)),
    [query.table],
  );
}

describe('plan', () => {
  it('answers every request by exactly one planned query, which covers it', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 200 }), (asked, maxDataCells) => {
        const planned = plan(asked, { maxDataCells });
        for (const request of asked) {
          const owners = planned.filter(({ answers }) =>
            answers.some((answer) => queryKey(answer) === queryKey(request)),
          );
          expect(owners).toHaveLength(1);
          expect(answerTo(request, planned)).toBe(owners[0]);
          expect(covers(answerTo(request, planned).query, request)).toBe(true);
        }
      }),
    );
  });

  it('never fetches more than four times the cells that are needed', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        for (const { query, answers } of plan(asked, { maxDataCells: 1000 })) {
          const needed = new Set(answers.flatMap(cellsOf)).size;
          expect(cellCount(query)).toBeLessThanOrEqual(4 * needed);
        }
      }),
    );
  });

  it('makes no merged query over the cell limit: only a request that is so by itself stays over it', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 60 }), (asked, maxDataCells) => {
        for (const { query } of plan(asked, { maxDataCells })) {
          const own = asked.some((request) => queryKey(request) === queryKey(query));
          expect(cellCount(query) <= maxDataCells || own).toBe(true);
        }
      }),
    );
  });

  it('plans the same whatever the order of the requests', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const keys = (order: readonly TableQuery[]) =>
          plan(order, { maxDataCells: 500 }).map(({ query }) => queryKey(query));
        expect(keys([...asked].reverse())).toEqual(keys(asked));
      }),
    );
  });

  it('makes one call of fifty figures on one table for the same places and years', () => {
    const years = Array.from({ length: 40 }, (_, i) => String(1986 + i)).join(' ');
    const places = Array.from({ length: 800 }, (_, i) => String(1000 + i)).join(' ');
    const asked = Array.from({ length: 50 }, (_, i) =>
      ask('12134', { KOKkommuneregion0000: places, ContentsCode: `KOS${i % 20}`, Tid: years }),
    );
    expect(plan(asked, { maxDataCells: 800_000 })).toHaveLength(1);
  });

  it('adds the ages of several figures of one table to one call', () => {
    const asked = ['000 001 002', '006 007 008 009', '016 017'].map((ages) =>
      ask('07459', { Region: '4601 0301', Alder: ages, ContentsCode: 'Personer1', Tid: '2024 2025' }),
    );
    const [only, ...more] = plan(asked, { maxDataCells: 800_000 });
    expect(more).toEqual([]);
    expect(only?.query.selection['Alder']?.codes).toHaveLength(9);
  });

  const apart: readonly (readonly [string, TableQuery, TableQuery])[] = [
    [
      'a variable is eliminated in one of them',
      ask('07459', { Region: '0', Kjonn: '1', Tid: '2024' }),
      ask('07459', { Region: '0', Tid: '2024' }),
    ],
    [
      'their code lists differ',
      ask('07459', { Region: 'K-4601@agg_KommSummer', Tid: '2024' }),
      ask('07459', { Region: '4601', Tid: '2024' }),
    ],
    [
      'their tables differ',
      ask('07459', { Region: '0', Tid: '2024' }),
      ask('06913', { Region: '0', Tid: '2024' }),
    ],
    [
      'the union would mostly hold unwanted cells',
      ask('07459', { Region: 'a b c d e f g h', ContentsCode: 'x', Tid: '1' }),
      ask('07459', { Region: 'i', ContentsCode: 'y', Tid: '2 3 4 5 6 7 8 9' }),
    ],
    [
      'the union would be over the cell limit',
      ask('07459', { Region: 'a b c d e f', Tid: '1 2 3 4 5 6 7 8 9' }),
      ask('07459', { Region: 'g h i j k l', Tid: '1 2 3 4 5 6 7 8 9' }),
    ],
  ];
  it.each(apart)('keeps two requests apart when %s', (_, one, other) => {
    expect(plan([one, other], { maxDataCells: 100 })).toHaveLength(2);
  });

  it('lets a request that another holds whole cost nothing, whatever the limit', () => {
    const wide = ask('07459', { Region: 'a b c d', Tid: '1 2 3 4' });
    const narrow = ask('07459', { Region: 'a', Tid: '1' });
    expect(plan([narrow, wide], { maxDataCells: 4 })).toHaveLength(1);
  });

  it('refuses to name an answer to what was not planned', () => {
    expect(() => answerTo(ask('07459', { Tid: '2024' }), [])).toThrow('no planned query covers ssb/07459');
  });
});
