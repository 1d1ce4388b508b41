import { areaCode, type Level } from '../../src/areas/area.ts';
import { type Indicator, indicatorId } from '../../src/catalog/indicator.ts';
import { parsePeriod, type Period } from '../../src/periods/period.ts';
import type { Cell } from '../../src/series/cell.ts';
import type { Figure, Note, Role, Series } from '../../src/series/series.ts';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** A made-up key figure; no number here is anybody's. */
export const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId(id),
  theme: 'barnehage',
  title: same(`Made-up figure ${id}`),
  short: same(`Made-up ${id}`),
  unit: 'percent',
  decimals: 1,
  office: 'ssb',
  measure: { kind: 'value', of: { table: '00001', region: 'Region', contents: 'C', fixed: {} } },
  merge: 'ratio',
  levels: ['municipality', 'county', 'nation'],
  frequency: 'year',
  kostra: false,
  direction: 'neither',
  evidence: 'verified',
  definition: same('What it would show.'),
  definitionBasis: 'office',
  cautions: [],
  links: [],
  seen: 'nowhere',
  ...change,
});

export const value = (number: number, origin: 'published' | 'computed' | 'stand-in' = 'published'): Cell => ({
  value: number,
  origin,
});
export const hidden: Cell = { missing: 'office', sign: ':' };
export const notHeld: Cell = { missing: 'not-held', sign: null };

export interface Line {
  readonly code: string;
  readonly label: string;
  readonly role: Role;
  readonly level: Level;
  readonly cells: readonly Cell[];
}

export const skien = (...cells: readonly Cell[]): Line => ({
  code: '4003',
  label: 'Skien',
  role: 'own',
  level: 'municipality',
  cells,
});
export const norway = (...cells: readonly Cell[]): Line => ({
  code: '0',
  label: 'Hele landet',
  role: 'nation',
  level: 'nation',
  cells,
});

export function figure(of: Indicator, lines: readonly Line[], notes: readonly Note[] = []): Figure {
  const count = lines[0]?.cells.length ?? 0;
  const periods = Array.from({ length: count }, (_, at) => parsePeriod(String(2026 - count + at)) as Period);
  const series = lines.map(
    ({ code, label, role, level, cells }): Series => ({
      area: areaCode(code),
      level,
      label,
      role,
      cells,
      pedigree: [],
      breaks: [],
    }),
  );
  const source = {
    office: 'ssb',
    table: '00001',
    source: 'extract',
    updated: '2026-02-25',
    fetched: '2026-03-01',
  } as const;
  return { indicator: of, decimals: of.decimals, periods, series, sources: [source], notes };
}
