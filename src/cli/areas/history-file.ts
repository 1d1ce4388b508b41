import type { CsvRow } from './csv.ts';
import { field, numberIn, textIn } from './csv.ts';
import { named } from './places-file.ts';
import type { AreaTables } from './tables.ts';
import { indexed } from './tables.ts';

const firstDay = '1977-01-01';
const firstPopulationYear = 1986;
const bases: Readonly<Record<string, string>> = {
  'direct (area identical)': 'identical',
  'minor part ignored': 'minor-part-ignored',
};

/** `catalog/areas/history.json`: every code since 1977 and what became of it. */
export function historyFile(tables: AreaTables) {
  const heirs = grouped(tables.codeToCurrent);
  const names = grouped(tables.names);
  return {
    source:
      'Statistics Norway, Klass 131 and 104 and report 99/13 (CC BY 4.0); shares of divided municipalities as the basis says',
    codes: tables.municipalities.map((row) => codeOf(row, heirs, names)),
    counties: tables.counties.map((row) => ({
      ...named(row),
      from: textIn(row, 'validFrom'),
      to: textIn(row, 'validTo'),
    })),
    changes: tables.changes.filter((row) => field(row, 'date') > firstDay).map(changeOf),
    transfers: transfersOf(tables),
  };
}

function grouped(rows: readonly CsvRow[]): ReadonlyMap<string, readonly CsvRow[]> {
  const map = new Map<string, CsvRow[]>();
  for (const row of rows) map.set(field(row, 'code'), [...(map.get(field(row, 'code')) ?? []), row]);
  return map;
}

function codeOf(
  row: CsvRow,
  heirs: ReadonlyMap<string, readonly CsvRow[]>,
  names: ReadonlyMap<string, readonly CsvRow[]>,
) {
  const code = field(row, 'code');
  const lines = heirs.get(code) ?? [];
  const [first] = lines;
  if (first === undefined) throw new Error(`nothing is said of what became of ${code}`);
  const basis = field(first, 'basis');
  const shares = lines.map((line) => ({ code: field(line, 'currentCode'), share: numberIn(line, 'weight') }));
  return {
    ...named(row),
    from: field(row, 'validFrom'),
    to: textIn(row, 'validTo'),
    now: field(row, 'isCurrent') === '1' ? undefined : shares.length === 1 ? shares[0]?.code : shares,
    basis: basis === 'whole' ? undefined : (bases[basis] ?? basis),
    office: field(first, 'ssbDiffers') === '1' ? field(first, 'ssbAggKommSummer').toLowerCase() : undefined,
    earlier: earlierNames(names.get(code) ?? [], row),
  };
}

/**
 * Names that the code bore after the first day and no longer bears. Qualifiers in brackets, which the register toggles,
 * and the Sami and Kven halves of an official name, which stand in fields of their own, are no new names.
 */
function earlierNames(names: readonly CsvRow[], row: CsvRow) {
  const own = [field(row, 'name'), field(row, 'nameSami'), field(row, 'nameKven')];
  const earlier = names
    .filter((name) => field(name, 'validTo') > firstDay)
    .map((name) => ({
      name: field(name, 'klassName').replace(/ \(.*\)$/, ''),
      until: field(name, 'validTo'),
    }))
    .filter(({ name }) => !name.split(' - ').some((half) => own.includes(half)));
  return earlier.length === 0 ? undefined : earlier;
}

const changeOf = (row: CsvRow) => ({
  date: field(row, 'date'),
  from: field(row, 'oldCode'),
  to: field(row, 'newCode'),
  kind: field(row, 'kind'),
  share: field(row, 'populationShare') === '1' ? undefined : numberIn(row, 'populationShare'),
  people: numberIn(row, 'peopleMoved'),
});

/** Adjustments with the moved people's share of the present place at each end, where there is a count to divide by. */
function transfersOf(tables: AreaTables) {
  const population = indexed(tables.populationSince1986);
  const heirs = grouped(tables.codeToCurrent);
  const placeOf = (code: string): CsvRow | undefined => {
    const [heir, ...others] = heirs.get(code) ?? [];
    return heir === undefined || others.length > 0 ? undefined : population.get(field(heir, 'currentCode'));
  };
  return tables.transfers
    .filter((row) => !isDivision(row, tables.changes))
    .map((row) => {
      const people = numberIn(row, 'people');
      const share = (code: string): number | undefined => {
        const place = placeOf(code);
        if (people === undefined || place === undefined) return undefined;
        return Number((people / peopleIn(place, Number(field(row, 'date').slice(0, 4)))).toFixed(5));
      };
      return {
        date: field(row, 'date'),
        from: field(row, 'fromCode'),
        to: field(row, 'toCode'),
        area: textIn(row, 'area'),
        people,
        shareFrom: share(field(row, 'fromCode')),
        shareTo: share(field(row, 'toCode')),
      };
    });
}

/** The first count from that year on. The table's zeros are years in which its merged series has nothing. */
function peopleIn(place: CsvRow, year: number): number {
  for (let at = Math.max(year, firstPopulationYear); ; at += 1) {
    const people = numberIn(place, String(at));
    if (people === undefined) throw new Error(`no population for ${field(place, 'code')}`);
    if (people > 0) return people;
  }
}

/** Whether the transfer is part of a municipality's being divided, which the codes themselves tell. */
const isDivision = (transfer: CsvRow, changes: readonly CsvRow[]): boolean =>
  changes.some(
    (row) =>
      field(row, 'kind') === 'split+merge' &&
      field(row, 'date') === field(transfer, 'date') &&
      field(row, 'oldCode') === field(transfer, 'fromCode') &&
      field(row, 'newCode') === field(transfer, 'toCode'),
  );
