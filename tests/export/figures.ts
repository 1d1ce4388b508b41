import { areaCode } from '../../src/areas/area.ts';
import { type Indicator, indicatorId, type Measure } from '../../src/catalog/indicator.ts';
import { type Dashboard, emptyDashboard } from '../../src/dashboard/dashboard.ts';
import type { ExportInput } from '../../src/export/input.ts';
import { type Language, type Localised, languages } from '../../src/language/language.ts';
import { type Period, parsePeriod } from '../../src/periods/period.ts';
import type { Cell } from '../../src/series/cell.ts';
import type { Figure, FigureSource, Series } from '../../src/series/series.ts';

/** Invented numbers and names: they test the makers and say nothing about any place. */
export const years = (from: number, to: number): readonly Period[] =>
  Array.from({ length: to - from + 1 }, (_, index) => parsePeriod(String(from + index)) as Period);

export const same = (text: string): Localised => ({ nb: text, nn: text, en: text });

const term = (table: string) => ({ table, region: 'Region', contents: 'Personer', fixed: {} });
const ratio: Measure = { kind: 'ratio', of: term('99901'), over: term('99902'), per: 100 };

export function indicator(id: string, change: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorId(id),
    theme: 'levekar',
    title: { nb: `Prøvetall ${id}`, nn: `Prøvetal ${id}`, en: `Test number ${id}` },
    short: same(id),
    unit: 'percent',
    decimals: 1,
    office: 'ssb',
    measure: { kind: 'value', of: term('99901') },
    merge: 'none',
    levels: ['municipality', 'county', 'nation'],
    frequency: 'year',
    kostra: false,
    direction: 'lower',
    definition: {
      nb: 'Slik er det definert.',
      nn: 'Slik er det definert.',
      en: 'This is how it is defined.',
    },
    definitionBasis: 'label',
    cautions: [{ nb: 'Små tall svinger.', nn: 'Små tal svingar.', en: 'Small numbers vary.' }],
    links: [{ kind: 'table', href: 'https://www.ssb.no/statbank/table/99901', label: same('99901') }],
    evidence: 'table-only',
    seen: 'made for tests',
    ...change,
  };
}

export const source = (table: string, change: Partial<FigureSource> = {}): FigureSource => ({
  office: 'ssb',
  table,
  source: 'live',
  updated: '2026-02-25T07:00:00Z',
  fetched: '2026-11-24T09:30:00Z',
  ...change,
});

export function line(
  code: string,
  label: string,
  cells: readonly Cell[],
  change: Partial<Series> = {},
): Series {
  return {
    area: areaCode(code),
    level: code.length === 4 ? 'municipality' : code === '0' ? 'nation' : 'county',
    label,
    role: 'other',
    cells,
    pedigree: [],
    breaks: [],
    ...change,
  };
}

const published = (value: number): Cell => ({ value, origin: 'published' });
const computed = (value: number): Cell => ({ value, origin: 'computed' });
const standIn = (value: number): Cell => ({ value, origin: 'stand-in' });

/** Every kind of cell there is: computed, suppressed, missing, refused, preliminary and stand-in. */
const mixed: Figure = {
  indicator: indicator('lavinntekt-barn', { measure: ratio }),
  decimals: 1,
  periods: years(2020, 2024),
  series: [
    line(
      '9901',
      'Prøveby',
      [
        computed(9.84999),
        computed(10.05),
        { missing: 'office', sign: ':' },
        computed(1234.5),
        { value: 9.8, origin: 'published', sign: '*' },
      ],
      {
        role: 'own',
        pedigree: [
          { kind: 'merged', codes: ['9801', '9802'], from: '2020', to: '2021' },
          { kind: 'own', codes: ['9901'], from: '2022', to: '2024' },
        ],
        breaks: [{ before: '2022', kind: 'merged', codes: ['9801', '9802'] }],
      },
    ),
    line(
      '99',
      'Prøvefylket',
      [
        published(8),
        published(-0.04),
        published(-3.26),
        { missing: 'refused', sign: null },
        { missing: 'office', sign: '..' },
      ],
      { role: 'county' },
    ),
    line(
      '9902',
      'Testdal',
      [
        { missing: 'no-period', sign: '.' },
        { missing: 'not-held', sign: null },
        { missing: 'no-period', sign: null },
        standIn(7.25),
        standIn(7.5),
      ],
      { standIn: areaCode('99') },
    ),
    line(
      '0',
      'Hele landet',
      [published(9.1), published(9.2), published(9.3), published(9.4), published(9.5)],
      {
        role: 'nation',
      },
    ),
  ],
  sources: [source('99901'), source('99902', { updated: '2026-03-01T07:00:00Z' })],
  notes: [],
};

/** A breakdown, from the extract, in whole persons. */
const ages: Figure = {
  indicator: indicator('bef-aldersfordeling', {
    unit: 'persons',
    decimals: 0,
    theme: 'befolkning',
    measure: { kind: 'sum', of: term('99903') },
  }),
  decimals: 0,
  periods: years(2023, 2024),
  series: ['0-5', '6-15'].map((id, index) =>
    line('9901', 'Prøveby', [published(1000 + index), published(12345 + index)], {
      role: 'own',
      category: { id, label: `${id.replace('-', '–')} år` },
    }),
  ),
  sources: [source('99903', { source: 'extract', updated: '', fetched: '2026-10-01' })],
  notes: [],
};

/** Names that would break files or become formulas. */
const wicked: Figure = {
  indicator: indicator('ondsinnet', { title: same('=HYPERLINK("http://x.test";"a") <b>&amp;</b>') }),
  decimals: 2,
  periods: years(2024, 2024),
  series: [
    line('9901', '=1+1', [published(0.1 + 0.2)], { role: 'own' }),
    line('9902', '@SUM(A1), "sitat";\nny linje', [published(-5)]),
    line('9903', '\tRåd & Dåd <i>', [{ missing: 'office', sign: '-' }]),
  ],
  sources: [source('99901')],
  notes: [],
};

const barren: Figure = {
  indicator: indicator('uten-tall'),
  decimals: 1,
  periods: [],
  series: [],
  sources: [source('99901')],
  notes: [{ kind: 'no-numbers' }],
};

export const figures: readonly Figure[] = [mixed, ages, wicked, barren];

export const dashboard: Dashboard = {
  ...emptyDashboard,
  panels: figures.map(({ indicator: { id } }, index) => ({
    indicator: id,
    ...(index === 1 ? { heading: 'Befolkning', note: 'Egen merknad.' } : {}),
  })),
  areas: ['9901', '99', '9902', '0'].map(areaCode),
  view: 'workspace',
};

export const input = (language: Language = 'nb'): ExportInput => ({
  dashboard,
  figures,
  language,
  title: 'Oppvekst i Prøveby',
  link: 'https://example.test/?v=1&figures=lavinntekt-barn~bef-aldersfordeling&areas=9901~99~9902~0',
  madeAt: new Date('2026-11-24T09:41:00Z'),
  lead: 'Et kort sammendrag.',
  texts: { 'lavinntekt-barn': ['I 2024 var andelen 9,8 prosent.', 'Det er en nedgang.'] },
  findings: { 'lavinntekt-barn': 'Andelen i Prøveby er 9,8 prosent i 2024' },
});

export const inputs: readonly ExportInput[] = languages.map(input);

/** Many figures with many places and years, for measuring. */
export function large(figureCount: number, placeCount: number, yearCount: number): ExportInput {
  const periods = years(2025 - yearCount, 2024);
  const many = Array.from({ length: figureCount }, (_, figure) => ({
    ...mixed,
    indicator: indicator(`stor-${figure}`),
    periods,
    series: Array.from({ length: placeCount }, (__, place) =>
      line(
        String(9000 + place),
        `Prøvested ${place + 1}`,
        periods.map((___, year) => published((figure * 7 + place * 13 + year * 3) / 10)),
        { role: place === 0 ? 'own' : 'other' },
      ),
    ),
  }));
  return { ...input(), figures: many, dashboard: { ...dashboard, panels: [] } };
}
