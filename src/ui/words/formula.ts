import { type Indicator, type Term, terms } from '../../catalog/indicator.ts';
import type { Language } from '../../language/language.ts';
import { pageWords } from '../../language/words.ts';
import { numberText } from '../../language/number.ts';
import { type TableInfo, variableOf } from '../../pxweb/table.ts';

/** A term by the labels of its table where they are known, else by codes: "Personer (07459; alder: 0 år, 1 år …)". */
export function termWords(term: Term, info: TableInfo | undefined, language: Language): string {
  const labelOf = (variable: string, code: string) =>
    (info === undefined ? undefined : variableOf(info, variable)?.labels[code]) ?? code;
  const nameOf = (variable: string) =>
    (info === undefined ? undefined : variableOf(info, variable)?.label) ?? variable;
  const fixed = Object.entries(term.fixed).map(([variable, codes]) => {
    const [first = '', last = ''] = [codes[0], codes.at(-1)];
    const said =
      codes.length > 4
        ? `${labelOf(variable, first)} … ${labelOf(variable, last)} (${codes.length})`
        : codes.map((code) => labelOf(variable, code)).join(', ');
    return `${nameOf(variable)}: ${said}`;
  });
  const later = term.yearOffset === undefined ? [] : [pageWords[language].laterYear(term.yearOffset)];
  const name = labelOf(info?.contents ?? '', term.contents);
  return `${name} (${[term.table, ...fixed, ...later].join('; ')})`;
}

/** How the number comes about, in the words of the tables. */
export function formulaWords(
  { measure }: Indicator,
  infoOf: (table: string) => TableInfo | undefined,
  language: Language,
): string {
  const { formula } = pageWords[language];
  const [of = '', second = ''] = terms(measure).map((term) => termWords(term, infoOf(term.table), language));
  if (measure.kind === 'ratio') return formula.ratio(of, second, numberText(measure.per, 0, language));
  return measure.kind === 'difference' ? formula.difference(of, second) : formula[measure.kind](of);
}
