import { describe, expect, it } from 'vitest';
import { ancestry } from '../../src/areas/ancestry.ts';
import { areaCode, nation } from '../../src/areas/area.ts';
import { breaksInto, breaksOf } from '../../src/areas/breaks.ts';
import { transfersOf } from '../../src/areas/transfers.ts';
import { unionOf, unionsOf, unionTimeline } from '../../src/areas/unions.ts';
import { history, places } from './committed.ts';

const written = (breaks: ReturnType<typeof breaksOf>) =>
  breaks.map(({ date, kind, codes, into }) => `${date.slice(0, 4)} ${kind} ${codes.join('+')}→${into}`);

describe('the breaks of a place', () => {
  it.each([
    ['Trondheim, code kept', '5001', ['2020 territory 5001+5030→5001']],
    ['Stavanger, code kept', '1103', ['2020 territory 1103+1141+1142→1103']],
    ['Bodø, code kept', '1804', ['2005 territory 1804+1842→1804']],
    [
      'Tønsberg, through 0704 and 0716',
      '3905',
      [
        '1988 merged 0705+0721→0704',
        '2002 territory 0716+0718→0716',
        '2017 territory 0704+0720→0704',
        '2020 merged 0704+0716→3803',
      ],
    ],
    ['Lillestrøm', '3205', ['2020 merged 0226+0227+0231→3030']],
    ['Ålesund', '1508', ['2020 merged 1504+1523+1529+1534+1546→1507', '2024 split 1507→1508']],
    ['Haram', '1580', ['2020 merged 1504+1523+1529+1534+1546→1507', '2024 split 1507→1580']],
    ['Narvik', '1806', ['2020 merged 1805+1850+1854→1806']],
    ['Indre Østfold, not in 2026', '3118', ['2020 merged 0122+0123+0124+0125+0138→3014']],
    ['Ringsaker, not in 1992', '3411', []],
    ['Hamar, but not for Ringsaker', '3403', ['1992 merged 0401+0414→0403']],
    ['Bergen, only renumbered', '4601', []],
    ['Oslo', '0301', []],
  ])('%s', (_title, code, expected) => {
    expect(written(breaksOf(history, areaCode(code)))).toEqual(expected);
  });

  it.each([
    ['46', ['2002 county 12+14→46', '2020 county 12+14→46']],
    ['15', ['2019 county 15→15', '2020 county 15→15']],
    ['11', ['2002 county 11→11']],
    ['18', ['2020 county 18→18']],
    ['40', ['2020 county 08→40', '2024 county 38→40']],
    ['31', ['2020 county 01→31', '2024 county 30→31']],
    ['42', ['2020 county 09+10→42']],
    ['50', ['2018 county 16+17→50', '2019 county 50→50', '2020 county 50→50']],
    ['03', []],
  ])('of county %s are %j', (code, expected) => {
    expect(written(breaksOf(history, areaCode(code)))).toEqual(expected);
  });

  it('mark KOSTRA groups between 2019 and 2020, and the nation never', () => {
    for (const { code } of places.kostraGroups)
      expect(breaksOf(history, code)).toMatchObject([{ date: '2020-01-01', kind: 'kostra-groups' }]);
    expect(breaksOf(history, nation)).toEqual([]);
  });

  it('stand wherever a municipality became the sum of several or a part of one', () => {
    for (const { code } of places.municipalities) {
      const dates = new Set(breaksOf(history, code).map(({ date }) => date));
      const oneAndWhole = ancestry(history, code, '1977-01-01').kind;
      expect([code, oneAndWhole === 'own' || oneAndWhole === 'renumbered' || dates.size > 0]).toEqual([
        code,
        true,
      ]);
    }
  });

  it('are known for former codes too', () => {
    expect(written(breaksInto(history, areaCode('0716')))).toEqual(['2002 territory 0716+0718→0716']);
    expect(written(breaksInto(history, areaCode('0704')))).toEqual([
      '1988 merged 0705+0721→0704',
      '2017 territory 0704+0720→0704',
    ]);
    expect(breaksInto(history, areaCode('3806'))).toEqual([]);
  });
});

describe('boundary adjustments', () => {
  it('are told at both ends when they concern more than half a per cent of the people', () => {
    const moved = { date: '2021-01-01', people: 442, area: 'Vågstranda (grunnkretsene Hjelvik og Våge)' };
    expect(transfersOf(history, areaCode('1539'))).toMatchObject([
      { ...moved, direction: 'lost', others: ['1535'] },
    ]);
    expect(transfersOf(history, areaCode('1535'))).toMatchObject([
      { ...moved, direction: 'gained', others: ['1539'] },
    ]);
  });

  it('are left out when they concern fewer: 36 people from Skedsmo to Lørenskog in 1980', () => {
    expect(transfersOf(history, areaCode('3222'))).toEqual([]);
  });

  it('are left out when both ends are one place today: Asker to Røyken in 1996', () => {
    expect(transfersOf(history, areaCode('3203'))).toEqual([]);
  });

  it('are told without a share when nobody has counted: Indre Østfold in 2026', () => {
    const notes = transfersOf(history, areaCode('3118'));
    expect(notes.map(({ date, others }) => [date, ...others])).toEqual([
      ['2026-01-01', '3207'],
      ['2026-01-01', '3216'],
    ]);
    for (const note of notes) expect([note.share, note.people]).toEqual([undefined, undefined]);
  });

  it('do not repeat the division of Stokke, which the codes tell', () => {
    expect(transfersOf(history, areaCode('3905'))).toEqual([]);
  });

  it('have shares that are theirs: 224 of the people of Ringsaker in 1992 are between 0.7 and 0.75 per cent', () => {
    const [note] = transfersOf(history, areaCode('3411'));
    expect(note?.share).toBeGreaterThan(0.007);
    expect(note?.share).toBeLessThan(0.0075);
  });
});

describe('stable unions', () => {
  it('are the four that divided municipalities make', () => {
    const unions = unionsOf(history).map(({ members, divided, since }) =>
      [members.join('+'), divided.join('+'), since].join(' '),
    );
    expect(unions.sort()).toEqual([
      '1508+1580 1507 2024-01-01',
      '1806+1875 1850 2020-01-01',
      '3905+3907 0720 2017-01-01',
      '5055+5056+5059 1613+5012 2020-01-01',
    ]);
  });

  it('are exact on every day: the parts of a split together are the former whole', () => {
    for (const { members } of unionsOf(history))
      for (const { ancestry: past } of unionTimeline(history, members)) {
        expect(past).toMatchObject({ kind: 'merged', exact: true, wholes: [] });
        for (const { share } of past.parts) expect(share).toBe(1);
      }
  });

  it.each([
    ['1508+1580', '2021-06-30', '1507'],
    ['1508+1580', '2019-06-30', '1504+1523+1529+1534+1546'],
    ['1508+1580', '2024-01-01', '1508+1580'],
    ['1806+1875', '2019-06-30', '1805+1849+1850+1854'],
    ['5055+5056+5059', '2019-06-30', '1571+5011+5012+5013+5016+5023+5024'],
    ['3905+3907', '2016-06-30', '0704+0706+0716+0719+0720'],
  ])('%s on %s is %s', (members, day, expected) => {
    const stretch = unionTimeline(history, members.split('+').map(areaCode)).findLast(
      ({ from }) => from <= day,
    );
    expect(stretch?.ancestry.parts.map(({ code }) => code).join('+')).toBe(expected);
  });

  it('stay partial when a member is missing', () => {
    const without = unionTimeline(history, [areaCode('5055'), areaCode('5056')]);
    expect(without.find(({ from }) => from === '2018-01-01')?.ancestry).toMatchObject({
      kind: 'partial',
      wholes: ['5012'],
    });
  });

  it('are found from any member, and from no other place', () => {
    expect(unionOf(history, areaCode('1580'))?.members).toEqual(['1508', '1580']);
    expect(unionOf(history, areaCode('4601'))).toBeUndefined();
  });
});
