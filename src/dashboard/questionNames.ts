import { type AreaCode, levelOf } from '../areas/area.ts';
import { folded } from '../areas/fold.ts';
import type { Hit } from '../areas/search.ts';
import { isTaken, type Reading, take, type Token, typedText } from './questionText.ts';
import { beforePlaces, type GroupKind, joints, levelWords } from './questionWords.ts';

/** A place, or a group relative to the own place, with the words that asked for it and where they stood. */
export type PlaceFound =
  | {
      readonly kind: 'area';
      readonly at: number;
      readonly words: string;
      readonly area: AreaCode;
      /** Set for a former name or code. */
      readonly former?: Hit['former'];
      /** Others that bear the same name. */
      readonly others: readonly AreaCode[];
      readonly near: boolean;
    }
  | { readonly kind: 'group'; readonly at: number; readonly words: string; readonly group: GroupKind };

export interface PlacesFound {
  readonly found: readonly PlaceFound[];
  readonly rest: Reading;
}

export interface PlaceSearch {
  readonly searchPlaces: (text: string) => readonly Hit[];
  /** Whether a word by itself means a figure, so that it is a place only where it stands like one. */
  readonly meansFigure: (word: string) => boolean;
}

const longestName = 4;

/** Names as they may be meant: as typed, and without a genitive. */
function spellings(text: string): readonly string[] {
  const bare = text.replace(/[’']s$/u, '').replace(/s$/u, '');
  return bare === text || bare.length < 2 ? [text] : [text, bare];
}

const isExact = (hit: Hit, text: string): boolean => !hit.near && folded(hit.text) === folded(text);

function named(
  tokens: readonly Token[],
  search: PlaceSearch,
): { hits: readonly Hit[]; near: boolean } | null {
  const text = typedText(tokens);
  for (const spelling of spellings(text)) {
    const hits = search.searchPlaces(spelling);
    const exact = hits.filter((hit) => isExact(hit, spelling));
    if (exact.length > 0) return { hits: exact, near: false };
  }
  const [first] = tokens;
  const typedAsName = first !== undefined && /^\p{Lu}/u.test(first.typed) && text.length >= 5;
  const [nearest] = search.searchPlaces(text);
  return typedAsName && nearest?.near === true ? { hits: [nearest], near: true } : null;
}

/** Whether a word that could also mean a figure stands where a place would. */
function standsAsPlace(from: Reading, tokens: readonly Token[], search: PlaceSearch): boolean {
  const first = tokens[0] as Token;
  const before = from.tokens[first.at - 1];
  if (before !== undefined && beforePlaces.has(before.word)) return true;
  if (first.at > 0 && /^\p{Lu}/u.test(first.typed)) return true;
  if (before !== undefined && (isTaken(from, before) || joints.has(before.word)) && tokens.length > 1)
    return true;
  return !search.meansFigure(typedText(tokens));
}

function levelAfter(from: Reading, tokens: readonly Token[]): Token | null {
  const after = from.tokens[(tokens.at(-1) as Token).at + 1];
  return after !== undefined && Object.hasOwn(levelWords, after.word) ? after : null;
}

/** Hits of the level that was named; without one, a place of today before a former one. */
function chosen(hits: readonly Hit[], level: Token | null): readonly Hit[] {
  const wanted = level === null ? null : levelWords[level.word];
  const right = hits.filter(({ code }) => wanted === null || levelOf(code) === wanted);
  const kept = right.length > 0 ? right : hits;
  const present = kept.filter(({ former }) => former === undefined);
  return present.length > 0 ? present : kept;
}

function placeAt(
  from: Reading,
  at: number,
  search: PlaceSearch,
): { found: PlaceFound; rest: Reading } | null {
  for (let length = longestName; length >= 1; length -= 1) {
    const tokens = from.tokens.slice(at, at + length);
    if (
      tokens.length < length ||
      tokens.some((token) => isTaken(from, token)) ||
      joints.has((tokens[0] as Token).word)
    )
      continue;
    if (beforePlaces.has((tokens[0] as Token).word) && tokens[0]?.typed === tokens[0]?.word) continue;
    const name = named(tokens, search);
    if (name === null || !standsAsPlace(from, tokens, search)) continue;
    const level = levelAfter(from, tokens);
    const [hit, ...others] = chosen(name.hits, level);
    if (hit === undefined) continue;
    const { code: area, former } = hit;
    const found: PlaceFound = {
      kind: 'area',
      at,
      words: typedText(tokens),
      area,
      ...(former === undefined ? {} : { former }),
      others: others.map(({ code }) => code),
      near: name.near,
    };
    return { found, rest: take(from, level === null ? tokens : [...tokens, level]) };
  }
  return null;
}

/** The places that are named, from the first word to the last, the longest name first. */
export function namedPlaces(from: Reading, search: PlaceSearch): PlacesFound {
  const found: PlaceFound[] = [];
  let rest = from;
  for (const { at } of from.tokens) {
    const place = placeAt(rest, at, search);
    if (place === null) continue;
    found.push(place.found);
    rest = place.rest;
  }
  return { found, rest };
}
