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
  const named = terms(indicator.measure).map((term) => termWords(term, infoOf(term.table), language));
  let rest = formulaWords(indicator, infoOf, language);
  const parts = named.map((name) => {
    const at = rest.indexOf(name);
    const before = rest.slice(0, at);
    rest = rest.slice(at + name.length);
    return (
      <span key={name}>
        {before}
        <span lang={officeTag}>{name}</span>
      </span>
    );
  });
  return (
    <>
      {parts}
      {rest}
    </>
  );
}
