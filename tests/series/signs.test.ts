import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { signs } from '../../src/series/cell.ts';
import { cellMeaning, meansNone, signLabel } from '../../src/series/signs.ts';

describe('the signs of the statistics office', () => {
  test.each(languages)('all have a meaning of their own in %s', (language) => {
    const labels = signs.map((sign) => signLabel(sign, language));
    expect(new Set(labels).size).toBe(signs.length);
    for (const label of labels) expect(label).toMatch(/^\p{Ll}/u);
  });

  test('mean what the table itself says before what the standard list says', () => {
    const own = { ':': 'Vises ikke' };
    expect(signLabel(':', 'nb', own)).toBe('Vises ikke');
    expect(signLabel('..', 'nb', own)).toBe('tallgrunnlaget mangler');
    expect(cellMeaning({ missing: 'office', sign: ':' }, 'nb', own)).toEqual(['Vises ikke']);
  });

  test('a word of the language itself is no sign', () => {
    expect(signLabel(':', 'nb', Object.create({ ':': 'inherited' }))).not.toBe('inherited');
  });

  test('stand for no number, for zero, or beside a number', () => {
    expect(signs.filter(meansNone)).toEqual(['.', '..', '...', ':']);
  });
});

describe('what is said of a cell', () => {
  test('is nothing for a plain published number', () => {
    expect(cellMeaning({ value: 1, origin: 'published' }, 'nb')).toEqual([]);
  });

  test('is its origin and its sign', () => {
    expect(cellMeaning({ value: 1, origin: 'computed', sign: '*' }, 'nb')).toEqual([
      'regnet ut her av publiserte tall',
      'foreløpig tall',
    ]);
  });

  test('is the office’s sign, or else our own reason', () => {
    expect(cellMeaning({ missing: 'office', sign: ':' }, 'nn')).toEqual([
      'blir ikkje vist av omsyn til personvernet',
    ]);
    expect(cellMeaning({ missing: 'not-held', sign: null }, 'en')).toEqual([
      'the number is not in the source used here',
    ]);
  });
});
