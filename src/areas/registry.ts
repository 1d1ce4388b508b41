import { placesText } from '../language/places.ts';
import type { Language } from '../language/language.ts';
import type { AreaCode, Level } from './area.ts';
import { areaCode, levelOf, nation, nationWithoutOslo } from './area.ts';
import type { Row } from './reading.ts';
import {
  AreasFault,
  byCode,
  choiceOf,
  countyPattern,
  groupPattern,
  matchOf,
  municipalityPattern,
  numberOf,
  optionalText,
  present,
  rowFrom,
  rowsOf,
  textOf,
  textsOf,
} from './reading.ts';

/** A place of today. Names are as the place's own language has them; the nation and the groups have no names here. */
export interface Place {
  readonly code: AreaCode;
  readonly level: Level;
  /** Empty for the nation and KOSTRA groups, whose names are words of the interface. */
  readonly name: string;
  readonly nameSami?: string;
  readonly nameKven?: string;
  readonly county?: AreaCode;
  readonly kostraGroup?: AreaCode;
  /** People on 1 January of `Places.populationYear`. */
  readonly population?: number;
  /** Statistics Norway's centrality class, 1 (most central) to 6. */
  readonly centralityClass?: number;
}

export const amounts = ['low', 'medium', 'high'] as const;
export type Amount = (typeof amounts)[number];

/** The two groups that are not made by size: Oslo, and the eight with the highest tax income per inhabitant. */
export const exceptions = ['oslo', 'highest-tax'] as const;
export type GroupException = (typeof exceptions)[number];

/** What a KOSTRA group is by the 2020 grouping: people, bound costs and free disposable income per inhabitant. */
export interface KostraGroup {
  readonly code: AreaCode;
  /** The band of people, both ends inclusive, or why there is none. */
  readonly people: readonly [from: number, to: number] | GroupException;
  readonly costs: readonly Amount[];
  readonly income: readonly Amount[];
}

export interface Places {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly municipalities: readonly Place[];
  readonly counties: readonly Place[];
  readonly kostraGroups: readonly KostraGroup[];
  readonly populationYear: number;
  /** Names borne by more than one municipality or county, which need something beside them. */
  readonly sharedNames: ReadonlySet<string>;
}

/** Reads `catalog/areas/places.json`. */
export function readPlaces(json: unknown): Places {
  const root = rowFrom(json, 'places');
  const counties = rowsOf(root, 'counties', (row) => placeFrom(row, 'county', countyPattern));
  const kostraGroups = rowsOf(root, 'kostraGroups', groupFrom);
  const municipalities = rowsOf(root, 'municipalities', municipalityFrom);
  const all = [
    { code: nation, level: 'nation', name: '' } as const,
    { code: nationWithoutOslo, level: 'nation', name: '' } as const,
    ...counties,
    ...kostraGroups.map(({ code }) => ({ code, level: 'kostra', name: '' }) as const),
    ...municipalities,
  ];
  const places = byCode<Place>(all, 'places');
  for (const { code, county, kostraGroup } of municipalities) {
    if (!places.has(county as string)) throw new AreasFault(`places.${code}`, `a county ${county}`);
    if (!places.has(kostraGroup as string)) throw new AreasFault(`places.${code}`, `a group ${kostraGroup}`);
  }
  const populationYear = numberOf(root, 'populationYear');
  return {
    byCode: places,
    municipalities,
    counties,
    kostraGroups,
    populationYear,
    sharedNames: shared([...municipalities, ...counties]),
  };
}

function placeFrom(row: Row, level: Level, pattern: RegExp): Place {
  return {
    code: areaCode(matchOf(row, 'code', pattern)),
    level,
    name: textOf(row, 'name'),
    ...present({ nameSami: optionalText(row, 'sami'), nameKven: optionalText(row, 'kven') }),
  };
}

/** The county is the first two digits of the code, as in every Norwegian municipality code. */
function municipalityFrom(row: Row): Place {
  const place = placeFrom(row, 'municipality', municipalityPattern);
  return {
    ...place,
    county: areaCode(place.code.slice(0, 2)),
    kostraGroup: areaCode(matchOf(row, 'kostra', groupPattern)),
    population: numberOf(row, 'people'),
    centralityClass: numberOf(row, 'centrality'),
  };
}

function groupFrom(row: Row): KostraGroup {
  return {
    code: areaCode(matchOf(row, 'code', groupPattern)),
    people: row.fields['people'] === undefined ? choiceOf(row, 'exception', exceptions) : bandOf(row),
    costs: amountsOf(row, 'costs'),
    income: amountsOf(row, 'income'),
  };
}

function bandOf(row: Row): readonly [number, number] {
  const band = rowFrom(row.fields['people'], `${row.where}.people`);
  return [numberOf(band, 'from'), numberOf(band, 'to')];
}

function amountsOf(row: Row, key: string): readonly Amount[] {
  return textsOf(row, key).map((text) => {
    const amount = amounts.find((known) => known === text);
    if (amount === undefined) throw new AreasFault(`${row.where}.${key}`, `of ${amounts.join(', ')}`);
    return amount;
  });
}

function shared(named: readonly Place[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of named) (seen.has(name) ? twice : seen).add(name);
  return twice;
}

/** The present place with this code; undefined for former and unknown codes. */
export const placeOf = (places: Places, code: string): Place | undefined => places.byCode.get(code);

/** The place's name in running text and legends; the code itself for a place that is not of today. */
export function placeLabel(places: Places, code: string, language: Language): string {
  const text = placesText[language];
  if (code === nation) return text.nation;
  if (code === nationWithoutOslo) return text.nationWithoutOslo;
  if (levelOf(code) === 'kostra') return text.kostraGroup(Number(code.slice(3)));
  const place = places.byCode.get(code);
  if (place === undefined) return code;
  if (!places.sharedNames.has(place.name)) return place.name;
  if (place.level === 'county') return text.county(place.name);
  const county = places.byCode.get(place.county as string)?.name;
  return county === place.name ? place.name : `${place.name} (${county})`;
}
