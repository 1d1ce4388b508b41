import type { Dataset } from '../../jsonstat/dataset.ts';
import { type Axis, cellsOf, type Piece, type PieceAbout } from './piece.ts';
import { type Row, rowsOf } from './rows.ts';

const path = 'figures/07459_alder_kjonn_kommuner/wide_all_ages_by_sex.csv';
const origin = ['niphr/csdata · R/sysdata.rda (nor_population_by_age_b2024) · 59345122'];
const ages = Array.from(
  { length: 106 },
  (_, age) => `${String(age).padStart(3, '0')}${age === 105 ? '+' : ''}`,
);
const young = ages.slice(0, 25);

const gapNote =
  'Tallene er på kommuneinndelingen av 2024. Ålesund (1508) og Haram (1580) mangler før 2024, og Narvik (1806), Hamarøy (1875), Heim (5055), Hitra (5056) og Orkland (5059) før 2020: de ble til ved deling, og serien kan ikke føres bakover.';
const countyNote =
  'Fylkestall før 2024 er summert av Folkehelseinstituttet fra kommuner på inndelingen av 2024. Summen av fylkene avviker med inntil 25 personer fra landet.';

/** Persons by sex and age, one row per place, sex and year. */
type Population = ReadonlyMap<string, Row>;
const key = (region: string, sex: string, year: string) => `${region} ${sex} ${year}`;

/** All of table 07459: the nation, the counties and municipalities of 2024, each in slices that are loaded by need. */
export function populationPieces(folder: string, original: Dataset): readonly Piece[] {
  const rows = rowsOf(folder, path);
  const population: Population = new Map(
    rows.map((row) => [key(row.region ?? '', row.Kjonn ?? '', row.period ?? ''), row]),
  );
  sameAsOriginal(population, original);
  const places = (length: number) => {
    const found = rows.filter((row) => row.region?.length === length);
    return new Map(found.map((row) => [row.region as string, row.regionName as string]));
  };
  const since = (first: number) => Array.from({ length: 2027 - first }, (_, at) => String(first + at));
  const nation = { places: new Map([['0', 'Hele landet']]), prefix: '', years: since(1986) };
  const counties = { places: places(2), prefix: 'F-', years: since(2006) };
  const municipalities = { places: places(4), prefix: 'K-', years: since(2006) };
  const county = {
    codelist: 'agg_KommFylker',
    levels: ['county'],
    flags: ['county-sums-by-fhi'],
    notes: [countyNote],
  } as const;
  const municipal = {
    codelist: 'agg_KommSummer',
    levels: ['municipality'],
    flags: ['split-municipalities-missing'],
    notes: [gapNote],
  } as const;
  const file = (slice: string) => ({ id: `07459-${slice}`, file: `07459-${slice}.json` });
  const both = ['Kjonn', 'Alder'];
  return [
    slice(
      population,
      { ...nation, sexes: 'apart', ages },
      { id: '07459-nation', file: 'nation.json', levels: ['nation'], folds: both, totals: { Region: '0' } },
    ),
    slice(
      population,
      { ...counties, sexes: 'together', ages },
      { ...file('county'), ...county, folds: ['Alder'] },
    ),
    slice(
      population,
      { ...counties, sexes: 'apart', ages },
      { ...file('county-sex'), ...county, folds: both },
    ),
    slice(
      population,
      { ...municipalities, sexes: 'together', ages: young },
      { ...file('municipality-000-024'), ...municipal },
    ),
    slice(
      population,
      { ...municipalities, sexes: 'together', ages: ages.slice(25) },
      { ...file('municipality-025-105'), ...municipal },
    ),
    slice(
      population,
      { ...municipalities, sexes: 'together', ages: [] },
      { ...file('municipality-total'), ...municipal },
    ),
    slice(
      population,
      { ...municipalities, sexes: 'apart', ages },
      { ...file('municipality-sex'), ...municipal, folds: both },
    ),
  ];
}

interface Slice {
  readonly places: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly years: readonly string[];
  readonly sexes: 'apart' | 'together';
  /** Empty for all ages added together. */
  readonly ages: readonly string[];
}

function slice(
  population: Population,
  of: Slice,
  about: Omit<PieceAbout, 'table' | 'grade' | 'origin'>,
): Piece {
  const axes = axesOf(of);
  const value = new Array<number | null>(cellsOf(axes));
  const status: Record<number, string> = {};
  let cell = 0;
  for (const place of of.places.keys())
    for (const sexes of of.sexes === 'apart' ? [['1'], ['2']] : [['1', '2']])
      for (const summed of of.ages.length === 0 ? [ages] : of.ages.map((age) => [age]))
        for (const year of of.years) {
          const persons = personsIn(
            population,
            sexes.map((sex) => key(place, sex, year)),
            summed,
          );
          value[cell] = persons;
          if (persons === null) status[cell] = '.';
          cell += 1;
        }
  return { ...about, table: '07459', grade: 'A-', origin, axes, value, status };
}

function personsIn(
  population: Population,
  keys: readonly string[],
  summed: readonly string[],
): number | null {
  let persons = 0;
  for (const one of keys) {
    const row = population.get(one);
    if (row === undefined) return null;
    for (const age of summed) persons += countOf(row[`A${age}`], one);
  }
  return persons;
}

function countOf(text: string | undefined, where: string): number {
  if (text === undefined || !/^\d+$/.test(text)) throw new Error(`07459 ${where}: ${text} is no count`);
  return Number(text);
}

function axesOf(of: Slice): readonly Axis[] {
  const places = [...of.places].map(([code, name]) => [`${of.prefix}${code}`, name] as const);
  const axes: Axis[] = [
    { code: 'Region', codes: places.map(([code]) => code), labels: Object.fromEntries(places) },
  ];
  if (of.sexes === 'apart') axes.push({ code: 'Kjonn', codes: ['1', '2'], labels: {} });
  if (of.ages.length > 0)
    axes.push({
      code: 'Alder',
      codes: of.ages,
      labels: Object.fromEntries(of.ages.map((age) => [age, ageLabel(age)])),
    });
  axes.push({ code: 'ContentsCode', codes: ['Personer1'], labels: {} });
  axes.push({ code: 'Tid', codes: of.years, labels: {} });
  return axes;
}

const ageLabel = (age: string): string => (age.endsWith('+') ? '105 år eller eldre' : `${Number(age)} år`);

/** The copy must equal the office's own answer for the nation, cell by cell; otherwise nothing of it is to be trusted. */
function sameAsOriginal(population: Population, original: Dataset): void {
  const [, sexes, inOrder, years] = original.id.map((id) =>
    Object.keys(original.dimension[id]?.category.index ?? {}),
  );
  const at = (variable: string, code: string) =>
    (original.dimension[variable]?.category.index as Readonly<Record<string, number>>)[code] as number;
  const [, , ageCount, yearCount] = original.size as readonly [number, number, number, number];
  for (const sex of sexes ?? [])
    for (const age of inOrder ?? [])
      for (const year of years ?? []) {
        const cell = (at('Kjonn', sex) * ageCount + at('Alder', age)) * yearCount + at('Tid', year);
        const row = population.get(key('0', sex, year));
        if (Number(row?.[`A${age}`]) !== (original.value as readonly number[])[cell])
          throw new Error(`07459 ${sex} ${age} ${year}: the copy differs from the office's answer`);
      }
}
