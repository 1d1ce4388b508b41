import type { AreaCode } from '../areas/area.ts';
import type { Places } from '../areas/registry.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { type Cell, isValue } from './cell.ts';
import type { Measured } from './measure.ts';
import type { Average, Counted, Coverage } from './series.ts';
import { shown } from './shown.ts';

/** A group's line is withheld when the members with numbers have a smaller part of its people. */
export const leastCoverage = 0.8;

/** The points of one member, or of members read as one, in the periods of the figure. */
export interface MemberLine {
  readonly areas: readonly AreaCode[];
  readonly points: readonly Measured[];
}

export interface GroupLine {
  readonly points: readonly Measured[];
  readonly coverage: Coverage;
}

/**
 * One line for a group that the office publishes none for. It rests on the same members in every period, those that
 * have numbers whenever any member has, so that no change in it comes from members coming and going.
 */
export function groupLine(
  indicator: Indicator,
  members: readonly MemberLine[],
  places: Places,
  decimals: number,
): GroupLine {
  const average = averageOf(indicator);
  const periods = members[0]?.points.map((_, at) => at) ?? [];
  const hasNumber = (point: Measured | undefined) => counts(point, average);
  const spoken = periods.filter((at) => members.some(({ points }) => hasNumber(points[at])));
  const hasAll = ({ points }: MemberLine) => spoken.length > 0 && spoken.every((at) => hasNumber(points[at]));
  const steady = members.filter(hasAll);
  const people = (lines: readonly MemberLine[]) =>
    lines.reduce((sum, line) => sum + peopleOf(line, places), 0);
  const enough = spoken.length > 0 && people(steady) >= leastCoverage * people(members);
  const coverage = coverageOf(average, members, steady, places);
  const [only] = members;
  if (only !== undefined && members.length === 1 && only.areas.length > 1)
    return { points: only.points, coverage };
  const points = periods.map((at): Measured => {
    const codes = codesOf(steady);
    const reading = { raw: null, absence: null, kind: 'merged', codes, sameTerritory: true } as const;
    if (!enough || !spoken.includes(at))
      return {
        cell: { missing: spoken.includes(at) ? 'refused' : 'not-held', sign: null },
        counted: null,
        reading,
      };
    const weights = steady.map((line) => peopleOf(line, places));
    return {
      ...combined(
        indicator,
        average,
        steady.map(({ points: own }) => own[at] as Measured),
        weights,
        decimals,
      ),
      reading,
    };
  });
  return { points, coverage };
}

const codesOf = (lines: readonly MemberLine[]) => lines.flatMap(({ areas }) => areas);

const coverageOf = (
  average: Average,
  members: readonly MemberLine[],
  steady: readonly MemberLine[],
  { populationYear }: Places,
): Coverage => ({
  average,
  members: codesOf(members).length,
  withNumbers: codesOf(steady).length,
  without: codesOf(members.filter((member) => !steady.includes(member))),
  ...(average === 'population-weighted' ? { weightYear: populationYear } : {}),
});

const peopleOf = ({ areas }: MemberLine, places: Places): number =>
  areas.reduce((sum, area) => sum + (places.byCode.get(area)?.population ?? 0), 0);

const averageOf = ({ merge }: Indicator): Average =>
  merge === 'sum' ? 'sum' : merge === 'ratio' ? 'ratio-of-sums' : 'population-weighted';

/** A number of another territory than today's cannot be added: the Statbank's Ålesund of 2022 holds Haram too. */
const counts = (point: Measured | undefined, average: Average): boolean =>
  point !== undefined &&
  isValue(point.cell) &&
  (average === 'population-weighted' || point.reading.sameTerritory);

const valueOf = ({ cell }: Measured): number => (isValue(cell) ? cell.value : Number.NaN);

function combined(
  { measure }: Indicator,
  average: Average,
  points: readonly Measured[],
  weights: readonly number[],
  decimals: number,
): { readonly cell: Cell; readonly counted: Counted | null } {
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  if (average === 'sum') {
    const value = total(points.map(valueOf));
    return { cell: { value, origin: 'computed' }, counted: { count: value } };
  }
  if (average === 'ratio-of-sums' && measure.kind === 'ratio') {
    const count = total(points.map(({ counted }) => counted?.count ?? Number.NaN));
    const of = total(points.map(({ counted }) => counted?.of ?? Number.NaN));
    return {
      cell: { value: shown((measure.per * count) / of, decimals), origin: 'computed' },
      counted: { count, of },
    };
  }
  const value = total(points.map((point, at) => valueOf(point) * (weights[at] as number))) / total(weights);
  return { cell: { value: shown(value, decimals), origin: 'computed' }, counted: null };
}
