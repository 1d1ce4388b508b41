import { describe, expect, test } from 'vitest';
import { canMean, threeYearMeans } from '../../src/series/means.ts';
import { figure, type WrittenSeries } from '../text/build.ts';

const years = ['2021', '2022', '2023', '2024'];
const births = (series: Partial<WrittenSeries>) =>
  figure({
    indicator: { id: 'bef-fodte' },
    periods: years,
    series: [
      { area: '1151', label: 'Utsira', values: [1, 2, 4, 4], counts: [[1], [2], [4], [4]], ...series },
    ],
  });

describe('three-year means', () => {
  test('of counts are their mean, with one decimal, labelled with all three years', () => {
    const means = threeYearMeans(births({}));
    expect(means.periods.map(({ code }) => code)).toEqual(['2021-2023', '2022-2024']);
    expect(means.decimals).toBe(1);
    expect(means.series[0]?.cells).toEqual([
      { value: 2.3, origin: 'computed' },
      { value: 3.3, origin: 'computed' },
    ]);
  });

  test('of shares are all counted over all there were, not the mean of the shares', () => {
    const shares = figure({
      indicator: { id: 'x', unit: 'percent', decimals: 1 },
      periods: years.slice(1),
      series: [
        {
          area: '1151',
          label: 'Utsira',
          values: [10, 50, 0],
          counts: [
            [1, 10],
            [50, 100],
            [0, 10],
          ],
        },
      ],
    });
    const [series] = threeYearMeans(shares).series;
    expect(series?.cells).toEqual([{ value: 42.5, origin: 'computed' }]);
    expect(series?.basis).toEqual([{ count: 51, of: 120 }]);
  });

  test('are withheld for shares whose counts are not known', () => {
    const shares = figure({
      indicator: { id: 'x', unit: 'percent', decimals: 1 },
      periods: years.slice(1),
      series: [{ area: '1151', label: 'Utsira', values: [10, 50, 0] }],
    });
    expect(threeYearMeans(shares).series[0]?.cells).toEqual([{ missing: 'refused', sign: null }]);
  });

  test('of a hidden year are hidden', () => {
    const hidden = threeYearMeans(births({ values: [1, ':', 4, 4], counts: [[1], null, [4], [4]] }));
    expect(hidden.series[0]?.cells).toEqual([
      { missing: 'office', sign: ':' },
      { missing: 'office', sign: ':' },
    ]);
  });

  test('do not reach over a break, but may begin with one', () => {
    const broken = births({ breaks: [{ before: '2022', kind: 'territory', codes: [] }] });
    expect(threeYearMeans(broken).series[0]?.cells).toEqual([
      { missing: 'refused', sign: null },
      { value: 3.3, origin: 'computed' },
    ]);
  });

  test('keep the mark of a provisional number', () => {
    const provisional = threeYearMeans(births({ values: [1, 2, 4, '4*'] }));
    expect(provisional.series[0]?.cells[1]).toEqual({ value: 3.3, origin: 'computed', sign: '*' });
  });

  test('need three years in a row', () => {
    expect(canMean(births({}))).toBe(true);
    const gaps = figure({ indicator: { id: 'x' }, periods: ['2020', '2022', '2024'], series: [] });
    expect(canMean(gaps)).toBe(false);
    const quarters = figure({ indicator: { id: 'x' }, periods: ['2024K1', '2024K2', '2024K3'], series: [] });
    expect(canMean(quarters)).toBe(false);
  });
});
