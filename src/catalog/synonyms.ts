import { type Fault, shown } from './fault.ts';
import { type IndicatorId, indicatorId } from './indicator.ts';
import { type Check, distinct, fields, prose } from './shape.ts';

/** Words that readers use for what the catalogue calls something else, and the figures they mean, nearest first. */
export interface Synonym {
  readonly words: readonly string[];
  readonly figures: readonly IndicatorId[];
}

const synonymShape: Check = fields({ words: distinct(prose), figures: distinct(prose) });

/** Reads `catalog/synonyms.json`; a faulty entry is left out and named. */
export function readSynonyms(
  json: unknown,
  known: { has(id: IndicatorId): boolean },
): { readonly synonyms: readonly Synonym[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (entry: string) => (field: string, found: unknown, expected: string) =>
    faults.push({ file: 'synonyms.json', entry, field: field || 'the entry', found: shown(found), expected });
  if (!Array.isArray(json)) {
    report('the file')('content', json, 'a list of entries');
    return { synonyms: [], faults };
  }
  const synonyms = json.filter((entry: unknown, at): entry is Synonym => {
    const before = faults.length;
    const reportField = report(`entry ${at + 1}`);
    synonymShape(entry, '', reportField);
    if (faults.length > before) return false;
    for (const figure of (entry as Synonym).figures)
      if (!known.has(indicatorId(figure))) reportField('figures', figure, 'the id of a key figure');
    return faults.length === before;
  });
  return { synonyms, faults };
}
