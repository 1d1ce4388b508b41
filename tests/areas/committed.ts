import { readFileSync } from 'node:fs';
import { readHistory } from '../../src/areas/history.ts';
import { readPrepositions } from '../../src/areas/preposition.ts';
import { readPlaces } from '../../src/areas/registry.ts';
import { readRelations } from '../../src/areas/relations.ts';

/** A file of `catalog/areas/` as it is committed. */
export const committed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../catalog/areas/${name}.json`, import.meta.url), 'utf8'));

export const places = readPlaces(committed('places'));
export const history = readHistory(committed('history'));
export const relations = readRelations(committed('relations'));
export const prepositions = readPrepositions(committed('prepositions'));
