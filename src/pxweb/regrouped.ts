import { codes as codesOf, type Dataset, type Dimension } from '../jsonstat/dataset.ts';
import { membersOf } from './grain.ts';
import type { TableQuery } from './query.ts';
import { type TableInfo, variableOf } from './table.ts';

/** Where the cells of one variable of the query lie in a finer dataset: for each code the distances of its parts. */
interface Axis {
  readonly id: string;
  /** Null where the query leaves the variable out. */
  readonly codes: readonly string[] | null;
  readonly parts: readonly (readonly number[])[];
}

/**
 * The answer to a query, added up from the answer to a finer one as the office itself adds codes: those of its own code
 * list, or all of a variable that is left out. Null as soon as some sum has parts both with and without a number, or with
 * signs beside them: the office may know what to make of it, we do not.
 */
export function regrouped(query: TableQuery, finer: Dataset, info: TableInfo): Dataset | null {
  const axes = axesOf(query, finer, info);
  if (axes === null) return null;
  const cells = summedCells(finer, axes);
  if (cells === null) return null;
  const shown = axes.filter(({ codes }) => codes !== null);
  const dimension = shown.map(({ id, codes }) => [id, regroupedDimension(finer, id, codes ?? [])] as const);
  const { status: _, ...rest } = finer;
  const kept = (ids: readonly string[] | undefined) => (ids ?? []).filter((id) => id in query.selection);
  return {
    ...rest,
    role: { time: kept(finer.role?.time), geo: kept(finer.role?.geo), metric: kept(finer.role?.metric) },
    id: shown.map(({ id }) => id),
    size: shown.map(({ codes }) => codes?.length ?? 0),
    dimension: Object.fromEntries(dimension),
    value: cells.value,
    ...(Object.keys(cells.status).length > 0 && { status: cells.status }),
  };
}

function axesOf(query: TableQuery, finer: Dataset, info: TableInfo): readonly Axis[] | null {
  let stride = 1;
  const axes: Axis[] = [];
  for (const id of finer.id.toReversed()) {
    const held = codesOf(finer.dimension[id] as Dimension);
    const position = new Map(held.map((code, at) => [code, at * stride]));
    const asked = query.selection[id];
    const variable = variableOf(info, id);
    const list =
      asked?.codelist === undefined || variable === undefined ? null : membersOf(variable, asked.codelist);
    const groups =
      asked === undefined
        ? [variable?.codes ?? held]
        : asked.codes.map((code) => list?.[code] ?? (position.has(code) ? [code] : []));
    const parts = groups.map((group) => group.map((code) => position.get(code) ?? Number.NaN));
    if (parts.some((some) => some.length === 0 || some.some(Number.isNaN))) return null;
    axes.unshift({ id, codes: asked?.codes ?? null, parts });
    stride *= held.length;
  }
  return axes;
}

interface Cells {
  readonly value: (number | null)[];
  readonly status: Record<string, string>;
}

/** Null when some sum is not surely what the office would make of it. */
function summedCells(finer: Dataset, axes: readonly Axis[]): Cells | null {
  const { value: numbers, signAt } = readersOf(finer);
  const [value, status]: [Cells['value'], Cells['status']] = [[], {}];
  const inner = axes.at(-1)?.parts ?? [];
  const isSure = everyCombination(axes.slice(0, -1), [0], (bases) => {
    for (const parts of inner) {
      let number = 0;
      let counted = 0;
      let gaps = 0;
      let sign: string | null = null;
      for (const base of bases)
        for (const part of parts) {
          const found = numbers[base + part] ?? null;
          const beside = signAt(base + part);
          if (sign !== null && sign !== beside) return false;
          sign = beside;
          if (found === null) gaps += 1;
          else {
            number += found;
            counted += 1;
          }
        }
      if (counted > 0 && (gaps > 0 || (counted > 1 && sign !== ''))) return false;
      if (sign) status[value.length] = sign;
      value.push(gaps > 0 ? null : Number.isInteger(number) ? number : Math.round(number * 1e6) / 1e6);
    }
    return true;
  });
  return isSure ? { value, status } : null;
}

/** Calls for each cell of the axes, in order, with the distances of its parts; stops at the first false. */
function everyCombination(
  [axis, ...rest]: readonly Axis[],
  bases: readonly number[],
  call: (bases: readonly number[]) => boolean,
): boolean {
  if (axis === undefined) return call(bases);
  return axis.parts.every((parts) => {
    const sums = parts.length === 1 ? bases.map((base) => base + (parts[0] as number)) : spread(bases, parts);
    return everyCombination(rest, sums, call);
  });
}

const spread = (bases: readonly number[], parts: readonly number[]): readonly number[] =>
  bases.flatMap((base) => parts.map((part) => base + part));

function readersOf({ value, status }: Dataset): {
  readonly value: Readonly<Record<number, number | null>>;
  readonly signAt: (cell: number) => string;
} {
  const numbers = value as Readonly<Record<number, number | null>>;
  if (typeof status !== 'object') return { value: numbers, signAt: () => status ?? '' };
  const signs = status as Readonly<Record<number, string | null>>;
  return { value: numbers, signAt: (cell) => signs[cell] ?? '' };
}

function regroupedDimension(finer: Dataset, id: string, codes: readonly string[]): Dimension {
  const dimension = finer.dimension[id] as Dimension;
  const { label = {}, unit } = dimension.category;
  return {
    ...dimension,
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: Object.fromEntries(codes.map((code) => [code, label[code] ?? code])),
      ...(unit !== undefined && { unit }),
    },
  };
}
