import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { ancestry } from '../../src/areas/ancestry.ts';
import { nameOn } from '../../src/areas/code-record.ts';
import { formerCode } from '../../src/areas/former.ts';
import { history, places } from './committed.ts';

describe('a former code', () => {
  it.each([
    ['1201', 'Bergen', 'renumbered', '4601'],
    ['0219', 'Bærum', 'renumbered', '3201'],
    ['3024', 'Bærum', 'renumbered', '3201'],
    ['1534', 'Haram', 'renumbered', '1580'],
    ['1601', 'Trondheim', 'merged', '5001'],
    ['0231', 'Skedsmo', 'merged', '3205'],
    ['0716', 'Re', 'merged', '3905'],
    ['1504', 'Ålesund', 'merged', '1508'],
    ['0542', 'Nord-Aurdal', 'renumbered', '3451'],
    ['1852', 'Tjeldsund', 'merged', '5512'],
    ['0114', 'Varteig', 'merged', '3105'],
  ])('%s %s is %s and opens %s', (code, name, kind, to) => {
    expect(formerCode(history, code)).toMatchObject({ code, name, kind, to });
  });

  it.each([
    ['1507', ['1508', '1580']],
    ['1850', ['1806', '1875']],
    ['5012', ['5055', '5056', '5059']],
    ['1613', ['5055', '5056', '5059']],
    ['0720', ['3905', '3907']],
    ['30', ['31', '32', '33']],
    ['38', ['39', '40']],
    ['54', ['55', '56']],
  ])('%s was split, and the reader chooses among %j', (code, to) => {
    const former = formerCode(history, code);
    expect(former?.kind).toBe('split');
    expect([...(former?.to ?? [])].sort()).toEqual(to);
  });

  it.each([
    ['12', '46', []],
    ['14', '46', ['1444']],
    ['05', '34', ['0532', '0533']],
    ['07', '39', ['0711']],
    ['01', '31', ['0121']],
    ['02', '32', []],
    ['06', '33', ['0627', '0628']],
    ['16', '50', []],
    ['19', '55', []],
    ['20', '56', []],
  ])('of a county, %s, opens %s and names the municipalities that went elsewhere: %j', (code, to, moved) => {
    const former = formerCode(history, code);
    expect(former).toMatchObject({ kind: 'merged', to });
    if (former === undefined || former.kind === 'split') throw new Error('split');
    expect(former.moved.map((one) => one.municipality)).toEqual(moved);
  });

  it('tells until when it was in use', () => {
    expect(formerCode(history, '0720')?.until).toBe('2017-01-01');
    expect(formerCode(history, '3024')?.until).toBe('2024-01-01');
  });

  it('is not a code of today, a code that never was, or anything else', () => {
    for (const code of ['4601', '46', '9999', '1205', '99', '0', 'EKG12', '', 'constructor'])
      expect([code, formerCode(history, code)]).toEqual([code, undefined]);
  });

  it('leads, when it is one place, to a place that has it among its parts on its last day', () => {
    for (const { code, validTo } of history.codes.values()) {
      if (validTo === null) continue;
      const lastDay = `${Number(validTo.slice(0, 4)) - 1}-12-31`;
      const former = formerCode(history, code);
      for (const to of former?.kind === 'split' ? former.to : [former?.to as string])
        expect(ancestry(history, areaCode(to), lastDay).parts.map((part) => part.code)).toContain(code);
    }
  });
});

it('a code bears the name of its day: 0716 was Våle before it was Re', () => {
  const re = history.codes.get('0716') as never;
  expect([nameOn(re, '2001-12-31'), nameOn(re, '2002-01-01')]).toEqual(['Våle', 'Re']);
  const tysfjord = history.codes.get('1850') as never;
  expect(nameOn(tysfjord, '1990-01-01')).toBe('Tysfjord');
});

it('no former code is a code of today', () => {
  for (const { code } of places.municipalities) expect(formerCode(history, code)).toBeUndefined();
});
