import { type Breakdown, crossed } from '../catalog/breakdown.ts';
import { type Indicator, type Term, terms } from '../catalog/indicator.ts';
import type { Lack } from '../language/changes.ts';
import { type TableInfo, variableOf } from './table.ts';

/** What a key figure cannot be computed without and the table does not have: variables, contents, the codes that are added. */
export const neededLacks = (indicator: Indicator, info: TableInfo): readonly Lack[] =>
  distinct(
    terms(indicator.measure)
      .filter(({ table }) => table === info.table)
      .flatMap((term) => lacksOfTerm(term, info)),
  );

/** What a key figure shows beside each other and the table does not have. */
export function shownLacks({ breakdown, measure }: Indicator, info: TableInfo): readonly Lack[] {
  if (breakdown === undefined || measure.of.table !== info.table) return [];
  return Object.entries(shownCodes(breakdown)).flatMap(([variable, codes]) =>
    lacksOfVariable(variable, codes, info),
  );
}

/** The codes of each variable that a breakdown shows. */
export function shownCodes(breakdown: Breakdown): Readonly<Record<string, readonly string[]>> {
  const codes: Record<string, string[]> = {};
  for (const { fixed } of crossed(breakdown))
    for (const [variable, some] of Object.entries(fixed))
      codes[variable] = [...new Set([...(codes[variable] ?? []), ...some])];
  return codes;
}

function lacksOfTerm(term: Term, info: TableInfo): readonly Lack[] {
  const { contents, fixed, region } = term;
  const places = region === null ? [] : lacksOfVariable(region, [], info);
  const others = Object.entries(fixed).flatMap(([variable, codes]) => lacksOfVariable(variable, codes, info));
  return [...lacksOfVariable(info.contents, [contents], info), ...places, ...others];
}

/** What of these codes the table lacks in the variable. */
export function lacksOfVariable(
  variable: string,
  codes: readonly string[],
  info: TableInfo,
): readonly Lack[] {
  const described = variableOf(info, variable);
  const { table } = info;
  if (described === undefined) return [{ table, what: 'variable', variable, codes: [] }];
  const held = new Set(described.codes);
  const missing = codes.filter((code) => !held.has(code));
  if (missing.length === 0) return [];
  return [{ table, what: variable === info.contents ? 'contents' : 'codes', variable, codes: missing }];
}

const distinct = (lacks: readonly Lack[]): readonly Lack[] => [
  ...new Map(lacks.map((lack) => [JSON.stringify(lack), lack])).values(),
];
