import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { faultText } from '../../src/catalog/fault.ts';
import { indicatorId, themes } from '../../src/catalog/indicator.ts';

const text = (word: string) => ({ nb: word, nn: `${word} nn`, en: `${word} en` });
const term = (more: object = {}) => ({
  table: '07459',
  region: 'Region',
  contents: 'Personer1',
  fixed: { Alder: ['000', '001'] },
  ...more,
});
const tableLink = {
  kind: 'table',
  href: 'https://www.ssb.no/statbank/table/07459',
  label: text('Tabell'),
};
const sound = {
  id: 'bef-barn',
  theme: 'befolkning',
  title: text('Barn'),
  short: text('Barn'),
  unit: 'persons',
  decimals: 0,
  office: 'ssb',
  measure: { kind: 'sum', of: term() },
  merge: 'sum',
  levels: ['municipality', 'nation'],
  frequency: 'year',
  kostra: false,
  direction: 'neither',
  evidence: 'verified',
  definition: text('Barn som finnes.'),
  definitionBasis: 'label',
  cautions: [],
  links: [tableLink],
  seen: 'Somewhere.',
};
const read = (entry: unknown, file = 'befolkning.json') => readCatalog([{ file, json: [entry] }]);
const without = (field: string) => Object.fromEntries(Object.entries(sound).filter(([key]) => key !== field));
const ratio = (more: object) => ({ kind: 'ratio', of: term(), over: term({ fixed: {} }), per: 100, ...more });
const category = (id: string, codes: readonly unknown[]) => ({ id, codes, label: text(id) });
const split = { variable: 'Alder', categories: [category('a', ['000']), category('b', ['001'])] };

const faults: readonly { what: string; entry: unknown; field: string; expected: RegExp }[] = [
  { what: 'an unknown field', entry: { ...sound, extra: 1 }, field: 'extra', expected: /one of id, theme/ },
  { what: 'a missing field', entry: without('unit'), field: 'unit', expected: /one of persons/ },
  {
    what: 'an unknown theme',
    entry: { ...sound, theme: 'tro' },
    field: 'theme',
    expected: /one of befolkning/,
  },
  {
    what: 'a theme of another file',
    entry: { ...sound, theme: 'skole' },
    field: 'theme',
    expected: /befolkning, as the file is called/,
  },
  { what: 'an unknown unit', entry: { ...sound, unit: 'kr' }, field: 'unit', expected: /one of persons/ },
  {
    what: 'an id that no link can hold',
    entry: { ...sound, id: 'bef_Barn' },
    field: 'id',
    expected: /a-z, 0-9/,
  },
  {
    what: 'a missing language',
    entry: { ...sound, title: { nb: 'Barn', en: 'Children' } },
    field: 'title.nn',
    expected: /text/,
  },
  {
    what: 'a fourth language',
    entry: { ...sound, title: { ...text('Barn'), se: 'Mánát' } },
    field: 'title.se',
    expected: /one of nb, nn, en/,
  },
  {
    what: 'an empty text',
    entry: { ...sound, definition: { ...text('Barn.'), nb: '' } },
    field: 'definition.nb',
    expected: /text/,
  },
  {
    what: 'markup in a text',
    entry: { ...sound, short: { ...text('Barn'), nb: '<b>Barn</b>' } },
    field: 'short.nb',
    expected: /markup/,
  },
  { what: 'stray blanks', entry: { ...sound, seen: ' Somewhere' }, field: 'seen', expected: /stray blanks/ },
  {
    what: 'decimals that are text',
    entry: { ...sound, decimals: '0' },
    field: 'decimals',
    expected: /whole number/,
  },
  {
    what: 'half a person',
    entry: { ...sound, decimals: 1 },
    field: 'decimals',
    expected: /0, since persons/,
  },
  {
    what: 'a table that is a number',
    entry: { ...sound, measure: { kind: 'sum', of: term({ table: 7459 }) } },
    field: 'measure.of.table',
    expected: /five digits as text/,
  },
  {
    what: 'a code that is a number',
    entry: { ...sound, measure: { kind: 'sum', of: term({ fixed: { Alder: [0, '001'] } }) } },
    field: 'measure.of.fixed.Alder[0]',
    expected: /a code as text/,
  },
  {
    what: 'a code twice',
    entry: { ...sound, measure: { kind: 'sum', of: term({ fixed: { Alder: ['000', '000'] } }) } },
    field: 'measure.of.fixed.Alder[1]',
    expected: /only once/,
  },
  {
    what: 'a variable with no codes',
    entry: { ...sound, measure: { kind: 'sum', of: term({ fixed: { Alder: [] } }) } },
    field: 'measure.of.fixed.Alder',
    expected: /at least 1/,
  },
  {
    what: 'a fixed year',
    entry: {
      ...sound,
      measure: { kind: 'sum', of: term({ fixed: { Alder: ['000', '001'], Tid: ['2024'] } }) },
    },
    field: 'measure.of.fixed.Tid',
    expected: /no time/,
  },
  {
    what: 'an unknown kind of measure',
    entry: { ...sound, measure: { kind: 'mean', of: term() } },
    field: 'measure.kind',
    expected: /one of value, sum, ratio, difference/,
  },
  {
    what: 'a ratio without its denominator',
    entry: { ...sound, merge: 'ratio', measure: { kind: 'ratio', of: term(), per: 100 } },
    field: 'measure.over',
    expected: /an object/,
  },
  {
    what: 'a published value of several codes',
    entry: { ...sound, measure: { kind: 'value', of: term() } },
    field: 'measure.kind',
    expected: /sum, since several/,
  },
  {
    what: 'a sum of one code',
    entry: { ...sound, measure: { kind: 'sum', of: term({ fixed: {} }) } },
    field: 'measure.kind',
    expected: /nothing to add/,
  },
  {
    what: 'a percentage per thousand',
    entry: { ...sound, unit: 'percent', decimals: 1, merge: 'ratio', measure: ratio({ per: 1000 }) },
    field: 'measure.per',
    expected: /100, since the unit is percent/,
  },
  {
    what: 'ratios that are added',
    entry: { ...sound, unit: 'nok', measure: ratio({}) },
    field: 'merge',
    expected: /ratios do not add/,
  },
  {
    what: 'percentages that are added',
    entry: { ...sound, unit: 'percent', decimals: 1 },
    field: 'merge',
    expected: /percent does not add/,
  },
  {
    what: 'a ratio of sums of what is no ratio',
    entry: { ...sound, merge: 'ratio' },
    field: 'merge',
    expected: /this is no ratio/,
  },
  {
    what: 'municipalities in a table without regions',
    entry: { ...sound, measure: { kind: 'sum', of: term({ region: null }) } },
    field: 'levels',
    expected: /nation only/,
  },
  {
    what: 'KOSTRA groups in an ordinary table',
    entry: { ...sound, levels: ['kostra', 'nation'] },
    field: 'levels',
    expected: /no kostra/,
  },
  {
    what: 'an unknown level',
    entry: { ...sound, levels: ['bydel'] },
    field: 'levels[0]',
    expected: /one of nation/,
  },
  { what: 'no level', entry: { ...sound, levels: [] }, field: 'levels', expected: /at least 1/ },
  {
    what: 'a variable both fixed and broken down',
    entry: { ...sound, breakdown: split },
    field: 'measure.of.fixed.Alder',
    expected: /not both/,
  },
  {
    what: 'a category twice',
    entry: {
      ...sound,
      measure: { kind: 'sum', of: term({ fixed: {} }) },
      breakdown: { ...split, categories: [category('a', ['000']), category('a', ['001'])] },
    },
    field: 'breakdown.categories',
    expected: /only once/,
  },
  {
    what: 'an address that is not https',
    entry: { ...sound, links: [tableLink, { ...tableLink, kind: 'about', href: 'javascript:alert(1)' }] },
    field: 'links[1].href',
    expected: /https/,
  },
  {
    what: 'no link to the table',
    entry: { ...sound, links: [{ ...tableLink, href: 'https://www.ssb.no/folkemengde' }] },
    field: 'links',
    expected: /a link to table 07459/,
  },
  {
    what: 'a link to another table',
    entry: {
      ...sound,
      links: [tableLink, { ...tableLink, href: 'https://www.ssb.no/statbank/table/06913' }],
    },
    field: 'links',
    expected: /07459 only/,
  },
  {
    what: 'a break without a year',
    entry: { ...sound, breaks: [{ before: 'i fjor', text: text('Nytt') }] },
    field: 'breaks[0].before',
    expected: /a year/,
  },
  {
    what: 'a start that is no year',
    entry: { ...sound, start: 2016 },
    field: 'start',
    expected: /a year/,
  },
  { what: 'an entry that is no object', entry: 'bef-barn', field: 'the entry', expected: /an object/ },
];

describe('readCatalog', () => {
  it('reads a sound entry without a fault', () => {
    const { catalog, faults } = read(sound);
    expect(faults).toEqual([]);
    expect(catalog.byId.get(indicatorId('bef-barn'))?.unit).toBe('persons');
  });

  it.each(faults)('names $what, and leaves the entry out', ({ entry, field, expected }) => {
    const { catalog, faults } = read(entry);
    expect(catalog.indicators).toEqual([]);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.expected).toMatch(expected);
    expect(faults[0]?.file).toBe('befolkning.json');
  });

  it('names all faults of an entry, not only the first', () => {
    const { faults } = read({ ...sound, unit: 'kr', decimals: -1, title: { ...text('Barn'), nb: '' } });
    expect(faults.map(({ field }) => field)).toEqual(['title.nb', 'unit', 'decimals']);
  });

  it('names the second of two entries with one id and keeps the first', () => {
    const other = { ...sound, title: text('Andre barn') };
    const { catalog, faults } = readCatalog([{ file: 'befolkning.json', json: [sound, other] }]);
    expect(faults.map(({ entry, field }) => [entry, field])).toEqual([['bef-barn', 'id']]);
    expect(catalog.indicators.map(({ title }) => title.nb)).toEqual(['Barn']);
  });

  it('names a file that is called after no theme, or that holds no list', () => {
    expect(read(sound, 'tro.json').faults[0]).toMatchObject({ entry: 'the file', field: 'name' });
    expect(readCatalog([{ file: 'skole.json', json: {} }]).faults[0]).toMatchObject({
      entry: 'the file',
      field: 'content',
      expected: 'a list of entries',
    });
  });

  it('calls an entry without a readable id by its place', () => {
    expect(read({ ...sound, id: 7 }).faults[0]?.entry).toBe('entry 1');
  });

  it('says a fault in one line', () => {
    const { faults } = read({ ...sound, unit: 'kr' });
    expect(faultText(faults[0] as NonNullable<(typeof faults)[0]>)).toMatch(
      /^befolkning\.json: bef-barn: unit: "kr" — expected one of persons, /,
    );
  });

  it('keeps the order of the themes whatever the order of the files', () => {
    const school = { ...sound, id: 'sk-x', theme: 'skole' };
    const { catalog } = readCatalog([
      { file: 'skole.json', json: [school] },
      { file: 'befolkning.json', json: [sound] },
    ]);
    expect(catalog.indicators.map(({ id }) => id)).toEqual(['bef-barn', 'sk-x']);
    expect([...catalog.byTheme.keys()]).toEqual([...themes]);
  });

  it('adds what is true of every KOSTRA figure and of every projection to its cautions', () => {
    const kostra = {
      ...sound,
      kostra: true,
      levels: ['kostra', 'municipality'],
      measure: { kind: 'sum', of: term({ region: 'KOKkommuneregion0000' }) },
    };
    const cautions = (entry: unknown) =>
      read(entry).catalog.indicators[0]?.cautions.map(({ nb }) => nb) ?? [];
    expect(cautions(sound)).toEqual([]);
    expect(cautions(kostra)).toEqual([
      expect.stringMatching(/15\. mars/),
      expect.stringMatching(/KOSTRA-gruppene/),
    ]);
    expect(cautions({ ...sound, projection: true })).toEqual([expect.stringMatching(/beregnet, ikke talt/)]);
  });

  it('never throws, whatever the files hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (json, file) => {
        expect(readCatalog([{ file, json }]).catalog.indicators).toEqual([]);
      }),
    );
  });

  it('leaves out an entry with any one field replaced by something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), fc.jsonValue(), (field, value) => {
        const { catalog, faults } = read({ ...sound, [field]: value });
        expect(catalog.indicators.length === 1 || faults.length > 0).toBe(true);
      }),
    );
  });
});
