import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestry } from '../../src/areas/ancestry.ts';
import { type AreaCode, areaCode } from '../../src/areas/area.ts';
import { codeOn, predecessorCode, predecessorsOf, yearsOf } from '../../src/areas/predecessors.ts';
import { anyDay, history, places } from './committed.ts';

const told = (area: string) =>
  predecessorsOf(history, areaCode(area)).map((former) => {
    const { from, to } = yearsOf(former);
    return `${predecessorCode(history, former)} ${former.name} ${from ?? ''}–${to}${former.divided ? ' delt' : ''}`;
  });

describe('the former municipalities behind one of today', () => {
  it.each([
    [
      '3118',
      [
        '0124 Askim –2019',
        '0125 Eidsberg –2019',
        '0138 Hobøl –2019',
        '0123 Spydeberg –2019',
        '0122 Trøgstad –2019',
      ],
    ],
    ['4204', ['1001 Kristiansand –2019', '1017 Songdalen –2019', '1018 Søgne –2019']],
    ['1806', ['1854 Ballangen –2019', '1805 Narvik –2019', '1850 Tysfjord –2019 delt']],
    ['1580', ['1507 Ålesund 2020–2023 delt']],
    [
      '1508',
      [
        '1507 Ålesund 2020–2023 delt',
        '1546 Sandøy –2019',
        '1529 Skodje –2019',
        '1523 Ørskog –2019',
        '1504 Ålesund –2019',
      ],
    ],
    ['5001', ['5030 Klæbu –2019', '5001-2019 Trondheim –2019']],
    ['1103', ['1141 Finnøy –2019', '1142 Rennesøy –2019', '1103-2019 Stavanger –2019']],
    ['3907', ['0719 Andebu –2016', '0706 Sandefjord –2016', '0720 Stokke –2016 delt']],
    ['1804', ['1804-2004 Bodø –2004', '1842 Skjerstad –2004']],
  ])('of %s are %j', (area, expected) => {
    expect(told(area)).toEqual(expected);
  });

  it.each(['4001', '4003', '3201', '4601', '0301'])(
    'are none where only the number has changed: %s',
    (area) => {
      expect(told(area)).toEqual([]);
    },
  );

  it('keep their line through a new number, and end it where their territory grew', () => {
    const [klaebu] = predecessorsOf(history, areaCode('5001'));
    expect(klaebu?.spells.map(({ code, to }) => [code, to])).toEqual([
      ['1662', '2018-01-01'],
      ['5030', '2020-01-01'],
    ]);
    expect(told('3905').filter((line) => line.includes('Tønsberg'))).toEqual([
      '0704 Tønsberg 2017–2019',
      '0704-2016 Tønsberg 1988–2016',
      '0705 Tønsberg –1987',
    ]);
  });

  it('each have a code of their own, which no place of today goes by', () => {
    for (const { code } of places.municipalities) {
      const codes = predecessorsOf(history, code).map((former) => predecessorCode(history, former));
      expect(new Set(codes).size).toBe(codes.length);
      for (const former of codes) expect(places.byCode.has(former)).toBe(false);
    }
  });

  it('are on every day the parts that the place was made of, and none since it is what it is', () => {
    const anyPlace = fc.constantFrom(...places.municipalities.map(({ code }) => code));
    fc.assert(
      fc.property(anyPlace, anyDay, (area: AreaCode, day) => {
        const { kind, parts } = ancestry(history, area, day);
        const then = predecessorsOf(history, area).flatMap((former) => codeOn(former, day) ?? []);
        const expected = kind === 'merged' || kind === 'partial' ? parts.map(({ code }) => code) : [];
        expect([...then].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 1000 },
    );
  });
});
