import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { groupingToday, kostraGroupIn, presetGroup, presets } from '../../src/areas/groups.ts';
import { likenesses, usualWeights } from '../../src/areas/similar.ts';
import { places, relations } from './committed.ts';

const input = { places, relations };
const group = (preset: (typeof presets)[number], code: string) => presetGroup(preset, areaCode(code), input);

describe('a comparison group', () => {
  it('of any preset and municipality has only municipalities of today, each once', () => {
    for (const { code } of places.municipalities)
      for (const preset of presets) {
        const { id, members, rule } = presetGroup(preset, code, input);
        expect([id, rule.preset]).toEqual([preset, preset]);
        expect(new Set(members).size).toBe(members.length);
        for (const member of members) expect(places.byCode.get(member)?.level).toBe('municipality');
      }
  });

  it('holds the own place wherever the rule holds for it, and not among neighbours or the similar', () => {
    for (const { code } of places.municipalities)
      for (const preset of ['kostra', 'county', 'size', 'centrality', 'landsdel', 'labour'] as const)
        expect(presetGroup(preset, code, input).members).toContain(code);
    for (const preset of ['neighbours', 'similar'] as const)
      expect(group(preset, '4601').members).not.toContain('4601');
  });

  it('is mutual where the rule is: neighbours, county, KOSTRA group', () => {
    for (const { code } of places.municipalities)
      for (const preset of ['neighbours', 'county', 'kostra'] as const)
        for (const other of presetGroup(preset, code, input).members)
          expect(presetGroup(preset, other, input).members).toContain(code);
  });

  it('names the KOSTRA group and the year of the grouping', () => {
    const { members, rule } = group('kostra', '4601');
    expect(rule).toEqual({ preset: 'kostra', group: 'EKG12', groupingYear: 2020 });
    expect(members.length).toBe(11);
    expect(group('kostra', '0301').members).toEqual(['0301']);
  });

  it('of the county is the county', () => {
    expect(group('county', '4601').members.length).toBe(43);
    expect(group('county', '4601').members.every((code) => code.startsWith('46'))).toBe(true);
  });

  it('of neighbours tells how many lie across land and how many across water', () => {
    const { members, rule } = group('neighbours', '3446');
    expect(members).toEqual(['3234', '3236', '3238', '3242', '3305', '3443', '3447']);
    expect(rule).toEqual({ preset: 'neighbours', land: 7, sea: 0 });
  });

  it('of the same size keeps within a quarter either way', () => {
    const { members, rule } = group('size', '3446');
    const own = places.byCode.get('3446')?.population as number;
    expect(rule).toEqual({ preset: 'size', people: own, within: 0.25, year: 2026 });
    for (const { code, population } of places.municipalities) {
      const within = (population as number) >= 0.75 * own && (population as number) <= 1.25 * own;
      expect(members.includes(code)).toBe(within);
    }
  });

  it('of ASSS is the twelve, whoever asks', () => {
    expect(group('asss', '3446').members).toEqual([
      '0301',
      '1103',
      '1108',
      '3107',
      '3201',
      '3203',
      '3205',
      '3301',
      '4204',
      '4601',
      '5001',
      '5501',
    ]);
  });

  it('is refused for a place that is no municipality of today', () => {
    for (const code of ['1201', '46', '0']) expect(() => group('county', code)).toThrow(code);
  });
});

describe('likeness', () => {
  const gran = areaCode('3446');

  it('orders all other municipalities by distance, nearest first', () => {
    const all = likenesses(gran, input);
    expect(all.length).toBe(356);
    for (const [at, { distance }] of all.entries())
      expect(distance).toBeGreaterThanOrEqual(all[at - 1]?.distance ?? 0);
  });

  it('is the same seen from either side', () => {
    const far = likenesses(gran, input).find(({ code }) => code === '4601')?.distance;
    const back = likenesses(areaCode('4601'), input).find(({ code }) => code === '3446')?.distance;
    expect(far).toBeCloseTo(back as number, 12);
  });

  it('adds just the weight for another KOSTRA group when nothing else counts', () => {
    const weights = { people: 0, children: 0, centrality: 0, kostraGroup: 4 };
    const distances = new Set(likenesses(gran, { ...input, weights }).map(({ distance }) => distance));
    expect([...distances]).toEqual([0, 2]);
  });

  it('by people alone puts twice as many and half as many equally far off', () => {
    const weights = { people: 1, children: 0, centrality: 0, kostraGroup: 0 };
    const traits = new Map(
      [
        ['0001', 1000],
        ['0002', 2000],
        ['0003', 4000],
      ].map(([code, people]) => [
        code as string,
        {
          ...relations.traits.get('4601'),
          code: areaCode(code as string),
          people: [people as number],
        } as never,
      ]),
    );
    const [near, far] = likenesses(areaCode('0002'), {
      places,
      relations: { ...relations, traits },
      weights,
    });
    expect(near?.distance).toBeCloseTo(far?.distance as number, 12);
    expect(near?.distance).toBeCloseTo(Math.sqrt(3 / 2), 12);
  });

  it('counts children only when shares are given, and leaves out places without one', () => {
    const childShare = new Map([
      ['3446', 0.2],
      ['4601', 0.2],
      ['5001', 0.3],
    ]);
    const weights = { people: 0, children: 1, centrality: 0, kostraGroup: 0 };
    expect(likenesses(gran, { ...input, weights }).every(({ distance }) => distance === 0)).toBe(true);
    const given = likenesses(gran, { ...input, weights, childShare });
    expect(given.map(({ code }) => code)).toEqual(['4601', '5001']);
    expect(given[0]?.distance).toBe(0);
    expect(given[1]?.distance).toBeGreaterThan(2);
    expect(likenesses(areaCode('0301'), { ...input, childShare })).toEqual([]);
  });

  it('with the usual weights counts every trait alike', () => {
    expect(new Set(Object.values(usualWeights))).toEqual(new Set([1]));
  });
});

describe('KOSTRA groupings', () => {
  it('before 2020 go by the codes of their time', () => {
    const of2013 = relations.groupings.find(({ year }) => year === 2013) as never;
    expect(kostraGroupIn(of2013, '1201')).toBe('EKG14');
    expect(kostraGroupIn(of2013, '4601')).toBeUndefined();
  });

  it('of today are the grouping of 2020 with the municipalities of 2024', () => {
    const today = groupingToday(relations);
    expect([today.year, today.validFrom, today.validTo]).toEqual([2020, '2024-01-01', null]);
    expect(today.members.get('EKG12')?.length).toBe(11);
  });
});
