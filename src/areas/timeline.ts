import type { AreaCode } from './area.ts';
import type { MunicipalitiesByCounty } from './county-ancestry.ts';
import { countyAncestry } from './county-ancestry.ts';
import type { CodeRecord, CountyRecord } from './code-record.ts';
import { firstDay, validOn } from './code-record.ts';
import type { Ancestry, Stretch, Timelines } from './stretch.ts';

export function timelinesOf(
  records: readonly CodeRecord[],
  counties: ReadonlyMap<string, CountyRecord>,
  ancestors: ReadonlyMap<string, readonly CodeRecord[]>,
): Timelines {
  const timelines = new Map<string, readonly Stretch[]>();
  for (const [code, list] of ancestors)
    timelines.set(
      code,
      stretches(datesIn(list), (date) => municipalityAncestry(code, list, date)),
    );
  const dates = datesIn(records);
  const onDate = new Map(dates.map((date) => [date, inUseByCounty(records, date)]));
  for (const county of counties.values())
    if (county.validTo === null)
      timelines.set(
        county.code,
        stretches(dates, (date) => countyAncestry(county.code, onDate.get(date) ?? new Map())),
      );
  return timelines;
}

function inUseByCounty(records: readonly CodeRecord[], date: string): MunicipalitiesByCounty {
  const counties = new Map<AreaCode, Map<AreaCode, CodeRecord[]>>();
  for (const record of records) {
    if (!validOn(record, date)) continue;
    const { county, countyToday } = record;
    const byToday = counties.get(county) ?? new Map<AreaCode, CodeRecord[]>();
    counties.set(county, byToday);
    const together = byToday.get(countyToday);
    if (together === undefined) byToday.set(countyToday, [record]);
    else together.push(record);
  }
  return counties;
}

/** The dates on which any of the codes begins or ends, from `firstDay`. */
function datesIn(records: readonly CodeRecord[]): readonly string[] {
  const dates = new Set([firstDay]);
  for (const { validFrom, validTo } of records) {
    if (validFrom > firstDay) dates.add(validFrom);
    if (validTo !== null) dates.add(validTo);
  }
  return [...dates].sort();
}

function stretches(dates: readonly string[], ancestryOn: (date: string) => Ancestry): readonly Stretch[] {
  const list: { from: string; to: string | null; ancestry: Ancestry }[] = [];
  for (const date of dates) {
    const ancestry = ancestryOn(date);
    const before = list.at(-1);
    if (before !== undefined && sameAncestry(before.ancestry, ancestry)) continue;
    if (before !== undefined) before.to = date;
    list.push({ from: date, to: null, ancestry });
  }
  return list;
}

const signature = ({ kind, parts, municipalities, moved }: Ancestry): string =>
  JSON.stringify([kind, parts, municipalities, moved]);

const sameAncestry = (a: Ancestry, b: Ancestry): boolean => signature(a) === signature(b);

function municipalityAncestry(code: string, ancestors: readonly CodeRecord[], date: string): Ancestry {
  const parts = ancestors
    .filter((record) => validOn(record, date))
    .map((record) => ({
      code: record.code,
      share: record.heirs.find((heir) => heir.code === code)?.share as number,
    }));
  const wholes = parts.filter(({ share }) => share < 1).map((part) => part.code);
  return {
    kind: municipalityKind(code, parts),
    parts,
    wholes,
    exact: wholes.length === 0,
    municipalities: parts.map((part) => part.code),
    moved: [],
  };
}

function municipalityKind(code: string, parts: readonly { code: string; share: number }[]): Ancestry['kind'] {
  if (parts.some(({ share }) => share < 1)) return 'partial';
  if (parts.length > 1) return 'merged';
  return parts[0]?.code === code ? 'own' : 'renumbered';
}
