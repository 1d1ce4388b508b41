import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaCode, areaCode } from '../../src/areas/area.ts';
import { blocsOf, unionsOf, unionTimeline } from '../../src/areas/unions.ts';
import { nodeHistory } from '../../src/cli/nodeAssets.ts';
import type { Raw } from '../../src/cube/term.ts';
import { parsePeriod, type Period } from '../../src/periods/period.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import type { TermAccess } from '../../src/series/place.ts';
import { unionReader } from '../../src/series/union.ts';

const history = nodeHistory();
const period = (year: number) => parsePeriod(String(year)) as Period;
const codes = (...list: string[]) => list.map(areaCode);

/** What a made table holds of one year, by code: its own codes, or those of the office's merged series. */
function accessTo(numbers: Readonly<Record<string, number | string>>, codelist: string | null): TermAccess {
  const held = Object.keys(numbers);
  const variable = {
    code: 'Region',
    label: 'region',
    codes: codelist === null ? held : [],
    labels: {},
    elimination: false,
    codelists: codelist === null ? [] : [{ id: codelist, label: codelist, codes: held }],
  };
  const info: TableInfo = {
    table: '99999',
    label: '',
    updated: '',
    variables: [variable],
    time: 'Tid',
    contents: 'ContentsCode',
    region: 'Region',
    units: {},
    notes: [],
  };
  const read = (region: string | null): Raw | undefined => {
    const number = numbers[region ?? ''];
    if (number === undefined) return undefined;
    return typeof number === 'number'
      ? { value: number, sign: null }
      : { value: Number.NaN, sign: number as Raw['sign'] };
  };
  const term = { table: '99999', region: 'Region', contents: 'A', fixed: {} };
  return { term, info, readers: new Map([[codelist, read]]) };
}

function readUnion(
  members: readonly AreaCode[],
  year: number,
  numbers: Readonly<Record<string, number | string>>,
  codelist: string | null = null,
) {
  const {
    raw,
    absence,
    kind,
    codes: from,
  } = unionReader(accessTo(numbers, codelist), members, 'sum', history)(period(year));
  const number = raw === null ? null : Number.isNaN(raw.value) ? raw.sign : raw.value;
  return { number, absence, kind, codes: from.join('+') };
}

const ålesund = codes('1508', '1580');
const narvik = codes('1806', '1875');
const merged = 'agg_KommSummer';

describe('a stable union', () => {
  it('is the former whole while that was one municipality: Ålesund and Haram in 2022 are 1507', () => {
    expect(readUnion(ålesund, 2022, { '1507': 67_114 })).toEqual({
      number: 67_114,
      absence: null,
      kind: 'renumbered',
      codes: '1507',
    });
  });

  it('is the sum of those that became the whole: 1504 + 1523 + 1529 + 1534 + 1546 in 2019', () => {
    const parts = { '1504': 48, '1523': 2, '1529': 5, '1534': 9, '1546': 1 };
    expect(readUnion(ålesund, 2019, parts)).toMatchObject({ number: 65, kind: 'merged' });
  });

  it('is the sum of the heirs after the split: 1508 + 1580 in 2024', () => {
    expect(readUnion(ålesund, 2024, { '1508': 58, '1580': 9 })).toMatchObject({
      number: 67,
      codes: '1508+1580',
    });
  });

  it('takes the office’s merged Ålesund for both in 2020–2023, and its zero for Haram for nothing', () => {
    expect(readUnion(ålesund, 2022, { 'K-1508': 67, 'K-1580': 0 }, merged)).toMatchObject({ number: 67 });
    expect(readUnion(ålesund, 2024, { 'K-1508': 58, 'K-1580': 9 }, merged)).toMatchObject({ number: 67 });
    expect(readUnion(ålesund, 2015, { 'K-1508': 50, 'K-1580': 9 }, merged)).toMatchObject({ number: 59 });
  });

  it('has no number of the office’s zeros where the divided one stands in nobody’s merged series', () => {
    expect(readUnion(narvik, 2018, { 'K-1806': 0, 'K-1875': 0 }, merged)).not.toMatchObject({ number: 0 });
    expect(readUnion(narvik, 2018, { '1805': 18, '1849': 1, '1850': 2, '1854': 3 })).toMatchObject({
      number: 24,
    });
  });

  it('is suppressed when a part is, and refused when a part is not there', () => {
    const parts = { '1504': 48, '1523': ':', '1529': 5, '1534': 9, '1546': 1 };
    expect(readUnion(ålesund, 2019, parts)).toMatchObject({ number: ':', absence: null });
    expect(readUnion(ålesund, 2019, { '1504': 48, '1529': 5 })).toMatchObject({
      number: null,
      absence: 'refused',
    });
  });

  it('equals the former wholes in every stretch since 1977, whatever the numbers are', () => {
    for (const { members } of unionsOf(history))
      for (const { from, ancestry } of unionTimeline(history, members)) {
        const parts = ancestry.parts.map(({ code }) => code);
        fc.assert(
          fc.property(
            fc.array(fc.integer({ min: 0, max: 99_999 }), {
              minLength: parts.length,
              maxLength: parts.length,
            }),
            (numbers) => {
              const held = Object.fromEntries(parts.map((code, at) => [code, numbers[at] as number]));
              const sum = numbers.reduce((total, number) => total + number, 0);
              expect(readUnion(members, Number(from.slice(0, 4)), held).number).toBe(sum);
            },
          ),
          { numRuns: 20 },
        );
      }
  });
});

describe('a group', () => {
  it('reads the members of a union as one when all of them are in it, and others alone', () => {
    expect(blocsOf(history, codes('1508', '1580', '4601'))).toEqual([codes('1508', '1580'), codes('4601')]);
    expect(blocsOf(history, codes('1508', '4601'))).toEqual([codes('1508'), codes('4601')]);
  });
});
