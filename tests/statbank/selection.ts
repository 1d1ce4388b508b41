import { bindingProblem, Problem, problem } from './problem.ts';
import {
  canEliminate,
  type Chosen,
  codesOf,
  type StoredCodelist,
  type StoredTable,
  timeOf,
} from './store.ts';

/** What a query says of one variable, before it is looked up. */
export interface Asked {
  readonly variable: string;
  readonly codelist: string | null;
  readonly items: readonly string[];
}

/** `valueCodes[X]=a,[range(1,2)]`: split at commas outside brackets, items in brackets unwrapped. */
export function askedInAddress(parameters: URLSearchParams): readonly Asked[] {
  const items = new Map<string, string[]>();
  const codelists = new Map<string, string>();
  for (const [key, text] of parameters) {
    if (/^valuecodes$/i.test(key)) throw bindingProblem(key, `The value '${text}' is invalid.`);
    const [, kind, variable] = /^(valuecodes|codelist)\[(.*)\]$/i.exec(key) ?? [];
    if (kind === undefined || variable === undefined) continue;
    if (/^codelist$/i.test(kind)) codelists.set(variable, text);
    else items.set(variable, [...(items.get(variable) ?? []), ...itemsIn(text)]);
  }
  return [...items].map(([variable, some]) => ({
    variable,
    codelist: codelists.get(variable) ?? null,
    items: some,
  }));
}

const itemsIn = (text: string): readonly string[] =>
  (text.match(/\[[^\]]*\]|[^,]+/g) ?? []).map((item) => /^\[(.*)\]$/.exec(item)?.[1] ?? item);

/** The body of a POST; its items are never bracketed. Lists that are left out are refused by the framework. */
export function askedInBody(text: string): readonly Asked[] {
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw bindingProblem('$', 'The JSON value could not be converted.');
  }
  const { selection, placement } = body as { selection?: unknown; placement?: unknown };
  if (placement !== undefined && placement !== null) {
    for (const list of ['heading', 'stub']) {
      if (!Array.isArray((placement as Record<string, unknown>)[list]))
        throw bindingProblem(`Placement.${list}`, `The ${list} field is required.`);
    }
  }
  if (selection === undefined || selection === null) return [];
  if (!Array.isArray(selection))
    throw bindingProblem('$.selection', 'The JSON value could not be converted.');
  return selection.map((entry: unknown, at) => {
    const { variableCode, codelist, valueCodes } = entry as Record<string, unknown>;
    if (typeof variableCode !== 'string')
      throw bindingProblem(`Selection[${at}].VariableCode`, 'The VariableCode field is required.');
    if (!Array.isArray(valueCodes))
      throw bindingProblem(`Selection[${at}].ValueCodes`, 'The ValueCodes field is required.');
    return {
      variable: variableCode,
      codelist: typeof codelist === 'string' && codelist !== '' ? codelist : null,
      items: valueCodes.map(String),
    };
  });
}

/** Looks everything up, in the office's order of checks. Cells are counted by the caller. */
export function chosenOf(table: StoredTable, asked: readonly Asked[]): readonly Chosen[] {
  const found = asked.map(({ variable, codelist, items }) => {
    const code = variableOf(table, variable);
    return { variable: code, items, list: codelist === null ? null : codelistOf(table, code, codelist) };
  });
  for (const variable of table.metadata.no.id) {
    const missing = !found.some((one) => one.variable === variable && one.items.length > 0);
    if (missing && !canEliminate(table, variable)) throw problem('Missing selection for mandantory variable');
  }
  const chosen = found.flatMap(({ variable, items, list }): readonly Chosen[] => {
    const held = list?.values.map((value) => value.code) ?? codesOf(table, variable);
    const codes = codesFor(items, held, variable === timeOf(table));
    if (codes.length > 0) return [{ variable, codes, ...(list !== null && { codelist: list }) }];
    if (items.length > 0 && !canEliminate(table, variable))
      throw problem('Missing selection for mandantory variable');
    return [];
  });
  const px = table.metadata.no.extension?.px ?? {};
  const order = [...((px['stub'] as string[]) ?? []), ...((px['heading'] as string[]) ?? [])];
  const rank = (variable: string): number =>
    order.includes(variable) ? order.indexOf(variable) : table.metadata.no.id.indexOf(variable);
  return chosen.toSorted((a, b) => rank(a.variable) - rank(b.variable));
}

/** Variable codes are case-insensitive, and `time` is another name of the time variable. */
function variableOf(table: StoredTable, asked: string): string {
  const code = table.metadata.no.id.find((id) => id.toLowerCase() === asked.toLowerCase());
  if (code !== undefined) return code;
  if (asked.toLowerCase() === 'time') return timeOf(table);
  throw problem('Non-existent variable');
}

/** Ids of code lists are case-sensitive. */
export function codelistOf(table: StoredTable, variable: string, id: string): StoredCodelist {
  const list = table.codelists[variable]?.find((offered) => offered.id === id);
  if (list === undefined || !/^(agg|vs)_/.test(id)) throw problem('Non-existent codelist');
  return list;
}

function codesFor(items: readonly string[], held: readonly string[], isTime: boolean): readonly string[] {
  const chosen = new Set<string>();
  const literal = new Set<string>();
  for (const item of items) {
    const same = held.find((code) => code.toLowerCase() === item.toLowerCase());
    if (same === undefined) {
      for (const code of expression(item, held, isTime)) chosen.add(code);
      continue;
    }
    if (literal.has(same)) throw new Problem(500, null);
    literal.add(same);
    chosen.add(same);
  }
  return held.filter((code) => chosen.has(code));
}

/** RANGE, TOP, BOTTOM, FROM, TO, `?`, `*`, tried in this order. */
function expression(item: string, held: readonly string[], isTime: boolean): readonly string[] {
  const [, name, first, second] =
    /^(range|top|bottom|from|to)\(([^,()]+?)(?:,([^,()]+?))?\)$/i.exec(item) ?? [];
  const place = (code: string): number => {
    const at = held.findIndex((known) => known.toLowerCase() === code.toLowerCase());
    if (at < 0) throw problem('Non-existent value');
    return at;
  };
  if (name !== undefined && first !== undefined) {
    const kind = name.toLowerCase();
    if (kind === 'top' || kind === 'bottom') return fromEnd(kind, [first, second ?? '0'], held, isTime);
    if ((kind === 'range') !== (second !== undefined)) throw problem('Illegal selection expression');
    if (kind === 'from') return held.slice(place(first));
    if (kind === 'to') return held.slice(0, place(first) + 1);
    const ends = [place(first), place(second as string)].toSorted((a, b) => a - b);
    return held.slice(ends[0], (ends[1] as number) + 1);
  }
  if (/^(range|top|bottom|from|to)\(/i.test(item)) throw problem('Illegal selection expression');
  if (item.includes('?')) return held.filter((code) => masked(item).test(code));
  if (!item.includes('*')) throw problem('Non-existent value');
  if (!/^\*?[^*]*\*?$/.test(item)) throw problem('Illegal selection expression');
  return held.filter((code) => starred(item).test(code));
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** `?` is exactly one character; a star beside it is a literal star. */
const masked = (item: string): RegExp => new RegExp(`^${item.split('?').map(quoted).join('.')}$`, 'i');
const starred = (item: string): RegExp => new RegExp(`^${item.split('*').map(quoted).join('.*')}$`, 'i');

/** The newest or oldest of time, returned oldest first; of other variables the first or last as listed. */
function fromEnd(
  kind: string,
  [count = '', offset = '']: readonly string[],
  held: readonly string[],
  isTime: boolean,
): readonly string[] {
  const [n, skip] = [count, offset].map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN)) as [
    number,
    number,
  ];
  if (!(n >= 1) || !(skip >= 0)) throw problem('Illegal selection expression');
  const fromStart = (kind === 'top') !== isTime;
  const end = Math.max(0, held.length - skip);
  return fromStart ? held.slice(skip, skip + n) : held.slice(Math.max(0, end - n), end);
}
