import { type AreaCode, areaCode, nation, nationWithoutOslo } from '../areas/area.ts';
import { namedPlaces, type PlaceFound, type PlaceSearch, type PlacesFound } from './questionNames.ts';
import { find, type Reading, type Token, typedText } from './questionText.ts';
import {
  countyWords,
  type GroupKind,
  groupKinds,
  groupPatterns,
  nationWithoutOsloWords,
  nationWords,
  numberedGroup,
} from './questionWords.ts';

/** All matches of a pattern, each turned into a place. */
function every(
  from: Reading,
  pattern: RegExp,
  make: (tokens: readonly Token[], groups: readonly (string | undefined)[]) => PlaceFound,
): PlacesFound {
  const found: PlaceFound[] = [];
  let rest = from;
  for (let next = find(rest, pattern); next !== null; next = find(rest, pattern)) {
    found.push(make(next.tokens, next.groups));
    rest = next.rest;
  }
  return { found, rest };
}

const positionOf = (tokens: readonly Token[]): number => tokens[0]?.at ?? 0;

const fixed =
  (area: (groups: readonly (string | undefined)[]) => AreaCode) =>
  (tokens: readonly Token[], groups: readonly (string | undefined)[]): PlaceFound => ({
    kind: 'area',
    at: positionOf(tokens),
    words: typedText(tokens),
    area: area(groups),
    others: [],
    near: false,
  });

const relative =
  (group: GroupKind) =>
  (tokens: readonly Token[]): PlaceFound => ({
    kind: 'group',
    at: positionOf(tokens),
    words: typedText(tokens),
    group,
  });

const numbered = (groups: readonly (string | undefined)[]): AreaCode =>
  areaCode(`EKG${(groups.find((group) => group !== undefined) ?? '').padStart(2, '0')}`);

/** The places that a question names, in its order, and the groups that it asks for relative to them. */
export function placesIn(question: Reading, search: PlaceSearch): PlacesFound {
  const steps: readonly ((from: Reading) => PlacesFound)[] = [
    (from) => every(from, numberedGroup, fixed(numbered)),
    (from) =>
      every(
        from,
        nationWithoutOsloWords,
        fixed(() => nationWithoutOslo),
      ),
    ...groupKinds.flatMap((kind) =>
      kind === 'county' ? [] : [(from: Reading) => every(from, groupPatterns[kind], relative(kind))],
    ),
    (from) =>
      every(
        from,
        nationWords,
        fixed(() => nation),
      ),
    (from) => namedPlaces(from, search),
    (from) => every(from, countyWords, relative('county')),
  ];
  const all = steps.reduce<PlacesFound>(
    ({ found, rest }, step) => {
      const next = step(rest);
      return { found: [...found, ...next.found], rest: next.rest };
    },
    { found: [], rest: question },
  );
  return { found: [...all.found].sort((a, b) => a.at - b.at), rest: all.rest };
}
