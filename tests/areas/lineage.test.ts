import { describe, expect, it } from 'vitest';
import { ancestry } from '../../src/areas/ancestry.ts';
import { areaCode } from '../../src/areas/area.ts';
import { validOn } from '../../src/areas/code-record.ts';
import type { Ancestry } from '../../src/areas/stretch.ts';
import { history, places } from './committed.ts';

/** Name, code of today, day, kind, and the arithmetic: `~` marks a former municipality that was divided. */
type Case = readonly [name: string, code: string, date: string, kind: Ancestry['kind'], sum: string];

/** Private households on 1 January 2019 by the codes of then (Statistics Norway, table 06070). */
const households: readonly Case[] = [
  ['Oslo', '0301', '2019-01-01', 'own', '0301 345670 = 345670'],
  ['Bergen', '4601', '2019-01-01', 'renumbered', '1201 138848 = 138848'],
  ['Bærum', '3201', '2019-01-01', 'renumbered', '0219 53245 = 53245'],
  ['Haram', '1580', '2019-01-01', 'renumbered', '1534 4055 = 4055'],
  ['Sandefjord', '3907', '2019-01-01', 'renumbered', '0710 28261 = 28261'],
  ['Nord-Aurdal', '3451', '2019-01-01', 'renumbered', '0542 3060 = 3060'],
  ['Nore og Uvdal', '3338', '2019-01-01', 'renumbered', '0633 1090 = 1090'],
  ['Porsgrunn', '4001', '2019-01-01', 'renumbered', '0805 17083 = 17083'],
  ['Larvik', '3909', '2019-01-01', 'renumbered', '0712 21781 = 21781'],
  ['Rindal', '5061', '2019-01-01', 'own', '5061 847 = 847'],
  ['Trondheim', '5001', '2019-01-01', 'merged', '5001 103043 + 5030 2402 = 105445'],
  ['Stavanger', '1103', '2019-01-01', 'merged', '1103 60990 + 1141 1261 + 1142 1863 = 64114'],
  ['Asker', '3203', '2019-01-01', 'merged', '0220 25036 + 0627 9199 + 0628 4212 = 38447'],
  ['Kristiansand', '4204', '2019-01-01', 'merged', '1001 42789 + 1017 2849 + 1018 4754 = 50392'],
  [
    'Indre Østfold',
    '3118',
    '2019-01-01',
    'merged',
    '0122 2445 + 0123 2627 + 0124 7149 + 0125 5240 + 0138 2450 = 19911',
  ],
  ['Lillestrøm', '3205', '2019-01-01', 'merged', '0226 7333 + 0227 4789 + 0231 24529 = 36651'],
  ['Ålesund', '1508', '2019-01-01', 'merged', '1504 22028 + 1523 982 + 1529 1932 + 1546 565 = 25507'],
  ['Tjeldsund', '5512', '2019-01-01', 'merged', '1852 588 + 1913 1331 = 1919'],
  ['Volda', '1577', '2019-01-01', 'merged', '1444 457 + 1519 4662 = 5119'],
  ['Tønsberg', '3905', '2019-01-01', 'merged', '0704 21394 + 0716 4139 = 25533'],
  ['Drammen', '3301', '2019-01-01', 'merged', '0602 31972 + 0625 10446 + 0711 3028 = 45446'],
  ['Holmestrand', '3903', '2019-01-01', 'merged', '0713 4206 + 0715 6552 = 10758'],
  ['Moss', '3103', '2019-01-01', 'merged', '0104 15346 + 0136 7044 = 22390'],
  ['Nordre Follo', '3207', '2019-01-01', 'merged', '0213 12640 + 0217 11254 = 23894'],
  ['Aurskog-Høland', '3226', '2019-01-01', 'merged', '0121 318 + 0221 7354 = 7672'],
  ['Midt-Telemark', '4020', '2019-01-01', 'merged', '0821 3531 + 0822 1911 = 5442'],
  ['Lindesnes', '4205', '2019-01-01', 'merged', '1002 6922 + 1021 988 + 1029 2136 = 10046'],
  ['Sandnes', '1108', '2019-01-01', 'merged', '1102 32057 + 1129 476 = 32533'],
  ['Kinn', '4602', '2019-01-01', 'merged', '1401 5012 + 1439 2531 = 7543'],
  ['Sunnfjord', '4647', '2019-01-01', 'merged', '1430 1146 + 1431 1255 + 1432 5694 + 1433 1142 = 9237'],
  ['Øygarden', '4626', '2019-01-01', 'merged', '1245 2793 + 1246 10356 + 1259 1966 = 15115'],
  ['Molde', '1506', '2019-01-01', 'merged', '1502 12636 + 1543 1298 + 1545 882 = 14816'],
  ['Steinkjer', '5006', '2019-01-01', 'merged', '5004 10105 + 5039 1139 = 11244'],
  ['Senja', '5530', '2019-01-01', 'merged', '1927 706 + 1928 454 + 1929 420 + 1931 5064 = 6644'],
  ['Hammerfest', '5603', '2019-01-01', 'merged', '2004 4921 + 2017 481 = 5402'],
  ['Narvik', '1806', '2019-01-01', 'partial', '1805 8824 + 1854 1145 + ~1850 889'],
  ['Hamarøy', '1875', '2019-01-01', 'partial', '1849 865 + ~1850 889'],
  ['Heim', '5055', '2019-01-01', 'partial', '1571 707 + 5011 1851 + ~5012 467'],
  ['Hitra', '5056', '2019-01-01', 'partial', '5013 2238 + ~5012 467'],
  ['Orkland', '5059', '2019-01-01', 'partial', '5016 758 + 5023 1789 + 5024 5366 + ~5012 467'],
];

/** People at the end of 2023 by the codes of then, which the codes of 2024 begin with (table 01222). */
const people: readonly Case[] = [
  ['Bærum', '3201', '2023-12-31', 'renumbered', '3024 130921 = 130921'],
  ['Porsgrunn', '4001', '2023-12-31', 'renumbered', '3806 37193 = 37193'],
  ['Nore og Uvdal', '3338', '2023-12-31', 'renumbered', '3052 2486 = 2486'],
  ['Indre Østfold', '3118', '2023-12-31', 'renumbered', '3014 47006 = 47006'],
  ['Lillestrøm', '3205', '2023-12-31', 'renumbered', '3030 94201 = 94201'],
  ['Tromsø', '5501', '2023-12-31', 'renumbered', '5401 78745 = 78745'],
  ['Tjeldsund', '5512', '2023-12-31', 'renumbered', '5412 4281 = 4281'],
  ['Ålesund', '1508', '2023-12-31', 'partial', '~1507 67866'],
  ['Haram', '1580', '2023-12-31', 'partial', '~1507 67866'],
];

/** Without numbers: what else the records say. */
const compositions: readonly Case[] = [
  ['Trondheim', '5001', '2017-12-31', 'merged', '1601 + 1662'],
  ['Trondheim', '5001', '2020-01-01', 'own', '5001'],
  ['Indre Østfold', '3118', '2025-12-31', 'own', '3118'],
  ['Indre Østfold', '3118', '2026-01-01', 'own', '3118'],
  ['Nordre Follo', '3207', '2026-01-01', 'own', '3207'],
  ['Vestby', '3216', '2026-01-01', 'own', '3216'],
  ['Porsgrunn', '4001', '2015-01-01', 'renumbered', '0805'],
  ['Porsgrunn', '4001', '2021-01-01', 'renumbered', '3806'],
  ['Porsgrunn', '4001', '2024-01-01', 'own', '4001'],
  ['Tønsberg', '3905', '2016-12-31', 'partial', '0704 + 0716 + ~0720'],
  ['Sandefjord', '3907', '2016-12-31', 'partial', '0706 + 0719 + ~0720'],
  ['Tønsberg', '3905', '2001-12-31', 'partial', '0704 + 0716 + 0718 + ~0720'],
  ['Bodø', '1804', '2004-12-31', 'merged', '1804 + 1842'],
  ['Ringsaker', '3411', '1991-12-31', 'renumbered', '0412'],
  ['Hamar', '3403', '1991-12-31', 'merged', '0401 + 0414'],
  ['Rakkestad', '3120', '1991-12-31', 'renumbered', '0128'],
  ['Sarpsborg', '3105', '1991-12-31', 'merged', '0102 + 0114 + 0115 + 0130'],
  ['Fredrikstad', '3107', '1993-12-31', 'merged', '0103 + 0113 + 0131 + 0133 + 0134'],
  ['Vindafjord', '1160', '2001-12-31', 'merged', '1154 + 1214'],
  ['Vindafjord', '1160', '2002-01-01', 'merged', '1154 + 1159'],
  ['Harstad', '5503', '2012-12-31', 'merged', '1901 + 1915'],
  ['Orkland', '5059', '2017-12-31', 'partial', '1622 + 1636 + 1638 + ~1613'],
];

function parse(sum: string) {
  const [left = '', total] = sum.split(' = ');
  const terms = left.split(' + ').map((term) => {
    const [, divided, code, number] = /^(~?)(\d{4})(?: (\d+))?$/.exec(term) as RegExpExecArray;
    return { code: code as string, divided: divided === '~', number: Number(number) };
  });
  return { terms, total: total === undefined ? null : Number(total) };
}

describe.each([
  ['households of 2019', households],
  ['people at the end of 2023', people],
  ['compositions', compositions],
])('a place of today is made up of the codes of then: %s', (_title, cases) => {
  it.each(cases)('%s (%s) on %s is %s: %s', (name, code, date, kind, sum) => {
    const past = ancestry(history, areaCode(code), date);
    const { terms, total } = parse(sum);
    expect(places.byCode.get(code)?.name).toBe(name);
    expect(past.kind).toBe(kind);
    expect(past.parts.map((part) => part.code).sort()).toEqual(terms.map((term) => term.code).sort());
    expect([...past.wholes]).toEqual(terms.filter(({ divided }) => divided).map((term) => term.code));
    for (const part of past.parts) expect(validOn(history.codes.get(part.code) as never, date)).toBe(true);
    if (total !== null) expect(terms.reduce((added, { number }) => added + number, 0)).toBe(total);
  });
});

describe('the shares of a divided municipality', () => {
  it.each([
    ['1507', '2023-12-31', { '1508': 0.8621, '1580': 0.1379 }],
    ['1850', '2019-12-31', { '1806': 0.422, '1875': 0.578 }],
    ['5012', '2019-12-31', { '5055': 0.153, '5056': 0.339, '5059': 0.508 }],
    ['0720', '2016-12-31', { '3905': 0.214, '3907': 0.786 }],
  ])('of %s on %s are those the record states', (former, date, shares) => {
    const found = Object.keys(shares).map((code) => [
      code,
      ancestry(history, areaCode(code), date).parts.find((part) => part.code === former)?.share,
    ]);
    expect(Object.fromEntries(found)).toEqual(shares);
  });

  it('are judged by their basis, and only Ålesund and Haram are counted exactly', () => {
    const basis = (code: string) => history.codes.get(code)?.basis;
    expect(['1507', '1850', '5012', '0720'].map(basis)).toEqual([
      'exact',
      'estimate',
      'estimate',
      'approximate',
    ]);
  });
});
