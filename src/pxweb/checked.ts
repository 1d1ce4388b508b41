import { codes, type Dataset, type Dimension } from '../jsonstat/dataset.ts';
import { DatasetFault, type DatasetFaultKind } from '../jsonstat/fault.ts';
import { type FaultKind, PxWebError } from './errors.ts';
import { lacksOfVariable } from './lacks.ts';
import type { TableQuery } from './query.ts';
import { type TableInfo, variableOf } from './table.ts';

const kinds: Readonly<Partial<Record<DatasetFaultKind, FaultKind>>> = {
  'wrong-table': 'wrong-table',
  'newer-version': 'newer',
};

/** Reads at the door; a fault of the dataset becomes one of the table. */
export function readFor<T>(table: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof DatasetFault)) throw cause;
    const kind = kinds[cause.fault] ?? 'malformed';
    throw new PxWebError(kind, table, `${cause.fault}: ${cause.detail}`, { cause });
  }
}

/** The dataset when it answers this query: its variables, and every code that was asked for. */
export function answering(dataset: Dataset, query: TableQuery): Dataset {
  const asked = Object.keys(query.selection).sort();
  const came = [...dataset.id].sort();
  if (asked.join() !== came.join())
    throw new PxWebError('malformed', query.table, `asked for ${asked.join(', ')}; came ${came.join(', ')}`);
  for (const [variable, { codelist, codes: wanted }] of Object.entries(query.selection)) {
    const held = new Set(codes(dataset.dimension[variable] as Dimension));
    const missing = wanted.filter((code) => !held.has(code));
    const tolerated = codelist === undefined ? 0 : wanted.length - 1;
    if (missing.length > tolerated)
      throw new PxWebError(
        'malformed',
        query.table,
        `the answer lacks ${variable} ${missing.slice(0, 5).join(', ')}`,
      );
  }
  return dataset;
}

/** What a query names and the table does not have, variable by variable; code lists that are not offered count whole. */
export function lacking(
  query: TableQuery,
  info: TableInfo,
): readonly { readonly variable: string; readonly codes: readonly string[] }[] {
  return Object.entries(query.selection).flatMap(([variable, selected]) => {
    const held = heldCodes(info, variable, selected.codelist);
    if (held === null) return [];
    const codes = selected.codes.filter((code) => !held.has(code));
    return codes.length === 0 ? [] : [{ variable, codes }];
  });
}

/** Null when the code list is offered but its codes are not known here. */
function heldCodes(info: TableInfo, variable: string, codelist: string | undefined): Set<string> | null {
  const described = variableOf(info, variable);
  if (codelist === undefined) return new Set(described?.codes);
  const list = described?.codelists.find(({ id }) => id === codelist);
  if (list === undefined) return new Set();
  return list.codes.length === 0 ? null : new Set(list.codes);
}

/** The query without codes that the table does not have; a variable of which none is left is a fault: the table has changed. */
export function heldPart(query: TableQuery, info: TableInfo): TableQuery {
  const gone = lacking(query, info);
  if (gone.length === 0) return query;
  const selection = Object.entries(query.selection).map(([variable, selected]) => {
    const missing = new Set(gone.find((lack) => lack.variable === variable)?.codes);
    const codes = selected.codes.filter((code) => !missing.has(code));
    if (codes.length === 0)
      throw new PxWebError(
        'changed',
        query.table,
        `no ${variable} ${selected.codes.slice(0, 5).join(', ')}`,
        {
          lacks: lacksOfVariable(variable, selected.codes, info),
        },
      );
    return [variable, { ...selected, codes }] as const;
  });
  return { ...query, selection: Object.fromEntries(selection) };
}
