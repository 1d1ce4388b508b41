import type { Indicator } from '../../src/catalog/indicator.ts';
import type { Figure } from '../../src/series/series.ts';
import { figure, type Written, type WrittenSeries } from './build.ts';

type Head = Partial<Omit<Indicator, 'id'>> & { readonly id: string };
export interface Case {
  readonly title: string;
  readonly figure: Figure;
}

export const years = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const children: Head = {
  id: 'bef-barn-under-18',
  title: { nb: 'Barn under 18 år', nn: 'Barn under 18 år', en: 'Children under 18' },
};
const residents: Head = { id: 'bef-folketall' };
const under18: Head = { id: 'bef-andel-under-18', unit: 'percent', decimals: 1 };
const poor: Head = {
  id: 'oko-lavinntekt-barn',
  unit: 'percent',
  decimals: 1,
  direction: 'lower',
  title: {
    nb: 'Andel barn under 18 år i husholdninger med lavinntekt (EU60)',
    nn: 'Del barn under 18 år i hushald med låginntekt (EU60)',
    en: 'Share of children under 18 in low-income households (EU60)',
  },
};
const lasting: Head = {
  id: 'oko-vedvarende-lavinntekt-barn',
  unit: 'percent',
  decimals: 1,
  frequency: 'threeYears',
};
const income: Head = { id: 'oko-medianinntekt', unit: 'nok' };
const offences: Head = { id: 'lov-anmeldte-per-1000', unit: 'per1000', decimals: 1, frequency: 'twoYears' };
const migration: Head = { id: 'bef-nettoflytting' };
const staff: Head = { id: 'bhg-barn-per-arsverk', unit: 'count', decimals: 1 };
const kindergarten: Head = { id: 'bhg-andel-1-5', unit: 'percent', decimals: 1 };
const wordless: Head = {
  id: 'sk-sfo',
  unit: 'percent',
  decimals: 1,
  title: {
    nb: 'Andel innbyggere 6–9 år i kommunal og privat SFO/AKS',
    nn: 'Del innbyggjarar 6–9 år i kommunal og privat SFO/AKS',
    en: 'Share of residents 6–9 in after-school care (SFO/AKS)',
  },
};
const groupSize: Head = {
  id: 'sk-gruppestorrelse',
  unit: 'count',
  decimals: 1,
  title: { nb: 'Gruppestørrelse 2', nn: 'Gruppestorleik 2', en: 'Group size 2' },
};

const skien = (values: readonly Written[], more: Partial<WrittenSeries> = {}): WrittenSeries => ({
  area: '4003',
  label: 'Skien',
  role: 'own',
  values,
  ...more,
});
const utsira = (values: readonly Written[], more: Partial<WrittenSeries> = {}): WrittenSeries => ({
  ...skien(values, more),
  area: '1151',
  label: 'Utsira',
});
const nation = (values: readonly Written[], more: Partial<WrittenSeries> = {}): WrittenSeries => ({
  area: '0',
  label: 'Hele landet',
  role: 'nation',
  values,
  ...more,
});
const telemark = (values: readonly Written[], more: Partial<WrittenSeries> = {}): WrittenSeries => ({
  area: '40',
  label: 'Telemark',
  role: 'county',
  values,
  ...more,
});
const group = (values: readonly Written[], more: Partial<WrittenSeries> = {}): WrittenSeries => ({
  area: 'EKG11',
  label: 'KOSTRA-gruppe 11',
  role: 'group',
  values,
  ...more,
});
const other = (area: string, label: string, values: readonly Written[]): WrittenSeries => ({
  area,
  label,
  values,
});

const of = (
  title: string,
  indicator: Head,
  periods: readonly string[],
  ...series: readonly WrittenSeries[]
): Case => ({ title, figure: figure({ indicator, periods, series }) });

const ten = [
  'Bamble',
  'Drangedal',
  'Fyresdal',
  'Hjartdal',
  'Kragerø',
  'Kviteseid',
  'Midt-Telemark',
  'Nissedal',
  'Nome',
];
const many = (values: readonly number[]): readonly WrittenSeries[] =>
  values.map((value, index) => other(String(4010 + index), ten[index] ?? 'Tinn', [value]));

export const cases: readonly Case[] = [
  of('a count that rises', children, ['2023', '2024'], skien([11_082, 11_160])),
  of('a count that falls', children, ['2023', '2024'], skien([11_160, 11_082])),
  of('a count that is the same', children, ['2023', '2024'], skien([11_160, 11_160])),
  of('a count with one point', children, ['2024'], skien([11_160])),
  of('a small count rises', children, ['2023', '2024'], utsira([41, 45])),
  of('a count of one', children, ['2023', '2024'], utsira([2, 1])),
  of('a count of none', children, ['2023', '2024'], utsira([2, 0])),
  of('a count of none before', children, ['2023', '2024'], utsira([0, 3])),
  of(
    'a count over ten years',
    children,
    years(2015, 2024),
    skien([12_000, 11_900, 11_800, 11_700, 11_600, 11_500, 11_400, 11_300, 11_200, 11_160]),
  ),
  of(
    'a count over ten years beside nation and county',
    children,
    ['2015', '2018', '2020', '2023', '2024'],
    skien([12_000, 11_800, 11_500, 11_200, 11_160]),
    nation([1_130_000, 1_128_000, 1_122_000, 1_110_000, 1_105_000]),
    telemark([36_000, 35_000, 34_400, 33_400, 33_200]),
  ),
  of(
    'a count that peaked',
    residents,
    years(2015, 2022),
    skien([54_000, 55_000, 56_500, 58_000, 57_000, 56_000, 55_000, 54_200]),
  ),
  of(
    'a count that bottomed out',
    residents,
    years(2015, 2022),
    skien([58_000, 57_000, 55_500, 54_000, 54_600, 56_000, 57_000, 57_800]),
  ),
  of('a count of doubtful change', { id: 'bef-fodte' }, ['2023', '2024'], skien([52, 60])),
  of('a share without known count rises', poor, ['2023', '2024'], skien([11.4, 12.1])),
  of('a share without known count stays', poor, ['2023', '2024'], skien([12.1, 12.1])),
  of('a share beside nation', poor, ['2023', '2024'], skien([11.4, 12.1]), nation([11.3, 10.9])),
  of(
    'a share beside group, county and nation',
    poor,
    ['2023', '2024'],
    skien([11.4, 12.1]),
    group([12, 12.1]),
    telemark([12, 12.8]),
    nation([11.3, 10.9]),
  ),
  of(
    'a share within its band',
    under18,
    ['2023', '2024'],
    skien([19.4, 19.3], {
      counts: [
        [10_960, 56_500],
        [10_950, 56_700],
      ],
    }),
    nation([19.9, 19.6], {
      counts: [
        [1_100_000, 5_527_000],
        [1_090_000, 5_561_000],
      ],
    }),
  ),
  of(
    'a share alike within the band of the county',
    under18,
    ['2024'],
    skien([19.3], { counts: [[10_950, 56_700]] }),
    telemark([19.1], { counts: [[34_000, 178_000]] }),
  ),
  of(
    'a share over ten years',
    under18,
    years(2015, 2024),
    skien([20.9, 20.8, 20.7, 20.5, 20.4, 20.2, 20, 19.8, 19.5, 19.3]),
  ),
  of('a share that peaked', poor, years(2015, 2023), skien([9, 9.8, 10.9, 12.4, 13, 12.1, 11, 10.2, 9.4])),
  of('a share that is the same as long ago', poor, years(2018, 2024), skien([9, 9.1, 9, 9.1, 9, 9.1, 9])),
  of(
    'a share where one person counts',
    poor,
    years(2018, 2024),
    utsira([9, 9.1, 7, 10.1, 9, 9.1, 14.6], { counts: [null, null, null, null, null, [4, 44], [6, 41]] }),
    nation([9, 9, 9, 9, 10, 10, 10.9]),
  ),
  of(
    'a share that rests on few',
    poor,
    ['2023', '2024'],
    skien([2, 3.5], {
      counts: [
        [10, 500],
        [18, 514],
      ],
    }),
  ),
  of(
    'a share with arithmetic from the group',
    poor,
    ['2024'],
    skien([12.1], { counts: [[1340, 11_082]] }),
    group([10.9], { counts: [[10_900, 100_000]] }),
  ),
  of(
    'a share with arithmetic where more would be expected',
    kindergarten,
    ['2024'],
    skien([90.1], { counts: [[2300, 2553]] }),
    nation([94.5], { counts: [[270_000, 285_714]] }),
  ),
  of(
    'a share below the denominator that arithmetic asks for',
    poor,
    ['2024'],
    skien([12.1], { counts: [[58, 480]] }),
    nation([8], { counts: [[80_000, 1_000_000]] }),
  ),
  of('a share of zero', poor, ['2023', '2024'], skien([0.4, 0])),
  of('money', income, ['2023', '2024'], skien([545_000, 571_000]), nation([560_000, 587_000])),
  of(
    'money over ten years',
    income,
    years(2015, 2024),
    skien([430_000, 440_000, 450_000, 460_000, 470_000, 480_000, 500_000, 520_000, 545_000, 571_000]),
  ),
  of(
    'thousands of money',
    { id: 'res-barnevern-netto', unit: 'nok1000' },
    ['2023', '2024'],
    skien([152_340, 149_021]),
    nation([12_000_000, 12_500_000]),
  ),
  of(
    'per 1,000',
    offences,
    ['2021-2022', '2022-2023', '2023-2024'],
    skien([60.4, 61.1, 64.9]),
    nation([55, 57, 58.2]),
  ),
  of('overlapping periods only', offences, ['2022-2023', '2023-2024'], skien([61.1, 64.9])),
  of(
    'a mean of three years',
    lasting,
    ['2019-2021', '2020-2022', '2021-2023', '2022-2024'],
    skien([11, 11.2, 11.4, 12]),
    nation([10, 10.1, 10, 9.8]),
  ),
  of('a negative count', migration, ['2023', '2024'], skien([-45, -12])),
  of('a count that turns negative', migration, ['2023', '2024'], skien([150, -12])),
  of('a count that turns positive', migration, ['2023', '2024'], skien([-150, 212])),
  of(
    'a negative share',
    { id: 'res-netto-driftsresultat', unit: 'percent', decimals: 1 },
    ['2023', '2024'],
    skien([0.4, -2.3]),
    nation([1.1, -0.4]),
  ),
  of('a bare number with decimals', staff, ['2023', '2024'], skien([5.8, 5.7]), nation([5.7, 5.6])),
  of(
    'a title that no phrase is written for',
    wordless,
    ['2023', '2024'],
    skien([61.2, 64.8]),
    nation([66, 66.9]),
  ),
  of(
    'a bare number that no phrase is written for',
    groupSize,
    ['2023', '2024'],
    skien([16.1, 15.9]),
    nation([15.8, 15.8]),
  ),
  of(
    'points',
    { id: 'sk-grunnskolepoeng', unit: 'points', decimals: 1 },
    ['2023', '2024'],
    skien([41.2, 41.3]),
    nation([41.4, 41.4]),
  ),
  of(
    'months',
    { id: 'oko-sosialhjelp-stonadstid', unit: 'months', decimals: 1 },
    ['2023', '2024'],
    skien([5.1, 5.3]),
  ),
  of(
    'a cohort',
    { id: 'vgo-fullfort', unit: 'percent', decimals: 1, frequency: 'cohort' },
    ['2017-2023', '2018-2024'],
    telemark([79.2, 80.1], { role: 'own' }),
    nation([81, 81.8]),
  ),
  of(
    'a quarter',
    { id: 'bef-kvartal-fodte', frequency: 'quarter' },
    ['2023K3', '2023K4', '2024K1', '2024K2', '2024K3'],
    skien([140, 120, 110, 130, 151]),
  ),
  of(
    'a quarter without last year',
    { id: 'bef-kvartal-fodte', frequency: 'quarter' },
    ['2024K2', '2024K3'],
    skien([130, 151]),
  ),
  of(
    'a projection',
    { id: 'bef-framskriving-0-5', projection: true },
    ['2026', '2030', '2040', '2050'],
    skien([3102, 3000, 2950, 2890]),
    nation([330_000, 331_000, 340_000, 335_000]),
  ),
  of('a provisional number', children, ['2023', '2024'], skien([11_082, '11160*'])),
  of('a gap', poor, ['2019', '2020', '2021', '2022', '2023'], skien([10, '..', null, 11, 11.2])),
  of('a gap for privacy', poor, ['2019', '2020', '2021', '2022'], utsira([10, ':', 11, 11.2])),
  of('a gap the year before', poor, ['2021', '2022', '2023'], skien([10, '..', 11])),
  of(
    'the newest number hidden for privacy',
    poor,
    ['2022', '2023', '2024'],
    utsira([10, 11, ':']),
    nation([9, 9.2, 9.4]),
  ),
  of('the newest number missing', poor, ['2022', '2023', '2024'], skien([10, 11, '...'])),
  of('the newest number not held', poor, ['2022', '2023', '2024'], skien([10, 11, null])),
  of('all numbers hidden for privacy', poor, ['2023', '2024'], utsira([':', ':']), nation([9.2, 9.4])),
  of('no numbers', poor, ['2023', '2024'], utsira([null, null])),
  of(
    'no numbers at this level',
    {
      id: 'vgo-fullfort',
      title: {
        nb: 'Fullført videregående opplæring',
        nn: 'Fullført vidaregåande opplæring',
        en: 'Completed upper secondary education',
      },
      unit: 'percent',
      decimals: 1,
      frequency: 'cohort',
    },
    ['2018-2024'],
    skien(['no-level']),
    nation([81.8]),
  ),
  of(
    'a break for new territory',
    children,
    years(2018, 2024),
    skien([10_000, 10_100, 11_000, 11_050, 11_020, 11_082, 11_160], {
      breaks: [{ before: '2020', kind: 'territory', codes: [] }],
    }),
  ),
  of(
    'a break the newest year',
    poor,
    ['2022', '2023', '2024'],
    skien([10, 10.4, 12], { breaks: [{ before: '2024', kind: 'definition', codes: [] }] }),
  ),
  of(
    'a county that came again',
    poor,
    ['2022', '2023', '2024'],
    telemark([null, null, 12.8], {
      role: 'own',
      breaks: [{ before: '2024', kind: 'county', codes: ['38'] }],
    }),
  ),
  of(
    'a split',
    children,
    ['2022', '2023', '2024'],
    other('1580', 'Haram', ['.', '.', 2011]),
    nation([1_120_000, 1_110_000, 1_105_000]),
  ),
  of(
    'joined over new numbers',
    children,
    ['2018', '2022', '2024'],
    skien([11_800, 11_300, 11_160], {
      pedigree: [
        { kind: 'renumbered', codes: ['0806'], from: '2018', to: '2019' },
        { kind: 'renumbered', codes: ['3807'], from: '2020', to: '2023' },
        { kind: 'own', codes: ['4003'], from: '2024', to: '2024' },
      ],
    }),
  ),
  of('merged by us', children, ['2018', '2024'], {
    ...skien([20_100, 21_000], {
      pedigree: [
        { kind: 'merged', codes: ['1001', '1017', '1018'], from: '2018', to: '2019' },
        { kind: 'own', codes: ['4204'], from: '2020', to: '2024' },
      ],
    }),
    area: '4204',
    label: 'Kristiansand',
  }),
  of('the whole before a split', children, ['2022', '2024'], {
    ...skien([9000, 2011], {
      pedigree: [{ kind: 'whole-of-split', codes: ['1507'], from: '2022', to: '2023' }],
    }),
    area: '1580',
    label: 'Haram',
  }),
  of(
    'a share that has not moved beyond its band',
    under18,
    ['2015', '2018', '2021', '2024'],
    skien([16.7, 16.1, 15, 14.4], {
      counts: [
        [440, 2640],
        [425, 2640],
        [390, 2600],
        [375, 2604],
      ],
    }),
  ),
  of(
    'a net number over ten years',
    migration,
    ['2015', '2018', '2021', '2023', '2024'],
    skien([812, 640, 530, 482, 401]),
  ),
  of(
    'a break that the catalogue knows',
    {
      id: 'hel-jordmor-hjemmebesok',
      unit: 'count',
      breaks: [{ before: '2018', text: { nb: 'Ny regel.', nn: 'Ny regel.', en: 'New rule.' } }],
    },
    ['2016', '2017', '2018', '2019'],
    skien([210, 220, 310, 325]),
  ),
  of('a part of another municipality before', children, ['2022', '2023', '2024'], {
    ...skien(['.', '.', 2011], {
      pedigree: [{ kind: 'whole-of-split', codes: ['1507'], from: '2022', to: '2023' }],
    }),
    area: '1580',
    label: 'Haram',
  }),
  of(
    'a county stands in',
    poor,
    ['2023', '2024'],
    { ...skien([10.2, 10.4], { standIn: '18' }), area: '1867', label: 'Bø' },
    nation([9.2, 9.4]),
  ),
  of('an unnamed county stands in', poor, ['2023', '2024'], {
    ...skien([10.2, 10.4], { standIn: '55' }),
    area: '5501',
    label: 'Tromsø',
  }),
  of('a place that one is on', children, ['2023', '2024'], {
    ...skien([1011, 1002]),
    area: '5056',
    label: 'Hitra',
  }),
  of('the nation alone', poor, years(2018, 2024), nation([10.5, 10.7, 11, 11.2, 11.3, 11.3, 10.9])),
  of('the nation without Oslo', poor, ['2024'], skien([12.1]), { ...nation([10.1]), area: 'EAKUO' }),
  of(
    'ten places',
    poor,
    ['2024'],
    skien([12.1]),
    ...many([8, 9.1, 9.5, 10, 10.2, 10.9, 11.4, 13, 16]),
    nation([10.9]),
  ),
  of(
    'ten places, among the highest',
    poor,
    ['2024'],
    skien([18]),
    ...many([8, 9.1, 9.5, 10, 10.2, 10.9, 11.4, 13, 16]),
  ),
  of(
    'ten places, among the lowest',
    poor,
    ['2024'],
    skien([4]),
    ...many([8, 9.1, 9.5, 10, 10.2, 10.9, 11.4, 13, 16]),
  ),
  of('six places', poor, ['2024'], skien([12.1]), ...many([8, 9.1, 9.5, 10, 12.2])),
  of('three places', poor, ['2024'], skien([12.1]), ...many([8, 12.1, 13])),
  of('a group of the reader’s own', poor, ['2024'], skien([12.1]), {
    ...group([11.2], { coverage: { average: 'ratio-of-sums', members: 9, withNumbers: 8, without: [] } }),
    area: '9001',
    label: '«Grenland»',
    level: 'municipality',
  }),
  of(
    'a group without coverage',
    poor,
    ['2024'],
    skien([12.1]),
    group(['refused'], { coverage: { average: 'ratio-of-sums', members: 9, withNumbers: 5, without: [] } }),
  ),
  of('a group without numbers', poor, ['2024'], skien([12.1]), group([null])),
  of(
    'categories',
    {
      id: 'bef-aldersfordeling',
      title: {
        nb: 'Aldersfordeling, alle innbyggere',
        nn: 'Aldersfordeling, alle innbyggjarar',
        en: 'Age distribution, all residents',
      },
    },
    ['2023', '2024'],
    skien([3000, 2950], { category: { id: '0-5', label: '0–5 år' } }),
    skien([6400, 6380], { category: { id: '6-15', label: '6–15 år' } }),
    skien([2800, 2810], { category: { id: '16-19', label: '16–19 år' } }),
    skien([3100, 3090], { category: { id: '20-24', label: '20–24 år' } }),
  ),
];
