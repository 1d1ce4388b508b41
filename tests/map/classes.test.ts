import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classAt,
  classesOf,
  classMethods,
  classText,
  inUnits,
  mostClasses,
  type ValueClass,
} from '../../src/chart/map/classes.ts';

const texts = (classes: readonly ValueClass[], decimals: number) =>
  classes.map((each) => `${classText(each, decimals, { language: 'nb', until: 'til' })} (${each.count})`);
const quantiles = (values: readonly number[], decimals = 0) =>
  classesOf(values, { method: 'quantiles', decimals });
const steps = (values: readonly number[], decimals = 0) => classesOf(values, { method: 'steps', decimals });
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

describe('classes of about equally many places', () => {
  it.each([
    { why: 'no numbers make no classes', values: [], decimals: 0, expected: [] },
    { why: 'one number is one class', values: [7], decimals: 0, expected: ['7 (1)'] },
    { why: 'equal numbers are one class', values: [3, 3, 3], decimals: 1, expected: ['3,0 (3)'] },
    {
      why: 'few distinct numbers get a class each',
      values: [0, 0, 0, 1, 2, 2],
      decimals: 0,
      expected: ['0 (3)', '1 (1)', '2 (2)'],
    },
    {
      why: 'numbers that are shown alike are alike',
      values: [1.04, 0.96, 1, 2.2],
      decimals: 1,
      expected: ['1,0 (3)', '2,2 (1)'],
    },
    {
      why: 'sixty numbers are cut into six tens',
      values: upTo(60),
      decimals: 0,
      expected: ['1–9 (9)', '10–19 (10)', '20–29 (10)', '30–39 (10)', '40–49 (10)', '50–60 (11)'],
    },
    {
      why: 'many equal numbers fill one class, and the others share the rest',
      values: [...Array.from({ length: 100 }, () => 0), ...upTo(20)],
      decimals: 0,
      expected: ['0 (100)', '1–20 (20)'],
    },
    {
      why: 'a range that begins below zero is written with a word',
      values: [-9, -8, -7, -3, -2, -1, 4, 5, 6, 8],
      decimals: 0,
      expected: ['−9 til −8 (2)', '−7 til −3 (2)', '−2 til −1 (2)', '0–5 (2)', '6–8 (2)'],
    },
  ])('$why', ({ values, decimals, expected }) => {
    expect(texts(quantiles(values, decimals), decimals)).toEqual(expected);
  });

  it('takes a round limit where few places change class for it', () => {
    const values = Array.from({ length: 600 }, (_, at) => 10 + ((at * 7919) % 600) / 50);
    const starts = quantiles(values, 1)
      .slice(1)
      .map(({ from }) => from);
    expect(starts).toEqual([12, 14, 16, 18, 20]);
  });
});

describe('classes of equal width', () => {
  it.each([
    { why: 'no numbers make no classes', values: [], decimals: 0, expected: [] },
    { why: 'one number is one class', values: [7], decimals: 0, expected: ['7 (1)'] },
    {
      why: 'steps are round and begin at a multiple of themselves',
      values: [10.8, 15, 19.9, 25.7],
      decimals: 1,
      expected: ['10,0–14,9 (1)', '15,0–19,9 (2)', '20,0–24,9 (0)', '25,0–29,9 (1)'],
    },
    {
      why: 'a class without places is kept, since leaving it out would hide a gap',
      values: [1, 2, 58],
      decimals: 0,
      expected: ['0–9 (2)', '10–19 (0)', '20–29 (0)', '30–39 (0)', '40–49 (0)', '50–59 (1)'],
    },
    {
      why: 'negative numbers are stepped through zero',
      values: [-12, -1, 0, 14],
      decimals: 0,
      expected: ['−15 til −11 (1)', '−10 til −6 (0)', '−5 til −1 (1)', '0–4 (1)', '5–9 (0)', '10–14 (1)'],
    },
  ])('$why', ({ values, decimals, expected }) => {
    expect(texts(steps(values, decimals), decimals)).toEqual(expected);
  });
});

describe.each(classMethods)('classes by %s', (method) => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 });
  const clumped = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 400 });
  const cases = fc.tuple(fc.oneof(numbers, clumped), fc.integer({ min: 0, max: 2 }));

  it('hold every number once, in at most six classes that follow on each other', () => {
    fc.assert(
      fc.property(cases, ([values, decimals]) => {
        const classes = classesOf(values, { method, decimals });
        expect(classes.length).toBeGreaterThan(0);
        expect(classes.length).toBeLessThanOrEqual(mostClasses);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        classes.forEach(({ from, to }, at) => {
          expect(from).toBeLessThanOrEqual(to);
          const next = classes[at + 1];
          if (next !== undefined) expect(next.from).toBeGreaterThan(to);
        });
      }),
    );
  });

  it('count what lies between the limits that the reader sees', () => {
    fc.assert(
      fc.property(cases, ([values, decimals]) => {
        const classes = classesOf(values, { method, decimals });
        const found = classes.map(() => 0);
        for (const value of values) {
          const at = classAt(classes, value, decimals);
          const { from, to } = classes[at] as ValueClass;
          const unit = inUnits(value, decimals);
          expect(unit >= inUnits(from, decimals) && unit <= inUnits(to, decimals)).toBe(true);
          found[at] = (found[at] as number) + 1;
        }
        expect(found).toEqual(classes.map(({ count }) => count));
      }),
    );
  });
});
