import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, slips } from '../../src/areas/fold.ts';
import { searchIndex, searchPlaces } from '../../src/areas/search.ts';
import { history, places } from './committed.ts';

const full = searchIndex(places, history);
const present = searchIndex(places);
const first = (query: string) => searchPlaces(full, query)[0];
const codes = (query: string) => searchPlaces(full, query).map(({ code }) => code as string);

describe('place search', () => {
  it.each([
    ['Bergen', '4601', 'name', 'Bergen'],
    ['bærum', '3201', 'name', 'Bærum'],
    ['Baerum', '3201', 'name', 'Bærum'],
    ['Tromso', '5501', 'name', 'Tromsø'],
    ['Tromsoe', '5501', 'name', 'Tromsø'],
    ['Alesund', '1508', 'name', 'Ålesund'],
    ['Aalesund', '1508', 'name', 'Ålesund'],
    ['toten', '3442', 'name', 'Østre Toten'],
    ['gauldal', '5027', 'name', 'Midtre Gauldal'],
    ['nord aurdal', '3451', 'name', 'Nord-Aurdal'],
    ['oslo', '0301', 'name', 'Oslo'],
    ['4601', '4601', 'code', '4601'],
    ['Tråante', '5001', 'sami', 'Tråante'],
    ['karasjohka', '5610', 'sami', 'Kárášjohka'],
    ['Porsangu', '5622', 'sami', 'Porsáŋgu'],
    ['Raisi', '5544', 'kven', 'Raisi'],
    ['Skedsmo', '3205', 'former-name', 'Skedsmo'],
    ['0231', '3205', 'former-code', '0231'],
    ['Våle', '3905', 'former-name', 'Våle'],
    ['Borre', '3901', 'former-name', 'Borre'],
    ['Klæbu', '5001', 'former-name', 'Klæbu'],
    ['Sør-Trøndelag', '50', 'former-name', 'Sør-Trøndelag'],
    ['Hordaland', '46', 'former-name', 'Hordaland'],
    ['Vestland', '46', 'name', 'Vestland'],
    ['Norge', '0', 'name', 'Norge'],
    ['heile landet', '0', 'name', 'Heile landet'],
    ['uten oslo', 'EAKUO', 'name', 'Landet uten Oslo'],
    ['ekg12', 'EKG12', 'code', 'EKG12'],
    ['KOSTRA-gruppe 12', 'EKG12', 'name', 'KOSTRA-gruppe 12'],
    ['kostra 2', 'EKG02', 'name', 'KOSTRA 2'],
    ['gruppe 17', 'EKG17', 'name', 'Gruppe 17'],
  ])('finds by %s first %s, because of its %s %s', (query, code, match, text) => {
    expect(first(query)).toMatchObject({ code, match, text, near: false });
  });

  it.each([
    ['Trondhiem', '5001'],
    ['Kristiansnad', '4204'],
    ['Lillestrm', '3205'],
    ['Haugsund', '1106'],
    ['Barum', '3201'],
    ['Innladnet', '34'],
    ['Sandefjodr', '3907'],
  ])('forgives a slip: %s finds %s and says that the spelling was only near', (query, code) => {
    expect(first(query)).toMatchObject({ code, near: true });
  });

  it('gives both of two places with one name, never one for the other', () => {
    expect(codes('Våler').slice(0, 2).sort()).toEqual(['3114', '3419']);
    expect(codes('Herøy').slice(0, 2).sort()).toEqual(['1515', '1818']);
  });

  it('gives every heir of a divided municipality', () => {
    expect(codes('1507')).toEqual(['1508', '1580']);
    expect(codes('Snillfjord').sort()).toEqual(['5055', '5056', '5059']);
    expect(codes('Divtasvuodna').sort()).toEqual(['1806', '1875']);
  });

  it('tells which code bore a former name, and until when', () => {
    expect(first('Våle')?.former).toEqual({ code: '0716', until: '2002-01-01' });
    expect(first('Skedsmo')?.former).toEqual({ code: '0231', until: '2020-01-01' });
  });

  it('puts a name of today before the same name of the past', () => {
    expect(codes('Os').slice(0, 2)).toEqual(['3430', '4624']);
    expect(first('Haram')).toMatchObject({ code: '1580', match: 'name' });
  });

  it('finds every municipality first or second by its own name, and first by its code', () => {
    for (const { code, name } of places.municipalities) {
      expect([name, codes(name).slice(0, 2).includes(code)]).toEqual([name, true]);
      expect(first(code)?.code).toBe(code);
    }
  });

  it('finds every former municipality by its code, in each of its heirs', () => {
    for (const { code, heirs, validTo } of history.codes.values())
      if (validTo !== null)
        expect(codes(code).sort()).toEqual(heirs.map((heir) => heir.code as string).sort());
  });

  it('knows only names and codes of today without a history', () => {
    expect(searchPlaces(present, 'Lillestrøm')[0]?.code).toBe('3205');
    expect(searchPlaces(present, '0231')).toEqual([]);
    expect(searchPlaces(present, 'Skedsmo').some(({ code }) => code === '3205')).toBe(false);
  });

  it('gives nothing for nothing and for what is no place', () => {
    for (const query of ['', '   ', '-', '9999', 'xyzzy', 'qqqqqqqq'])
      expect(searchPlaces(full, query)).toEqual([]);
  });

  it('gives each place once and no more than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (query, limit) => {
          const hits = searchPlaces(full, query, limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(new Set(hits.map(({ code }) => code)).size).toBe(hits.length);
          for (const { code } of hits) expect(places.byCode.has(code)).toBe(true);
        },
      ),
    );
  });

  it('takes at most 5 ms a key press over all names', () => {
    const typed = ['Kristiansnad', 'Indre Østfold', 'Skedsmo', 'kostra-gruppe 12', '1507', 'a'];
    const presses = typed.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)));
    for (const press of presses) searchPlaces(full, press);
    const started = performance.now();
    for (const press of presses) searchPlaces(full, press);
    expect((performance.now() - started) / presses.length).toBeLessThan(5);
  });
});

describe('folding', () => {
  it.each([
    ['Østre Toten', 'ostre toten'],
    ['Ål', 'al'],
    ['Gáivuotna', 'gaivuotna'],
    ['Evje og  Hornnes', 'evje og hornnes'],
    ['Nord-Aurdal', 'nord aurdal'],
    ['Stïentje', 'stientje'],
    ['Træna', 'trena'],
  ])('reads %s as %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)));
  });
});

describe('slips', () => {
  it.each([
    ['bergen', 'bergen', 0],
    ['berg', 'bergen', 0],
    ['bregen', 'bergen', 1],
    ['bergn', 'bergen', 1],
    ['beergen', 'bergen', 1],
    ['bargin', 'bergen', 2],
    ['oslo', 'bergen', 3],
  ])('between %s and %s are %i, 3 standing for too many', (query, name, expected) => {
    expect(slips(query, name, 2)).toBe(expected);
  });
});
