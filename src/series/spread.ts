import type { Indicator } from '../catalog/indicator.ts';
import type { Spread } from '../dashboard/spread.ts';
import { isValue } from './cell.ts';
import { fewestForSpread, median } from './compare.ts';
import type { GroupLine, MemberLine } from './groupLine.ts';
import type { Measured } from './measure.ts';
import type { Average, Coverage } from './series.ts';
import { shown } from './shown.ts';

/** Fewer than these say nothing of a middle half, and a quarter of them is hardly anyone. */
const fewestForHalf = 8;
/** Of the members, that have numbers whenever any has. */
export const leastPart = 0.8;

export type SpreadAverage = Extract<Average, 'unweighted' | 'median' | 'lower-quarter' | 'upper-quarter'>;

export const averagesIn: Readonly<Record<Spread, readonly SpreadAverage[]>> = {
  median: ['median'],
  mean: ['unweighted'],
  middle: ['lower-quarter', 'upper-quarter'],
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/**
 * Between the bounds of the middle half, both included, lie at least half of all, with at most a quarter on each side;
 * so a bound is always the number of some member, and agrees with `quarterOf`.
 */
const numberOf: Readonly<Record<SpreadAverage, (values: readonly number[]) => number>> = {
  unweighted: mean,
  median: (values) => median(values) as number,
  'lower-quarter': (values) => ascending(values)[Math.floor(values.length / 4)] as number,
  'upper-quarter': (values) => ascending(values).at(-1 - Math.floor(values.length / 4)) as number,
};

const fewest = (average: SpreadAverage): number =>
  average === 'lower-quarter' || average === 'upper-quarter' ? fewestForHalf : fewestForSpread;

/**
 * One number about the members of a group per period, each counting alike, on the same members in all periods; withheld
 * when they are too few, or too small a part of the group.
 */
export function spreadLine(
  average: SpreadAverage,
  { merge }: Pick<Indicator, 'merge'>,
  members: readonly MemberLine[],
  decimals: number,
): GroupLine {
  const periods = members[0]?.points.map((_, at) => at) ?? [];
  const speaks = (point: Measured | undefined) =>
    point !== undefined && isValue(point.cell) && (merge === 'none' || point.reading.sameTerritory);
  const spoken = periods.filter((at) => members.some(({ points }) => speaks(points[at])));
  const steady = members.filter(
    ({ points }) => spoken.length > 0 && spoken.every((at) => speaks(points[at])),
  );
  const least = fewest(average);
  const enough = steady.length >= least && steady.length >= leastPart * members.length;
  const codes = steady.flatMap(({ areas }) => areas);
  const reading = { raw: null, absence: null, kind: 'merged', codes, sameTerritory: true } as const;
  const points = periods.map((at): Measured => {
    if (!enough || !spoken.includes(at))
      return {
        cell: { missing: spoken.includes(at) ? 'refused' : 'not-held', sign: null },
        counted: null,
        reading,
      };
    const values = steady.flatMap(({ points: own }) => {
      const cell = own[at]?.cell;
      return cell !== undefined && isValue(cell) ? [cell.value] : [];
    });
    return {
      cell: { value: shown(numberOf[average](values), decimals), origin: 'computed' },
      counted: null,
      reading,
    };
  });
  const coverage: Coverage = {
    average,
    members: members.length,
    withNumbers: steady.length,
    without: members.filter((member) => !steady.includes(member)).flatMap(({ areas }) => areas),
    least,
  };
  return { points, coverage };
}
