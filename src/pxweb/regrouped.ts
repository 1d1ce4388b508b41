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

/** What the parts of one cell come to. */
interface Sum {
  number: number;
  numbers: number;
  gaps: number;
  sign: string;
  mixed: boolean;
}

function summedCells(finer: Dataset, axes: readonly Axis[]): Cells | null {
  const read = cellReader(finer);
  const [value, status]: [Cells['value'], Cells['status']] = [[], {}];
  let isSure = true;
  const group: number[] = [];
  const add = (axis: number, offset: number, sum: Sum): void => {
    const parts = axes[axis]?.parts[group[axis] as number];
    if (parts === undefined) read(offset, sum);
    else for (const part of parts) add(axis + 1, offset + part, sum);
  };
  const walk = (axis: number): void => {
    if (axis === axes.length) {
      const sum: Sum = { number: 0, numbers: 0, gaps: 0, sign: '', mixed: false };
      add(0, 0, sum);
      isSure &&=
        !sum.mixed && (sum.numbers === 0 || (sum.gaps === 0 && (sum.sign === '' || sum.numbers === 1)));
      if (sum.sign !== '') status[value.length] = sum.sign;
      value.push(sum.gaps > 0 ? null : Math.round(sum.number * 1e6) / 1e6);
      return;
    }
    const { parts } = axes[axis] as Axis;
    for (let at = 0; at < parts.length && isSure; at += 1) {
      group[axis] = at;
      walk(axis + 1);
    }
  };
  walk(0);
  return isSure ? { value, status } : null;
}

function cellReader({ value, status }: Dataset): (cell: number, sum: Sum) => void {
  const numbers = value as Readonly<Record<number, number | null>>;
  const signs = typeof status === 'object' ? (status as Readonly<Record<number, string | null>>) : undefined;
  const everywhere = typeof status === 'string' ? status : '';
  return (cell, sum) => {
    const number = numbers[cell] ?? null;
    const sign = signs?.[cell] ?? everywhere;
    sum.mixed ||= sum.numbers + sum.gaps > 0 && sum.sign !== sign;
    sum.sign = sign;
    if (number === null) sum.gaps += 1;
    else {
      sum.numbers += 1;
      sum.number += number;
    }
  };
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
