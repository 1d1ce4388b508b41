import { ancestry } from './ancestry.ts';
import type { AreaCode } from './area.ts';
import type { CodeRecord } from './code-record.ts';
import type { History } from './history.ts';

/**
 * What the Statbank's own merged series (`agg_KommSummer`) holds for a municipality in a year. `empty`: it says 0 and
 * means that it has nothing. `lacks`: some of the place's people stand elsewhere. `includes`: it counts others too.
 */
export type OfficeSeries =
  | { readonly kind: 'exact' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'lacks'; readonly codes: readonly AreaCode[] }
  | { readonly kind: 'includes'; readonly others: readonly AreaCode[] };

/** Worked out from where the office has put each code; the grouping is that of 2024. */
export function officeSeries(history: History, area: AreaCode, year: number): OfficeSeries {
  const date = `${year}-01-01`;
  const parts = ancestry(history, area, date).parts.map(({ code }) => history.codes.get(code) as CodeRecord);
  const held = parts.filter((record) => groupOf(record) === area);
  if (held.length === 0) return { kind: 'empty' };
  const others = held.flatMap(({ heirs }) => heirs.map(({ code }) => code)).filter((code) => code !== area);
  if (others.length > 0) return { kind: 'includes', others: [...new Set(others)] };
  const codes = parts.filter((record) => groupOf(record) !== area).map(({ code }) => code);
  return codes.length > 0 ? { kind: 'lacks', codes } : { kind: 'exact' };
}

/** The group that holds a code; null for the group of the divided and unknown, which no place has. */
const groupOf = ({ officeGroup, heirs }: CodeRecord): AreaCode | null =>
  officeGroup === undefined ? (heirs[0]?.code as AreaCode) : officeGroup;

/**
 * The members of a union whose merged series together hold the numbers of these codes; null when some code stands in no
 * member's series.
 */
export function officeHolders(
  history: History,
  codes: readonly AreaCode[],
  members: readonly AreaCode[],
): readonly AreaCode[] | null {
  const holders = new Set(codes.map((code) => groupOf(history.codes.get(code) as CodeRecord)));
  const known = [...holders].filter((holder) => holder !== null && members.includes(holder));
  return known.length === holders.size ? (known as AreaCode[]) : null;
}

/** Whether the office's merged series is 0 for want of numbers: to be treated as missing. */
export const knownGap = (history: History, area: AreaCode, year: number): boolean =>
  officeSeries(history, area, year).kind === 'empty';

/** The places that the office's merged series counts into this one: Haram into Ålesund in 2020–2023. */
export function includesOther(history: History, area: AreaCode, year: number): readonly AreaCode[] {
  const series = officeSeries(history, area, year);
  return series.kind === 'includes' ? series.others : [];
}
