import { describe, expect, test } from 'vitest';
import { cubeFrom } from '../../src/cube/cube.ts';
import type { Answer } from '../../src/pxweb/source.ts';
import { type VariableSelection, tableQuery } from '../../src/pxweb/query.ts';
import { committedExtract } from './committed.ts';

const extract = committedExtract();

const ages = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${String(from + i).padStart(3, '0')}${from + i === 105 ? '+' : ''}`,
  );
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const population = (region: VariableSelection, more: Readonly<Record<string, VariableSelection>>) =>
  extract.data(tableQuery('07459', { Region: region, ContentsCode: { codes: ['Personer1'] }, ...more }));
const municipalities = (...codes: string[]) => ({
  codelist: 'agg_KommSummer',
  codes: codes.map((code) => `K-${code}`),
});
const nation = { codes: ['0'] };

/** The sum over all cells at one place and period; null as soon as one is missing. */
function total({ dataset }: Answer, at: Readonly<Record<string, string>>): number | null {
  const cube = cubeFrom(dataset);
  let cells = [0];
  for (const { code, codes, position, stride } of cube.dimensions) {
    const fixed = at[code];
    const places = fixed === undefined ? codes.map((_, i) => i) : [position.get(fixed) ?? Number.NaN];
    cells = cells.flatMap((cell) => places.map((place) => cell + place * stride));
  }
  const sum = cells.reduce((added, cell) => added + (cube.values[cell] ?? Number.NaN), 0);
  return Number.isNaN(sum) ? null : sum;
}

describe('children aged 0–17 are the published numbers', async () => {
  const young = { Alder: { codes: ages(0, 17) }, Tid: { codes: years(2006, 2026) } };
  const local = await population(municipalities('0301', '4601', '4003', '1580'), young);
  const whole = await population(nation, young);
  test.each([
    ['0301', '2024', 131_972],
    ['4601', '2006', 56_033],
    ['4601', '2026', 54_760],
    ['4003', '2024', 11_160],
    ['1580', '2024', 1_929],
    ['1580', '2023', null],
    ['1580', '2006', null],
  ])('in %s in %s', (place, year, children) => {
    expect(total(local, { Region: `K-${place}`, Tid: year })).toBe(children);
  });
  test('in Norway in 2024', () => {
    expect(total(whole, { Region: '0', Tid: '2024' })).toBe(1_112_853);
  });
  test('and the gap of Haram carries the sign for "cannot be given"', () => {
    expect(new Set(Object.values(local.dataset.status ?? {}))).toEqual(new Set(['.']));
  });
});

describe('the whole population is a total over sex and age', async () => {
  const all = { Tid: { codes: ['2023', '2024', '2025', '2026'] } };
  test.each([
    ['Norway', nation, '0', '2024', 5_550_203],
    ['Norway', nation, '0', '2025', 5_594_340],
    ['Norway', nation, '0', '2026', 5_627_400],
    ['Oslo', municipalities('0301'), 'K-0301', '2024', 717_710],
    ['Oslo county', { codelist: 'agg_KommFylker', codes: ['F-03'] }, 'F-03', '2024', 717_710],
  ])('in %s', async (_, region, code, year, persons) => {
    const answer = await population(region, all);
    expect(answer.dataset.id).toEqual(['Region', 'ContentsCode', 'Tid']);
    expect(total(answer, { Region: code, Tid: year })).toBe(persons);
  });
});

describe('counties and municipalities add up to the nation', () => {
  const county = (year: string) =>
    population(
      {
        codelist: 'agg_KommFylker',
        codes: ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56'].map(
          (code) => `F-${code}`,
        ),
      },
      { Tid: { codes: [year] }, Alder: { codes: ages(0, 17) } },
    );
  test.each(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])('children in %s', async (year) => {
    const whole = await population(nation, { Tid: { codes: [year] }, Alder: { codes: ages(0, 17) } });
    expect(total(await county(year), {})).toBe(total(whole, {}));
  });
});

test.each([
  ['1580', '2019', 9_383],
  ['1580', '2020', null],
  ['1508', '2023', null],
  ['1508', '2024', 58_509],
  ['1806', '2019', null],
  ['4601', '1986', 207_922],
])(
  'the whole of %s in %s is what the office’s merged series says, or a gap',
  async (place, year, persons) => {
    const answer = await population(municipalities(place), { Tid: { codes: [year] } });
    expect(total(answer, {})).toBe(persons);
  },
);

test('municipalities that are asked for by today’s plain codes are not held, because those codes had no numbers', async () => {
  await expect(population({ codes: ['4601'] }, { Tid: { codes: ['2024'] } })).rejects.toMatchObject({
    kind: 'not-held',
  });
});
