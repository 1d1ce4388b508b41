import type { Language } from '../language/language.ts';
import { AreasFault, municipalityPattern, rowFrom, textsOf } from './reading.ts';

/** Codes of the municipalities that take `på`. */
export type Prepositions = ReadonlySet<string>;

/** Reads `catalog/areas/prepositions.json`. */
export function readPrepositions(json: unknown): Prepositions {
  const codes = textsOf(rowFrom(json, 'prepositions'), 'på');
  for (const code of codes)
    if (!municipalityPattern.test(code))
      throw new AreasFault('prepositions.på', `a municipality, not ${code}`);
  return new Set(codes);
}

/** The word before the bare name in running text: på Hitra, i Oslo, in Hitra. Before "… kommune" it is always `i`. */
export function preposition(prepositions: Prepositions, code: string, language: Language): 'i' | 'på' | 'in' {
  if (language === 'en') return 'in';
  return prepositions.has(code) ? 'på' : 'i';
}
