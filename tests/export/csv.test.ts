import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, csvHeader, norwegianCsv } from '../../src/export/csv.ts';
import { ExportError } from '../../src/export/input.ts';
import { isValue } from '../../src/series/cell.ts';
import { formatNumber } from '../../src/series/format.ts';
import { transformed } from '../../src/series/transforms.ts';
import { figures, indicator, input, inputs, line, source, years } from './figures.ts';

/** A reader of RFC 4180 that knows nothing of the writer. */
function parsed(text: string, separator: string): string[][] {
  const records: string[][] = [[]];
  let field = '';
  let inside = false;
  const end = () => {
    records.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (inside && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') inside = !inside;
    else if (!inside && character === separator) end();
    else if (!inside && character === '\n') {
      end();
      records.push([]);
    } else if (inside || character !== '\r') field += character;
  }
  return records.slice(0, -1);
}

const cells = figures.flatMap(({ series }) => series.flatMap((one) => one.cells));

describe('machine CSV', () => {
  const text = csv(input());
  const records = parsed(text, ',');

  test('has exactly the promised header, no BOM and bare line feeds', () => {
    expect(text.startsWith(`${csvHeader}\n`)).toBe(true);
    expect(csvHeader).toBe('figure,area,period,value,status,origin,table,source,updated');
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('has one row of nine fields per figure, place and period, with every number in full', () => {
    const body = records.slice(1);
    expect(body).toHaveLength(cells.length);
    for (const [index, cell] of cells.entries()) {
      const record = body[index] as string[];
      expect(record).toHaveLength(9);
      const value = record[3] as string;
      if (isValue(cell)) expect(Number(value)).toBe(cell.value === 0 ? 0 : cell.value);
      else expect(value).toBe('');
      expect(record[4]).toBe(cell.sign ?? '');
    }
  });

  test('says where each number is from, and why one is missing', () => {
    const origins = new Set(records.slice(1).map((record) => record[5]));
    expect([...origins].sort()).toEqual([
      'computed',
      'no-period',
      'not-held',
      'office',
      'published',
      'refused',
      'stand-in',
    ]);
  });

  test('names the category of a breakdown after the figure', () => {
    expect(text).toContain('\nbef-aldersfordeling:0-5,9901,2024,12345,,published,99903,extract,\n');
  });

  test('is the same in every language', () => {
    expect(new Set(inputs.map((each) => csv(each))).size).toBe(1);
  });
});

const shapes = ['long', 'wide'] as const;
describe.each(inputs)('CSV for Norwegian Excel in $language', (each) => {
  test.each(shapes)('%s: begins with a BOM and has as many fields in every row', (shape) => {
    const text = norwegianCsv(each, shape);
    expect(text.startsWith('\ufeff')).toBe(true);
    const records = parsed(text.slice(1), ';');
    expect(new Set(records.map(({ length }) => length)).size).toBe(1);
  });

  test('shows every number as the screen does, with a decimal comma', () => {
    const body = parsed(norwegianCsv(each, 'long').slice(1), ';').slice(1);
    let at = 0;
    for (const figure of each.figures)
      for (const { cells: own } of figure.series)
        for (const cell of own) {
          const value = body[at]?.[5] ?? '';
          at += 1;
          if (!isValue(cell)) expect(value).toBe('');
          else {
            expect(value).toMatch(/^-?\d+(,\d+)?$/);
            const number = Number(value.replace(',', '.'));
            expect(formatNumber(number, figure.decimals, 'nb')).toBe(
              formatNumber(cell.value, figure.decimals, 'nb'),
            );
          }
        }
    expect(at).toBe(cells.length);
  });

  test('keeps the office’s signs in the cells of the wide form', () => {
    const wide = norwegianCsv(each, 'wide');
    expect(wide).toMatch(/;:;/);
    expect(wide).toMatch(/;\.\.;/);
  });
});

describe('text from outside', () => {
  const starters = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
  const wicked = fc
    .tuple(starters, fc.string())
    .map(([start, rest]) => start + rest + (rest === '' ? '1' : ''));
  const withName = (label: string) => ({
    ...input(),
    figures: [
      {
        indicator: indicator('et-tall'),
        decimals: 1,
        periods: years(2024, 2024),
        series: [line('9901', label, [{ value: -1.5, origin: 'published' as const }])],
        sources: [source('99901')],
        notes: [],
      },
    ],
  });

  test('never becomes a formula, and numbers are left alone', () => {
    fc.assert(
      fc.property(wicked, (label) => {
        for (const shape of shapes) {
          const records = parsed(norwegianCsv(withName(label), shape).slice(1), ';');
          for (const value of records.flat()) {
            if (/^-?\d+(,\d+)?$/.test(value)) continue;
            expect(value).not.toMatch(/^[=+\-@\t\r]/);
          }
          expect(records.flat()).toContain('-1,5');
        }
      }),
    );
  });
});

test('no figures make no file', () => {
  expect(() => csv({ ...input(), figures: [] })).toThrow(ExportError);
});

test('a transformed figure is never written as if its numbers were the published ones', () => {
  const indexed = figures.slice(0, 1).map((figure) => transformed(figure, 'index'));
  expect(() => csv({ ...input(), figures: indexed })).toThrow('transformed');
  expect(norwegianCsv({ ...input(), figures: indexed }, 'long')).toContain('Indeks, 2020 = 100');
});
