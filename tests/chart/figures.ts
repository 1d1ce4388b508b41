import { areaCode, levelOf } from '../../src/areas/area.ts';
import { type Frequency, type Indicator, indicatorId, type Unit } from '../../src/catalog/indicator.ts';
import { type Period, parsePeriod } from '../../src/periods/period.ts';
import { type Cell, isSign } from '../../src/series/cell.ts';
import type { Figure, FigureSource, Role, Series } from '../../src/series/series.ts';

const text = (words: string) => ({ nb: words, nn: words, en: words });

export function indicator(change: Partial<Indicator> & { readonly unit?: Unit } = {}): Indicator {
  return {
    id: indicatorId('made-up'),
    theme: 'befolkning',
    title: text('Andel barn under 18 år'),
    short: text('Barn under 18 år'),
    unit: 'percent',
    decimals: 1,
    office: 'ssb',
    measure: { kind: 'value', of: { table: '00000', region: 'Region', contents: 'Made', fixed: {} } },
    merge: 'none',
    levels: ['nation', 'county', 'municipality'],
    frequency: 'year' as Frequency,
    kostra: false,
    direction: 'neither',
    definition: text('Made up for tests.'),
    cautions: [],
    definitionBasis: 'inferred',
    links: [],
    evidence: 'verified',
    seen: 'made up',
    ...change,
  };
}

/** A number, a sign of the office, or null for a cell that the source lacks; a string such as `12*` is preliminary. */
export type Shorthand = number | string | null;

export function cell(short: Shorthand): Cell {
  if (typeof short === 'number') return { value: short, origin: 'published' };
  if (short === null) return { missing: 'not-held', sign: null };
  if (isSign(short)) return { missing: 'office', sign: short };
  return { value: Number.parseFloat(short), origin: 'published', sign: '*' };
}

export function series(
  area: string,
  label: string,
  role: Role,
  cells: readonly Shorthand[],
  more: Partial<Series> = {},
): Series {
  return {
    area: areaCode(area),
    level: levelOf(area) ?? 'municipality',
    label,
    role,
    cells: cells.map(cell),
    pedigree: [],
    breaks: [],
    ...more,
  };
}

export const years = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

export const source: FigureSource = {
  office: 'ssb',
  table: '07459',
  source: 'extract',
  updated: '2026-02-25T07:00:00Z',
  fetched: '2026-11-22T10:00:00Z',
};

export function figure(
  periods: readonly string[],
  lines: readonly Series[],
  change: Partial<Indicator> = {},
): Figure {
  const made = indicator(change);
  return {
    indicator: made,
    decimals: made.decimals,
    periods: periods.map((code) => parsePeriod(code) as Period),
    series: lines,
    sources: [source],
    notes: [],
  };
}
