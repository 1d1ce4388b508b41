import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AreaCode, areaCode } from '../../src/areas/area.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import { groupLine } from '../../src/series/groupLine.ts';
import type { Measured } from '../../src/series/measure.ts';
import { places } from '../areas/committed.ts';
import { figure } from '../text/build.ts';
import { derivable, mayShow, type Relation } from '../../src/series/disclosure.ts';

const county: Relation = { whole: 'county', parts: ['a', 'b', 'c'] };

describe('a hidden number', () => {
  test('is given away by the sum when it is the only hidden one', () => {
    expect(derivable([county], new Set(['b']))).toEqual(new Set(['b']));
  });

  test('is kept by another hidden one', () => {
    expect(derivable([county], new Set(['a', 'b']))).toEqual(new Set());
  });

  test('is given away by two sums together', () => {
    const pair: Relation = { whole: 'pair', parts: ['a', 'b'] };
    const other: Relation = { whole: 'other', parts: ['b', 'c'] };
    expect(derivable([county, pair, other], new Set(['a', 'b', 'c']))).toEqual(new Set(['a', 'b', 'c']));
  });

  test('forbids the sum of a group that would leave only it unknown', () => {
    const hidden = new Set(['b', 'c']);
    expect(mayShow({ whole: 'group', parts: ['a', 'b'] }, [county], hidden)).toBe(false);
    expect(mayShow({ whole: 'group', parts: ['a'] }, [county], hidden)).toBe(true);
  });

  test('is found whenever trying two different fillings shows that only one fits', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const relation = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.subarray(names, { minLength: 1 }))
      .map(([id, parts]): Relation => ({ whole: `sum${id}`, parts }));
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 5 }), fc.subarray(names), (relations, hiddenNames) => {
        const found = derivable(relations, new Set(hiddenNames));
        for (const name of hiddenNames) expect(found.has(name)).toBe(!canMove(relations, hiddenNames, name));
      }),
    );
  });
});

describe('the line of a group', () => {
  const codes = ['4001', '4003', '4005', '4010'].map(areaCode);
  const reading = { raw: null, absence: null, kind: 'own', codes, sameTerritory: true } as const;
  const point = (cell: Cell): Measured => ({ cell, counted: null, reading });
  const hiddenCell: Cell = { missing: 'office', sign: ':' };
  const cell = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.integer({ min: 0, max: 500 }).map((value): Cell => ({ value, origin: 'published' })),
    },
    { weight: 1, arbitrary: fc.constant(hiddenCell) },
  );
  const { indicator } = figure({ indicator: { id: 'x' }, periods: ['2024'], series: [] });

  test('gives no hidden number of a member away, not even beside all the other members', () => {
    const lines = fc.array(fc.tuple(cell, cell), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(lines, (cells) => {
        const members = cells.map((own, at) => ({ areas: [codes[at] as AreaCode], points: own.map(point) }));
        const { points, coverage } = groupLine(indicator, members, places, 0);
        const shownMembers = codes.filter((code) => !coverage.without.includes(code));
        const relations = points.flatMap((one, at) =>
          isValue(one.cell)
            ? [{ whole: `group ${at}`, parts: shownMembers.map((code) => `${code} ${at}`) }]
            : [],
        );
        const hidden = cells.flatMap((own, member) =>
          own.flatMap((one, at) => (isValue(one) ? [] : [`${codes[member]} ${at}`])),
        );
        expect(derivable(relations, new Set(hidden))).toEqual(new Set());
        for (const [at, one] of points.entries())
          if (isValue(one.cell)) {
            const sum = shownMembers.reduce((total, code) => {
              const part = cells[codes.indexOf(code)]?.[at];
              return total + (part !== undefined && isValue(part) ? part.value : Number.NaN);
            }, 0);
            expect(one.cell.value).toBe(sum);
          }
      }),
    );
  });
});

/** Whether some change of the hidden numbers, from −4 to 4 each, keeps all sums and moves this one. */
function canMove(relations: readonly Relation[], hidden: readonly string[], name: string): boolean {
  const steps = Array.from({ length: 9 }, (_, index) => index - 4);
  const search = (left: readonly string[], chosen: Readonly<Record<string, number>>): boolean => {
    const [next, ...rest] = left;
    if (next !== undefined) return steps.some((step) => search(rest, { ...chosen, [next]: step }));
    const kept = relations.every(
      ({ parts }) => parts.reduce((sum, part) => sum + (chosen[part] ?? 0), 0) === 0,
    );
    return kept && chosen[name] !== 0;
  };
  return search(hidden, {});
}
