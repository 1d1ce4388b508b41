import { isRecord, isText, isTexts } from '../jsonstat/record.ts';
import { PxWebError } from './errors.ts';
import type { Codelist, TableInfo } from './table.ts';
import { variableOf } from './table.ts';

/** A code list in full: each code of it stands for codes of the variable, in no order. */
export interface CodelistContent {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** Reads `/codelists/{id}`. */
export function codelistFrom(json: unknown, id: string): CodelistContent {
  if (!isRecord(json) || json.id !== id || !Array.isArray(json.values))
    throw new PxWebError('malformed', '', `the code list ${id} has no "values"`);
  const values = json.values.map((value: unknown) => {
    if (!isRecord(value) || !isText(value.code) || !isTexts(value.valueMap))
      throw new PxWebError('malformed', '', `the code list ${id} has a value without "code" and "valueMap"`);
    const label = isText(value.label) ? value.label : value.code;
    return { code: value.code, label, members: value.valueMap as readonly string[] };
  });
  return {
    id,
    label: isText(json.label) ? json.label : id,
    codes: values.map(({ code }) => code),
    labels: Object.fromEntries(values.map(({ code, label }) => [code, label])),
    members: Object.fromEntries(values.map(({ code, members }) => [code, members])),
  };
}

/** Lists that add former municipalities or counties together backwards in time, by id or by label; both vary between tables. */
const mergedBackwards = [
  { id: /^agg_KommSummer/i, label: /kommun.*sammensl|municip.*(merged|time series)/i },
  { id: /^agg_KommFylker/i, label: /fylke.*sammensl|count(y|ies).*(merged|time series)/i },
];

/**
 * Those of the lists a table offers on its regional variable that give today's places summed backwards: at most one for
 * municipalities and one for counties, the plainest id where it offers several.
 */
export function mergedRegionLists(info: TableInfo): readonly Codelist[] {
  const offered = info.region === null ? [] : (variableOf(info, info.region)?.codelists ?? []);
  return mergedBackwards.flatMap(({ id, label }) => {
    const fitting = offered.filter((list) => id.test(list.id) || label.test(list.label));
    const plainest = fitting.toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))[0];
    return plainest === undefined ? [] : [plainest];
  });
}
