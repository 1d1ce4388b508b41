import { cellCount, type TableQuery, tableQuery } from './query.ts';

/**
 * The query as calls within the cell limit: disjoint, together exactly its cells, cut along the longest variable that
 * is enough by itself, in parts of even size.
 */
export function split(query: TableQuery, maxDataCells: number): readonly TableQuery[] {
  const cells = cellCount(query);
  if (cells <= maxDataCells || cells <= 1) return [query];
  const byLength = Object.keys(query.selection).sort((a, b) => lengthOf(query, b) - lengthOf(query, a));
  const enough = byLength.find((variable) => cells / lengthOf(query, variable) <= maxDataCells);
  const along = enough ?? (byLength[0] as string);
  const length = lengthOf(query, along);
  const perPart = Math.max(1, Math.floor(maxDataCells / (cells / length)));
  const parts = Math.ceil(length / perPart);
  return Array.from({ length: parts }, (_, part) =>
    portion(query, along, Math.floor((part * length) / parts), Math.floor(((part + 1) * length) / parts)),
  ).flatMap((part) => split(part, maxDataCells));
}

const lengthOf = (query: TableQuery, variable: string): number =>
  query.selection[variable]?.codes.length ?? 1;

function portion(query: TableQuery, variable: string, from: number, to: number): TableQuery {
  const whole = query.selection[variable] ?? { codes: [] };
  return tableQuery(query.table, {
    ...query.selection,
    [variable]: { ...whole, codes: whole.codes.slice(from, to) },
  });
}
