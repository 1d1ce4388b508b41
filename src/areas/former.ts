import { ancestry } from './ancestry.ts';
import type { AreaCode } from './area.ts';
import type { CodeRecord } from './code-record.ts';
import { validOn } from './code-record.ts';
import { isMainly } from './county-ancestry.ts';
import type { History } from './history.ts';
import type { Moved } from './stretch.ts';

interface Former {
  readonly code: AreaCode;
  readonly name: string;
  /** Exclusive: the day on which the code no longer was in use. */
  readonly until: string;
}

/**
 * What a former code is today. `merged` may leave out municipalities of an old county that went elsewhere, in `moved`.
 * `split`: several places hold it, and only a reader can say which is meant.
 */
export type FormerCode =
  | (Former & {
      readonly kind: 'renumbered' | 'merged';
      readonly to: AreaCode;
      readonly moved: readonly Moved[];
    })
  | (Former & { readonly kind: 'split'; readonly to: readonly AreaCode[] });

/** Undefined for codes of today and for codes that never were (since 1977). */
export function formerCode(history: History, code: string): FormerCode | undefined {
  const record = history.codes.get(code);
  if (record !== undefined) return record.validTo === null ? undefined : formerMunicipality(history, record);
  return formerCounty(history, code);
}

function formerMunicipality(history: History, record: CodeRecord): FormerCode {
  const former = { code: record.code, name: record.name, until: record.validTo as string };
  const [heir, ...others] = record.heirs.map(({ code }) => code);
  if (heir === undefined || others.length > 0)
    return { ...former, kind: 'split', to: record.heirs.map(({ code }) => code) };
  const last = ancestry(history, heir, dayBefore(former.until));
  return { ...former, kind: last.kind === 'renumbered' ? 'renumbered' : 'merged', to: heir, moved: [] };
}

function formerCounty(history: History, code: string): FormerCode | undefined {
  const county = history.counties.get(code);
  if (county === undefined || county.validTo === null) return undefined;
  const former = { code: county.code, name: county.name, until: county.validTo };
  const lastDay = dayBefore(county.validTo);
  const members = [...history.codes.values()].filter(
    (record) => record.county === county.code && validOn(record, lastDay),
  );
  const todays = members.map(({ countyToday }) => countyToday);
  const to = [...new Set(todays)].sort();
  const main = to.find((today) => isMainly(todays.filter((one) => one === today).length, members.length));
  if (main === undefined) return { ...former, kind: 'split', to };
  const moved = members
    .filter((_, at) => todays[at] !== main)
    .map((record) => ({ municipality: record.code, county: county.code, direction: 'left' }) as const);
  return { ...former, kind: 'merged', to: main, moved };
}

function dayBefore(isoDate: string): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
