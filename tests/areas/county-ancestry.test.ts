import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestry, timeline } from '../../src/areas/ancestry.ts';
import { areaCode } from '../../src/areas/area.ts';
import { validOn } from '../../src/areas/code-record.ts';
import { anyDay, history, places } from './committed.ts';

const counties = places.counties.map(({ code }) => code);

describe('ancestry of counties', () => {
  const on = (code: string, date: string) => {
    const { kind, parts, moved } = ancestry(history, areaCode(code), date);
    const strays = moved.map(
      ({ municipality, direction }) => (direction === 'left' ? '−' : '+') + municipality,
    );
    return `${kind}: ${[...parts.map((part) => part.code), ...strays].join(' ')}`;
  };

  it.each([
    ['42', '2019-12-31', 'merged: 09 10'],
    ['46', '2019-12-31', 'partial: 12 14 −1444'],
    ['34', '2019-12-31', 'partial: 04 05 −0532 −0533'],
    ['50', '2017-12-31', 'partial: 16 17 +1567 +1571'],
    ['50', '2018-12-31', 'own: 50 +1567 +1571'],
    ['50', '2019-12-31', 'own: 50 +1571'],
    ['50', '2020-01-01', 'own: 50'],
    ['15', '2018-12-31', 'own: 15 +1444 −1567 −1571'],
    ['11', '2001-12-31', 'own: 11 +1214'],
    ['18', '2019-12-31', 'own: 18 −1852'],
    ['03', '1977-01-01', 'own: 03'],
    ['31', '2019-12-31', 'partial: 01 −0121'],
    ['32', '2019-12-31', 'partial: 02 +0121 +0532 +0533 +0627 +0628'],
    ['33', '2019-12-31', 'partial: 06 +0711 −0627 −0628'],
    ['39', '2019-12-31', 'partial: 07 −0711'],
    ['40', '2019-12-31', 'merged: 08'],
    ['55', '2019-12-31', 'partial: 19 +1852'],
    ['56', '2019-12-31', 'merged: 20'],
    ['31', '2022-01-01', 'partial: 30'],
    ['32', '2022-01-01', 'partial: 30'],
    ['33', '2022-01-01', 'partial: 30'],
    ['39', '2022-01-01', 'partial: 38'],
    ['40', '2022-01-01', 'partial: 38'],
    ['55', '2022-01-01', 'partial: 54'],
    ['56', '2022-01-01', 'partial: 54'],
  ])('%s on %s is %s', (code, date, expected) => {
    expect(on(code, date)).toBe(expected);
  });

  it('never reads a county that was dissolved and came back as renumbered', () => {
    for (const code of counties)
      for (const { ancestry: past } of timeline(history, code)) expect(past.kind).not.toBe('renumbered');
  });

  it('is the sum of whole municipalities on every day, and every municipality belongs to one county', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const all = counties.flatMap((code) => ancestry(history, code, day).municipalities);
        const inUse = [...history.codes.values()].filter((record) => validOn(record, day));
        expect([...all].sort()).toEqual(inUse.map(({ code }) => code).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('says that it is exact only where the old counties hold just the municipalities of today', () => {
    for (const code of counties)
      for (const { from, ancestry: past } of timeline(history, code)) {
        const held = [...history.codes.values()]
          .filter((record) => validOn(record, from) && past.parts.some((part) => part.code === record.county))
          .map((record) => record.code);
        expect(past.exact).toBe([...held].sort().join() === [...past.municipalities].sort().join());
      }
  });
});
