import { codes, type Dataset, type Dimension } from '../jsonstat/dataset.ts';
import type { ExtractDataset } from './manifest.ts';
import type { TableQuery } from './query.ts';
import { totalReader } from './total.ts';

export interface FoldPart {
  readonly entry: Pick<ExtractDataset, 'codes' | 'totals'>;
  readonly dataset: Dataset;
}

interface Target {
  readonly ids: readonly string[];
  readonly codes: readonly (readonly string[])[];
  readonly value: (number | null)[];
  readonly status: Record<number, string>;
}

/**
 * The cells of the query as one dataset, with the query's variables and those of its codes that some part holds. A
 * variable that the query leaves out becomes its total; a total with a missing part is missing. A cell that no part
 * holds is null without a sign.
 */
export function folded(parts: readonly FoldPart[], query: TableQuery): Dataset {
  const first = parts[0];
  if (first === undefined) throw new Error(`no dataset to answer ${query.table} from`);
  const ids = first.dataset.id.filter((id) => id in query.selection);
  const held = ids.map((id) => {
    const present = new Set(parts.flatMap(({ entry }) => entry.codes[id] ?? []));
    return (query.selection[id]?.codes ?? []).filter((code) => present.has(code));
  });
  const cells = held.reduce((product, inOrder) => product * inOrder.length, 1);
  const value = Array<number | null>(cells).fill(null);
  const target: Target = { ids, codes: held, value, status: {} };
  for (const part of parts) pour(part, target);
  return described(parts, target);
}

function stridesOf(sizes: readonly number[]): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    strides[at] = stride;
    stride *= sizes[at] as number;
  }
  return strides;
}

/** Adds the cells of one part to the target; a number wins over the gap of an earlier part. */
function pour(part: FoldPart, target: Target): void {
  const { dataset } = part;
  const strides = stridesOf(dataset.size);
  const positions = dataset.id.map((id) => new Map(codes(dimensionOf(dataset, id)).map((c, i) => [c, i])));
  const reader = totalReader(dataset, summedOffsets(part, target.ids, positions, strides));
  const { from, to } = sharedCells(part, target, positions, strides);
  const { value, status } = target;
  const hasSigns = Object.keys(status).length > 0;
  for (let i = 0; i < from.length; i += 1) {
    const cell = to[i] as number;
    if (value[cell] !== null) continue;
    const number = reader.number(from[i] as number);
    if (number === null && cell in status) continue;
    const sign = reader.sign(from[i] as number, number);
    value[cell] = number;
    if (sign !== undefined) status[cell] = sign;
    else if (hasSigns) delete status[cell];
  }
}

/** Flat indices of the cells that part and target share: in the part and, at the same place, in the target. */
function sharedCells(
  { dataset }: FoldPart,
  target: Target,
  positions: readonly ReadonlyMap<string, number>[],
  strides: readonly number[],
): { readonly from: Int32Array; readonly to: Int32Array } {
  const targetStrides = stridesOf(target.codes.map((inOrder) => inOrder.length));
  let from: Int32Array = Int32Array.of(0);
  let to: Int32Array = Int32Array.of(0);
  target.ids.forEach((id, axis) => {
    const at = dataset.id.indexOf(id);
    const shared = (target.codes[axis] as readonly string[]).flatMap((code, place) => {
      const position = positions[at]?.get(code);
      return position === undefined ? [] : [{ position, place }];
    });
    from = spread(
      from,
      Int32Array.from(shared, ({ position }) => position * (strides[at] as number)),
    );
    to = spread(
      to,
      Int32Array.from(shared, ({ place }) => place * (targetStrides[axis] as number)),
    );
  });
  return { from, to };
}

/** Every start with every step added. */
function spread(starts: Int32Array, steps: Int32Array): Int32Array {
  const sums = new Int32Array(starts.length * steps.length);
  let at = 0;
  for (const start of starts) for (const step of steps) sums[at++] = start + step;
  return sums;
}

/** The distances between the first cell of a total and its parts, one for each combination of eliminated values. */
function summedOffsets(
  { entry, dataset }: FoldPart,
  ids: readonly string[],
  positions: readonly ReadonlyMap<string, number>[],
  strides: readonly number[],
): readonly number[] {
  let offsets: readonly number[] = [0];
  dataset.id.forEach((id, at) => {
    if (ids.includes(id)) return;
    const whole = positions[at]?.get(entry.totals[id] ?? '');
    const summed = whole === undefined ? [...(positions[at]?.values() ?? [])] : [whole];
    offsets = offsets.flatMap((offset) => summed.map((place) => offset + place * (strides[at] as number)));
  });
  return offsets;
}

function dimensionOf(dataset: Dataset, id: string): Dimension {
  const dimension = dataset.dimension[id];
  if (dimension === undefined) throw new Error(`no dimension ${id}`);
  return dimension;
}

/** The words of the parts around the cells of the target. */
function described(parts: readonly FoldPart[], target: Target): Dataset {
  const first = (parts[0] as FoldPart).dataset;
  const notes = [...new Set(parts.flatMap(({ dataset }) => dataset.note ?? []))];
  const dimension = target.ids.map((id, at) => [
    id,
    joined(parts, id, target.codes[at] as readonly string[]),
  ]);
  const among = (named: readonly string[] | undefined) =>
    (named ?? []).filter((id) => target.ids.includes(id));
  const { label, source, extension } = first;
  return {
    version: '2.0',
    class: 'dataset',
    ...(label !== undefined && { label }),
    ...(source !== undefined && { source }),
    ...(notes.length > 0 && { note: notes }),
    role: { time: among(first.role?.time), geo: among(first.role?.geo), metric: among(first.role?.metric) },
    id: target.ids,
    size: target.codes.map((inOrder) => inOrder.length),
    dimension: Object.fromEntries(dimension) as Dataset['dimension'],
    ...(extension !== undefined && { extension }),
    value: target.value,
    ...(Object.keys(target.status).length > 0 && { status: target.status }),
  };
}

function joined(parts: readonly FoldPart[], id: string, inOrder: readonly string[]): Dimension {
  const all = parts.map(({ dataset }) => dimensionOf(dataset, id));
  const labels = new Map(all.flatMap(({ category }) => Object.entries(category.label ?? {})));
  const units = new Map(all.flatMap(({ category }) => Object.entries(category.unit ?? {})));
  return {
    label: all[0]?.label ?? id,
    category: {
      index: Object.fromEntries(inOrder.map((code, at) => [code, at])),
      label: Object.fromEntries(inOrder.map((code) => [code, labels.get(code) ?? code])),
      ...(units.size > 0 && { unit: Object.fromEntries(units) }),
    },
  };
}
