import { describe, expect, it } from 'vitest';
import { readHistory } from '../../src/areas/history.ts';
import { preposition, readPrepositions } from '../../src/areas/preposition.ts';
import { AreasFault } from '../../src/areas/reading.ts';
import { placeLabel, placeOf, readPlaces } from '../../src/areas/registry.ts';
import { readRelations } from '../../src/areas/relations.ts';
import type { Language } from '../../src/language/language.ts';
import { committed, places, prepositions } from './committed.ts';

describe('the name of a place', () => {
  it.each<[string, Language, string]>([
    ['0', 'nb', 'Hele landet'],
    ['0', 'nn', 'Heile landet'],
    ['0', 'en', 'The whole country'],
    ['EAKUO', 'nb', 'Landet uten Oslo'],
    ['EAKUO', 'nn', 'Landet utanom Oslo'],
    ['EKG02', 'nb', 'KOSTRA-gruppe 2'],
    ['EKG12', 'en', 'KOSTRA group 12'],
    ['46', 'nb', 'Vestland'],
    ['03', 'nb', 'Oslo fylke'],
    ['03', 'en', 'Oslo county'],
    ['0301', 'nb', 'Oslo'],
    ['4601', 'en', 'Bergen'],
    ['3114', 'nb', 'Våler (Østfold)'],
    ['3419', 'nb', 'Våler (Innlandet)'],
    ['1515', 'nn', 'Herøy (Møre og Romsdal)'],
    ['1818', 'nb', 'Herøy (Nordland)'],
    ['1201', 'nb', '1201'],
  ])('%s in %s is %s', (code, language, label) => {
    expect(placeLabel(places, code, language)).toBe(label);
  });

  it('is borne by no other place', () => {
    const labels = [...places.byCode.keys()].map((code) => placeLabel(places, code, 'nb'));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('a place knows its level, county and KOSTRA group', () => {
  expect(placeOf(places, '5610')).toMatchObject({
    level: 'municipality',
    name: 'Karasjok',
    nameSami: 'Kárášjohka',
    county: '56',
  });
  expect(placeOf(places, '46')?.level).toBe('county');
  expect(placeOf(places, '1201')).toBeUndefined();
});

describe('the word before a name', () => {
  it.each<[string, Language, string]>([
    ['5056', 'nb', 'på'],
    ['1856', 'nn', 'på'],
    ['0301', 'nb', 'i'],
    ['5501', 'nn', 'i'],
    ['5056', 'en', 'in'],
    ['46', 'nb', 'i'],
  ])('%s in %s takes %s', (code, language, expected) => {
    expect(preposition(prepositions, code, language)).toBe(expected);
  });

  it('is told only of places of today', () => {
    for (const code of prepositions) expect(placeOf(places, code)?.level).toBe('municipality');
  });
});

describe('a file that is not what it should be is refused, and the fault is named', () => {
  type File = Record<string, Record<string, unknown>[]>;
  const changed = (name: string, change: (file: File) => void) => {
    const file = committed(name) as File;
    change(file);
    return file;
  };
  const set = (list: string, at: number, key: string, value: unknown) => (file: File) => {
    const entries = file[list] ?? [];
    entries[at] = { ...entries[at], [key]: value };
  };

  it.each<[string, () => unknown, RegExp]>([
    ['no object', () => readPlaces(null), /^places: expected an object/],
    ['no list', () => readPlaces({}), /^places\.counties: expected a list/],
    [
      'a number for a code',
      () => readPlaces(changed('places', set('municipalities', 3, 'code', 1106))),
      /^places\.municipalities\[3\]\.code: expected a text/,
    ],
    [
      'a code without its leading zero',
      () => readPlaces(changed('places', set('municipalities', 0, 'code', '301'))),
      /^places\.municipalities\[0\]\.code: expected text like/,
    ],
    [
      'a code twice',
      () => readPlaces(changed('places', set('municipalities', 3, 'code', '0301'))),
      /0301 only once/,
    ],
    [
      'a county that is none',
      () => readPlaces(changed('places', set('municipalities', 3, 'code', '9901'))),
      /^places\.9901: expected a county 99/,
    ],
    [
      'a group that is none',
      () => readPlaces(changed('places', set('municipalities', 3, 'kostra', 'EKG77'))),
      /a group EKG77/,
    ],
    [
      'people in words',
      () => readPlaces(changed('places', set('municipalities', 3, 'people', 'many'))),
      /people: expected a number/,
    ],
    [
      'a strange amount',
      () => readPlaces(changed('places', set('kostraGroups', 0, 'costs', ['huge']))),
      /costs: expected of low/,
    ],
    [
      'a day that is none',
      () => readHistory(changed('history', set('codes', 0, 'to', '2020'))),
      /^history\.codes\[0\]\.to/,
    ],
    [
      'an heir that is not of today',
      () => readHistory(changed('history', set('codes', 0, 'now', '3001'))),
      /a present code, not 3001/,
    ],
    [
      'shares that do not sum to 1',
      () =>
        readHistory(
          changed(
            'history',
            set('codes', 0, 'now', [
              { code: '3101', share: 0.5 },
              { code: '3103', share: 0.4 },
            ]),
          ),
        ),
      /shares that sum to 1/,
    ],
    [
      'heirs in two counties',
      () => {
        const now = ['3101', '3201'].map((code) => ({ code, share: 0.5 }));
        return readHistory(changed('history', set('codes', 0, 'now', now)));
      },
      /heirs in one county/,
    ],
    [
      'a kind of change that is none',
      () => readHistory(changed('history', set('changes', 0, 'kind', 'sold'))),
      /kind: expected one of renumber/,
    ],
    [
      'a neighbour that is not of today',
      () => readRelations(changed('relations', set('neighbours', 0, 'a', '1201'))),
      /a municipality of today, not 1201/,
    ],
    [
      'no people',
      () => readRelations(changed('relations', set('municipalities', 0, 'people', [0, 0, 0]))),
      /3 numbers of people/,
    ],
    ['a preposition for a county', () => readPrepositions({ på: ['46'] }), /a municipality, not 46/],
  ])('%s', (_title, read, message) => {
    expect(read).toThrow(AreasFault);
    expect(read).toThrow(message);
  });
});
