import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transforms } from '../../src/dashboard/dashboard.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import type { Figure } from '../../src/series/series.ts';
import {
  asShown,
  fittingTransforms,
  shownText,
  transformed,
  withPeriods,
} from '../../src/series/transforms.ts';
import { figure, type Shorthand, series, years } from '../chart/figures.ts';

const numbers = (cells: readonly Cell[] | undefined) =>
  cells?.map((cell) => (isValue(cell) ? Number(cell.value.toFixed(4)) : (cell.sign ?? cell.missing)));
const first = (shown: Figure) => numbers(shown.series[0]?.cells);

const one = (cells: readonly Shorthand[], change = {}, more = {}) =>
  figure(years(2015, 2014 + cells.length), [series('4003', 'Skien', 'own', cells, more)], change);
const counted = { unit: 'persons', decimals: 0 } as const;

describe('index', () => {
  it('sets the first period of the own place to 100', () => {
    const shown = transformed(one([50, 60, 45]), 'index');
    expect(first(shown)).toEqual([100, 120, 90]);
    expect(shown).toMatchObject({ unit: 'index', decimals: 1, base: { code: '2015' } });
  });
  it('begins where the own place begins, for all places', () => {
    const shown = transformed(
      figure(years(2015, 2017), [
        series('4003', 'Skien', 'own', ['..', 40, 50]),
        series('0', 'Landet', 'nation', [10, 20, 30]),
      ]),
      'index',
    );
    expect(shown.base?.code).toBe('2016');
    expect(shown.series.map(({ cells }) => numbers(cells))).toEqual([
      ['..', 100, 125],
      [50, 100, 150],
    ]);
  });
  it('gives a place without a number in the base period no index, with the sign for why', () => {
    const shown = transformed(
      figure(years(2015, 2016), [
        series('4003', 'Skien', 'own', [40, 50]),
        series('40', 'Telemark', 'county', [':', 30]),
      ]),
      'index',
    );
    expect(numbers(shown.series[1]?.cells)).toEqual([':', ':']);
  });
  it.each([[0], [-4]])('is refused where the first number is %d', (start) => {
    expect(first(transformed(one([start, 10]), 'index'))).toEqual(['refused', 'refused']);
  });
});

const changes: readonly [string, readonly Shorthand[], readonly (number | string)[]][] = [
  ['has none for the first year', [10, 12], ['no-period', 2]],
  ['leaves gaps open on both sides', [10, ':', 12, 13], ['no-period', ':', ':', 1]],
  [
    'keeps what the source lacks apart from what the office hides',
    [10, null, 12],
    ['no-period', 'not-held', 'not-held'],
  ],
  ['is taken between the numbers as shown', [19.14, 19.56], ['no-period', 0.5]],
];
describe('change from the year before', () => {
  it.each(changes)('%s', (_, cells, expected) => {
    expect(first(transformed(one(cells), 'change'))).toEqual(expected);
  });
  it('of per cent is percentage points', () => {
    expect(transformed(one([10, 12]), 'change').unit).toBe('percentagePoints');
    expect(transformed(one([10, 12], counted), 'change').unit).toBe('persons');
  });
  it('is never told across a break', () => {
    const broken = { breaks: [{ before: '2017', kind: 'territory', codes: [] }] };
    expect(first(transformed(one([10, 12, 14, 15], {}, broken), 'change'))).toEqual([
      'no-period',
      2,
      'refused',
      1,
    ]);
  });
  it('compares a quarter with the same quarter a year earlier', () => {
    const quarterly = figure(
      ['2023K1', '2023K2', '2023K3', '2023K4', '2024K1'],
      [series('0', 'Landet', 'own', [1, 2, 3, 4, 7])],
      { frequency: 'quarter' },
    );
    expect(first(transformed(quarterly, 'change'))?.at(-1)).toBe(6);
  });
  it('is not told from an earlier survey when the year before has none', () => {
    const survey = figure(['2015', '2019'], [series('0', 'Landet', 'own', [30, 33])]);
    expect(first(transformed(survey, 'change'))).toEqual(['no-period', 'no-period']);
  });
});

describe('per cent change', () => {
  it('has one decimal and is in per cent', () => {
    const shown = transformed(one([200, 250, 240], counted), 'percentChange');
    expect(first(shown)).toEqual(['no-period', 25, -4]);
    expect(shown).toMatchObject({ unit: 'percent', decimals: 1 });
  });
  it('is refused from nought', () => {
    expect(first(transformed(one([0, 5], counted), 'percentChange'))).toEqual(['no-period', 'refused']);
  });
});

describe('per 1 000', () => {
  it('of per cent is ten times as many, with a decimal less', () => {
    const shown = transformed(one([19.1, ':']), 'per1000');
    expect(first(shown)).toEqual([191, ':']);
    expect(shown).toMatchObject({ unit: 'per1000', decimals: 0 });
  });
  it('of a count needs the inhabitants of the same place and year', () => {
    const population = one([1000, 2000, ':'], counted);
    expect(first(transformed(one([5, 5, 5], counted), 'per1000', population))).toEqual([5, 2.5, ':']);
    expect(first(transformed(one([5, 5], counted), 'per1000'))).toEqual(['refused', 'refused']);
  });
  it('names the table of the inhabitants among its sources', () => {
    const base = one([5], counted);
    const population: Figure = {
      ...base,
      sources: [{ ...(base.sources[0] as Figure['sources'][0]), table: '06913' }],
    };
    expect(transformed(base, 'per1000', population).sources.map(({ table }) => table)).toEqual([
      '07459',
      '06913',
    ]);
  });
});

describe('difference from the own place', () => {
  const two = figure(years(2015, 2016), [
    series('4003', 'Skien', 'own', [19.14, ':']),
    series('0', 'Landet', 'nation', [19.56, 20]),
  ]);
  it('leaves the own place out and subtracts the numbers as shown', () => {
    const shown = transformed(two, 'difference');
    expect(shown.series.map(({ label }) => label)).toEqual(['Landet']);
    expect(first(shown)?.[0]).toBe(0.5);
    expect(shown.reference?.label).toBe('Skien');
    expect(shown.unit).toBe('percentagePoints');
  });
  it('never reveals a hidden number of the own place', () => {
    expect(first(transformed(two, 'difference'))?.[1]).toBe(':');
  });
});

describe('the transforms on offer', () => {
  const places = (unit: object) =>
    figure(
      years(2015, 2016),
      [series('4003', 'Skien', 'own', [5, 6]), series('0', 'Landet', 'nation', [7, 8])],
      unit,
    );
  it('are those that mean something for the unit', () => {
    expect(fittingTransforms(places({}))).toEqual(['level', 'index', 'change', 'per1000', 'difference']);
    expect(fittingTransforms(places(counted))).toEqual(['level', 'index', 'change', 'percentChange']);
    expect(fittingTransforms(places(counted), places(counted))).toContain('per1000');
  });
  it('are only the level for one number alone', () => {
    expect(fittingTransforms(one([5], counted))).toEqual(['level']);
  });
});

describe('mean of three years', () => {
  const three = one([1, 3, 8, ':', 4], counted, {
    basis: [{ count: 1 }, { count: 3 }, { count: 8 }, null, { count: 4 }],
  });
  it('is offered and labelled by the years it covers, and hidden where a year is hidden', () => {
    expect(fittingTransforms(three)).toContain('mean3');
    const shown = transformed(three, 'mean3');
    expect(shown.periods.map(({ code }) => code)).toEqual(['2015-2017', '2016-2018', '2017-2019']);
    expect(first(shown)).toEqual([4, ':', ':']);
  });
  it('is not offered where the counts behind are not known', () => {
    expect(fittingTransforms(one([1.5, 2.5, 3.5], { unit: 'percent', decimals: 1 }))).not.toContain('mean3');
  });
});

describe('any transform', () => {
  const cell: fc.Arbitrary<Shorthand> = fc.oneof(
    fc.double({ min: -1000, max: 100_000, noNaN: true }),
    fc.constantFrom<Shorthand>(':', '..', '.', null),
  );
  const lines = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });

  it('makes no number where there was none, none that is not finite, and keeps the shape', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...transforms.filter((each) => each !== 'mean3')),
        (rows, transform) => {
          const before = figure(
            years(2015, 2020),
            rows.map((cells, at) =>
              series(String(4001 + at), `Sted ${at}`, at === 0 ? 'own' : 'other', cells),
            ),
          );
          const after = transformed(before, transform);
          for (const line of after.series) {
            const source = before.series.find(({ area }) => area === line.area);
            expect(line.cells).toHaveLength(6);
            line.cells.forEach((each, at) => {
              if (!isValue(each)) return;
              expect(Number.isFinite(each.value)).toBe(true);
              expect(isValue(source?.cells[at] as Cell)).toBe(true);
            });
          }
        },
      ),
    );
  });
  it('marks its numbers as computed, and what stood in as still standing in', () => {
    const standing = one([10, 12]);
    const cells: Cell[] = [
      { value: 10, origin: 'stand-in' },
      { value: 12, origin: 'published' },
    ];
    const line = { ...(standing.series[0] as Figure['series'][0]), cells };
    const shown = transformed({ ...standing, series: [line] }, 'change');
    expect(shown.series[0]?.cells[1]).toMatchObject({ value: 2, origin: 'stand-in' });
  });
  it('no longer rests on the counts behind the old numbers', () => {
    const basis = [
      { count: 1, of: 10 },
      { count: 2, of: 10 },
    ];
    expect(transformed(one([10, 20], {}, { basis }), 'index').series[0]).not.toHaveProperty('basis');
    expect(transformed(one([10, 20], {}, { basis }), 'level').series[0]).toHaveProperty('basis');
  });
});

it('shows changes with their sign and levels without', () => {
  const up: Cell = { value: 0.4, origin: 'computed' };
  expect(shownText(up, transformed(one([1, 2]), 'change'), 'nb')).toBe('+0,4');
  expect(shownText(up, asShown(one([1, 2])), 'nb')).toBe('0,4');
});

it('keeps some periods only, by position', () => {
  const shown = withPeriods(asShown(one([1, 2, 3])), [0, 2]);
  expect(shown.periods.map(({ code }) => code)).toEqual(['2015', '2017']);
  expect(first(shown)).toEqual([1, 3]);
});
