import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { includesOther, knownGap, officeSeries } from '../../src/areas/kommsummer.ts';
import { history, places } from './committed.ts';

const years = Array.from({ length: 41 }, (_, at) => 1986 + at);
const gapYears = (code: string) => years.filter((year) => knownGap(history, areaCode(code), year));

describe("the office's own merged series", () => {
  it.each([
    ['Narvik', '1806'],
    ['Hamarøy', '1875'],
    ['Heim', '5055'],
    ['Hitra', '5056'],
    ['Orkland', '5059'],
  ])('is 0 for %s (%s) before 2020 because it has nothing', (_name, code) => {
    expect(gapYears(code)).toEqual(years.filter((year) => year < 2020));
  });

  it('is 0 for Haram in 2020–2023, when Ålesund includes it', () => {
    expect(gapYears('1580')).toEqual([2020, 2021, 2022, 2023]);
    const including = years.filter((year) =>
      includesOther(history, areaCode('1508'), year).includes(areaCode('1580')),
    );
    expect(including).toEqual([2020, 2021, 2022, 2023]);
  });

  it('counts all of Stokke to Sandefjord before 2017', () => {
    expect(officeSeries(history, areaCode('3907'), 2016)).toEqual({ kind: 'includes', others: ['3905'] });
    expect(officeSeries(history, areaCode('3905'), 2016)).toEqual({ kind: 'lacks', codes: ['0720'] });
    expect(officeSeries(history, areaCode('3905'), 2017)).toEqual({ kind: 'exact' });
  });

  it('is exact for every other place and year', () => {
    const inexact = places.municipalities
      .map(({ code }) => code)
      .filter((code) => years.some((year) => officeSeries(history, code, year).kind !== 'exact'));
    expect(inexact).toEqual(['1508', '1580', '1806', '1875', '3905', '3907', '5055', '5056', '5059']);
  });
});
