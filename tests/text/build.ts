import { type AreaCode, areaCode, type Level, levelOf } from '../../src/areas/area.ts';
import { type Indicator, indicatorId } from '../../src/catalog/indicator.ts';
import { readPhrases } from '../../src/catalog/phrase.ts';
import { type Period, parsePeriod } from '../../src/periods/period.ts';
import { type Cell, isSign } from '../../src/series/cell.ts';
import type { Counted, Figure, Role, Series } from '../../src/series/series.ts';
import type { DescribeContext } from '../../src/text/subject.ts';
import phrases from '../../catalog/phrases.json';

/** A number, a number with its sign ("12*"), a sign alone (":"), or null for a cell that the source lacks. */
export type Written = number | string | null;

export interface WrittenSeries
  extends Partial<Pick<Series, 'pedigree' | 'breaks' | 'coverage' | 'category'>> {
  readonly area: string;
  readonly label: string;
  readonly role?: Role;
  readonly level?: Level;
  readonly values: readonly Written[];
  readonly counts?: readonly (readonly [number, number?] | null)[];
  readonly standIn?: string;
}

export interface WrittenFigure {
  readonly indicator: Partial<Omit<Indicator, 'id'>> & { readonly id: string };
  readonly periods: readonly string[];
  readonly series: readonly WrittenSeries[];
}

function cell(written: Written): Cell {
  if (written === null) return { missing: 'not-held', sign: null };
  if (typeof written === 'number') return { value: written, origin: 'published' };
  if (isSign(written)) return { missing: 'office', sign: written };
  if (written.endsWith('*')) return { value: Number(written.slice(0, -1)), origin: 'published', sign: '*' };
  return { missing: written as 'refused', sign: null };
}

const counted = (pair: readonly [number, number?] | null): Counted | null =>
  pair === null ? null : { count: pair[0], ...(pair[1] === undefined ? {} : { of: pair[1] }) };

function series(of: WrittenSeries): Series {
  const { area, label, role = 'other', level, values, counts, standIn, ...rest } = of;
  return {
    area: areaCode(area),
    level: level ?? levelOf(area) ?? 'municipality',
    label,
    role,
    cells: values.map(cell),
    pedigree: [],
    breaks: [],
    ...rest,
    ...(counts === undefined ? {} : { basis: counts.map(counted) }),
    ...(standIn === undefined ? {} : { standIn: areaCode(standIn) }),
  };
}

const blank = { nb: '', nn: '', en: '' };

export function figure(of: WrittenFigure): Figure {
  const indicator: Indicator = {
    theme: 'befolkning',
    title: blank,
    short: blank,
    unit: 'persons',
    decimals: 0,
    office: 'ssb',
    measure: { kind: 'value', of: { table: '07459', region: 'Region', contents: 'Personer1', fixed: {} } },
    merge: 'sum',
    levels: ['municipality', 'county', 'nation'],
    frequency: 'year',
    kostra: false,
    direction: 'neither',
    definition: blank,
    definitionBasis: 'inferred',
    cautions: [],
    links: [],
    evidence: 'verified',
    seen: '',
    ...of.indicator,
    id: indicatorId(of.indicator.id),
  };
  return {
    indicator,
    decimals: indicator.decimals,
    periods: of.periods.map((code) => parsePeriod(code) as Period),
    series: of.series.map(series),
    sources: [],
    notes: [],
  };
}

const known = readPhrases(phrases);
const islands = new Set(['5056', '1151']);
const counties: Readonly<Record<string, string>> = { '18': 'Nordland', '40': 'Telemark' };

const former: Readonly<Record<string, string>> = {
  '1001': 'Kristiansand',
  '1017': 'Songdalen',
  '1018': 'Søgne',
  '1507': 'Ålesund',
};

export const context: DescribeContext = {
  phraseOf: (id) => known.get(id),
  prepositionOf: (area: AreaCode) => (islands.has(area) ? 'på' : 'i'),
  nameOf: (area: AreaCode) => counties[area],
  formerNameOf: (code) => former[code],
};
