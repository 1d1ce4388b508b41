import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { minus, numberText } from '../../src/language/number.ts';
import { shown, shownDifference, shownPercentChange } from '../../src/series/shown.ts';

describe('numbers for readers', () => {
  test.each([
    [11_160, 0, 'nb', '11\u00a0160'],
    [1929, 0, 'nn', '1\u00a0929'],
    [1_101_380, 0, 'en', '1,101,380'],
    [57.6, 1, 'nb', '57,6'],
    [57.6, 1, 'en', '57.6'],
    [-3, 0, 'nb', `${minus}3`],
    [-0.04, 1, 'nb', '0,0'],
    [0.05, 1, 'nb', '0,1'],
    [1.005, 2, 'nb', '1,01'],
    [5, 1, 'nb', '5,0'],
    [1e-7, 1, 'en', '0.0'],
  ] as const)('%d with %d decimals is in %s %s', (value, decimals, language, text) => {
    expect(numberText(value, decimals, language)).toBe(text);
  });

  test('agree with Intl about the digits, whatever the number', () => {
    const numbers = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 2 }), ([whole, shift], decimals) => {
        const value = whole / 10 ** shift;
        const intl = new Intl.NumberFormat('en-GB', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay: 'negative',
        }).format(value);
        expect(numberText(value, decimals, 'en')).toBe(intl.replace('-', minus));
      }),
    );
  });

  test('the number shown is the number printed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (value, decimals) => {
          const text = numberText(value, decimals, 'en').replaceAll(',', '').replace(minus, '-');
          expect(Number(text)).toBe(shown(value, decimals) || 0);
        },
      ),
    );
  });

  test('are the same digits in all languages', () => {
    for (const language of languages)
      expect(numberText(12_345.6, 1, language).replace(/\D/g, '')).toBe('123456');
  });
});

describe('differences', () => {
  test('are taken between the numbers as shown, so that text and table agree', () => {
    expect(shownDifference(19.64, 19.05, 1)).toBe(0.5);
    expect(shown(19.64, 1) - shown(19.05, 1)).toBeCloseTo(0.5);
  });

  test('in per cent have one decimal and need a base above zero', () => {
    expect(shownPercentChange(11_160, 11_082, 0)).toBe(0.7);
    expect(shownPercentChange(5, 0, 0)).toBeNull();
    expect(shownPercentChange(-5, 10, 0)).toBeNull();
    expect(shownPercentChange(5, -10, 0)).toBeNull();
  });
});
