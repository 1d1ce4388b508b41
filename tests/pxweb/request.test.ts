import { describe, expect, it } from 'vitest';
import { citation, loopbackBase, ssb, tablePage } from '../../src/pxweb/offices.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { dataCall, queryAddress } from '../../src/pxweb/request.ts';
import { retryAfterOf } from '../../src/pxweb/rejection.ts';
import { tablesAddress } from '../../src/pxweb/tables.ts';

const small = tableQuery('07459', {
  Region: { codelist: 'agg_KommSummer', codes: ['K-4601', 'K-0301'] },
  ContentsCode: { codes: ['Personer1'] },
  Tid: { codes: ['2025', '2024'] },
});

describe('dataCall', () => {
  it('is a GET while the address is short', () => {
    expect(dataCall(ssb.base, small, 'no')).toEqual({
      url: 'https://data.ssb.no/api/pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2&valueCodes[ContentsCode]=Personer1&valueCodes[Region]=K-0301,K-4601&codelist[Region]=agg_KommSummer&valueCodes[Tid]=2024,2025',
      numbers: true,
    });
  });

  it('is a POST that means the same when the address would reach 2 000 characters', () => {
    const codes = Array.from({ length: 500 }, (_, at) => String(1000 + at));
    const wide = tableQuery('07459', { Region: { codes }, Tid: { codes: ['2025'] } });
    const { url, body } = dataCall(ssb.base, wide, 'en');
    expect(url).toBe(`${ssb.base}/tables/07459/data?lang=en&outputFormat=json-stat2`);
    expect(JSON.parse(body ?? '')).toEqual({
      selection: [
        { variableCode: 'Region', valueCodes: codes },
        { variableCode: 'Tid', valueCodes: ['2025'] },
      ],
    });
    expect(queryAddress(wide, 'no')).toBeNull();
  });

  it('never writes an address of 2 000 characters or more', () => {
    for (let places = 1; places < 600; places += 7) {
      const codes = Array.from({ length: places }, (_, at) => String(1000 + at));
      expect(dataCall(ssb.base, tableQuery('07459', { Region: { codes } }), 'no').url.length).toBeLessThan(
        2000,
      );
    }
  });

  it('writes a code with a comma in brackets, and encodes plus, blank, ampersand and letters beyond ASCII', () => {
    const odd = tableQuery('07459', { Ålder: { codes: ['a,b', '04+05', 'd e', 'f&g'] } });
    expect(dataCall(ssb.base, odd, 'no').url).toMatch(
      /valueCodes\[%C3%85lder\]=04%2B05,%5Ba%2Cb%5D,d%20e,f%26g$/,
    );
  });

  it('leaves codes with brackets to POST, where nothing is unwrapped', () => {
    expect(dataCall(ssb.base, tableQuery('07459', { X: { codes: ['[a]'] } }), 'no').body).toContain('[a]');
  });
});

describe('the office', () => {
  it('is cited with the table, in the language of the reader', () => {
    expect(citation('07459', 'nb')).toBe('Kilde: Statistisk sentralbyrå, tabell 07459');
    expect(citation('07459', 'nn')).toBe('Kjelde: Statistisk sentralbyrå, tabell 07459');
    expect(citation('07459', 'en')).toBe('Source: Statistics Norway, table 07459');
    expect(tablePage('07459', 'nb')).toBe('https://www.ssb.no/statbank/table/07459');
    expect(tablePage('07459', 'en')).toBe('https://www.ssb.no/en/statbank/table/07459');
  });

  it.each([
    ['http://localhost:8123/api/pxwebapi/v2/', 'http://localhost:8123/api/pxwebapi/v2'],
    ['http://127.0.0.1:8123/api/pxwebapi/v2', 'http://127.0.0.1:8123/api/pxwebapi/v2'],
    ['http://[::1]:8123/x', 'http://[::1]:8123/x'],
    ['https://data.ssb.no/api/pxwebapi/v2', null],
    ['https://localhost.example.org/x', null],
    ['https://localhost@example.org/x', null],
    ['http://user@localhost/x', null],
    ['ftp://localhost/x', null],
    ['//localhost/x', null],
    ['javascript:alert(1)//localhost', null],
    ['', null],
  ])('may be replaced by another address only on this machine: %s', (address, base) => {
    expect(loopbackBase(address)).toBe(base);
  });
});

describe('tablesAddress', () => {
  const queryOf = (address: string) => new URL(address).searchParams.get('query');

  it('asks for tables by id in one search, closed ones too', () => {
    const address = tablesAddress(ssb.base, { ids: ['07459', '12134'] }, 'no');
    expect(queryOf(address)).toBe('07459 OR 12134');
    expect(new URL(address).searchParams.get('includeDiscontinued')).toBe('true');
    expect(new URL(address).searchParams.get('pageSize')).toBe('24');
  });

  it.each([
    ['barn (0-17 år): "kommune"', 'barn  0 17 år    kommune'],
    ['menn OR kvinner NOT alder', 'menn or kvinner not alder'],
    ['a && b || c * ?', 'a b c'],
    ['title:kommune', 'title kommune'],
  ])('takes the words of a reader as words: %s', (words, query) => {
    expect(queryOf(tablesAddress(ssb.base, { words }, 'no'))).toBe(query.replace(/\s+/g, ' '));
  });
});

describe('retryAfterOf', () => {
  const now = Date.parse('2026-11-24T09:00:00Z');
  it.each([
    ['seconds', '12', { retryAfter: 12_000 }],
    ['a date', 'Tue, 24 Nov 2026 09:00:30 GMT', { retryAfter: 30_000 }],
    ['a date that has passed', 'Tue, 24 Nov 2026 08:00:00 GMT', {}],
    ['nonsense', 'soon', {}],
    ['more than anyone waits', '86400', { retryAfter: 600_000 }],
    ['nothing that may be read', null, {}],
  ])('reads %s', (_, header, expected) => {
    expect(retryAfterOf(header, now)).toEqual(expected);
  });
});
