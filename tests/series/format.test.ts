import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/catalog/indicator.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { unitText } from '../../src/language/units.ts';
import { type Period, parsePeriod } from '../../src/periods/period.ts';
import { absences, type Cell, signs } from '../../src/series/cell.ts';
import {
  cellText,
  cellWords,
  formatDate,
  formatDifference,
  formatNumber,
  formatWithUnit,
  inSentence,
  shortPeriod,
} from '../../src/series/format.ts';

const numbers: readonly [number, number, Language, string][] = [
  [1929, 0, 'nb', '1\u00a0929'],
  [1112853, 0, 'nn', '1\u00a0112\u00a0853'],
  [1112853, 0, 'en', '1,112,853'],
  [57.55, 1, 'nb', '57,6'],
  [57.55, 1, 'en', '57.6'],
  [-3, 0, 'nb', '\u22123'],
  [-0.04, 1, 'nb', '0,0'],
  [19, 1, 'nb', '19,0'],
];
describe('a number for readers', () => {
  it.each(numbers)('writes %f with %i decimals in %s as %s', (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, language)).toBe(text);
  });

  it('agrees with Intl on grouping, rounding and decimal sign, in Bokmål and English', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('nb', 'en'),
        (number, decimals, language) => {
          const intl = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          });
          expect(formatNumber(number, decimals, language)).toBe(intl.format(number).replace('-', '\u2212'));
        },
      ),
    );
  });

  it('never holds a hyphen or an ordinary space', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.constantFrom(...languages),
        (value, language) => {
          expect(formatNumber(value, 2, language)).not.toMatch(/[ -](?!,)/);
        },
      ),
    );
  });
});

const differences: readonly [number, number, string][] = [
  [0.4, 1, '+0,4'],
  [-493, 0, '\u2212493'],
  [0, 1, '0,0'],
  [0.04, 1, '0,0'],
  [12345, 0, '+12\u00a0345'],
];
describe('a difference for readers', () => {
  it.each(differences)('writes %f with %i decimals as %s', (value, decimals, text) => {
    expect(formatDifference(value, decimals, 'nb')).toBe(text);
  });
});

describe('a number with its unit', () => {
  it('bends the unit by the number', () => {
    const shown = { decimals: 0, unit: 'persons' } as const;
    expect(formatWithUnit(1, shown, 'nb')).toBe('1\u00a0person');
    expect(formatWithUnit(2, shown, 'nn')).toBe('2\u00a0personar');
    expect(formatWithUnit(1, shown, 'en')).toBe('1\u00a0person');
  });
  it('puts a hard space before the per cent sign', () => {
    expect(formatWithUnit(57.6, { decimals: 1, unit: 'percent' }, 'nb')).toBe('57,6\u00a0%');
  });
  it('adds nothing to a plain count', () => {
    expect(formatWithUnit(7, { decimals: 0, unit: 'count' }, 'nb')).toBe('7');
  });
  it('has words for every unit of the catalogue in every language', () => {
    for (const language of languages)
      for (const unit of units) expect(unitText[language].units[unit].name).not.toBe('');
  });
});

const missing = (
  sign: (typeof signs)[number] | null,
  absence: (typeof absences)[number] = 'office',
): Cell => ({
  missing: absence,
  sign,
});
describe('a cell', () => {
  it('shows the sign of the office where there is no number', () => {
    expect(signs.map((sign) => cellText(missing(sign), 0, 'nb'))).toEqual([...signs]);
  });
  it('never shows a digit for our own reasons, in any language', () => {
    for (const language of languages)
      for (const absence of absences) expect(cellText(missing(null, absence), 1, language)).toMatch(/^\D+$/);
  });
  it('keeps the star of a preliminary number', () => {
    expect(cellText({ value: 22.9, origin: 'published', sign: '*' }, 1, 'nb')).toBe('22,9*');
  });
  it('says in words where a number comes from when it was not published', () => {
    const cell: Cell = { value: 19.1, origin: 'computed', sign: '*' };
    expect(cellWords(cell, { decimals: 1, unit: 'percent' }, 'nb')).toBe(
      '19,1\u00a0% (regnet ut her av publiserte tall, foreløpig tall)',
    );
  });
  it('says in words why there is no number', () => {
    expect(cellWords(missing(':'), { decimals: 1, unit: 'percent' }, 'nn')).toContain('personvernet');
    expect(cellWords(missing(null, 'refused'), { decimals: 1, unit: 'percent' }, 'en')).toContain('guessed');
  });
});

const periods: readonly [string, Language, string | undefined, string][] = [
  ['2024', 'nb', 'year', '2024'],
  ['2011-2013', 'nb', 'threeYears', '2011–13'],
  ['1999-2001', 'nb', 'threeYears', '1999–2001'],
  ['2022-2023', 'nn', 'schoolYear', '2022/23'],
  ['2024K3', 'nb', 'quarter', '3. kv. 2024'],
  ['2024K3', 'en', 'quarter', 'Q3 2024'],
];
describe('a period where there is little room', () => {
  it.each(periods)('writes %s in %s (%s) as %s', (code, language, frequency, text) => {
    expect(shortPeriod(parsePeriod(code) as Period, language, frequency)).toBe(text);
  });
});

describe('a date', () => {
  it('is written as the language has it', () => {
    expect(formatDate('2026-02-25T07:00:00Z', 'nb')).toBe('25.2.2026');
    expect(formatDate('2026-02-25', 'en')).toBe('25 Feb 2026');
  });
  it.each(['', 'yesterday', '2026-13-01', '25.2.2026'])('is null for %j', (text) => {
    expect(formatDate(text, 'nb')).toBeNull();
  });
});

it('makes a heading fit within a sentence, and leaves abbreviations alone', () => {
  expect(['Prosent', 'NOK', 'Årsverk', ''].map(inSentence)).toEqual(['prosent', 'NOK', 'årsverk', '']);
});
