import fc from 'fast-check';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { signs } from '../../src/jsonstat/sign.ts';

/** A small dataset that keeps the standard, with parts to replace. */
export const small = (parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  label: '12345: a made-up table',
  role: { time: ['Tid'], geo: ['Region'] },
  id: ['Region', 'Tid'],
  size: [2, 2],
  dimension: {
    Region: {
      label: 'region',
      category: { index: { '4601': 0, '0301': 1 }, label: { '4601': 'B', '0301': 'O' } },
    },
    Tid: { category: { index: ['2023', '2024'] } },
  },
  extension: { px: { tableid: '12345' } },
  value: [1, null, 3, 4],
  status: { '1': ':' },
  ...parts,
});

interface Form {
  readonly sparse: boolean;
  readonly indexAsList: boolean;
}

/** Datasets of up to three dimensions and a few dozen cells, in the forms that the standard allows. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    fc.record({ sparse: fc.boolean(), indexAsList: fc.boolean() }),
  )
  .chain(([size, form]) => {
    const cells = size.reduce((a, b) => a * b, 1);
    const cell = fc.record({
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 3 }),
      sign: fc.option(fc.constantFrom(...signs), { freq: 1 }),
    });
    return fc.array(cell, { minLength: cells, maxLength: cells }).map((made) => datasetOf(size, form, made));
  });

function datasetOf(
  size: readonly number[],
  form: Form,
  cells: readonly { readonly value: number | null; readonly sign: string | null }[],
): Dataset {
  const id = size.map((_, at) => `D${at}`);
  const value = cells.map((cell) => cell.value);
  const status = Object.fromEntries(
    cells.flatMap(({ sign }, at) => (sign === null ? [] : [[at, sign] as const])),
  );
  return {
    version: '2.0',
    class: 'dataset',
    id,
    size,
    dimension: Object.fromEntries(id.map((code, at) => [code, dimensionOf(size[at] as number, form)])),
    value: form.sparse ? Object.fromEntries(value.entries()) : value,
    status,
  };
}

/** Codes run against the positions and look like numbers, which is where reading by key order goes wrong. */
function dimensionOf(size: number, { indexAsList }: Form) {
  const codes = Array.from({ length: size }, (_, at) => String(900 - at * 7));
  const label = Object.fromEntries(codes.map((code) => [code, `v${code}`]));
  return {
    category: { index: indexAsList ? codes : Object.fromEntries(codes.map((code, at) => [code, at])), label },
  };
}
