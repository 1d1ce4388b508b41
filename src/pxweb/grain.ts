import type { TableQuery, VariableSelection } from './query.ts';
import { tableQuery } from './query.ts';
import { type TableInfo, type TableVariable, variableOf } from './table.ts';

/** Queries of one table as one query so fine that the answers to all of them can be added up from its answer; null when there is none. */
export function commonGrain(queries: readonly TableQuery[], info: TableInfo): TableQuery | null {
  const variables = new Set(queries.flatMap(({ selection }) => Object.keys(selection)));
  const selection: Record<string, VariableSelection> = {};
  for (const code of variables) {
    const asked = queries.map((query) => query.selection[code]);
    const grain = grainOf(asked, variableOf(info, code), mayEliminate(queries, info));
    if (grain === null) return null;
    selection[code] = grain;
  }
  return tableQuery(info.table, selection);
}

function grainOf(
  asked: readonly (VariableSelection | undefined)[],
  variable: TableVariable | undefined,
  isCounted: boolean,
): VariableSelection | null {
  const [first] = asked;
  if (first !== undefined && asked.every((one) => one !== undefined && one.codelist === first.codelist))
    return { ...first, codes: asked.flatMap((one) => one?.codes ?? []) };
  if (variable === undefined) return null;
  const held = new Set(variable.codes);
  const codes: string[] = [];
  for (const one of asked) {
    const needed = one === undefined ? wholeOf(variable, isCounted) : plainCodes(one, variable);
    if (needed === null || !needed.every((code) => held.has(code))) return null;
    codes.push(...needed);
  }
  return { codes };
}

/** The table's own codes that a selection stands for; null where the office has not told what its list adds up. */
function plainCodes(
  { codelist, codes }: VariableSelection,
  variable: TableVariable,
): readonly string[] | null {
  if (codelist === undefined) return codes;
  const members = membersOf(variable, codelist);
  if (members === null || !codes.every((code) => Object.hasOwn(members, code))) return null;
  return codes.flatMap((code) => members[code] ?? []);
}

export const membersOf = (
  { codelists }: TableVariable,
  codelist: string,
): Readonly<Record<string, readonly string[]>> | null =>
  codelists.find(({ id }) => id === codelist)?.members ?? null;

/** The codes whose sum is the variable's total; null where some code may stand for several, or the numbers are no counts. */
function wholeOf(variable: TableVariable, isCounted: boolean): readonly string[] | null {
  return isCounted && variable.elimination && isPartition(variable.codes) ? variable.codes : null;
}

/**
 * Whether codes are parts of a whole without a code for the whole among them, as far as the codes themselves prove it:
 * single years of age from 000 to an open last one, or the two sexes of Klass 2.
 */
export function isPartition(codes: readonly string[]): boolean {
  const sorted = [...codes].sort();
  if (sorted.join() === '1,2') return true;
  const isAge = (code: string, at: number) =>
    code === String(at).padStart(3, '0') + (at === sorted.length - 1 ? '+' : '');
  return sorted.length > 50 && sorted.every(isAge);
}

/** Counts in whole units are added by the office where a variable is left out; shares and means are not. */
function mayEliminate(queries: readonly TableQuery[], { contents, units }: TableInfo): boolean {
  const measures = queries.flatMap(({ selection }) => selection[contents]?.codes ?? []);
  return measures.length > 0 && measures.every((code) => units[code]?.decimals === 0);
}
