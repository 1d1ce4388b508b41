import { ssb } from './offices.ts';
import type { TableQuery, VariableSelection } from './query.ts';

/** The languages of the Statbank; `nb` and `nn` it refuses. */
export type OfficeLanguage = 'no' | 'en';

/** A call to the office: GET without a body, POST with one. */
export interface OfficeCall {
  readonly url: string;
  readonly body?: string;
  /** Whether it brings numbers, which go before descriptions. */
  readonly numbers?: true;
}

/** The office's front end refuses addresses of about 2 100 characters with an HTML 404 that a browser may not even read. */
const longestAddress = 2000;

export function tableAddress(
  base: string,
  table: string,
  part: '' | '/metadata' | '/defaultselection' | '/data',
  language: OfficeLanguage,
): string {
  return `${base}/tables/${encodeURIComponent(table)}${part}?lang=${language}`;
}

/** The query as a GET while its address is short, else as a POST that means the same. */
export function dataCall(base: string, query: TableQuery, language: OfficeLanguage): OfficeCall {
  const address = `${tableAddress(base, query.table, '/data', language)}&outputFormat=json-stat2`;
  const url = `${address}${Object.entries(query.selection).map(inAddress).join('')}`;
  const selections = Object.entries(query.selection);
  const plain = selections.every(([, { codes }]) => codes.every((code) => !/[[\]]/.test(code)));
  if (plain && url.length < longestAddress) return { url, numbers: true };
  const selection = selections.map(([variableCode, { codelist, codes }]) => ({
    variableCode,
    ...(codelist !== undefined && { codelist }),
    valueCodes: [...new Set(codes)],
  }));
  return { url: address, body: JSON.stringify({ selection }), numbers: true };
}

/** A code with a comma stands in brackets, which GET alone understands; the same code twice would be answered with 500. */
function inAddress([variable, { codelist, codes }]: readonly [string, VariableSelection]): string {
  const items = [...new Set(codes)].map((code) => (code.includes(',') ? `[${code}]` : code));
  const name = encodeURIComponent(variable);
  const list = codelist === undefined ? '' : `&codelist[${name}]=${encodeURIComponent(codelist)}`;
  return `&valueCodes[${name}]=${items.map(encodeURIComponent).join(',')}${list}`;
}

/** The address of a query at the office, to be copied; null when the query is too long for an address. */
export function queryAddress(query: TableQuery, language: OfficeLanguage): string | null {
  const { url, body } = dataCall(ssb.base, query, language);
  return body === undefined ? url : null;
}
