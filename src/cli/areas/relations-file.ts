import type { CsvRow } from './csv.ts';
import { field, numberIn, textIn } from './csv.ts';
import type { AreaTables } from './tables.ts';
import { indexed, rowFor } from './tables.ts';

const populationYears = [2024, 2025, 2026] as const;

/** `catalog/areas/relations.json`: what comparison groups are made of. */
export function relationsFile(tables: AreaTables) {
  return {
    source:
      'Statistics Norway, Klass 112, 128 and table 07459 (CC BY 4.0); land borders: Kartverket (CC BY 4.0); sea borders: Artsdatabanken; labour market regions: TØI and the ministry of local government; ASSS: KS',
    populationYears,
    landsdeler: distinct(tables.regions, 'landsdelCode', 'landsdel'),
    labourRegions: distinct(tables.regions, 'baRegionNo', 'baRegion'),
    municipalities: municipalities(tables),
    neighbours: tables.neighbours
      .filter((row) => field(row, 'code') < field(row, 'neighbourCode'))
      .map((row) => ({
        a: field(row, 'code'),
        b: field(row, 'neighbourCode'),
        kind: field(row, 'type') === 'land' ? undefined : 'sea',
        km: numberIn(row, 'borderKm'),
      })),
    groupings: groupings(tables.groups),
  };
}

function municipalities(tables: AreaTables) {
  const centrality = indexed(tables.centrality);
  const population = indexed(tables.population);
  return tables.regions.map((row) => {
    const code = field(row, 'code');
    return {
      code,
      people: populationYears.map((year) => numberIn(rowFor(population, code), `pop${year}`)),
      centrality: numberIn(rowFor(centrality, code), 'sentralitetsindeks'),
      labour: field(row, 'baRegionNo'),
      landsdel: field(row, 'landsdelCode'),
      asss: field(row, 'asss') === '1' ? true : undefined,
    };
  });
}

function distinct(rows: readonly CsvRow[], code: string, name: string) {
  const names = new Map(rows.map((row) => [field(row, code), field(row, name)]));
  return [...names]
    .map(([id, label]) => ({ code: id, name: label }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

/** KOSTRA groups by version; the years of the two oldest were inferred, as their basis says. */
function groupings(rows: readonly CsvRow[]) {
  const versions = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = `${field(row, 'version')} ${field(row, 'validFrom')}`;
    versions.set(key, [...(versions.get(key) ?? []), row]);
  }
  return [...versions.values()].map((members) => {
    const first = members[0] as CsvRow;
    const groups = [...new Set(members.map((row) => field(row, 'groupCode')))].sort();
    return {
      year: Number(field(first, 'version').slice(0, 4)),
      from: textIn(first, 'validFrom'),
      to: textIn(first, 'validTo'),
      groups: groups.map((code) => ({
        code,
        members: members
          .filter((row) => field(row, 'groupCode') === code)
          .map((row) => field(row, 'municipalityCode')),
      })),
    };
  });
}
