import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestry } from '../../src/areas/ancestry.ts';
import { areaCode } from '../../src/areas/area.ts';
import { nodeHistory } from '../../src/cli/nodeAssets.ts';
import { wholeSpan } from '../../src/periods/span.ts';
import { assembled } from '../../src/series/assemble.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import type { Figure } from '../../src/series/series.ts';
import { noteLines } from '../../src/text/noteLines.ts';
import { type MadeNumbers, madeTable } from './madeTable.ts';

const history = nodeHistory();
const membersIn = (county: string, year: number) =>
  ancestry(history, areaCode(county), `${year}-01-01`).municipalities;

function countyFigure(county: string, numbers: MadeNumbers, change = {}): Figure {
  const { world, indicator } = madeTable(numbers, change);
  return assembled({ indicator, areas: [areaCode(county)], span: wholeSpan, language: 'nb' }, world);
}
const cellIn = (figure: Figure, year: string): Cell =>
  figure.series[0]?.cells[figure.periods.findIndex(({ code }) => code === year)] as Cell;

/** Telemark was part of Vestfold og Telemark (38) in 2020–2023; its municipalities had numbers of their own. */
const telemark = membersIn('40', 2022);
const numbers = (values: readonly number[]): Record<string, Record<string, number | string>> => ({
  '38': { '2022': 400_000 },
  '40': { '2024': 177_093 },
  ...Object.fromEntries(telemark.map((code, at) => [code as string, { '2022': values[at] ?? 1 }])),
});
const someNumbers = fc.array(fc.integer({ min: 0, max: 60_000 }), {
  minLength: telemark.length,
  maxLength: telemark.length,
});

describe('a county that was part of another, in a table without merged counties', () => {
  it('has 17 municipalities in 2022, and a hand-checked sum of them: 1 + 2 + … + 17 = 153', () => {
    expect(telemark).toHaveLength(17);
    const figure = countyFigure('40', numbers(telemark.map((_, at) => at + 1)));
    expect(cellIn(figure, '2022')).toEqual({ value: 153, origin: 'computed' });
    expect(cellIn(figure, '2024')).toEqual({ value: 177_093, origin: 'published' });
  });

  it('is the sum of its municipalities whatever they are, and marked as computed', () => {
    fc.assert(
      fc.property(someNumbers, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        expect(cellIn(countyFigure('40', numbers(values)), '2022')).toEqual({
          value: sum,
          origin: 'computed',
        });
      }),
      { numRuns: 30 },
    );
  });

  it('has no number when one municipality is hidden or missing, whichever it is', () => {
    const one = fc.integer({ min: 0, max: telemark.length - 1 });
    fc.assert(
      fc.property(someNumbers, one, fc.constantFrom(':', '..', null), (values, at, sign) => {
        const made = numbers(values);
        const code = telemark[at] as string;
        if (sign === null) delete made[code];
        else made[code] = { '2022': sign };
        expect(isValue(cellIn(countyFigure('40', made), '2022'))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('says why it has none', () => {
    const made = numbers([]);
    delete made[telemark[0] as string];
    const figure = countyFigure('40', made);
    expect(cellIn(figure, '2022')).toMatchObject({ missing: 'refused' });
    expect(noteLines(figure, 'nb').warnings.join(' ')).toContain('ikke tall for alle kommunene');
  });

  it('is never added up for a figure that cannot be', () => {
    const figure = countyFigure('40', numbers(telemark.map(() => 5)), { merge: 'none' });
    expect(cellIn(figure, '2022')).toMatchObject({ missing: 'refused' });
  });
});

describe('former municipalities of a table with the office’s own merged series', () => {
  const askim = { '2018': 15_720, '2019': 15_865 };
  const made = {
    '0124': askim,
    '0301': { '2019': 681_071 },
    'K-3118': { '2018': 44_000, '2019': 44_400, '2020': 44_792 },
  };

  it('are asked for besides, only their codes, and only when they are wanted', () => {
    const { world, indicator, asked } = madeTable(made);
    const wanted = { indicator, areas: [areaCode('3118')], span: wholeSpan, language: 'nb' } as const;
    assembled(wanted, world);
    expect(asked.map(({ selection }) => selection['Region']?.codes)).toEqual([['K-3118']]);
    assembled({ ...wanted, former: [areaCode('3118')] }, world);
    expect(asked.slice(1).map(({ selection }) => selection['Region']?.codes)).toEqual([['0124'], ['K-3118']]);
  });

  it('end before the line of today goes on, and are no part of it', () => {
    const { world, indicator } = madeTable(made);
    const wanted = { indicator, areas: [areaCode('3118')], span: wholeSpan, language: 'nb' } as const;
    const { series } = assembled({ ...wanted, former: [areaCode('3118')] }, world);
    expect(series.map(({ label, role }) => [label, role])).toEqual([
      ['Indre Østfold', 'own'],
      ['Askim, til 2019', 'former'],
    ]);
    expect(series[1]?.cells).toEqual([
      { value: 15_720, origin: 'published' },
      { value: 15_865, origin: 'published' },
      { missing: 'no-period', sign: null },
    ]);
    expect(series[0]).toEqual(assembled(wanted, world).series[0]);
  });

  it('keep the office’s sign where it hides a number', () => {
    const { world, indicator } = madeTable({ ...made, '0124': { '2018': ':', '2019': 15_865 } });
    const wanted = { indicator, areas: [areaCode('3118')], span: wholeSpan, language: 'nb' } as const;
    const { series } = assembled({ ...wanted, former: [areaCode('3118')] }, world);
    expect(series[1]?.cells[0]).toEqual({ missing: 'office', sign: ':' });
  });
});
