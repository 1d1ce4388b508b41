import { type Localised, languages } from '../language/language.ts';
import { type IndicatorId, indicatorId } from './indicator.ts';

/**
 * How a key figure is put in a sentence; without one, its title stands before a colon.
 * `count`: "I 2024 var det 120 {noun} i Skien", an indefinite plural.
 * `share`: "I 2024 {verb} 9,8 prosent av {whole} i Skien {rest}".
 * `amount`: "I 2024 var {noun} i Skien 45 000 kroner", a definite singular.
 */
export type Phrase =
  | { readonly form: 'count'; readonly noun: Localised }
  | { readonly form: 'share'; readonly verb: Localised; readonly whole: Localised; readonly rest: Localised }
  | { readonly form: 'amount'; readonly noun: Localised };

const fields: Record<Phrase['form'], readonly string[]> = {
  count: ['noun'],
  share: ['verb', 'whole', 'rest'],
  amount: ['noun'],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalised = (value: unknown): value is Localised =>
  isRecord(value) && languages.every((language) => typeof value[language] === 'string');

function isPhrase(value: unknown): value is Phrase {
  if (!isRecord(value) || typeof value['form'] !== 'string') return false;
  const wanted = Object.hasOwn(fields, value['form']) ? fields[value['form'] as Phrase['form']] : [];
  return wanted.length > 0 && wanted.every((field) => isLocalised(value[field]));
}

/** Reads `catalog/phrases.json`; throws on an entry that is no phrase, since the file is ours. */
export function readPhrases(file: unknown): ReadonlyMap<IndicatorId, Phrase> {
  if (!isRecord(file)) throw new Error('phrases: expected an object');
  return new Map(
    Object.entries(file).map(([id, phrase]) => {
      if (!isPhrase(phrase)) throw new Error(`phrases: ${id} is no phrase`);
      return [indicatorId(id), phrase];
    }),
  );
}
