import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes, type Dimension } from '../../src/jsonstat/dataset.ts';
import { extractSource, fetchedFiles } from '../../src/pxweb/extract.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { type At, axes, combinations, datasetOf, entryOf, type Made, manifestOf, summed } from './made.ts';

const sourceOf = (files: Readonly<Record<string, unknown>>) =>
  extractSource(async (file) => {
    const found = files[file];
    if (found === undefined) throw new TypeError('Failed to fetch');
    return typeof found === 'string' ? JSON.parse(found) : found;
  });

const { Kjonn, ...sexless } = axes;
const young = { ...sexless, Alder: ['000', '001'] };
const old = { ...sexless, Alder: ['002', '003'] };

/** A table cut as the population is: the young and the old without sex, and all by sex. */
function cutTable(cellOf: (at: At) => Made) {
  const together = (at: At) => summed(Kjonn.map((sex) => cellOf({ ...at, Kjonn: sex })));
  const entries = [entryOf('young', young), entryOf('old', old), entryOf('sex', axes, ['Kjonn', 'Alder'])];
  return sourceOf({
    'manifest.json': manifestOf(entries),
    'young.json': datasetOf('young', young, together),
    'old.json': datasetOf('old', old, together),
    'sex.json': datasetOf('sex', axes, cellOf),
  });
}

const made: fc.Arbitrary<Made> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ value: fc.integer({ min: 0, max: 999 }) }) },
  { weight: 1, arbitrary: fc.record({ value: fc.constant(null), sign: fc.constantFrom('.', '..', ':') }) },
);
const full = combinations(axes);
const keyOf = (at: At) =>
  Object.keys(axes)
    .map((axis) => at[axis])
    .join();

test('a query is answered as if the whole table had been at hand, however it is cut into files', async () => {
  const wanted = fc.record({
    Region: fc.subarray([...axes.Region], { minLength: 1 }),
    Kjonn: fc.option(fc.subarray([...axes.Kjonn], { minLength: 1 })),
    Alder: fc.option(fc.subarray([...axes.Alder], { minLength: 1 })),
    Tid: fc.subarray([...axes.Tid], { minLength: 1 }),
  });
  const cells = fc.array(made, { minLength: full.length, maxLength: full.length });
  await fc.assert(
    fc.asyncProperty(cells, wanted, async (table, want) => {
      const cellAt = new Map(full.map((at, i) => [keyOf(at), table[i] as Made]));
      const source = cutTable((at) => cellAt.get(keyOf(at)) as Made);
      const query = tableQuery('00001', {
        Region: { codelist: 'agg_KommSummer', codes: want.Region },
        ContentsCode: { codes: ['P'] },
        Tid: { codes: want.Tid },
        ...(want.Kjonn && { Kjonn: { codes: want.Kjonn } }),
        ...(want.Alder && { Alder: { codes: want.Alder } }),
      });
      const { dataset } = await source.data(query);
      const asked = Object.fromEntries(
        dataset.id.map((id) => [id, codes(dataset.dimension[id] as Dimension)]),
      );
      const expected = combinations(asked).map((at) => {
        const parts = full.filter((one) =>
          Object.entries(at).every(([axis, code]) => one[axis as 'Tid'] === code),
        );
        return summed(parts.map((one) => cellAt.get(keyOf(one)) as Made));
      });
      const sign = dataset.status as Readonly<Record<number, string>> | undefined;
      expect(
        (dataset.value as readonly (number | null)[]).map((value, i) => ({ value, sign: sign?.[i] })),
      ).toEqual(expected.map(({ value, sign: own }) => ({ value, sign: own })));
      expect(Object.keys(query.selection).sort()).toEqual([...dataset.id].sort());
    }),
  );
});

const children = (parts: Readonly<Record<string, { codes: readonly string[]; codelist?: string }>> = {}) =>
  tableQuery('00001', {
    Region: { codelist: 'agg_KommSummer', codes: ['K-1', 'K-3'] },
    Alder: { codes: ['000'] },
    ContentsCode: { codes: ['P'] },
    Tid: { codes: ['2022'] },
    ...parts,
  });

describe('what the extract lacks', () => {
  const source = sourceOf({
    'manifest.json': manifestOf([entryOf('young', young)]),
    'young.json': datasetOf('young', young, () => ({ value: 7 })),
  });
  test('codes are absent from the answer', async () => {
    const { dataset } = await source.data(children({ Tid: { codes: ['2022', '2024'] } }));
    expect(codes(dataset.dimension.Tid as Dimension)).toEqual(['2022']);
    expect(dataset.value).toEqual([7, 7]);
  });
  test.each([
    ['a table', tableQuery('00002', { Tid: { codes: ['2022'] } })],
    ['a code list', children({ Region: { codes: ['K-1'] } })],
    ['a variable', children({ Sivilstand: { codes: ['1'] } })],
    ['all codes of a variable', children({ Alder: { codes: ['003'] } })],
    ['ages for a total', tableQuery('00001', { ...children().selection, Alder: { codes: [] } })],
  ])('%s: not held', async (_, query) => {
    await expect(source.data(query)).rejects.toMatchObject({ kind: 'not-held', table: query.table });
  });
  test('table information says what is held, and refuses a table that is not', async () => {
    const info = await source.tableInfo('00001');
    expect(info.variables.map(({ code }) => code)).toEqual(Object.keys(axes));
    await expect(source.tableInfo('constructor')).rejects.toMatchObject({ kind: 'not-held' });
    expect(await source.holds('00001')).toBe(true);
    expect(await source.holds('constructor')).toBe(false);
  });
});

describe('a broken file is a named fault of that table only', () => {
  const good = datasetOf('young', young, () => ({ value: 7 }));
  const manifest = manifestOf([entryOf('young', young)]);
  test.each([
    ['not JSON', '{"version":', 'not-json'],
    ['a page instead of data', '<!doctype html>', 'not-json'],
    ['too few values', { ...good, value: [1] }, 'malformed'],
    ['an unknown sign', { ...good, status: { '0': '?' } }, 'malformed'],
    ['another table', { ...good, extension: { px: { tableid: '09999' } } }, 'wrong-table'],
    [
      'fewer codes than the manifest says',
      datasetOf('young', { ...young, Tid: ['2022'] }, () => ({ value: 7 })),
      'malformed',
    ],
    ['a collection without it', { version: '2.0', class: 'collection', link: { item: [] } }, 'malformed'],
    ['absent', undefined, 'offline'],
  ])('%s', async (_, file, kind) => {
    const source = sourceOf({ 'manifest.json': manifest, 'young.json': file });
    await expect(source.data(children())).rejects.toMatchObject({ kind, table: '00001' });
    await expect(source.tableInfo('00001')).resolves.toMatchObject({ table: '00001' });
  });
  test.each([
    ['not a manifest', { version: 2 }],
    ['a path for a file', { ...manifest, datasets: [{ ...entryOf('young', young), file: '../young.json' }] }],
    ['a dataset of no table', { ...manifest, datasets: [{ ...entryOf('young', young), table: '1' }] }],
  ])('a manifest that is %s', async (_, json) => {
    const source = sourceOf({ 'manifest.json': json });
    await expect(source.tableInfo('00001')).rejects.toMatchObject({ kind: 'malformed' });
  });
  test('a file that failed is asked for again, one that came is not', async () => {
    let calls = 0;
    const source = extractSource(async (file) => {
      if (file === 'manifest.json') return manifest;
      calls += 1;
      if (calls === 1) throw new TypeError('Failed to fetch');
      return good;
    });
    await expect(source.data(children())).rejects.toMatchObject({ kind: 'offline' });
    await source.data(children());
    await source.data(children({ Tid: { codes: ['2023'] } }));
    expect(calls).toBe(2);
  });
});

test('a file that the server does not have is a fault of the server, not of the net', async () => {
  const load = fetchedFiles('/extract/', async () => new Response('gone', { status: 404 }));
  await expect(extractSource(load).tableInfo('00001')).rejects.toMatchObject({ kind: 'server', status: 404 });
});
