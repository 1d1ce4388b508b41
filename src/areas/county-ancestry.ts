import type { AreaCode } from './area.ts';
import type { CodeRecord } from './code-record.ts';
import type { Ancestry, Moved } from './stretch.ts';

const mainly = 0.8;

/** An old county has gone over to today's when four in five of its municipalities have; the rest have moved. */
export const isMainly = (municipalities: number, all: number): boolean => municipalities / all >= mainly;

/** The municipalities in use on a day, by the county they were in and, within it, the county they are in today. */
export type MunicipalitiesByCounty = ReadonlyMap<AreaCode, ReadonlyMap<AreaCode, readonly CodeRecord[]>>;

interface Contribution {
  readonly county: AreaCode;
  readonly inside: readonly CodeRecord[];
  readonly outside: readonly CodeRecord[];
}

/**
 * Counties have no codes that survive a reform, so their ancestry is read off the municipalities in use on the date.
 * A county that was dissolved and came back (31–33, 39, 40, 55, 56) is never `renumbered`, even over equal territory.
 */
export function countyAncestry(county: AreaCode, inUse: MunicipalitiesByCounty): Ancestry {
  const contributions = contributionsTo(county, inUse);
  const parts = contributions.filter(
    ({ inside, outside }) => !isMainly(outside.length, inside.length + outside.length),
  );
  const moved = [
    ...contributions.filter((one) => !parts.includes(one)).flatMap((one) => movedIn(one)),
    ...parts.filter(isMain).flatMap((one) => movedOut(one)),
  ];
  const divided = parts.filter(({ outside }) => outside.length > 0);
  const own = parts.length === 1 && parts[0]?.county === county;
  const exact = moved.length === 0 && divided.length === 0;
  return {
    kind: own ? 'own' : exact ? 'merged' : 'partial',
    parts: parts.map((one) => ({ code: one.county, share: one.outside.length === 0 ? 1 : null })),
    wholes: own ? [] : divided.map((one) => one.county),
    exact,
    municipalities: contributions.flatMap(({ inside }) => inside.map(({ code }) => code)),
    moved,
  };
}

const isMain = ({ inside, outside }: Contribution): boolean =>
  isMainly(inside.length, inside.length + outside.length);

const movedIn = ({ county, inside }: Contribution): readonly Moved[] =>
  inside.map(({ code }) => ({ municipality: code, county, direction: 'joined' }));

const movedOut = ({ county, outside }: Contribution): readonly Moved[] =>
  outside.map(({ code }) => ({ municipality: code, county, direction: 'left' }));

/** The old counties that hold any municipality of today's, each with those that belong to it and those that do not. */
function contributionsTo(county: AreaCode, inUse: MunicipalitiesByCounty): readonly Contribution[] {
  return [...inUse].flatMap(([old, byToday]) => {
    const inside = byToday.get(county);
    if (inside === undefined) return [];
    const outside = [...byToday].filter(([today]) => today !== county).flatMap(([, records]) => records);
    return [{ county: old, inside, outside: outside.sort((a, b) => (a.code < b.code ? -1 : 1)) }];
  });
}
