/** What is asked of one variable: codes, those of a code list when one is named. */
export interface VariableSelection {
  readonly codelist?: string;
  readonly codes: readonly string[];
}

/**
 * One rectangle of cells of one table. Explicit codes only, never expressions; variables left out are eliminated, and
 * the answer then holds their total. Build it with `tableQuery()`, which sorts and dedupes, so that equal queries are
 * equal text.
 */
export interface TableQuery {
  readonly office: 'ssb';
  readonly table: string;
  readonly selection: Readonly<Record<string, VariableSelection>>;
}

export function tableQuery(
  table: string,
  selection: Readonly<Record<string, VariableSelection>>,
): TableQuery {
  const ordered = Object.keys(selection)
    .sort()
    .map((variable) => {
      const { codelist, codes } = selection[variable] as VariableSelection;
      const distinct = [...new Set(codes)].sort();
      return [
        variable,
        codelist === undefined ? { codes: distinct } : { codelist, codes: distinct },
      ] as const;
    });
  return { office: 'ssb', table, selection: Object.fromEntries(ordered) };
}

const keys = new WeakMap<TableQuery, string>();

/** Equal for equal queries; the key of caches and of TanStack Query. */
export function queryKey(query: TableQuery): string {
  const known = keys.get(query);
  if (known !== undefined) return known;
  const parts = Object.keys(query.selection)
    .sort()
    .map((variable) => {
      const { codelist, codes } = query.selection[variable] as VariableSelection;
      return `${variable}${codelist === undefined ? '' : `@${codelist}`}=${codes.join(',')}`;
    });
  const key = `${query.office}/${query.table}?${parts.join('&')}`;
  keys.set(query, key);
  return key;
}

export const cellCount = (query: TableQuery): number =>
  Object.values(query.selection).reduce((cells, { codes }) => cells * codes.length, 1);

/** Whether every cell of `narrow` is in the answer to `wide`: same table, variables and code lists, and at least its codes. */
export function covers(wide: TableQuery, narrow: TableQuery): boolean {
  const variables = Object.keys(narrow.selection);
  if (wide.office !== narrow.office || wide.table !== narrow.table) return false;
  if (variables.length !== Object.keys(wide.selection).length) return false;
  return variables.every((variable) => {
    const [outer, inner] = [wide.selection[variable], narrow.selection[variable] as VariableSelection];
    if (outer === undefined || outer.codelist !== inner.codelist) return false;
    const held = new Set(outer.codes);
    return inner.codes.every((code) => held.has(code));
  });
}
