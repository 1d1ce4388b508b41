import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { cellsFrom, type StoredCell, type StoredCodelist, type StoredTable } from './store.ts';

export interface MadeVariable {
  readonly code: string;
  readonly no: string;
  readonly en: string;
  readonly values: Readonly<Record<string, string>> | readonly string[];
  readonly elimination?: true;
  readonly total?: string;
  readonly codelists?: readonly StoredCodelist[];
  readonly role?: 'time' | 'geo' | 'metric';
}

interface MadeTable {
  readonly id: string;
  readonly no: string;
  readonly en: string;
  readonly updated: string;
  readonly variables: readonly MadeVariable[];
  readonly heading: readonly string[];
  readonly discontinued?: true;
  cell(at: Readonly<Record<string, string>>): StoredCell;
}

/** Codes in order and their labels, which a plain object would not keep in order. */
const ordered = (values: MadeVariable['values']): readonly (readonly [string, string])[] =>
  Array.isArray(values)
    ? (values as readonly string[]).map((text) => {
        const [code = '', label = code] = text.split('|');
        return [code, label] as const;
      })
    : Object.entries(values);

/** A table with made-up figures, in the office's form. */
export function madeTable(table: MadeTable): StoredTable {
  const described = (language: 'no' | 'en'): Dataset => ({
    version: '2.0',
    class: 'dataset',
    label: `${table.id}: ${table[language]}`,
    source: language === 'no' ? 'Statistisk sentralbyrå' : 'Statistics Norway',
    updated: table.updated,
    note: ['Oppdiktede tall.'],
    role: Object.fromEntries(
      (['time', 'geo', 'metric'] as const).flatMap((role) => {
        const named = table.variables.filter((variable) => variable.role === role).map(({ code }) => code);
        return named.length > 0 ? [[role, named]] : [];
      }),
    ),
    id: table.variables.map(({ code }) => code),
    size: table.variables.map(({ values }) => ordered(values).length),
    dimension: Object.fromEntries(
      table.variables.map((variable) => [variable.code, dimension(variable, language)]),
    ),
    extension: {
      px: {
        infofile: 'None',
        tableid: table.id,
        decimals: 0,
        'official-statistics': true,
        aggregallowed: true,
        copyright: false,
        language,
        contents: `${table.id}: ${table[language]},`,
        descriptiondefault: false,
        heading: table.heading,
        stub: table.variables.map(({ code }) => code).filter((code) => !table.heading.includes(code)),
        matrix: table.id,
        'subject-code': 'be',
        'subject-area': 'Befolkning',
      },
    },
    value: [],
  });
  const base = {
    id: table.id,
    metadata: { no: described('no'), en: described('en') },
    codelists: Object.fromEntries(table.variables.map(({ code, codelists = [] }) => [code, codelists])),
    eliminationCodes: Object.fromEntries(
      table.variables.flatMap(({ code, total }) => (total === undefined ? [] : [[code, total]])),
    ),
    discontinued: table.discontinued === true,
    path: ['be', 'be02', 'oppdiktet'],
  };
  return { ...base, cells: cellsFrom(base, table.cell) };
}

function dimension(variable: MadeVariable, language: 'no' | 'en'): Dataset['dimension'][string] {
  const values = ordered(variable.values);
  return {
    label: variable[language],
    category: {
      index: Object.fromEntries(values.map(([code], at) => [code, at])),
      label: Object.fromEntries(values),
      ...(variable.role === 'metric' && {
        unit: Object.fromEntries(values.map(([code]) => [code, { base: 'personer', decimals: 0 }])),
      }),
    },
    extension: {
      elimination: variable.elimination === true,
      show: variable.role === 'time' ? 'code' : 'value',
      ...(variable.role === 'metric' && {
        refperiod: Object.fromEntries(values.map(([code]) => [code, '1.1.'])),
      }),
    },
  };
}

export const groups = (
  id: string,
  label: string,
  values: Readonly<Record<string, string>>,
): StoredCodelist => ({
  id,
  label,
  type: id.startsWith('agg') ? 'Aggregation' : 'Valueset',
  values: Object.entries(values).map(([code, text]) => {
    const [name = code, members = code] = text.split('=');
    return { code, label: name, valueMap: members.split(' ') };
  }),
});

export const years = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
export const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at).padStart(3, '0')}`);
