import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { heldPeriods, type MapPicture, mapPicture, ownOnMap } from '../../src/chart/map/picture.ts';
import { orderedRows, rowOrders } from '../../src/chart/map/rows.ts';
import { mapSentence, middleHalf } from '../../src/chart/map/sentence.ts';
import { quarterOf } from '../../src/series/compare.ts';
import type { Series } from '../../src/series/series.ts';
import { asShown } from '../../src/series/transforms.ts';
import { figure, series, type Shorthand } from '../chart/figures.ts';
import { municipalities, oneYear } from './made.ts';

const county = (code: string) => areaCode(code.slice(0, 2));
const pictureOf = (lines: readonly Series[]): MapPicture => mapPicture(asShown(oneYear(lines))) as MapPicture;
const lent = (code: string, value: number): Series => ({
  ...series(code, `Sted ${code}`, 'other', []),
  cells: [{ value, origin: 'stand-in' }],
  standIn: county(code),
});

describe('a figure on the map', () => {
  it('fills a place by its class, or by why it has none', () => {
    const picture = pictureOf([
      ...municipalities({ 1001: 1, 1002: 2, 1003: ':', 1004: '..', 1005: null, 1006: '2*' }),
      lent('1007', 1.4),
    ]);
    expect([...picture.places.values()].map(({ filling, shade }) => [filling, shade])).toEqual([
      ['class', 0],
      ['class', 1],
      ['suppressed', null],
      ['missing', null],
      ['missing', null],
      ['class', 1],
      ['stand-in', 1],
    ]);
    expect(picture.counts).toEqual({ class: 3, 'stand-in': 1, suppressed: 1, missing: 2 });
  });

  it('counts no county’s number among those of municipalities', () => {
    const { classes } = pictureOf([...municipalities({ 1001: 1, 1002: 2 }), lent('1003', 99)]);
    expect(classes).toEqual([
      { from: 1, to: 1, count: 1 },
      { from: 2, to: 2, count: 1 },
    ]);
  });

  it('leaves out the nation and the groups, which have no place on it', () => {
    const picture = pictureOf([series('0', 'Hele landet', 'nation', [9]), ...municipalities({ 1001: 1 })]);
    expect([...picture.places.keys()]).toEqual(['1001']);
    expect(mapPicture(asShown(oneYear([series('0', 'Hele landet', 'nation', [9])])))).toBeNull();
  });

  const covered = asShown(
    figure(
      ['2021', '2022', '2023', '2024'],
      municipalities({
        1001: [1, 1, 1, null],
        1002: [null, 2, 2, null],
        1003: [null, 3, null, null],
        1004: [null, 4, null, null],
        1005: [null, 5, null, 5],
      }),
    ),
  );

  it.each([
    { year: undefined, shown: '2022', why: 'the newest year that half as many have as in the best one' },
    { year: '2024', shown: '2024', why: 'the year asked for' },
    { year: '1999', shown: '2022', why: 'no year that the figure lacks' },
  ])('shows $why', ({ year, shown }) => {
    expect(mapPicture(covered, { year })?.period.code).toBe(shown);
  });

  it('says in which years there are numbers, and how many', () => {
    expect(heldPeriods(covered)).toEqual([
      { at: 0, held: 1 },
      { at: 1, held: 5 },
      { at: 2, held: 2 },
      { at: 3, held: 1 },
    ]);
  });

  it('shows one category of a breakdown, the first when none is asked for', () => {
    const broken = ['a', 'b'].flatMap((id, at) =>
      municipalities({ 1001: at }, { category: { id, label: id.toUpperCase() } }),
    );
    const value = (category?: string) =>
      mapPicture(asShown(oneYear(broken)), { category })?.places.get('1001')?.cell;
    expect(value()).toEqual({ value: 0, origin: 'published' });
    expect(value('b')).toEqual({ value: 1, origin: 'published' });
  });

  it('lets the county stand for the own municipality where counties are shown', () => {
    const picture = pictureOf([
      series('10', 'Fylket', 'county', [1]),
      series('11', 'Det andre', 'county', [2]),
    ]);
    expect(ownOnMap(picture, areaCode('1001'), county)?.area).toBe('10');
    expect(ownOnMap(picture, undefined, county)).toBeUndefined();
  });
});

describe('the table beside the map', () => {
  const picture = pictureOf([
    series('1001', 'Ås', 'other', [3]),
    series('1002', 'Bø', 'other', [':']),
    series('1003', 'Øyer', 'other', [1]),
    series('1004', 'Aremark', 'other', [3]),
    series('1005', 'Ærland', 'other', [2]),
  ]);
  const order = (wish: (typeof rowOrders)[number]) =>
    orderedRows(picture.places.values(), wish, areaCode('1003')).map(({ label }) => label);
  it.each([
    ['own-first', ['Øyer', 'Aremark', 'Bø', 'Ærland', 'Ås']],
    ['name', ['Aremark', 'Bø', 'Ærland', 'Øyer', 'Ås']],
    ['name-down', ['Ås', 'Øyer', 'Ærland', 'Bø', 'Aremark']],
    ['value', ['Øyer', 'Ærland', 'Aremark', 'Ås', 'Bø']],
    ['value-down', ['Aremark', 'Ås', 'Ærland', 'Øyer', 'Bø']],
  ] as const)('in the order %s', (wish, expected) => {
    expect(order(wish)).toEqual(expected);
  });
});

describe('the sentence of the map', () => {
  const numbered = (values: readonly Shorthand[]) =>
    municipalities(Object.fromEntries(values.map((value, at) => [String(1001 + at), value])));
  const said = (values: readonly Shorthand[], own?: string) => {
    const picture = pictureOf(numbered(values));
    return mapSentence(picture, own === undefined ? undefined : picture.places.get(own), 'nb');
  };

  it.each<{ why: string; values: readonly Shorthand[]; own?: string; expected: string }>([
    { why: 'is silent without numbers', values: [null, ':'], expected: '' },
    { why: 'names the only one', values: [1.25, null], expected: 'Bare Sted 1001 har tall: 1,3\u00a0%.' },
    {
      why: 'says from where to where when they are few',
      values: [3, 1, 2],
      own: '1002',
      expected: '3 kommuner har tall, fra 1,0 til 3,0\u00a0%; Sted 1002 har 1,0.',
    },
    {
      why: 'says when all are equal',
      values: [2, 2, 2],
      expected: '3 av 3 kommuner med tall har 2,0\u00a0%.',
    },
    {
      why: 'says where half of all lie',
      values: [1, 2, 3, 4, 5, 6, 7, 8],
      own: '1001',
      expected: 'Halvparten av kommunene ligger mellom 3,0 og 6,0\u00a0%; Sted 1001 har 1,0.',
    },
    {
      why: 'says of how many where not all have numbers',
      values: [1, 2, 3, 4, 5, 6, 7, 8, null],
      expected: 'Halvparten av de 8 kommunene med tall ligger mellom 3,0 og 6,0\u00a0%.',
    },
    {
      why: 'counts when equal numbers make it more than half',
      values: [1, 2, 5, 5, 5, 5, 5, 5, 5, 5, 8, 9],
      expected: '8 av 12 kommuner med tall har 5,0\u00a0%.',
    },
    {
      why: 'says why the own place has no number',
      values: [1, 2, 3, ':'],
      own: '1004',
      expected:
        '3 kommuner har tall, fra 1,0 til 3,0\u00a0%; Sted 1004: vises ikke av hensyn til personvernet.',
    },
  ])('$why', ({ values, own, expected }) => {
    expect(said(values, own)).toBe(expected);
  });

  it('draws the half where the quarters end', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(values, (some) => {
        const ordered = [...some].sort((a, b) => a - b);
        const [from, to] = middleHalf(ordered);
        for (const value of ordered)
          expect(value >= from && value <= to).toBe(quarterOf(value, ordered) === 'middle');
        expect(2 * ordered.filter((value) => value >= from && value <= to).length).toBeGreaterThanOrEqual(
          ordered.length,
        );
      }),
    );
  });
});
