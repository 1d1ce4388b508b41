import { field, numberIn } from './csv.ts';
import type { AreaTables } from './tables.ts';

const municipalitiesToday = 357;
const countiesToday = 15;

/** Every way in which the tables do not hold together, in words; empty when they do. */
export function faultsIn(tables: AreaTables, shapes: readonly string[]): readonly string[] {
  const today = tables.municipalities
    .filter((row) => field(row, 'isCurrent') === '1')
    .map((row) => field(row, 'code'));
  return [
    ...(today.length === municipalitiesToday ? [] : [`${today.length} municipalities today`]),
    ...everyPlace(tables, today, shapes),
    ...codesLead(tables, new Set(today)),
    ...sharesSum(tables),
    ...neighboursAgree(tables),
    ...countiesAgree(tables),
    ...countyChangesAgree(tables),
  ];
}

function everyPlace(
  tables: AreaTables,
  today: readonly string[],
  shapes: readonly string[],
): readonly string[] {
  const current = tables.groups.filter((row) => field(row, 'validFrom') === '2024-01-01');
  const sets = {
    group: current.map((row) => field(row, 'municipalityCode')),
    shape: shapes,
    population: tables.population.map((row) => field(row, 'code')),
    centrality: tables.centrality.map((row) => field(row, 'code')),
    region: tables.regions.map((row) => field(row, 'code')),
    neighbour: tables.neighbours.map((row) => field(row, 'code')),
  };
  return Object.entries(sets).flatMap(([what, codes]) => {
    const have = new Set(codes);
    const missing = today.filter((code) => !have.has(code)).map((code) => `${code} has no ${what}`);
    const strange = [...have].filter((code) => !today.includes(code)).map((code) => `${what} of ${code}?`);
    return [...missing, ...strange];
  });
}

function codesLead(tables: AreaTables, today: ReadonlySet<string>): readonly string[] {
  const told = new Set(tables.codeToCurrent.map((row) => field(row, 'code')));
  return [
    ...tables.municipalities
      .filter((row) => !told.has(field(row, 'code')))
      .map((row) => `${field(row, 'code')} leads nowhere`),
    ...tables.codeToCurrent
      .filter((row) => !today.has(field(row, 'currentCode')))
      .map((row) => `${field(row, 'code')} leads to ${field(row, 'currentCode')}, which is not of today`),
  ];
}

function sharesSum(tables: AreaTables): readonly string[] {
  const sums = new Map<string, number>();
  for (const row of tables.codeToCurrent)
    sums.set(
      field(row, 'code'),
      (sums.get(field(row, 'code')) ?? 0) + (numberIn(row, 'weight') ?? Number.NaN),
    );
  return [...sums]
    .filter(([, sum]) => !(Math.abs(sum - 1) < 1e-9))
    .map(([code, sum]) => `the shares of ${code} sum to ${sum}`);
}

function neighboursAgree(tables: AreaTables): readonly string[] {
  const pair = (a: string, b: string, type: string, km: string) => `${a}-${b} ${type} ${km}`;
  const pairs = new Set(
    tables.neighbours.map((row) =>
      pair(field(row, 'code'), field(row, 'neighbourCode'), field(row, 'type'), field(row, 'borderKm')),
    ),
  );
  return tables.neighbours
    .filter(
      (row) =>
        !pairs.has(
          pair(field(row, 'neighbourCode'), field(row, 'code'), field(row, 'type'), field(row, 'borderKm')),
        ),
    )
    .map((row) => `${field(row, 'code')} and ${field(row, 'neighbourCode')} disagree on being neighbours`);
}

function countiesAgree(tables: AreaTables): readonly string[] {
  const known = new Map(tables.counties.map((row) => [field(row, 'code'), field(row, 'isCurrent')]));
  const current = [...known.values()].filter((value) => value === '1').length;
  return [
    ...(current === countiesToday ? [] : [`${current} counties today`]),
    ...tables.municipalities.flatMap((row) => {
      const [code, county] = [field(row, 'code'), field(row, 'countyCode')];
      if (!code.startsWith(county)) return [`${code} is said to lie in ${county}`];
      if (!known.has(county)) return [`${code} lies in an unknown county`];
      const bothCurrent = field(row, 'isCurrent') !== '1' || known.get(county) === '1';
      return bothCurrent ? [] : [`${code} lies in a former county`];
    }),
  ];
}

/** The municipalities that went from one county to another on a day, as both tables count them. */
function countyChangesAgree(tables: AreaTables): readonly string[] {
  const moves = new Map<string, Set<string>>();
  for (const row of tables.changes) {
    const [from, to] = [field(row, 'oldCode'), field(row, 'newCode')];
    if (from.slice(0, 2) === to.slice(0, 2) || field(row, 'kind') === 'partial-transfer') continue;
    const key = `${field(row, 'date')} ${from.slice(0, 2)} to ${to.slice(0, 2)}`;
    moves.set(key, (moves.get(key) ?? new Set()).add(from));
  }
  const told = new Map(
    tables.countyChanges.map((row) => [
      `${field(row, 'date')} ${field(row, 'oldCounty')} to ${field(row, 'newCounty')}`,
      numberIn(row, 'municipalities'),
    ]),
  );
  return [...new Set([...moves.keys(), ...told.keys()])]
    .filter((key) => moves.get(key)?.size !== told.get(key))
    .map((key) => `${key}: ${moves.get(key)?.size} municipalities, not ${told.get(key)}`);
}
