import { codes, type Dataset, type Dimension } from '../jsonstat/dataset.ts';
import type { ExtractDataset } from './manifest.ts';
import type { TableQuery } from './query.ts';

export interface FoldPart {
  readonly entry: ExtractDataset;
  readonly dataset: Dataset;
}

interface Target {
  readonly ids: readonly string[];
  readonly codes: readonly (readonly string[])[];
  readonly strides: readonly number[];
  readonly value: (number | null)[];
  readonly status: Record<string, string>;
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
  const strides = stridesOf(held.map((inOrder) => inOrder.length));
  const cells = held.reduce((product, inOrder) => product * inOrder.length, 1);
  const value = Array.from<number | null>({ length: cells }).fill(null);
  const target: Target = { ids, codes: held, strides, value, status: {} };
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

/** Adds the cells of one part to the target, where no earlier part has filled them. */
function pour(part: FoldPart, target: Target): void {
  const { dataset } = part;
  const strides = stridesOf(dataset.size);
  const positions = dataset.id.map((id) => new Map(codes(dimensionOf(dataset, id)).map((c, i) => [c, i])));
  const axes = target.ids.map((id, at) => {
    const own = dataset.id.indexOf(id);
    return (target.codes[at] as readonly string[]).map((code) => {
      const position = positions[own]?.get(code);
      return position === undefined ? -1 : position * (strides[own] as number);
    });
  });
  const total = totalCell(dataset, summedOffsets(part, target.ids, positions, strides));
  const visit = (depth: number, from: number, to: number) => {
    if (depth === axes.length) {
      if (target.value[to] === null && !(to in target.status)) {
        const { value, sign } = total(from);
        target.value[to] = value;
        if (sign !== undefined) target.status[to] = sign;
      }
      return;
    }
    const axis = axes[depth] as readonly number[];
    const stride = target.strides[depth] as number;
    for (let i = 0; i < axis.length; i += 1)
      if ((axis[i] as number) >= 0) visit(depth + 1, from + (axis[i] as number), to + i * stride);
  };
  visit(0, 0, 0);
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

interface Total {
  value: number | null;
  sign: string | undefined;
}

/** Strongest last: a total with parts missing for several reasons carries the strongest sign. */
const missingSigns = ['.', '...', '..', ':'];

/** Reads a cell as the sum over the offsets; the same object is filled anew each time. */
function totalCell({ value, status }: Dataset, offsets: readonly number[]): (from: number) => Total {
  const numbers = value as Readonly<Record<number, number | null>>;
  const signs =
    typeof status === 'string' ? undefined : (status as Readonly<Record<number, string>> | undefined);
  const everywhere = typeof status === 'string' ? status : undefined;
  const total: Total = { value: null, sign: undefined };
  return (from) => {
    let sum: number | null = 0;
    let sign: string | undefined;
    for (let i = 0; i < offsets.length; i += 1) {
      const cell = from + (offsets[i] as number);
      const number = numbers[cell] ?? null;
      const own = everywhere ?? signs?.[cell];
      if (number === null && sum !== null) sign = undefined;
      if (own && (number === null || sum !== null)) sign = stronger(sign, own);
      sum = number === null || sum === null ? null : sum + number;
    }
    total.value = sum;
    total.sign = sign;
    return total;
  };
}

const stronger = (a: string | undefined, b: string): string =>
  a === undefined || missingSigns.indexOf(b) > missingSigns.indexOf(a) ? b : a;

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
  return {
    version: '2.0',
    class: 'dataset',
    ...(first.label !== undefined && { label: first.label }),
    ...(first.source !== undefined && { source: first.source }),
    ...(first.updated !== undefined && { updated: first.updated }),
    ...(notes.length > 0 && { note: notes }),
    role: {
      time: among(first.role?.time),
      geo: among(first.role?.geo),
      metric: among(first.role?.metric),
    },
    id: target.ids,
    size: target.codes.map((inOrder) => inOrder.length),
    dimension: Object.fromEntries(dimension) as Dataset['dimension'],
    ...(first.extension !== undefined && { extension: first.extension }),
    value: target.value,
    ...(Object.keys(target.status).length > 0 && { status: target.status }),
  };
}

function joined(parts: readonly FoldPart[], id: string, inOrder: readonly string[]): Dimension {
  const all = parts.map(({ dataset }) => dimensionOf(dataset, id));
  const first = all[0] as Dimension;
  const labels = Object.assign({}, ...all.map((one) => one.category.label)) as Record<string, string>;
  const unit = Object.assign({}, ...all.map((one) => one.category.unit)) as NonNullable<
    Dimension['category']['unit']
  >;
  return {
    label: first.label ?? id,
    category: {
      index: Object.fromEntries(inOrder.map((code, at) => [code, at])),
      label: Object.fromEntries(inOrder.map((code) => [code, labels[code] ?? code])),
      ...(Object.keys(unit).length > 0 && { unit }),
    },
  };
}
