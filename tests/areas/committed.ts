import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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

/** Days that the history knows. */
export const anyDay = fc
  .date({ min: new Date('1977-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
