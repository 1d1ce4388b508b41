import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import type { MemberLine } from '../../src/series/groupLine.ts';
import { type SpreadAverage, spreadLine } from '../../src/series/spread.ts';

const member = (at: number, cells: readonly Cell[]): MemberLine => ({
  areas: [areaCode(String(1000 + at))],
  points: cells.map((cell) => ({
    cell,
    counted: null,
    reading: { raw: null, absence: null, kind: 'own', codes: [], sameTerritory: true },
  })),
});
const published = (value: number): Cell => ({ value, origin: 'published' });
const hidden: Cell = { missing: 'office', sign: ':' };
const membersOf = (values: readonly number[]) => values.map((value, at) => member(at, [published(value)]));
const only = (average: SpreadAverage, members: readonly MemberLine[]): Cell =>
  spreadLine(average, { merge: 'sum' }, members, 1).points[0]?.cell as Cell;
const numberOf = (average: SpreadAverage, values: readonly number[]): number => {
  const cell = only(average, membersOf(values));
  if (!isValue(cell)) throw new Error('no number');
  return cell.value;
};

describe('numbers about the members of a group', () => {
  it.each([
    [[8, 3, 1, 2, 7, 5, 4, 6], 4.5, 4.5, 3, 6],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90], 50, 50, 30, 70],
    [[1, 1, 1, 1, 2, 3, 4, 5, 6, 100, 100, 100], 3.5, 27, 1, 6],
  ])('of %j: median %d, mean %d, middle half %d to %d', (values, middle, mean, low, high) => {
    expect(numberOf('median', values)).toBe(middle);
    expect(numberOf('unweighted', values)).toBe(mean);
    expect(numberOf('lower-quarter', values)).toBe(low);
    expect(numberOf('upper-quarter', values)).toBe(high);
  });

  it('hold at least half between the bounds, at most a quarter on each side, and are members’ own numbers', () => {
    const many = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(many, (values) => {
        const [low, high] = [numberOf('lower-quarter', values), numberOf('upper-quarter', values)];
        expect(values).toContain(low);
        expect(values).toContain(high);
        expect(values.filter((value) => value >= low && value <= high).length).toBeGreaterThanOrEqual(
          values.length / 2,
        );
        expect(values.filter((value) => value < low).length).toBeLessThanOrEqual(values.length / 4);
        expect(values.filter((value) => value > high).length).toBeLessThanOrEqual(values.length / 4);
        const middle = numberOf('median', values);
        expect(low <= middle && middle <= high).toBe(true);
      }),
    );
  });

  it.each([
    ['median', 5],
    ['unweighted', 5],
    ['lower-quarter', 8],
    ['upper-quarter', 8],
  ] as const)('are withheld below their fewest members: %s below %i', (average, least) => {
    const values = Array.from({ length: least }, (_, at) => at);
    expect(isValue(only(average, membersOf(values)))).toBe(true);
    expect(only(average, membersOf(values.slice(1)))).toEqual({ missing: 'refused', sign: null });
    expect(spreadLine(average, { merge: 'sum' }, membersOf(values), 1).coverage.least).toBe(least);
  });

  it('rest on the same members in all periods, and say who is left out', () => {
    const whole = Array.from({ length: 9 }, (_, at) => member(at, [published(at), published(at + 1)]));
    const gone = member(9, [published(1000), hidden]);
    const { points, coverage } = spreadLine('median', { merge: 'sum' }, [...whole, gone], 1);
    expect(points.map(({ cell }) => cell)).toEqual([
      { value: 4, origin: 'computed' },
      { value: 5, origin: 'computed' },
    ]);
    expect(coverage).toMatchObject({ members: 10, withNumbers: 9, without: ['1009'] });
  });

  it('are withheld where fewer than four in five have numbers', () => {
    const whole = Array.from({ length: 8 }, (_, at) => member(at, [published(at)]));
    const without = Array.from({ length: 3 }, (_, at) => member(20 + at, [hidden]));
    expect(isValue(only('median', [...whole, ...without.slice(1)]))).toBe(true);
    expect(only('median', [...whole, ...without])).toEqual({ missing: 'refused', sign: null });
  });
});
