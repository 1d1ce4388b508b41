import { isSign } from '../../series/cell.ts';
import { type Axis, cellsOf, type Piece, type PieceAbout, recipeOf } from './piece.ts';
import { type Row, rowsOf } from './rows.ts';

/** Where a row belongs: the code and label of each variable, or null when the row is left out. */
export type Placed = Readonly<Record<string, { readonly code: string; readonly label?: string }>>;

/** One row is one cell. Codes stand in the order of their first row, periods from the oldest. */
export function pieceFromRows(
  rows: readonly Row[],
  about: PieceAbout,
  place: (row: Row) => Placed | null,
): Piece {
  const placed = rows.flatMap((row) => {
    const at = place(row);
    return at === null ? [] : [{ at, row }];
  });
  const axes = Object.keys(recipeOf(about.table).variables).map((variable) =>
    axisOf(
      variable,
      placed.map(({ at }) => at),
    ),
  );
  const positions = axes.map((axis) => new Map(axis.codes.map((code, position) => [code, position])));
  const value = Array.from<number | null>({ length: cellsOf(axes) }).fill(null);
  const status: Record<number, string> = {};
  const taken = new Set<number>();
  for (const { at, row } of placed) {
    const cell = axes.reduce(
      (index, axis, i) =>
        index * axis.codes.length + (positions[i]?.get(at[axis.code]?.code as string) as number),
      0,
    );
    if (taken.has(cell))
      throw new Error(`${about.id}: two rows for one cell: ${Object.values(row).join(', ')}`);
    taken.add(cell);
    value[cell] = numberOf(row, about.id);
    if (value[cell] === null && isSign(row.status ?? '')) status[cell] = row.status as string;
  }
  return { ...about, axes, value, status };
}

function axisOf(variable: string, placed: readonly Placed[]): Axis {
  const labels: Record<string, string> = {};
  const inOrder = new Set<string>();
  for (const at of placed) {
    const value = at[variable];
    if (value === undefined) throw new Error(`no code of ${variable}`);
    inOrder.add(value.code);
    if (value.label !== undefined) labels[value.code] = value.label;
  }
  const codes = [...inOrder];
  return { code: variable, codes: variable === 'Tid' ? codes.sort() : codes, labels };
}

function numberOf(row: Row, id: string): number | null {
  if (row.value === undefined || row.value === '') return null;
  const number = Number(row.value);
  if (!Number.isFinite(number)) throw new Error(`${id}: ${row.value} is no number`);
  return number;
}

/** The rows of one folder of figures. */
export const inFigures = (folder: string, name: string) => rowsOf(folder, `figures/${name}/tidy.csv`);
export const when = (row: Row): Placed => ({
  ContentsCode: { code: row.contentsCode as string, label: row.contentsLabel as string },
  Tid: { code: row.period as string },
});
export const where = (row: Row): Placed => ({
  Region: { code: row.region as string, label: row.regionName as string },
  ...when(row),
});
