import { placesText } from '../language/places.ts';
import { languages } from '../language/language.ts';
import type { AreaCode } from './area.ts';
import { areaCode, nation, nationWithoutOslo } from './area.ts';
import { folded, slips, slipsAllowed } from './fold.ts';
import { formerCode } from './former.ts';
import type { History } from './history.ts';
import type { Places } from './registry.ts';

/** What of a place the query met; the former ones need a history to search in. */
export const matchKinds = ['name', 'code', 'sami', 'kven', 'former-name', 'former-code'] as const;
export type MatchKind = (typeof matchKinds)[number];

export interface Hit {
  readonly code: AreaCode;
  readonly match: MatchKind;
  /** The name or code that was met, as it is written: "Skedsmo" for Lillestrøm. */
  readonly text: string;
  /** For former names and codes, the code that bore it and the day it went out of use. */
  readonly former?: { readonly code: AreaCode; readonly until: string };
  /** Whether the spelling was only near. */
  readonly near: boolean;
}

interface Entry extends Omit<Hit, 'near'> {
  readonly key: string;
  /** Larger places first among equals. */
  readonly people: number;
}

export type SearchIndex = readonly Entry[];

/** Oslo is both; the municipality is what a reader means. */
const osloCounty = '03';

const levelWeight = { nation: 9e9, county: 8e9, kostra: 0, municipality: 0 } as const;

/** Everything a place is found by. Without a history only the names and codes of today. */
export function searchIndex(places: Places, history?: History): SearchIndex {
  const present = [...places.byCode.values()].flatMap((place) => {
    const people = place.code === osloCounty ? 0 : levelWeight[place.level] + (place.population ?? 0);
    const entry = (match: MatchKind, text: string): Entry => ({
      code: place.code,
      match,
      text,
      key: folded(text),
      people,
    });
    return [
      ...(place.name === '' ? wordedNames(place.code) : [place.name]).map((name) => entry('name', name)),
      ...(place.nameSami === undefined ? [] : [entry('sami', place.nameSami)]),
      ...(place.nameKven === undefined ? [] : [entry('kven', place.nameKven)]),
      entry('code', place.code),
    ];
  });
  return history === undefined ? present : [...present, ...formerEntries(places, history, present)];
}

/** The nation and the groups go by their names in every language. */
function wordedNames(code: AreaCode): readonly string[] {
  const names = languages.flatMap((language) => {
    const text = placesText[language];
    if (code === nation) return [text.nation, text.country];
    if (code === nationWithoutOslo) return [text.nationWithoutOslo];
    const number = Number(code.slice(3));
    return [text.kostraGroup(number), `KOSTRA ${number}`, `${text.group} ${number}`];
  });
  return [...new Set(names)];
}

function formerEntries(places: Places, history: History, present: SearchIndex): readonly Entry[] {
  const known = new Set(present.map(({ code, key }) => `${code} ${key}`));
  const entries = new Map<string, Entry>();
  const add = (to: string, match: MatchKind, text: string, former: NonNullable<Hit['former']>) => {
    const key = folded(text);
    if (known.has(`${to} ${key}`)) return;
    const people = places.byCode.get(to)?.population ?? 0;
    entries.set(`${to} ${key}`, { code: areaCode(to), match, text, former, key, people });
  };
  for (const record of history.codes.values())
    for (const { name, until } of record.earlierNames)
      for (const heir of record.heirs) add(heir.code, 'former-name', name, { code: record.code, until });
  for (const record of [...history.codes.values(), ...history.counties.values()]) {
    const what = formerCode(history, record.code);
    if (what === undefined) continue;
    const former = { code: record.code, until: what.until };
    const names = [record.name, record.nameSami, record.nameKven].filter((name) => name !== undefined);
    for (const to of typeof what.to === 'string' ? [what.to] : what.to) {
      for (const name of names) add(to, 'former-name', name, former);
      add(to, 'former-code', record.code, former);
    }
  }
  return [...entries.values()];
}

/** Places that the query may mean, likeliest first, each once and with the reason. */
export function searchPlaces(index: SearchIndex, query: string, limit = 12): readonly Hit[] {
  const asked = folded(query);
  if (asked === '') return [];
  const scored = index
    .map((entry) => ({ entry, score: closeness(asked, entry) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score || b.entry.people - a.entry.people);
  const hits = new Map<string, Hit>();
  for (const { entry, score } of scored) {
    if (hits.size >= limit) break;
    const { key: _key, people: _people, ...rest } = entry;
    if (!hits.has(entry.code)) hits.set(entry.code, { ...rest, near: score >= nearly });
  }
  return [...hits.values()];
}

const nearly = 20;
const today: Readonly<Record<MatchKind, number>> = {
  name: 0,
  code: 0,
  sami: 1,
  kven: 1,
  'former-name': 2,
  'former-code': 2,
};

/** 0 for the very name, then its beginning, a later word's, its middle, and last a near spelling; names of today first. */
function closeness(asked: string, { key, match }: Entry): number {
  const penalty = today[match];
  if (key === asked) return penalty / 10;
  if (key.startsWith(asked)) return 1 + penalty;
  if (match.endsWith('code')) return Infinity;
  if (key.includes(` ${asked}`)) return 4 + penalty;
  if (asked.length >= 3 && key.includes(asked)) return 8 + penalty;
  const most = slipsAllowed(asked.length);
  if (most === 0 || key[0] !== asked[0]) return Infinity;
  const wrong = slips(asked, key, most);
  const unread = Math.max(0, key.length - asked.length - 1);
  return wrong > most ? Infinity : nearly + 10 * wrong + penalty + unread / 10;
}
