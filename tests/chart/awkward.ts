import type { Figure } from '../../src/series/series.ts';
import type { Role } from '../../src/series/series.ts';
import { figure, series, type Shorthand, years } from './figures.ts';

const title = (words: string) => ({ nb: words, nn: words, en: words });
const decade = years(2015, 2026);

/** A falling share for four places, as most panels show. */
export const plain = figure(decade, [
  series('4003', 'Skien', 'own', [20.9, 20.8, 20.7, 20.6, 20.4, 20.3, 20.2, 20.0, 19.8, 19.7, 19.5, 19.1]),
  series(
    'EKG11',
    'KOSTRA-gruppe 11',
    'group',
    [21.7, 21.6, 21.4, 21.3, 21.0, 20.8, 20.6, 20.5, 20.3, 20.1, 19.9, 19.6],
  ),
  series(
    '40',
    'Telemark',
    'county',
    [20.5, 20.3, 20.2, 20.1, 19.8, 19.6, 19.4, 19.2, 19.1, 19.0, 18.8, 18.5],
  ),
  series('0', 'Landet', 'nation', [21.8, 21.6, 21.5, 21.3, 21.1, 20.8, 20.6, 20.4, 20.3, 20.0, 19.8, 19.6]),
]);

/** Gaps of several kinds, a hidden number, a line that begins late and one that ends early, and a lone point. */
export const gaps = figure(decade, [
  series('4003', 'Skien', 'own', [20.1, 21.3, ':', ':', 22.4, null, 23.9, '..', '..', '..', 22.1, '22.9*']),
  series('40', 'Telemark', 'county', ['.', '.', '.', '.', '.', '.', '.', '.', '.', 24.0, 24.4, 25.1]),
  series('0', 'Landet', 'nation', [19, 19.5, 20, 20.4, 20.9, 21.3, 21.8, 22, 22.4, '..', '..', '..']),
  series('4001', 'Porsgrunn', 'other', [
    '..',
    '..',
    20.5,
    '..',
    '..',
    21.7,
    21.9,
    ':',
    22.8,
    23.2,
    23.3,
    23.6,
  ]),
]);

const broken = {
  breaks: [
    { before: '2020', kind: 'territory', codes: ['0806'] },
    { before: '2024', kind: 'merged', codes: ['3807', '3812'] },
  ],
} as const;
/** Breaks in the own line and in the county's, at neighbouring years. */
export const breaks = figure(decade, [
  series(
    '4003',
    'Skien',
    'own',
    [18.1, 18.8, 19.7, 19.7, 20.7, 21.6, 21.1, 22.1, 22, 23.3, 23.1, 23.4],
    broken,
  ),
  series('40', 'Telemark', 'county', [16, 16.2, 16.4, 16.9, 17.2, 18.5, 18.4, 18.9, 19, 20.7, 20.9, 21], {
    breaks: [
      { before: '2020', kind: 'county', codes: ['08'] },
      { before: '2025', kind: 'county', codes: ['38'] },
    ],
  }),
  series('0', 'Landet', 'nation', [15.3, 16.4, 17.3, 18.3, 19, 19.3, 19.5, 20, 20.4, 20.5, 20.2, 20.2]),
]);

export const onePoint = figure(
  ['2024'],
  [series('4003', 'Skien', 'own', [94.7]), series('0', 'Landet', 'nation', [94.5])],
);

export const allMissing = figure(decade, [
  series(
    '4003',
    'Skien',
    'own',
    decade.map(() => ':'),
  ),
  series(
    '0',
    'Landet',
    'nation',
    decade.map(() => null),
  ),
]);

export const negative = figure(
  decade,
  [
    series('4003', 'Skien', 'own', [-120, 45, 310, -20, -340, -75, 0, 15, -410, -380, 60, 122]),
    series('3301', 'Drammen', 'other', [220, 145, 110, 180, 40, -175, -60, 115, 310, 280, 160, 22]),
  ],
  { unit: 'persons', decimals: 0, title: title('Nettoinnflytting') },
);

/** Forty places, one of them hidden and one with a very long name. */
export const forty = figure(
  decade,
  Array.from({ length: 40 }, (_, place) =>
    series(
      String(1101 + place),
      place === 3
        ? 'Gáivuotna - Kåfjord - Kaivuono og andre steder med svært langt navn'
        : `Sted nummer ${place + 1}`,
      place === 0 ? 'own' : 'other',
      decade.map((_, at) =>
        place === 7
          ? ':'
          : Math.round((14 + ((place * 7) % 23) / 2 + Math.sin(at / 2 + place) * 1.4) * 10) / 10,
      ),
    ),
  ),
);

/** Counts that differ by a thousandfold. */
export const counts = figure(
  decade,
  [
    series(
      '4003',
      'Skien',
      'own',
      [11_381, 11_402, 11_390, 11_377, 11_301, 11_240, 11_198, 11_150, 11_134, 11_160, 11_020, 10_888],
    ),
    series(
      '0',
      'Landet',
      'nation',
      decade.map((_, at) => 1_125_161 - at * 2100),
    ),
  ],
  { unit: 'persons', decimals: 0, title: title('Barn under 18 år') },
);

export const quarters = figure(
  Array.from({ length: 26 }, (_, at) => `${2020 + Math.floor(at / 4)}K${(at % 4) + 1}`),
  [
    series(
      '4003',
      'Skien',
      'own',
      Array.from({ length: 26 }, (_, at) => Math.round(40 + 25 * Math.sin(at / 2.4))),
    ),
    series(
      '4001',
      'Porsgrunn',
      'other',
      Array.from({ length: 26 }, (_, at) => Math.round(20 - 25 * Math.cos(at / 3))),
    ),
  ],
  { unit: 'persons', decimals: 0, frequency: 'quarter', title: title('Folkevekst') },
);

/** A survey that is not taken every year. */
export const uneven = figure(
  ['2005', '2010', '2015', '2019', '2021', '2022'],
  [
    series('4003', 'Skien', 'own', [31, 33.4, 30.2, 29.9, 35.1, 36]),
    series('0', 'Landet', 'nation', [30, 31, 31.5, 32, 33, 33.2]),
  ],
);

export const means = figure(
  ['2009-2011', '2010-2012', '2011-2013', '2012-2014'],
  [
    series('4003', 'Skien', 'own', [12.1, 12.4, ':', 13.2]),
    series('40', 'Telemark', 'county', [11, 11.1, 11.4, 11.9]),
  ],
);

export const projection = figure(
  years(2022, 2050),
  [
    series(
      '4003',
      'Skien',
      'own',
      Array.from({ length: 29 }, (_, at) => 55_900 + at * 130 - at * at),
    ),
    series(
      '4012',
      'Bamble',
      'other',
      Array.from({ length: 29 }, (_, at) => 14_100 - at * 40),
    ),
  ],
  { unit: 'persons', decimals: 0, projection: true, title: title('Framskrevet folkemengde') },
);

const ages = ['0–5 år', '6–15 år', '16–19 år', '20–24 år', '25–66 år', '67 år og over'];
const age = (at: number) => ({ category: { id: `a${at}`, label: ages[at] as string } });
/** One place, six age groups. */
export const breakdown = figure(
  decade,
  ages.map((_, at) =>
    series(
      '4003',
      'Skien',
      'own',
      decade.map((__, year) => 3000 + at * 900 + year * (at - 2) * 60),
      age(at),
    ),
  ),
  { unit: 'persons', decimals: 0, title: title('Aldersfordeling') },
);

/** Three places, six age groups. */
export const breakdownOfPlaces = figure(
  ['2026'],
  [
    ['4003', 'Skien', 'own'],
    ['40', 'Telemark', 'county'],
    ['0', 'Landet', 'nation'],
  ].flatMap(([code, label, role], place) =>
    ages.map((_, at) =>
      series(
        code as string,
        label as string,
        role as 'own',
        [([5.5, 11.1, 5, 5.4, 52, 21][at] as number) + place * 0.3],
        age(at),
      ),
    ),
  ),
  { title: title('Aldersfordeling') },
);

const bands = Array.from({ length: 18 }, (_, at) => `${at * 5}–${at * 5 + 4} år`);
const sexes = [
  ['1', 'Menn', 260],
  ['2', 'Kvinner', 220],
] as const;
const people = (at: number, loss: number) =>
  at === 17 ? ':' : Math.round(1500 + 400 * Math.sin(at / 3) - Math.max(0, at - 12) * loss);
const category = (id: string, label: string) => ({ id, codes: [id], label: title(label) });
const ageAndSex = {
  unit: 'persons',
  decimals: 0,
  title: title('Befolkning etter alder og kjønn'),
  breakdown: {
    variable: 'Alder',
    categories: bands.map((band, at) => category(`a${at}`, band)),
    split: { variable: 'Kjonn', categories: sexes.map(([id, name]) => category(id, name)) },
  },
} as const;
type Numbers = (at: number, loss: number) => readonly Shorthand[];
const bothSexes = (area: string, name: string, role: Role, numbers: Numbers) =>
  sexes.flatMap(([sex, label, loss]) =>
    bands.map((band, at) =>
      series(area, name, role, numbers(at, loss), {
        category: { id: `${sex}-a${at}`, label: `${label} ${band}` },
      }),
    ),
  );
/** Men and women in bands of five years, the oldest hidden. */
export const pyramid = figure(
  ['2026'],
  bothSexes('4003', 'Skien', 'own', (at, loss) => [people(at, loss)]),
  ageAndSex,
);

const all = (at: number, loss: number): number => Number.parseInt(String(people(Math.min(at, 16), loss)), 10);
/** A place, one whose oldest are hidden, and the nation, two hundred times as many. */
export const pyramidOfPlaces = figure(
  ['2025', '2026'],
  [
    ...bothSexes('4003', 'Skien', 'own', (at, loss) => [all(at, loss), all(at, loss) + 20]),
    ...bothSexes('4001', 'Porsgrunn', 'other', (at, loss) => [people(at, loss), people(at, loss)]),
    ...bothSexes('0', 'Landet', 'nation', (at, loss) => [null, (all(at, loss) + at * 9) * 200]),
  ],
  ageAndSex,
);
export const pyramidThenAndNow = figure(
  ['2000', '2013', '2026'],
  bothSexes('4003', 'Skien', 'own', (at, loss) => [
    all(17 - at, 5 * loss) + 300,
    all(at, loss),
    all(at, loss) + 20,
  ]),
  ageAndSex,
);

export const awkward: Readonly<Record<string, Figure>> = {
  plain,
  gaps,
  breaks,
  onePoint,
  allMissing,
  negative,
  forty,
  counts,
  quarters,
  uneven,
  means,
  projection,
  breakdown,
  breakdownOfPlaces,
  pyramid,
  pyramidOfPlaces,
  pyramidThenAndNow,
};
