import { type Population, sexes } from './persons.ts';
import type { Piece, PieceAbout } from './piece.ts';
import { regionAxis, yearsFrom } from './span.ts';
import { type Row, rowsOf } from './rows.ts';

const note =
  'Tallene er på kommuneinndelingen av 2024. Ålesund (1508) og Haram (1580) mangler i 2020–2023, da de var én kommune, og Narvik (1806), Hamarøy (1875), Heim (5055), Hitra (5056) og Orkland (5059) før 2020: kommuner ble delt, og serien kan ikke føres bakover.';

/**
 * All inhabitants by the office's own merged series, which go further back than those by age and know Ålesund and Haram
 * before 2020. Where both series have a number they must agree.
 */
export function totalsPiece(
  folder: string,
  population: Population,
  about: Omit<PieceAbout, 'table' | 'grade' | 'origin'>,
): Piece {
  const rows = new Map(
    rowsOf(folder, 'areas/population-ssb-agg-1986-2026.csv').map((row) => [row.code as string, row]),
  );
  const years = yearsFrom(1986);
  const value = [...population.municipalities.keys()].flatMap((place) =>
    years.map((year) => publishedTotal(population, rows.get(place), place, year)),
  );
  return {
    ...about,
    notes: [note],
    table: '07459',
    grade: 'A-',
    origin: ['oystess/valg_analyser · data/processed/befolkning_2024.csv · 5eb9e54'],
    axes: [
      regionAxis(population.municipalities, 'K-'),
      { code: 'ContentsCode', codes: ['Personer1'], labels: {} },
      { code: 'Tid', codes: years, labels: {} },
    ],
    value,
    status: Object.fromEntries(
      value.flatMap((persons, cell) => (persons === null ? [[cell, '.'] as const] : [])),
    ),
  };
}

/** The office writes 0 for years in which a municipality has no predecessors of its own. */
function publishedTotal(
  { persons }: Population,
  row: Row | undefined,
  place: string,
  year: string,
): number | null {
  const text = row?.[year];
  if (text === undefined || !/^\d+$/.test(text))
    throw new Error(`07459 ${place} ${year}: ${text} is no count`);
  if (text === '0' || holdsAnother(place, year)) return null;
  const total = Number(text);
  const byAge = sexes.map((sex) => persons(place, sex, year));
  const sum = byAge.flatMap((counts) => counts ?? []).reduce((added, count) => added + count, 0);
  if (!byAge.includes(null) && sum !== total)
    throw new Error(`07459 ${place} ${year}: ${total} is not ${sum} by age`);
  return total;
}

/** Ålesund's series has the whole of the municipality that was divided in 2024. */
const holdsAnother = (place: string, year: string): boolean =>
  place === '1508' && year >= '2020' && year < '2024';
