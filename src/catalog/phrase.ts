import type { Localised } from '../language/language.ts';
import { type Fault, shown } from './fault.ts';
import { type IndicatorId, indicatorId } from './indicator.ts';
import { type Check, fields, isRecord, kinds, localised, oneOf } from './shape.ts';

/**
 * How a key figure is put in a sentence; without one, its title stands before a colon.
 * `count`: "I 2024 var det 120 {noun} i Skien", an indefinite plural.
 * `share`: "I 2024 {verb} 9,8 prosent av {whole} i Skien {rest}".
 * `amount`: "I 2024 var {noun} i Skien 45 000 kroner", a definite singular.
 */
export type Phrase =
  | { readonly kind: 'count'; readonly noun: Localised }
  | { readonly kind: 'share'; readonly verb: Localised; readonly whole: Localised; readonly rest: Localised }
  | { readonly kind: 'amount'; readonly noun: Localised };

const phraseShape: Check = kinds({
  count: fields({ kind: oneOf(['count']), noun: localised }),
  share: fields({ kind: oneOf(['share']), verb: localised, whole: localised, rest: localised }),
  amount: fields({ kind: oneOf(['amount']), noun: localised }),
});

const isPhrase = (value: unknown): value is Phrase => {
  let right = true;
  phraseShape(value, '', () => {
    right = false;
  });
  return right;
};

/** Reads `catalog/phrases.json`, by the id of the figure; what is no phrase is left out. */
export const readPhrases = (json: unknown): ReadonlyMap<IndicatorId, Phrase> =>
  new Map(
    Object.entries(isRecord(json) ? json : {}).flatMap(([id, phrase]) =>
      isPhrase(phrase) ? [[indicatorId(id), phrase] as const] : [],
    ),
  );

/** All that is wrong with `catalog/phrases.json`. */
export function phraseFaults(json: unknown, known: { has(id: IndicatorId): boolean }): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (entry: string) => (field: string, found: unknown, expected: string) =>
    faults.push({ file: 'phrases.json', entry, field: field || 'the entry', found: shown(found), expected });
  if (!isRecord(json)) report('the file')('content', json, 'an object by figure');
  for (const [id, phrase] of Object.entries(isRecord(json) ? json : {})) {
    phraseShape(phrase, '', report(id));
    if (!known.has(indicatorId(id))) report(id)('', id, 'the id of a key figure');
  }
  return faults;
}
