import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, type Dataset, type Dimension } from '../../jsonstat/dataset.ts';
import { readDataset } from '../../jsonstat/read.ts';
import { isRecord, isTexts } from '../../jsonstat/record.ts';
import type { Axis, Piece, PieceAbout } from './piece.ts';

/** An answer of the office kept whole; the old API wraps it and keeps `id`, `size` and `role` inside `dimension`. */
export function originalOf(folder: string, name: string, table: string): Dataset {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'json-stat', name), 'utf8'));
  const bare = isRecord(json) && isRecord(json.dataset) ? json.dataset : json;
  return readDataset(isRecord(bare) ? inNewForm(bare) : bare, table);
}

function inNewForm(old: Readonly<Record<string, unknown>>): unknown {
  const { dimension } = old;
  if (!isRecord(dimension) || !isTexts(dimension.id)) return old;
  const { id, size, role, ...dimensions } = dimension;
  return { ...old, version: '2.0', class: 'dataset', id, size, role, dimension: dimensions };
}

/** The cells of an original whose codes are among those kept, as they stand. */
export function pieceFromOriginal(
  dataset: Dataset,
  about: PieceAbout,
  kept: Readonly<Record<string, readonly string[]>> = {},
): Piece {
  const axes: Axis[] = dataset.id.map((code) => {
    const dimension = dataset.dimension[code] as Dimension;
    const inOrder = codes(dimension).filter((value) => kept[code]?.includes(value) ?? true);
    return { code, codes: inOrder, labels: dimension.category.label ?? {} };
  });
  const value: (number | null)[] = [];
  const status: Record<number, string> = {};
  for (const from of cellsIn(dataset, axes)) {
    const sign = (dataset.status as Readonly<Record<number, string>> | undefined)?.[from];
    if (sign) status[value.length] = sign;
    value.push((dataset.value as Readonly<Record<number, number | null>>)[from] ?? null);
  }
  return {
    ...about,
    axes,
    value,
    status,
    ...(dataset.updated !== undefined && { updated: dataset.updated }),
  };
}

/** The flat indices in the dataset of the cells that the axes span. */
function cellsIn(dataset: Dataset, axes: readonly Axis[]): readonly number[] {
  let cells: readonly number[] = [0];
  axes.forEach((axis) => {
    const inOrder = codes(dataset.dimension[axis.code] as Dimension);
    cells = cells.flatMap((cell) => axis.codes.map((code) => cell * inOrder.length + inOrder.indexOf(code)));
  });
  return cells;
}
