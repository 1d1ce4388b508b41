import { describe, expect, it } from 'vitest';
import { crossed } from '../../src/catalog/breakdown.ts';
import { type Indicator, indicatorId } from '../../src/catalog/indicator.ts';
import { type Coverage, coverage, recordedTable } from '../../src/catalog/recorded.ts';
import { recordedTables } from '../../src/cli/catalog-check.ts';
import { real } from './real.ts';

const recorded = recordedTables();
const figure = (id: string) => real.catalog.byId.get(indicatorId(id)) as Indicator;
function checked(indicator: Indicator): { kind: Coverage; faults: readonly string[] } {
  const faults: string[] = [];
  const kind = coverage(indicator, recorded, (field, _, expected) => faults.push(`${field}: ${expected}`));
  return { kind, faults };
}
const changed = (id: string, of: object): Indicator => {
  const one = figure(id);
  return { ...one, measure: { ...one.measure, of: { ...one.measure.of, ...of } } as Indicator['measure'] };
};

describe('the catalogue against recorded answers', () => {
  it('is contradicted by none of them', () => {
    expect(
      real.catalog.indicators.flatMap((one) => checked(one).faults.map((fault) => `${one.id} ${fault}`)),
    ).toEqual([]);
  });

  it.each([
    ['bef-barn-under-18', 'checked'],
    ['bef-alderspyramide', 'checked'],
    ['fam-hush-enslig-andel', 'checked'],
    ['bef-kvartal-fodte', 'checked'],
    ['utd-hoyere', 'checked'],
    ['arb-sysselsatte-15-19', 'partly'],
    ['bv-melding-antall', 'queries'],
  ])('finds that %s is %s', (id, kind) => {
    expect(checked(figure(id)).kind).toBe(kind);
  });

  it.each([
    [
      'an age that the table lacks',
      changed('bef-0-5', { fixed: { Alder: ['000', '106'] } }),
      /^measure.of.Alder: a code/,
    ],
    [
      'a region variable that the table lacks',
      changed('lov-vold-per-1000', { region: 'Region' }),
      /^measure.of.region/,
    ],
    [
      'another unit than the office states',
      { ...figure('bef-fodte'), unit: 'nok' as const },
      /^unit: persons/,
    ],
    [
      'other decimals than the office states',
      { ...figure('lov-vold-per-1000'), decimals: 0 },
      /^decimals: 1/,
    ],
  ])('names %s', (_, indicator, expected) => {
    expect(checked(indicator).faults).toEqual([expect.stringMatching(expected)]);
  });

  it('counts a code that a partial answer merely lacks as not checked', () => {
    expect(checked(changed('bef-fodte', { contents: 'Skilsmisser' }))).toEqual({
      kind: 'queries',
      faults: [],
    });
  });
});

describe('recordedTable', () => {
  it('throws at an answer without variables', () => {
    expect(() => recordedTable('07459', { dimension: {} }, [])).toThrow('07459');
  });
});

describe('crossed', () => {
  const label = { nb: 'a', nn: 'b', en: 'c' };
  const categories = [
    { id: '0-4', codes: ['000', '004'], label },
    { id: '5-9', codes: ['005'], label },
  ];
  it('fixes one variable for each category', () => {
    expect(crossed({ variable: 'Alder', categories })).toEqual([
      { id: '0-4', label, fixed: { Alder: ['000', '004'] }, part: null },
      { id: '5-9', label, fixed: { Alder: ['005'] }, part: null },
    ]);
  });
  it('fixes both variables of a split one, the second varying slowest', () => {
    const men = { id: 'm', codes: ['1'], label: { nb: 'Menn', nn: 'Menn', en: 'Men' } };
    const women = { id: 'k', codes: ['2'], label: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' } };
    const both = crossed({
      variable: 'Alder',
      categories,
      split: { variable: 'Kjonn', categories: [men, women] },
    });
    expect(both.map(({ id }) => id)).toEqual(['m-0-4', 'm-5-9', 'k-0-4', 'k-5-9']);
    expect(both[3]).toEqual({
      id: 'k-5-9',
      label: { nb: 'Kvinner a', nn: 'Kvinner b', en: 'Women c' },
      fixed: { Alder: ['005'], Kjonn: ['2'] },
      part: 'k',
    });
  });
});
