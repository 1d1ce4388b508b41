import { ancestry } from '../areas/ancestry.ts';
import { type AreaCode, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { type OfficeSeries, officeSeries } from '../areas/kommsummer.ts';
import type { Ancestry } from '../areas/stretch.ts';
import type { Merge, Term } from '../catalog/indicator.ts';
import { type Raw, stronger, type TermReader } from '../cube/term.ts';
import type { Period } from '../periods/period.ts';
import { plainCode, type Written, writtenAs } from '../pxweb/regions.ts';
import type { TableInfo } from '../pxweb/table.ts';
import type { Absence } from './cell.ts';
import type { PedigreeLink } from './series.ts';

/** A term in the answers that are at hand: one reader per code list (null: the table's own codes). */
export interface TermAccess {
  readonly term: Term;
  readonly info: TableInfo;
  readonly readers: ReadonlyMap<string | null, TermReader>;
}

/** One number of one place and period, or why there is none, with the codes that it rests on. */
export interface Reading {
  readonly raw: Raw | null;
  readonly absence: Absence | null;
  readonly kind: PedigreeLink['kind'];
  readonly codes: readonly string[];
  /** False where the number is of another territory than the place has today. */
  readonly sameTerritory: boolean;
}

export type PlaceReader = (period: Period) => Reading;

/** How the numbers of one place are read from period to period, across the codes that it has had. */
export function placeReader(
  access: TermAccess,
  area: AreaCode,
  merge: Merge,
  history: History | null,
): PlaceReader {
  if (access.term.region === null)
    return levelOf(area) === 'nation'
      ? own(access, { code: '', codelist: null, merged: false }, area)
      : () => none('no-level');
  const written = writtenAs(access.info, area);
  const level = levelOf(area);
  if (level === 'nation' || level === 'kostra' || history === null)
    return written === null ? () => none('not-held') : own(access, written, area);
  if (written?.merged) return mergedByOffice(access, written, area, history);
  return acrossCodes(access, area, merge, history);
}

export const none = (absence: Absence, codes: readonly string[] = []): Reading => ({
  raw: null,
  absence,
  kind: 'own',
  codes,
  sameTerritory: true,
});

export function lookUp(
  access: TermAccess,
  code: string,
  codelist: string | null,
  period: Period,
): Raw | undefined {
  const region = access.term.region === null ? null : code;
  return access.readers.get(codelist)?.(region, period.code);
}

export function reading(
  raw: Raw | undefined,
  kind: PedigreeLink['kind'],
  codes: readonly string[],
  sameTerritory = true,
): Reading {
  return { raw: raw ?? null, absence: raw === undefined ? 'not-held' : null, kind, codes, sameTerritory };
}

export const startOf = (period: Period): string => `${period.lastYear}-01-01`;

const own =
  (access: TermAccess, written: Written, area: AreaCode): PlaceReader =>
  (period) =>
    reading(
      lookUp(access, written.code, written.codelist, period),
      'own',
      [area],
      !beforeGroups(area, period),
    );

/** The KOSTRA groups of before 2020 were other groups under the same codes. */
const beforeGroups = (area: AreaCode, period: Period): boolean =>
  levelOf(area) === 'kostra' && period.lastYear < 2020;

/**
 * The Statbank has added the former places itself. Its 0 for a place that was divided is no number, and where its sum
 * covers more or less than the place of today, that is told.
 */
const mergedByOffice =
  (access: TermAccess, written: Written, area: AreaCode, history: History): PlaceReader =>
  (period) => {
    const past = ancestry(history, area, startOf(period));
    const codes = past.parts.map((part) => part.code);
    const series =
      levelOf(area) === 'municipality' ? officeSeriesOf(history, area, period.lastYear) : exactly;
    const raw = lookUp(access, written.code, written.codelist, period);
    if (series.kind === 'empty' && (raw === undefined || raw.value === 0 || Number.isNaN(raw.value)))
      return { ...none('no-period', codes), kind: 'whole-of-split', raw: { value: Number.NaN, sign: '.' } };
    const kind = past.kind === 'own' || past.kind === 'renumbered' ? past.kind : 'merged-by-office';
    return reading(raw, kind, codes, series.kind === 'exact');
  };

const exactly: OfficeSeries = { kind: 'exact' };
const officeMemory = new WeakMap<History, Map<string, OfficeSeries>>();

function officeSeriesOf(history: History, area: AreaCode, year: number): OfficeSeries {
  let known = officeMemory.get(history);
  if (known === undefined) officeMemory.set(history, (known = new Map()));
  const key = `${area}${year}`;
  const found = known.get(key) ?? officeSeries(history, area, year);
  known.set(key, found);
  return found;
}

/** What a place was during one stretch of its past, with the codes as the table writes them; made once per stretch. */
interface PreparedPast {
  readonly past: Ancestry;
  readonly codes: readonly string[];
  readonly forms: readonly (string | null)[];
}

function acrossCodes(access: TermAccess, area: AreaCode, merge: Merge, history: History): PlaceReader {
  const today = plainCode(access.info, area);
  const alone = [area];
  const known = new Map<Ancestry, PreparedPast>();
  const prepared = (past: Ancestry): PreparedPast => {
    const codes = past.parts.map((part) => part.code);
    const made = { past, codes, forms: codes.map((code) => plainCode(access.info, code)) };
    known.set(past, made);
    return made;
  };
  return (period) => {
    const past = ancestry(history, area, startOf(period));
    const { codes, forms } = known.get(past) ?? prepared(past);
    const read = (form: string | null) => (form === null ? undefined : lookUp(access, form, null, period));
    if (past.kind === 'own' && (past.exact || merge === 'none' || codes.length === 1))
      return reading(read(today), 'own', alone, past.exact);
    const found = fromParts({ past, codes, forms }, merge, read);
    if (found.raw !== null || today === null) return found;
    if (codes.includes(area) && past.kind === 'merged') return reading(read(today), 'own', alone, false);
    const recomputed = read(today);
    const isNumber = recomputed !== undefined && recomputed.value !== 0 && !Number.isNaN(recomputed.value);
    return isNumber ? reading(recomputed, 'own', alone) : found;
  };
}

function fromParts(
  { past, codes, forms }: PreparedPast,
  merge: Merge,
  read: (form: string | null) => Raw | undefined,
): Reading {
  if (past.kind === 'renumbered') return reading(read(forms[0] ?? null), 'renumbered', codes);
  if (past.kind === 'merged' && codes.length === 1 && past.exact)
    return reading(read(forms[0] ?? null), 'renumbered', codes);
  if (past.kind === 'merged' && merge !== 'none') return reading(added(forms.map(read)), 'merged', codes);
  return { ...none('refused', codes), kind: past.kind === 'partial' ? 'whole-of-split' : 'merged' };
}

/** Undefined when the cube lacks one of the parts altogether. */
export function added(parts: readonly (Raw | undefined)[]): Raw | undefined {
  let sum: Raw = { value: 0, sign: null };
  for (const part of parts) {
    if (part === undefined) return undefined;
    const sign = stronger(sum.sign, part.sign, Number.isNaN(part.value));
    sum = { value: sum.value + part.value, sign };
  }
  return sum;
}
