import { codes, type Dataset, type Dimension } from '../../jsonstat/dataset.ts';
import { type Row, rowsOf } from './rows.ts';

export const ages = Array.from(
  { length: 106 },
  (_, age) => `${String(age).padStart(3, '0')}${age === 105 ? '+' : ''}`,
);
export const sexes = ['1', '2'] as const;

/** Persons of one place, sex and year by age; null where the source has none. */
export type Persons = (place: string, sex: string, year: string) => readonly number[] | null;

export interface Population {
  readonly persons: Persons;
  /** Names by code of the counties and municipalities of 2024. */
  readonly counties: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
}

/** Table 07459 by age and sex, checked against the office's own answer for the nation and repaired where that is exact. */
export function populationFrom(folder: string, original: Dataset): Population {
  const rows = rowsOf(folder, 'figures/07459_alder_kjonn_kommuner/wide_all_ages_by_sex.csv');
  const found = new Map(rows.map((row) => [keyOf(row.region, row.Kjonn, row.period), countsIn(row)]));
  const persons: Persons = (place, sex, year) => found.get(keyOf(place, sex, year)) ?? null;
  const named = (length: number) =>
    new Map(
      rows
        .filter((row) => row.region?.length === length)
        .map((row) => [row.region as string, row.regionName as string]),
    );
  const counties = named(2);
  sameAsOriginal(persons, original);
  for (const year of ['2020', '2021', '2022', '2023'])
    for (const sex of sexes)
      found.set(keyOf(møreOgRomsdal, sex, year), remainder(persons, [...counties.keys()], sex, year));
  return { persons, counties, municipalities: named(4) };
}

const keyOf = (...parts: readonly (string | undefined)[]): string => parts.join(' ');

function countsIn(row: Row): readonly number[] {
  return ages.map((age) => {
    const text = row[`A${age}`];
    if (text === undefined || !/^\d+$/.test(text))
      throw new Error(`07459 ${row.region} ${row.period}: ${text} is no count`);
    return Number(text);
  });
}

/** The copy must equal the office's answer for the nation, cell by cell; otherwise nothing of it is to be trusted. */
function sameAsOriginal(persons: Persons, original: Dataset): void {
  const inOrder = (variable: string) => codes(original.dimension[variable] as Dimension);
  const at = (variable: string, code: string) => inOrder(variable).indexOf(code);
  const years = inOrder('Tid');
  for (const sex of sexes)
    for (const year of years)
      ages.forEach((age, i) => {
        const cell = (at('Kjonn', sex) * ages.length + at('Alder', age)) * years.length + at('Tid', year);
        const published = (original.value as readonly (number | null)[])[cell];
        if (persons('0', sex, year)?.[i] !== published)
          throw new Error(`07459 ${sex} ${age} ${year}: the copy differs from the office's answer`);
      });
}

const møreOgRomsdal = '15';

/**
 * In 2020–2023 only this county was summed from the rounded halves of a municipality that was later divided. What the
 * other counties leave of the nation is its exact number, which can differ by one in each cell.
 */
function remainder(
  persons: Persons,
  counties: readonly string[],
  sex: string,
  year: string,
): readonly number[] {
  const nation = persons('0', sex, year) as readonly number[];
  const own = persons(møreOgRomsdal, sex, year) as readonly number[];
  return nation.map((whole, age) => {
    const others = counties.filter((county) => county !== møreOgRomsdal);
    const left = others.reduce((rest, county) => rest - (persons(county, sex, year)?.[age] as number), whole);
    if (Math.abs(left - (own[age] as number)) > 1)
      throw new Error(`07459 ${year}: the counties do not add up`);
    return left;
  });
}
