import { type Absence, type Cell, isValue } from '../../series/cell.ts';

/** A stretch of cells: one with a number or an office's sign, or neighbours that lack numbers for the same reason of ours. */
export interface Run {
  readonly from: number;
  readonly length: number;
  readonly cell: Cell;
}

const reason = (cell: Cell): Absence | null => (isValue(cell) || cell.sign !== null ? null : cell.missing);

/** The cells of a line as stretches, so that a reason is said once and not in every cell. */
export function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, at) => {
    const last = runs.at(-1);
    if (last !== undefined && reason(cell) !== null && reason(cell) === reason(last.cell))
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ from: at, length: 1, cell });
  });
  return runs;
}
