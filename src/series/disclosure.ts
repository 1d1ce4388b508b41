/** One number that is the sum of others, such as a county of its municipalities; all by any names. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
}

const tiny = 1e-9;

/** Gauss–Jordan elimination; what is left tells which unknowns the equations settle. */
function reduced(matrix: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < columns && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= top && Math.abs(row[column] as number) > tiny);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot] as number[], rows[top] as number[]];
    const lead = rows[top] as number[];
    const scale = lead[column] as number;
    for (let at = 0; at < columns; at += 1) lead[at] = (lead[at] as number) / scale;
    for (const row of rows) {
      const factor = row === lead ? 0 : (row[column] as number);
      if (factor !== 0)
        for (let at = 0; at < columns; at += 1) row[at] = (row[at] as number) - factor * (lead[at] as number);
    }
    top += 1;
  }
  return rows;
}

/**
 * The hidden numbers that a reader could work out from the shown ones by adding and subtracting: those that the sums
 * leave no choice for. A mean over members, one of them hidden, is a sum in this sense.
 */
export function derivable(relations: readonly Relation[], hidden: ReadonlySet<string>): ReadonlySet<string> {
  const unknown = [...hidden];
  const matrix = relations.map(({ whole, parts }) =>
    unknown.map((name) => parts.filter((part) => part === name).length - (whole === name ? 1 : 0)),
  );
  const settled = reduced(matrix, unknown.length).flatMap((row) => {
    const involved = unknown.filter((_, index) => Math.abs(row[index] as number) > tiny);
    return involved.length === 1 ? involved : [];
  });
  return new Set(settled);
}

/** Whether a sum may be shown beside the parts that are shown: not when it would give a hidden part away. */
export function mayShow(
  sum: Relation,
  shownRelations: readonly Relation[],
  hidden: ReadonlySet<string>,
): boolean {
  const before = derivable(shownRelations, hidden);
  const after = derivable([...shownRelations, sum], hidden);
  return [...after].every((name) => before.has(name));
}
