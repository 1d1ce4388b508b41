import type { Dataset } from '../../jsonstat/dataset.ts';
import { ages, type Population, populationFrom, sexes } from './persons.ts';
import { type Axis, cellsOf, type Piece, type PieceAbout } from './piece.ts';
import { regionAxis, yearsFrom } from './span.ts';
import { totalsPiece } from './totals.ts';

const gapNote =
  'Tallene er på kommuneinndelingen av 2024. Ålesund (1508) og Haram (1580) mangler før 2024, og Narvik (1806), Hamarøy (1875), Heim (5055), Hitra (5056) og Orkland (5059) før 2020: kommuner ble delt, og aldersfordelingen kan ikke føres bakover.';
const countyNote =
  'Fylkestallene er på inndelingen av 2024. Før 2020 er tallene for Møre og Romsdal, Nordland og Trøndelag summert av Folkehelseinstituttet fra delte kommuner, og kan avvike med noen titalls personer i alt.';

const county = {
  codelist: 'agg_KommFylker',
  levels: ['county'],
  flags: ['county-sums-by-fhi'],
  notes: [countyNote],
} as const;
const municipality = {
  codelist: 'agg_KommSummer',
  levels: ['municipality'],
  flags: ['split-municipalities-missing'],
  notes: [gapNote],
} as const;
const apart = ['Kjonn', 'Alder'];

/** All of table 07459: the nation, the counties and municipalities of 2024, each in slices that are loaded by need. */
export function populationPieces(folder: string, original: Dataset): readonly Piece[] {
  const population = populationFrom(folder, original);
  const nation = { places: new Map([['0', 'Hele landet']]), prefix: '', first: 1986 };
  const counties = { places: population.counties, prefix: 'F-', first: 2006 };
  const municipalities = { places: population.municipalities, prefix: 'K-', first: 2006 };
  const named = (name: string) => ({ id: `07459-${name}`, file: `07459-${name}.json` });
  const of = (slice: Slice, about: Omit<PieceAbout, 'table' | 'grade' | 'origin'>) =>
    pieceOf(population, slice, about);
  return [
    of(
      { ...nation, sexes, ages },
      { id: '07459-nation', file: 'nation.json', levels: ['nation'], folds: apart, totals: { Region: '0' } },
    ),
    of({ ...counties, sexes: null, ages }, { ...named('county'), ...county, folds: ['Alder'] }),
    of({ ...counties, sexes, ages }, { ...named('county-sex'), ...county, folds: apart }),
    of(
      { ...municipalities, sexes: null, ages: ages.slice(0, 25) },
      { ...named('municipality-000-024'), ...municipality },
    ),
    of(
      { ...municipalities, sexes: null, ages: ages.slice(25) },
      { ...named('municipality-025-105'), ...municipality },
    ),
    totalsPiece(folder, population, { ...named('municipality-total'), ...municipality }),
    of({ ...municipalities, sexes, ages }, { ...named('municipality-sex'), ...municipality, folds: apart }),
  ];
}

interface Slice {
  readonly places: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly first: number;
  /** Null for both added together. */
  readonly sexes: readonly string[] | null;
  readonly ages: readonly string[];
}

function pieceOf(
  population: Population,
  slice: Slice,
  about: Omit<PieceAbout, 'table' | 'grade' | 'origin'>,
): Piece {
  const axes = axesOf(slice);
  const years = yearsFrom(slice.first);
  const value = Array.from<number | null>({ length: cellsOf(axes) });
  const status: Record<number, string> = {};
  let cell = 0;
  for (const place of slice.places.keys())
    for (const together of slice.sexes?.map((sex) => [sex]) ?? [sexes])
      for (const age of slice.ages)
        for (const year of years) {
          const persons = personsAged(population, { place, year, age }, together);
          value[cell] = persons;
          if (persons === null) status[cell] = '.';
          cell += 1;
        }
  return {
    ...about,
    table: '07459',
    grade: 'A-',
    origin: ['niphr/csdata · R/sysdata.rda (nor_population_by_age_b2024) · 59345122'],
    axes,
    value,
    status,
  };
}

function personsAged(
  { persons }: Population,
  { place, year, age }: { readonly place: string; readonly year: string; readonly age: string },
  together: readonly string[],
): number | null {
  const counts = together.map((sex) => persons(place, sex, year)?.[Number.parseInt(age, 10)]);
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === undefined ? null : sum + count),
    0,
  );
}

function axesOf(slice: Slice): readonly Axis[] {
  const ageAxis = {
    code: 'Alder',
    codes: slice.ages,
    labels: Object.fromEntries(slice.ages.map((age) => [age, ageLabel(age)])),
  };
  return [
    regionAxis(slice.places, slice.prefix),
    ...(slice.sexes === null ? [] : [{ code: 'Kjonn', codes: slice.sexes, labels: {} }]),
    ageAxis,
    { code: 'ContentsCode', codes: ['Personer1'], labels: {} },
    { code: 'Tid', codes: yearsFrom(slice.first), labels: {} },
  ];
}

const ageLabel = (age: string): string => (age.endsWith('+') ? '105 år eller eldre' : `${Number(age)} år`);
