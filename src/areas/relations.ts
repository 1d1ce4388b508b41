import type { AreaCode } from './area.ts';
import { areaCode } from './area.ts';
import type { Row } from './reading.ts';
import {
  AreasFault,
  byCode,
  choiceOf,
  datePattern,
  groupPattern,
  listFrom,
  matchOf,
  municipalityPattern,
  numberOf,
  optionalNumber,
  rowFrom,
  rowsOf,
  textOf,
  textsOf,
} from './reading.ts';

/** What a municipality of today is compared by. */
export interface Traits {
  readonly code: AreaCode;
  /** On 1 January of each of `Relations.peopleYears`. */
  readonly people: readonly number[];
  /** Statistics Norway's centrality index, 0 to 1000. */
  readonly centrality: number;
  readonly labourRegion: string;
  readonly landsdel: string;
  /** One of the twelve large municipalities of the KS network ASSS. */
  readonly asss: boolean;
}

export interface Neighbour {
  readonly code: AreaCode;
  readonly kind: 'land' | 'sea';
  /** Length of a land border. */
  readonly km?: number;
}

/** A version of the KOSTRA grouping. Group codes mean other groups in another version. */
export interface Grouping {
  /** The year the grouping was made; for those before 2020 it is inferred. */
  readonly year: number;
  /** When its municipality codes were in use; null where that is not known, or lasts. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly members: ReadonlyMap<string, readonly AreaCode[]>;
}

export interface Relations {
  readonly peopleYears: readonly number[];
  readonly traits: ReadonlyMap<string, Traits>;
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly landsdeler: ReadonlyMap<string, string>;
  readonly labourRegions: ReadonlyMap<string, string>;
  readonly groupings: readonly Grouping[];
}

/** Reads `catalog/areas/relations.json`. */
export function readRelations(json: unknown): Relations {
  const root = rowFrom(json, 'relations');
  const peopleYears = listFrom(root.fields['populationYears'], 'relations.populationYears').map(Number);
  const traits = byCode(
    rowsOf(root, 'municipalities', (row) => traitsFrom(row, peopleYears.length)),
    'relations.municipalities',
  );
  return {
    peopleYears,
    traits,
    neighbours: neighboursFrom(root, traits),
    landsdeler: namesFrom(root, 'landsdeler'),
    labourRegions: namesFrom(root, 'labourRegions'),
    groupings: rowsOf(root, 'groupings', groupingFrom),
  };
}

function traitsFrom(row: Row, years: number): Traits {
  const people = listFrom(row.fields['people'], `${row.where}.people`).map(Number);
  if (people.length !== years || people.some((number) => !(number > 0)))
    throw new AreasFault(`${row.where}.people`, `${years} numbers of people`);
  return {
    code: areaCode(matchOf(row, 'code', municipalityPattern)),
    people,
    centrality: numberOf(row, 'centrality'),
    labourRegion: textOf(row, 'labour'),
    landsdel: textOf(row, 'landsdel'),
    asss: row.fields['asss'] === true,
  };
}

function namesFrom(root: Row, key: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(root, key, (row) => [textOf(row, 'code'), textOf(row, 'name')] as const));
}

/** The file has each pair once; here either finds the other. */
function neighboursFrom(
  root: Row,
  traits: ReadonlyMap<string, Traits>,
): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>([...traits.keys()].map((code) => [code, []]));
  rowsOf(root, 'neighbours', (row) => {
    const pair = [matchOf(row, 'a', municipalityPattern), matchOf(row, 'b', municipalityPattern)] as const;
    const kind = row.fields['kind'] === undefined ? 'land' : choiceOf(row, 'kind', ['land', 'sea'] as const);
    const km = optionalNumber(row, 'km');
    for (const [own, other] of [pair, [...pair].reverse() as [string, string]]) {
      const list = neighbours.get(own);
      if (list === undefined) throw new AreasFault(row.where, `a municipality of today, not ${own}`);
      list.push({ code: areaCode(other), kind, ...(km === undefined ? {} : { km }) });
    }
  });
  return neighbours;
}

function groupingFrom(row: Row): Grouping {
  const date = (key: string) => (row.fields[key] === undefined ? null : matchOf(row, key, datePattern));
  const groups = rowsOf(row, 'groups', (group) => {
    const members = textsOf(group, 'members').map(areaCode);
    return [matchOf(group, 'code', groupPattern), members] as const;
  });
  return {
    year: numberOf(row, 'year'),
    validFrom: date('from'),
    validTo: date('to'),
    members: new Map(groups),
  };
}
