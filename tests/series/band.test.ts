import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, onePerson, ownBasis, poissonBand, wilsonBand } from '../../src/series/band.ts';
import { amongMany, compared, deviation, median, quarterOf } from '../../src/series/compare.ts';

describe('a band', () => {
  test.each([
    [1, 0.025, 5.57],
    [10, 4.8, 18.39],
    [100, 81.4, 121.6],
  ])('of a count of %d is close to the exact Poisson limits', (count, low, high) => {
    const band = poissonBand(count);
    expect(band.low).toBeCloseTo(low, 1);
    expect(band.high).toBeCloseTo(high, 1);
  });

  test.each([
    [10, 100, 0.0552, 0.1744],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
  ])('of %d in %d is Wilson’s', (count, of, low, high) => {
    const band = wilsonBand(count, of);
    expect(band.low).toBeCloseTo(low, 3);
    expect(band.high).toBeCloseTo(high, 3);
  });

  test('holds the number it is the band of, and narrows as the count grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 5000, max: 100_000 }), (count, of) => {
        const poisson = poissonBand(count);
        expect(poisson.low).toBeLessThanOrEqual(count);
        expect(poisson.high).toBeGreaterThanOrEqual(count);
        const few = wilsonBand(count, of);
        const many = wilsonBand(count * 100, of * 100);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
        expect(few.low).toBeLessThanOrEqual(count / of + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(count / of - 1e-12);
      }),
    );
  });

  test('is written in the unit of the number', () => {
    const share = wilsonBand(10, 100);
    expect(bandOf(10, 'percent', { count: 10, of: 100 })).toEqual({
      method: 'wilson',
      low: 100 * share.low,
      high: 100 * share.high,
    });
    expect(bandOf(100, 'per1000', { count: 10, of: 100 })?.method).toBe('poisson');
  });

  test.each([
    ['the count is not known', 12.1, 'percent', null],
    ['a share has no denominator', 12.1, 'percent', { count: 10 }],
    ['the denominator is zero', 0, 'percent', { count: 0, of: 0 }],
    ['the part is larger than the whole', 110, 'percent', { count: 11, of: 10 }],
    ['the count is below zero', -5, 'persons', { count: -5 }],
    ['the number is money', 45_000, 'nok', { count: 45_000 }],
    ['the count is of something else', 12, 'persons', { count: 13 }],
  ] as const)('there is none when %s', (_, value, unit, basis) => {
    expect(bandOf(value, unit, basis)).toBeNull();
  });

  test('a whole number of persons is its own count; a mean, a share and a loss are not', () => {
    expect(ownBasis(12, 'persons', 0)).toEqual({ count: 12 });
    expect(ownBasis(5.7, 'count', 1)).toBeNull();
    expect(ownBasis(12, 'percent', 0)).toBeNull();
    expect(ownBasis(-12, 'persons', 0)).toBeNull();
  });

  test('one person of 111 is 0.9 percentage points', () => {
    expect(onePerson('percent', { count: 10, of: 111 })).toBeCloseTo(0.9, 2);
    expect(onePerson('per1000', { count: 10, of: 100 })).toBe(10);
    expect(onePerson('percent', { count: 10 })).toBeNull();
    expect(onePerson('nok', { count: 10, of: 100 })).toBeNull();
  });
});

const bare = (value: number, decimals = 1) => ({ value, band: null, decimals });
const banded = (value: number, low: number, high: number) => ({
  value,
  band: { method: 'wilson', low, high } as const,
  decimals: 1,
});

describe('two numbers', () => {
  test.each([
    ['no band and unequal', bare(12), bare(11), 'higher'],
    ['no band and equal', bare(11), bare(11), 'alike'],
    ['no band and one unit of the last decimal between them', bare(19.2), bare(19.1), 'alike'],
    ['no band and two units between them', bare(19.3), bare(19.1), 'higher'],
    ['no band, no decimals and one between them', bare(12, 0), bare(13, 0), 'alike'],
    ['no band, two decimals and more than one unit between them', bare(1.27, 2), bare(1.29, 2), 'lower'],
    ['bands apart', banded(12, 11.5, 12.5), banded(10, 9.5, 10.5), 'higher'],
    ['bands apart the other way', banded(10, 9.5, 10.5), banded(12, 11.5, 12.5), 'lower'],
    ['bands that touch', banded(12, 10.5, 13), banded(10, 9, 10.5), 'alike'],
    ['one without a band inside the band of the other', banded(12, 10.5, 13), bare(10.6), 'alike'],
    ['one without a band that rounding may put inside', banded(12, 10.5, 13), bare(10.5), 'alike'],
    ['one without a band outside', banded(12, 10.5, 13), bare(10.4), 'higher'],
  ] as const)('with %s: %o and %o', (_, a, b, verdict) => {
    expect(compared(a, b)).toBe(verdict);
  });

  test('are never higher both ways', () => {
    const number = fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    );
    const opposite = { higher: 'lower', lower: 'higher', alike: 'alike' } as const;
    fc.assert(
      fc.property(number, number, ([a, x], [b, y]) => {
        const [one, two] = [banded(a, a - x, a + x), banded(b, b - y, b + y)];
        expect(compared(two, one)).toBe(opposite[compared(one, two)]);
      }),
    );
  });
});

describe('one among many', () => {
  test('the median of an even number lies between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNull();
  });

  test('the deviation is 1.4826 times the median distance from the median', () => {
    expect(deviation([1, 2, 3, 4, 5])).toBeCloseTo(1.4826);
  });

  test('is near the middle within one deviation, and beside fewer than five not told', () => {
    expect(amongMany(4, [1, 2, 3, 4, 5])).toBe('alike');
    expect(amongMany(5, [1, 2, 3, 4, 5])).toBe('higher');
    expect(amongMany(1, [1, 2, 3, 4, 5])).toBe('lower');
    expect(amongMany(1, [1, 2, 3, 4])).toBeNull();
  });

  test('at most a quarter is in the upper part, and at most a quarter in the lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 8, maxLength: 40 }), (all) => {
        const parts = all.map((value) => quarterOf(value, all));
        expect(parts.filter((part) => part === 'upper').length).toBeLessThanOrEqual(all.length / 4);
        expect(parts.filter((part) => part === 'lower').length).toBeLessThanOrEqual(all.length / 4);
      }),
    );
  });

  test('all alike are all in the middle half, and seven places have no quarters', () => {
    expect(quarterOf(3, Array(10).fill(3))).toBe('middle');
    expect(quarterOf(3, [1, 2, 3, 4, 5, 6, 7])).toBeNull();
  });
});
