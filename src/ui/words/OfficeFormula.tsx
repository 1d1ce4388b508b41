import { type Indicator, terms } from '../../catalog/indicator.ts';
import type { TableInfo } from '../../pxweb/table.ts';
import { useLanguage } from '../words.tsx';
import { formulaWords, termWords } from './formula.ts';

/** The office is asked in Norwegian, whatever the reader's language. */
export const officeTag = 'nb';

interface OfficeFormulaProps {
  readonly indicator: Indicator;
  readonly infoOf: (table: string) => TableInfo | undefined;
}

/** The sentence in the reader's language, the names that the office has given in the office's. */
export function OfficeFormula({ indicator, infoOf }: OfficeFormulaProps) {
  const language = useLanguage();
  const names = terms(indicator.measure).map((term) => termWords(term, infoOf(term.table), language));
  return pieces(formulaWords(indicator, infoOf, language), names).map(({ before, name }) => (
    <span key={before}>
      {before}
      {name !== '' && <span lang={officeTag}>{name}</span>}
    </span>
  ));
}

interface Piece {
  readonly before: string;
  readonly name: string;
}

/** A sentence cut at the names in it, in their order. */
function pieces(sentence: string, [name, ...names]: readonly string[]): readonly Piece[] {
  const at = name === undefined ? -1 : sentence.indexOf(name);
  if (name === undefined || at < 0) return [{ before: sentence, name: '' }];
  return [{ before: sentence.slice(0, at), name }, ...pieces(sentence.slice(at + name.length), names)];
}
