import { field, numberIn, textIn } from './csv.ts';
import type { AreaTables } from './tables.ts';
import { indexed, rowFor } from './tables.ts';

const populationYear = 2026;
const amounts: Readonly<Record<string, string>> = { lave: 'low', middels: 'medium', høye: 'high' };

const exceptions: Readonly<Record<string, string>> = {
  'Oslo kommune': 'oslo',
  'De åtte kommunene med høyest skatteinntekter per innbygger': 'highest-tax',
};

/** `catalog/areas/places.json`: what the first view needs to know about the places of today. */
export function placesFile(tables: AreaTables) {
  const population = indexed(tables.population);
  const centrality = indexed(tables.centrality);
  const groups = new Map(
    tables.groups
      .filter((row) => field(row, 'validFrom') === '2024-01-01')
      .map((row) => [field(row, 'municipalityCode'), field(row, 'groupCode')]),
  );
  return {
    source:
      'Statistics Norway, Klass 131, 128 and table 07459 (CC BY 4.0); Sami and Kven names: Kartverket (CC BY 4.0)',
    populationYear,
    counties: tables.counties.filter((row) => field(row, 'isCurrent') === '1').map(named),
    kostraGroups: tables.groupDefinitions.map(groupOf),
    municipalities: tables.municipalities
      .filter((row) => field(row, 'isCurrent') === '1')
      .map((row) => {
        const code = field(row, 'code');
        return {
          ...named(row),
          kostra: groups.get(code),
          people: numberIn(rowFor(population, code), `pop${populationYear}`),
          centrality: numberIn(rowFor(centrality, code), 'sentralitetsklasse'),
        };
      }),
  };
}

/** Code and names as all the files write them. */
export const named = (row: Readonly<Record<string, string>>) => ({
  code: field(row, 'code'),
  name: field(row, 'name'),
  sami: textIn(row, 'nameSami'),
  kven: textIn(row, 'nameKven'),
});

function groupOf(row: Readonly<Record<string, string>>) {
  const band = /^([\d ]+) - ([\d ]+)$/.exec(field(row, 'population'));
  const people = (text: string | undefined) => Number((text ?? '').replaceAll(' ', ''));
  return {
    code: field(row, 'groupCode'),
    people: band === null ? undefined : { from: people(band[1]), to: people(band[2]) },
    exception: band === null ? exceptions[field(row, 'population')] : undefined,
    costs: amountsIn(field(row, 'boundCosts')),
    income: amountsIn(field(row, 'freeDisposableIncome')),
  };
}

const amountsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/, | eller /)
    .filter((word) => word !== '')
    .map((word) => {
      const amount = amounts[word];
      if (amount === undefined) throw new Error(`unknown amount ${word}`);
      return amount;
    });
