import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, type Dataset } from '../../src/jsonstat/dataset.ts';
import { cellCount, type TableQuery, tableQuery } from '../../src/pxweb/query.ts';
import { split } from '../../src/pxweb/split.ts';
import { stitch } from '../../src/pxweb/stitch.ts';

/** A statbank of one made-up table: a number for every cell, some missing with a sign, dimensions and codes in its order. */
function answer(query: TableQuery): Dataset {
  const id = Object.keys(query.selection).reverse();
  const held = id.map((variable) => query.selection[variable]?.codes ?? []);
  let cells: string[][] = [[]];
  for (const some of held) cells = cells.flatMap((cell) => some.map((code) => [...cell, code]));
  const numbers = cells.map(
    (cell) => [...cell.join('')].reduce((sum, c) => sum * 7 + c.charCodeAt(0), 1) % 97,
  );
  const missing = Object.fromEntries(numbers.flatMap((n, at) => (n % 5 === 0 ? [[at, ':']] : [])));
  return {
    version: '2.0',
    class: 'dataset',
    updated: '2026-02-25T07:00:00Z',
    note: ['made up'],
    id,
    size: held.map((some) => some.length),
    dimension: Object.fromEntries(
      id.map((variable, at) => [
        variable,
        {
          label: variable,
          category: {
            index: Object.fromEntries((held[at] ?? []).map((code, position) => [code, position])),
            label: Object.fromEntries((held[at] ?? []).map((code) => [code, `label of ${code}`])),
          },
        },
      ]),
    ),
    value: numbers.map((n) => (n % 5 === 0 ? null : n)),
    ...(Object.keys(missing).length > 0 && { status: missing }),
  };
}

const length = fc.integer({ min: 1, max: 9 });
const query = fc.tuple(length, length, length).map(([regions, contents, years]) =>
  tableQuery('07459', {
    Region: { codelist: 'agg_K', codes: Array.from({ length: regions }, (_, i) => `K-${i}`) },
    ContentsCode: { codes: Array.from({ length: contents }, (_, i) => `c${i}`) },
    Tid: { codes: Array.from({ length: years }, (_, i) => String(2010 + i)) },
  }),
);

describe('split', () => {
  it('keeps every part within the limit, and its parts hold each cell once', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 120 }), (whole, maxDataCells) => {
        const parts = split(whole, maxDataCells);
        for (const part of parts) expect(cellCount(part)).toBeLessThanOrEqual(maxDataCells);
        const cells = parts.flatMap((part) =>
          part.selection['Region']?.codes.flatMap((r) =>
            part.selection['ContentsCode']?.codes.flatMap((c) =>
              part.selection['Tid']?.codes.map((t) => `${r}/${c}/${t}`),
            ),
          ),
        );
        expect(new Set(cells).size).toBe(cellCount(whole));
        expect(cells).toHaveLength(cellCount(whole));
      }),
    );
  });

  it('is undone by stitch', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 120 }), (whole, maxDataCells) => {
        expect(stitch(split(whole, maxDataCells).map(answer))).toEqual(answer(whole));
      }),
    );
  });

  it('cuts along the longest variable that is enough by itself', () => {
    const codes = (prefix: string, count: number) => ({
      codes: Array.from({ length: count }, (_, i) => `${prefix}${i}`),
    });
    const wide = tableQuery('07459', {
      Region: codes('r', 1000),
      Alder: codes('a', 20),
      Tid: codes('t', 60),
    });
    const parts = split(wide, 800_000);
    expect(parts).toHaveLength(2);
    expect(parts.map((part) => part.selection['Region']?.codes.length)).toEqual([500, 500]);
  });

  it('leaves alone what is within the limit', () => {
    const small = tableQuery('07459', { Tid: { codes: ['2024'] } });
    expect(split(small, 1)).toEqual([small]);
  });
});

describe('stitch', () => {
  it('reads sparse values and finds its place when a part has its dimensions in another order', () => {
    const part = (region: string, order: readonly string[]): Dataset => {
      const all = { Region: [region], Tid: ['2023', '2024'] } as Record<string, string[]>;
      return {
        version: '2.0',
        class: 'dataset',
        id: order,
        size: order.map((id) => all[id]?.length ?? 0),
        dimension: Object.fromEntries(order.map((id) => [id, { category: { index: all[id] ?? [] } }])),
        value: { 1: Number(region) },
        status: { 0: '..' },
      };
    };
    const whole = stitch([part('0301', ['Region', 'Tid']), part('4601', ['Tid', 'Region'])]);
    expect(whole.value).toEqual([null, 301, null, 4601]);
    expect(whole.status).toEqual({ 0: '..', 2: '..' });
    expect(codes(whole.dimension['Region'] ?? { category: {} })).toEqual(['0301', '4601']);
  });
});
