import { describe, expect, test } from 'vitest';
import { wideCsv } from '../../src/export/wideCsv.ts';
import { plainNumber } from '../../src/export/csv.ts';
import { isValue } from '../../src/series/cell.ts';
import { figures, indicator, input, line, source, years } from './figures.ts';

const published = (value: number) => ({ value, origin: 'published' as const });
const plain = (id: string, from: number, values: readonly number[]) => ({
  indicator: indicator(id),
  decimals: 1,
  periods: years(from, from + values.length - 1),
  series: [line('9901', 'Prøveby', values.map(published), { role: 'own' })],
  sources: [source('99901')],
  notes: [],
});

describe('wide machine CSV', () => {
  test('has one row per place and period and one column per figure, and leaves empty what a figure has no period for', () => {
    const text = wideCsv({ figures: [plain('en', 2023, [1.5, 2]), plain('to', 2024, [7])] });
    const rows = text
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    expect(rows[0]?.slice(0, 8)).toEqual([
      'area',
      'period',
      'en',
      'to',
      'en.status',
      'en.origin',
      'to.status',
      'to.origin',
    ]);
    expect(rows[1]?.slice(0, 8)).toEqual(['9901', '2023', '1.5', '', '', 'published', '', '']);
    expect(rows[2]?.slice(0, 8)).toEqual(['9901', '2024', '2', '7', '', 'published', '', 'published']);
    expect(rows).toHaveLength(3);
  });

  test('holds every number of the figures once, and every sign', () => {
    const [head = '', ...rows] = wideCsv({
      figures: figures.filter(({ indicator: { id } }) => id !== 'ondsinnet'),
    })
      .trim()
      .split('\n');
    const ids = head.split(',');
    const held = figures.filter(({ indicator: { id } }) => id !== 'ondsinnet');
    for (const figure of held)
      for (const series of figure.series)
        for (const [at, cell] of series.cells.entries()) {
          const id =
            series.category === undefined
              ? figure.indicator.id
              : `${figure.indicator.id}:${series.category.id}`;
          const found = rows.filter((row) => row.startsWith(`${series.area},${figure.periods[at]?.code},`));
          expect(found).toHaveLength(1);
          const fields = found[0]?.split(',') ?? [];
          expect(fields[ids.indexOf(id)]).toBe(isValue(cell) ? plainNumber(cell.value) : '');
          expect(fields[ids.indexOf(`${id}.status`)]).toBe(cell.sign ?? '');
          expect(fields[ids.indexOf(`${id}.origin`)]).toBe(isValue(cell) ? cell.origin : cell.missing);
        }
  });

  test('makes no formula of a name or a code', () => {
    for (const field of wideCsv(input()).split(/[,\n]/)) expect(field).not.toMatch(/^"?[=+@]/);
  });
});
