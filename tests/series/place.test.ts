import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import type { Merge } from '../../src/catalog/indicator.ts';
import { nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import type { Raw } from '../../src/cube/term.ts';
import { parsePeriod, type Period } from '../../src/periods/period.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { placeReader, type Reading, type TermAccess } from '../../src/series/place.ts';

const history = nodeHistory();
const places = nodePlaces();
const period = (code: string) => parsePeriod(code) as Period;

/** What a table holds under each code and year: a number, or the office's sign. */
type Holdings = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

function accessTo(holdings: Holdings, codelist: string | null = null): TermAccess {
  const codes = Object.keys(holdings);
  const variable = {
    code: 'Region',
    label: 'region',
    codes: codelist === null ? codes : [],
    labels: {},
    elimination: false,
    codelists: codelist === null ? [] : [{ id: codelist, label: codelist, codes }],
  };
  const info: TableInfo = {
    table: '99999',
    label: '',
    updated: '',
    variables: [variable],
    time: 'Tid',
    contents: 'ContentsCode',
    region: 'Region',
    units: {},
    notes: [],
  };
  const read = (region: string | null, year: string): Raw | undefined => {
    const held = holdings[region ?? '']?.[year];
    if (held === undefined) return undefined;
    return typeof held === 'number'
      ? { value: held, sign: null }
      : { value: Number.NaN, sign: held as Raw['sign'] };
  };
  return {
    term: { table: '99999', region: 'Region', contents: 'A', fixed: {} },
    info,
    readers: new Map([[codelist, read]]),
  };
}

const told = ({ raw, absence, kind, codes, sameTerritory }: Reading) => ({
  number: raw === null ? null : Number.isNaN(raw.value) ? raw.sign : raw.value,
  absence,
  kind,
  codes: [...codes].sort().join('+'),
  ...(sameTerritory ? {} : { sameTerritory }),
});

interface Case {
  readonly name: string;
  readonly area: string;
  readonly merge: Merge;
  readonly year: string;
  readonly holdings: Holdings;
  readonly expected: ReturnType<typeof told>;
}
const at = (year: string, numbers: Readonly<Record<string, number | string>>): Holdings =>
  Object.fromEntries(Object.entries(numbers).map(([code, number]) => [code, { [year]: number }]));
const whole = (number: number | string, kind: string, codes: string) =>
  ({ number, absence: null, kind, codes }) as ReturnType<typeof told>;
const refused = (kind: string, codes: string) =>
  ({ number: null, absence: 'refused', kind, codes }) as ReturnType<typeof told>;

const cases: readonly Case[] = [
  {
    name: 'Bergen before 2020 stands under 1201: joined',
    area: '4601',
    merge: 'sum',
    year: '2006',
    holdings: at('2006', { '1201': 56_033 }),
    expected: whole(56_033, 'renumbered', '1201'),
  },
  {
    name: 'Bergen after 2020 is its own',
    area: '4601',
    merge: 'sum',
    year: '2024',
    holdings: at('2024', { '4601': 55_299 }),
    expected: whole(55_299, 'own', '4601'),
  },
  {
    name: 'Trondheim 2019 is Trondheim and Klæbu: 100 + 20 = 120',
    area: '5001',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '5001': 100, '5030': 20 }),
    expected: whole(120, 'merged', '5001+5030'),
  },
  {
    name: 'Trondheim 2017 stands under 1601 and 1662: 90 + 10 = 100',
    area: '5001',
    merge: 'sum',
    year: '2017',
    holdings: at('2017', { '1601': 90, '1662': 10 }),
    expected: whole(100, 'merged', '1601+1662'),
  },
  {
    name: 'a share in Trondheim 2019 is that of the smaller Trondheim: a break, though the code is unchanged',
    area: '5001',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '5001': 12.5, '5030': 30 }),
    expected: { ...whole(12.5, 'own', '5001'), sameTerritory: false },
  },
  {
    name: 'Stavanger 2019 is Stavanger, Finnøy and Rennesøy: 100 + 3 + 5 = 108',
    area: '1103',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1103': 100, '1141': 3, '1142': 5 }),
    expected: whole(108, 'merged', '1103+1141+1142'),
  },
  {
    name: 'Bærum is renumbered twice: 3024',
    area: '3201',
    merge: 'none',
    year: '2022',
    holdings: at('2022', { '3024': 7.5 }),
    expected: whole(7.5, 'renumbered', '3024'),
  },
  {
    name: 'Bærum is renumbered twice: 0219',
    area: '3201',
    merge: 'none',
    year: '2015',
    holdings: at('2015', { '0219': 7.1 }),
    expected: whole(7.1, 'renumbered', '0219'),
  },
  {
    name: 'Asker 2019 is Asker, Røyken and Hurum: 60 + 22 + 9 = 91',
    area: '3203',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '0220': 60, '0627': 22, '0628': 9 }),
    expected: whole(91, 'merged', '0220+0627+0628'),
  },
  {
    name: 'a share in Asker before 2020 cannot be had: refused',
    area: '3203',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '0220': 60, '0627': 22, '0628': 9 }),
    expected: refused('merged', '0220+0627+0628'),
  },
  {
    name: 'Kristiansand 2019 is 1001 + 1017 + 1018: 90 + 6 + 11 = 107',
    area: '4204',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1001': 90, '1017': 6, '1018': 11 }),
    expected: whole(107, 'merged', '1001+1017+1018'),
  },
  {
    name: 'a suppressed part makes the sum suppressed',
    area: '4204',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1001': 90, '1017': ':', '1018': 11 }),
    expected: whole(':', 'merged', '1001+1017+1018'),
  },
  {
    name: 'a missing part makes the sum missing, with its sign',
    area: '4204',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1001': 90, '1017': '..', '1018': 11 }),
    expected: whole('..', 'merged', '1001+1017+1018'),
  },
  {
    name: 'a suppressed and a missing part: suppressed',
    area: '4204',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1001': '..', '1017': ':', '1018': 11 }),
    expected: whole(':', 'merged', '1001+1017+1018'),
  },
  {
    name: 'a part that the table lacks makes the sum one that is not held',
    area: '4204',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1001': 90, '1018': 11 }),
    expected: { number: null, absence: 'not-held', kind: 'merged', codes: '1001+1017+1018' },
  },
  {
    name: 'Indre Østfold 2019 is five: 1 + 2 + 3 + 4 + 5 = 15',
    area: '3118',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '0122': 1, '0123': 2, '0124': 3, '0125': 4, '0138': 5 }),
    expected: whole(15, 'merged', '0122+0123+0124+0125+0138'),
  },
  {
    name: 'Indre Østfold 2022 stands under 3014',
    area: '3118',
    merge: 'none',
    year: '2022',
    holdings: at('2022', { '3014': 8.8 }),
    expected: whole(8.8, 'renumbered', '3014'),
  },
  {
    name: 'Indre Østfold 2026 is its own: the adjustment is no split',
    area: '3118',
    merge: 'sum',
    year: '2026',
    holdings: at('2026', { '3118': 100 }),
    expected: whole(100, 'own', '3118'),
  },
  {
    name: 'Lillestrøm 2019 is Sørum, Fet and Skedsmo: 18 + 12 + 57 = 87',
    area: '3205',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '0226': 18, '0227': 12, '0231': 57 }),
    expected: whole(87, 'merged', '0226+0227+0231'),
  },
  {
    name: 'Lillestrøm 2022 stands under 3030',
    area: '3205',
    merge: 'sum',
    year: '2022',
    holdings: at('2022', { '3030': 88 }),
    expected: whole(88, 'renumbered', '3030'),
  },
  {
    name: 'Haram 2022 was part of Ålesund 1507: no number of its own',
    area: '1580',
    merge: 'sum',
    year: '2022',
    holdings: at('2022', { '1507': 67_520 }),
    expected: refused('whole-of-split', '1507'),
  },
  {
    name: 'Ålesund 2022 included Haram: refused',
    area: '1508',
    merge: 'sum',
    year: '2022',
    holdings: at('2022', { '1507': 67_520 }),
    expected: refused('whole-of-split', '1507'),
  },
  {
    name: 'Haram 2019 is exactly the old Haram 1534',
    area: '1580',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '1534': 9.9 }),
    expected: whole(9.9, 'renumbered', '1534'),
  },
  {
    name: 'Ålesund 2019 is 1504 + 1523 + 1529 + 1546: 48 + 2 + 5 + 1 = 56',
    area: '1508',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1504': 48, '1523': 2, '1529': 5, '1546': 1 }),
    expected: whole(56, 'merged', '1504+1523+1529+1546'),
  },
  {
    name: 'Narvik 2019 had a part of Tysfjord: refused',
    area: '1806',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1805': 18, '1850': 2, '1854': 2 }),
    expected: refused('whole-of-split', '1805+1850+1854'),
  },
  {
    name: 'Hamarøy 2019 had the other part: refused',
    area: '1875',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1849': 2, '1850': 2 }),
    expected: refused('whole-of-split', '1849+1850'),
  },
  {
    name: 'Orkland 2019 had a part of Snillfjord: refused',
    area: '5059',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '5016': 2, '5023': 4, '5024': 12, '5012': 1 }),
    expected: refused('whole-of-split', '5012+5016+5023+5024'),
  },
  {
    name: 'Heim 2019: refused',
    area: '5055',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '5011': 4, '1571': 2, '5012': 1 }),
    expected: refused('whole-of-split', '1571+5011+5012'),
  },
  {
    name: 'Hitra 2019: refused',
    area: '5056',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '5013': 5, '5012': 1 }),
    expected: refused('whole-of-split', '5012+5013'),
  },
  {
    name: 'Tjeldsund 2022 stands under 5412',
    area: '5512',
    merge: 'none',
    year: '2022',
    holdings: at('2022', { '5412': 4.2 }),
    expected: whole(4.2, 'renumbered', '5412'),
  },
  {
    name: 'Tjeldsund 2019 is 1852 in Nordland and 1913 in Troms: 1 + 3 = 4',
    area: '5512',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1852': 1, '1913': 3 }),
    expected: whole(4, 'merged', '1852+1913'),
  },
  {
    name: 'Volda 2019 is 1519 and 1444 Hornindal: 9 + 1 = 10',
    area: '1577',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '1519': 9, '1444': 1 }),
    expected: whole(10, 'merged', '1444+1519'),
  },
  {
    name: 'Sandefjord 2016 had a part of Stokke that went to Tønsberg: refused',
    area: '3907',
    merge: 'sum',
    year: '2016',
    holdings: at('2016', { '0706': 45, '0719': 5, '0720': 11 }),
    expected: refused('whole-of-split', '0706+0719+0720'),
  },
  {
    name: 'Sandefjord 2018 stands under 0710',
    area: '3907',
    merge: 'none',
    year: '2018',
    holdings: at('2018', { '0710': 3.3 }),
    expected: whole(3.3, 'renumbered', '0710'),
  },
  {
    name: 'Nord-Aurdal is renumbered only: 0542',
    area: '3451',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '0542': 5.5 }),
    expected: whole(5.5, 'renumbered', '0542'),
  },
  {
    name: 'Nore og Uvdal is renumbered twice: 0633',
    area: '3338',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '0633': 5.6 }),
    expected: whole(5.6, 'renumbered', '0633'),
  },
  {
    name: 'Nore og Uvdal is renumbered twice: 3052',
    area: '3338',
    merge: 'none',
    year: '2021',
    holdings: at('2021', { '3052': 5.7 }),
    expected: whole(5.7, 'renumbered', '3052'),
  },
  {
    name: 'Porsgrunn 2019 is 0805, as table 12272 has it',
    area: '4001',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '0805': 16.2 }),
    expected: whole(16.2, 'renumbered', '0805'),
  },
  {
    name: 'Porsgrunn 2022 is 3806',
    area: '4001',
    merge: 'none',
    year: '2022',
    holdings: at('2022', { '3806': 17.1 }),
    expected: whole(17.1, 'renumbered', '3806'),
  },
  {
    name: 'Oslo has always been Oslo',
    area: '0301',
    merge: 'none',
    year: '1990',
    holdings: at('1990', { '0301': 1.1 }),
    expected: whole(1.1, 'own', '0301'),
  },
  {
    name: 'Vestland 2019 is Hordaland and Sogn og Fjordane without Hornindal: refused, never a silent join',
    area: '46',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '12': 500, '14': 100 }),
    expected: refused('whole-of-split', '12+14'),
  },
  {
    name: 'Innlandet 2019 is not Hedmark and Oppland alone',
    area: '34',
    merge: 'none',
    year: '2019',
    holdings: at('2019', { '04': 1, '05': 2 }),
    expected: refused('whole-of-split', '04+05'),
  },
  {
    name: 'Agder 2019 is Aust- and Vest-Agder: 2 + 3 = 5',
    area: '42',
    merge: 'sum',
    year: '2019',
    holdings: at('2019', { '09': 2, '10': 3 }),
    expected: whole(5, 'merged', '09+10'),
  },
  {
    name: 'a code that the office has given back in time is read under it',
    area: '4003',
    merge: 'none',
    year: '2022',
    holdings: at('2022', { '4003': 91.6 }),
    expected: whole(91.6, 'own', '4003'),
  },
  {
    name: 'but its 0 for a year when the code did not exist is no number',
    area: '4003',
    merge: 'sum',
    year: '2022',
    holdings: at('2022', { '4003': 0 }),
    expected: { number: null, absence: 'not-held', kind: 'renumbered', codes: '3807' },
  },
];

describe('a place read from a table with the codes of its time', () => {
  it.each(cases)('$name', ({ area, merge, year, holdings, expected }) => {
    const read = placeReader(accessTo(holdings), areaCode(area), merge, history);
    expect(told(read(period(year)))).toEqual(expected);
  });

  it('conserves sums: each former code counts into one place of today, or into none', () => {
    const year = fc.integer({ min: 1994, max: 2025 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 1_000_000 }), (y, seed) => {
        const inUse = [...history.codes.values()].filter(
          ({ validFrom, validTo }) =>
            validFrom <= `${y}-01-01` && (validTo === null || validTo > `${y}-01-01`),
        );
        const numbers = Object.fromEntries(inUse.map(({ code }, n) => [code, 1 + ((seed * (n + 7)) % 997)]));
        const access = accessTo(at(String(y), numbers));
        const readings = places.municipalities.map(({ code }) =>
          placeReader(access, code, 'sum', history)(period(String(y))),
        );
        const counted = readings.filter(({ raw }) => raw !== null);
        const divided = new Set(readings.filter(({ raw }) => raw === null).flatMap(({ codes }) => codes));
        const total = counted.reduce((sum, { raw }) => sum + (raw?.value ?? 0), 0);
        const outside = Object.entries(numbers)
          .filter(([code]) => divided.has(code))
          .reduce((sum, [, number]) => sum + number, 0);
        expect(total + outside).toBe(Object.values(numbers).reduce((sum, number) => sum + number, 0));
      }),
      { numRuns: 30 },
    );
  });

  it('computes no number where a part is missing or suppressed', () => {
    const merged = places.municipalities
      .map(({ code }) => code)
      .filter((code) => placeReader(accessTo({}), code, 'sum', history)(period('2019')).kind === 'merged');
    fc.assert(
      fc.property(
        fc.constantFrom(...merged),
        fc.constantFrom(':', '.', '..', '...'),
        fc.nat(),
        (area, sign, which) => {
          const { codes } = placeReader(accessTo({}), area, 'sum', history)(period('2019'));
          const numbers = Object.fromEntries(
            codes.map((code, n) => [code, n === which % codes.length ? sign : 5]),
          );
          const { raw } = placeReader(accessTo(at('2019', numbers)), area, 'sum', history)(period('2019'));
          expect(raw).toEqual({ value: Number.NaN, sign });
        },
      ),
    );
  });
});

describe('the merged series of the Statbank itself', () => {
  const merged = (numbers: Readonly<Record<string, number | string>>, area: string, year: string) =>
    told(
      placeReader(
        accessTo(at(year, numbers), 'agg_KommSummer'),
        areaCode(area),
        'sum',
        history,
      )(period(year)),
    );

  it('is preferred to our own sum, and says which codes it covers', () => {
    expect(merged({ 'K-5001': 120 }, '5001', '2019')).toEqual(whole(120, 'merged-by-office', '5001+5030'));
  });

  it.each([
    ['1806', '2015'],
    ['1875', '2015'],
    ['5055', '2019'],
    ['5056', '2019'],
    ['5059', '2019'],
    ['1580', '2022'],
  ])('has a 0 for %s in %s that is no number', (area, year) => {
    expect(merged({ [`K-${area}`]: 0 }, area, year)).toMatchObject({ number: '.', absence: 'no-period' });
  });

  it('counts Haram into Ålesund in 2020–2023: shown as another territory, so that the line breaks', () => {
    expect(merged({ 'K-1508': 67_520 }, '1508', '2023')).toMatchObject({
      number: 67_520,
      sameTerritory: false,
    });
    expect(merged({ 'K-1508': 58_509 }, '1508', '2024')).toEqual(whole(58_509, 'own', '1508'));
  });
});
