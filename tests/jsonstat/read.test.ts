import fc from 'fast-check';
import toolkit from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import { cubeFrom } from '../../src/cube/cube.ts';
import { DatasetFault, type DatasetFaultKind } from '../../src/jsonstat/fault.ts';
import { mostCells, readDataset, readMetadata } from '../../src/jsonstat/read.ts';
import { datasets, small } from './made.ts';

function faultOf(json: unknown, table?: string): DatasetFaultKind | null {
  try {
    readDataset(json, table);
    return null;
  } catch (fault) {
    if (fault instanceof DatasetFault) return fault.fault;
    throw fault;
  }
}

const dimension = small().dimension as Record<string, object>;
const withRegion = (region: unknown) => small({ dimension: { ...dimension, Region: region } });
const indexed = (index: unknown) => withRegion({ category: { index } });

describe('a dataset that breaks the standard is refused with a named fault', () => {
  const cases: readonly (readonly [string, unknown, DatasetFaultKind])[] = [
    ['null', null, 'not-jsonstat'],
    ['a list', [], 'not-jsonstat'],
    ['another class', small({ class: 'collection' }), 'not-jsonstat'],
    ['another version', small({ version: '1.0' }), 'not-jsonstat'],
    ['a version that is none', small({ version: '2' }), 'not-jsonstat'],
    ['a newer version', small({ version: '3.0' }), 'newer-version'],
    [
      'an error body of the office',
      { type: 'Parameter error', title: 'Non-existent value', status: 400 },
      'not-jsonstat',
    ],
    ['no id', small({ id: undefined }), 'bad-dimension'],
    ['a variable named twice', small({ id: ['Tid', 'Tid'] }), 'bad-dimension'],
    ['a dimension that is not there', small({ id: ['Region', 'Alder'] }), 'bad-dimension'],
    ['a dimension that only the prototype has', small({ id: ['Region', 'constructor'] }), 'bad-dimension'],
    ['a role for no variable', small({ role: { time: ['År'] } }), 'bad-dimension'],
    ['one size too few', small({ size: [2] }), 'wrong-size'],
    ['a size of half a value', small({ size: [2, 0.5] }), 'wrong-size'],
    ['a size of nothing', small({ size: [2, 0] }), 'wrong-size'],
    ['a size that the index denies', small({ size: [3, 2] }), 'wrong-size'],
    ['too many values', small({ value: [1, 2, 3, 4, 5] }), 'wrong-size'],
    ['a position outside', indexed({ a: 0, b: 2 }), 'bad-index'],
    ['a position twice', indexed({ a: 1, b: 1 }), 'bad-index'],
    ['a position in words', indexed({ a: 0, b: '1' }), 'bad-index'],
    ['a code listed twice', indexed(['a', 'a']), 'bad-index'],
    ['no index for two values', withRegion({ category: { label: { a: 'A', b: 'B' } } }), 'bad-index'],
    ['a sparse value outside', small({ value: { '4': 1 } }), 'bad-index'],
    ['a sparse value at no index', small({ value: { '01': 1 } }), 'bad-index'],
    ['a status outside', small({ status: { '7': '.' } }), 'bad-index'],
    ['a value too few', small({ value: [1, 2, 3] }), 'short-value'],
    ['no values', small({ value: undefined }), 'short-value'],
    ['the empty values of metadata', small({ value: [] }), 'short-value'],
    ['a number in words', small({ value: [1, '2', 3, 4] }), 'bad-value'],
    ['a hole', small({ value: [1, undefined, 3, 4] }), 'bad-value'],
    ['a sparse number in words', small({ value: { '0': '1' } }), 'bad-value'],
    ['a sign nobody knows', small({ status: { '1': '?' } }), 'unknown-status'],
    ['a script for a sign', small({ status: '<script>' }), 'unknown-status'],
    ['a number for a sign', small({ status: [null, 1, null, null] }), 'unknown-status'],
    [
      'an object for a label',
      withRegion({ category: { index: ['a', 'b'], label: { a: {}, b: 'B' } } }),
      'bad-text',
    ],
    ['a note that is no list', small({ note: 'beware' }), 'bad-text'],
    ['a title that is no text', small({ label: 5 }), 'bad-text'],
  ];
  test.each(cases)('%s', (_, json, fault) => {
    expect(faultOf(json)).toBe(fault);
  });

  test('more cells than any answer has, however few values are written out', () => {
    const index = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`c${at}`, at]));
    const wide = { category: { index } };
    const json = small({
      id: ['A', 'B'],
      role: {},
      size: [4000, 4000],
      dimension: { A: wide, B: wide },
      value: {},
    });
    expect(4000 * 4000).toBeGreaterThan(mostCells);
    expect(faultOf(json)).toBe('wrong-size');
  });
});

describe('the table that an answer says it is', () => {
  test.each([
    ['by its extension', small(), '12345', null],
    ['by its extension', small(), '54321', 'wrong-table'],
    ['by its label', small({ extension: {} }), '54321', 'wrong-table'],
    ['by neither, and is let through', small({ extension: {}, label: 'x' }), '54321', null],
  ])('%s', (_, json, table, fault) => {
    expect(faultOf(json, table)).toBe(fault);
  });
});

test('metadata is a dataset without values, in which a variable may be empty', () => {
  expect(readMetadata(small({ value: [] })).value).toEqual([]);
  expect(readMetadata(small({ value: undefined })).value).toEqual([]);
  const empty = { ...dimension, Region: { category: { index: {} } } };
  expect(readMetadata(small({ size: [0, 2], dimension: empty, value: [] })).size).toEqual([0, 2]);
});

test('what the standard allows is let through as it came', () => {
  const json = small({ value: { '0': 1, '3': 4 }, status: [null, '.', '', '*'] });
  expect(readDataset(json)).toBe(json);
  const single = { category: { label: { a: 'A' } } };
  expect(
    faultOf(small({ id: ['R'], role: {}, size: [1], dimension: { R: single }, value: [1], status: '*' })),
  ).toBeNull();
});

test('nothing but a named fault comes of any JSON at all', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => void faultOf(json)));
  const parts = ['id', 'size', 'dimension', 'value', 'status', 'role', 'note', 'extension', 'label'];
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.jsonValue(),
      (part, json) => void faultOf(small({ [part]: json })),
    ),
    { numRuns: 500 },
  );
});

test('a cube holds what the toolkit of the standard reads', () => {
  fc.assert(
    fc.property(datasets, (made) => {
      const json: unknown = JSON.parse(JSON.stringify(made));
      const cube = cubeFrom(readDataset(json));
      const points =
        toolkit(JSON.parse(JSON.stringify(made)))
          .Dataset(0)
          ?.Data() ?? [];
      expect([...cube.values].map((value) => (Number.isNaN(value) ? null : value))).toEqual(
        points.map(({ value }) => value ?? null),
      );
      expect(points.map((_, at) => cube.status.get(at) ?? null)).toEqual(
        points.map(({ status }) => status ?? null),
      );
    }),
  );
});
