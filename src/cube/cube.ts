import type { Dataset } from '../jsonstat/dataset.ts';
import { codes } from '../jsonstat/dataset.ts';

export interface CubeDimension {
  readonly code: string;
  readonly codes: readonly string[];
  readonly position: ReadonlyMap<string, number>;
  /** Distance between neighbours along this dimension in `values`. */
  readonly stride: number;
}

/** A dense block of numbers: row-major, NaN where there is none, immutable once made. */
export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly values: Float64Array;
  /** The office's sign by flat index, only where there is one; it may stand beside a value. */
  readonly status: ReadonlyMap<number, string>;
}

export function dimensionOf(cube: Cube, code: string): CubeDimension | undefined {
  return cube.dimensions.find((dimension) => dimension.code === code);
}

/** Expects a dataset that `readDataset` has passed. No object per cell is made. */
export function cubeFrom(dataset: Dataset): Cube {
  let stride = 1;
  const dimensions: CubeDimension[] = [];
  for (let at = dataset.id.length - 1; at >= 0; at -= 1) {
    const code = dataset.id[at] as string;
    const inOrder = codes(dataset.dimension[code] as NonNullable<(typeof dataset.dimension)[string]>);
    dimensions.unshift({ code, codes: inOrder, position: new Map(inOrder.map((c, i) => [c, i])), stride });
    stride *= inOrder.length;
  }
  return { dimensions, values: valuesOf(dataset, stride), status: statusOf(dataset, stride) };
}

function valuesOf(dataset: Dataset, cells: number): Float64Array {
  const values = new Float64Array(cells);
  const { value } = dataset;
  if (Array.isArray(value)) {
    const dense = value as readonly (number | null)[];
    for (let i = 0; i < cells; i += 1) {
      const cell = dense[i];
      values[i] = cell === null || cell === undefined ? Number.NaN : cell;
    }
    return values;
  }
  values.fill(Number.NaN);
  for (const [index, cell] of Object.entries(value)) if (cell !== null) values[Number(index)] = cell;
  return values;
}

function statusOf(dataset: Dataset, cells: number): ReadonlyMap<number, string> {
  const { status } = dataset;
  const signs = new Map<number, string>();
  if (status === undefined) return signs;
  if (typeof status === 'string') for (let i = 0; i < cells; i += 1) signs.set(i, status);
  else if (Array.isArray(status))
    status.forEach((sign: string | null, i: number) => sign && signs.set(i, sign));
  else {
    const byIndex = status as Readonly<Record<string, string>>;
    for (const index of Object.keys(byIndex)) if (byIndex[index]) signs.set(Number(index), byIndex[index]);
  }
  return signs;
}
