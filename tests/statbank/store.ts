import { codes, type Dataset, type Dimension } from '../../src/jsonstat/dataset.ts';
import { problem } from './problem.ts';

export const officeLanguages = ['no', 'en'] as const;
export type Lang = (typeof officeLanguages)[number];

export interface StoredCodelist {
  readonly id: string;
  readonly label: string;
  readonly type: 'Aggregation' | 'Valueset';
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    readonly valueMap: readonly string[];
  }[];
}

/** A number, or the sign that stands for there being none. */
export type StoredCell = number | string;

/** What a query chooses of one variable, in the order of the answer. */
export interface Chosen {
  readonly variable: string;
  readonly codes: readonly string[];
  readonly codelist?: StoredCodelist;
}

/** A table as the office stores it: its description, and cells that are worked out when asked for. */
export interface StoredTable {
  readonly id: string;
  readonly metadata: Readonly<Record<Lang, Dataset>>;
  readonly codelists: Readonly<Record<string, readonly StoredCodelist[]>>;
  /** The value that stands for the whole of a variable, which the office's metadata does not tell. */
  readonly eliminationCodes: Readonly<Record<string, string>>;
  readonly discontinued: boolean;
  /** Root to leaf, by id. */
  readonly path: readonly string[];
  /** Row-major over the chosen variables; those not chosen are eliminated. */
  cells(chosen: readonly Chosen[]): Promise<readonly StoredCell[]>;
}

export const timeOf = (table: StoredTable): string => table.metadata.no.role?.time?.[0] ?? 'Tid';
export const contentsOf = (table: StoredTable): string =>
  table.metadata.no.role?.metric?.[0] ?? 'ContentsCode';

export function dimensionIn(dataset: Dataset, variable: string): Dimension {
  const dimension = dataset.dimension[variable];
  if (dimension === undefined) throw problem('Non-existent variable');
  return dimension;
}

export const canEliminate = (table: StoredTable, variable: string): boolean =>
  dimensionIn(table.metadata.no, variable).extension?.elimination === true;

export const codesOf = (table: StoredTable, variable: string): readonly string[] =>
  codes(dimensionIn(table.metadata.no, variable));

/** Cells of a table from a function of one code per variable: groups are summed, eliminated variables totalled. */
export function cellsFrom(
  table: Omit<StoredTable, 'cells'>,
  cell: (at: Readonly<Record<string, string>>) => StoredCell,
): StoredTable['cells'] {
  return async (chosen) => {
    const whole = { ...table, cells: async () => [] } satisfies StoredTable;
    const totalled = table.metadata.no.id
      .filter((variable) => !chosen.some((choice) => choice.variable === variable))
      .map((variable) => ({ variable, members: [membersOfTotal(whole, variable)] }));
    const axes = [
      ...chosen.map(({ variable, codes: some, codelist }) => ({
        variable,
        members: some.map(
          (code) => codelist?.values.find((value) => value.code === code)?.valueMap ?? [code],
        ),
      })),
      ...totalled,
    ];
    return summed(axes, cell);
  };
}

function membersOfTotal(table: StoredTable, variable: string): readonly string[] {
  const total = table.eliminationCodes[variable];
  return total === undefined ? codesOf(table, variable) : [total];
}

interface Axis {
  readonly variable: string;
  readonly members: readonly (readonly string[])[];
}

function summed(axes: readonly Axis[], cell: (at: Record<string, string>) => StoredCell): StoredCell[] {
  const result: StoredCell[] = [];
  const at: Record<string, string> = {};
  const groups: (readonly string[])[] = [];
  const sum = (depth: number): StoredCell => {
    const group = groups[depth];
    if (group === undefined) return cell(at);
    const { variable } = axes[depth] as Axis;
    const parts = group.map((code) => {
      at[variable] = code;
      return sum(depth + 1);
    });
    return parts.reduce(plus);
  };
  const walk = (depth: number): void => {
    if (depth === axes.length) {
      result.push(sum(0));
      return;
    }
    for (const group of (axes[depth] as Axis).members) {
      groups[depth] = group;
      walk(depth + 1);
    }
  };
  walk(0);
  return result;
}

/** A sum with a missing part is missing: by the same sign when all missing parts have it, else "..". */
function plus(a: StoredCell, b: StoredCell): StoredCell {
  if (typeof a === 'number' && typeof b === 'number') return Math.round((a + b) * 1e6) / 1e6;
  if (typeof a === 'number') return b;
  if (typeof b === 'number') return a;
  return a === b ? a : '..';
}

/** A table whose every cell is in a dataset. */
export function tableFromDataset(
  dataset: Dataset,
  more: Partial<Omit<StoredTable, 'cells' | 'id'>> & { readonly id: string },
): StoredTable {
  const described: Dataset = { ...dataset, value: [] };
  const { status: _, ...metadata } = described;
  const base = {
    metadata: { no: metadata, en: metadata },
    codelists: {},
    eliminationCodes: {},
    discontinued: false,
    path: ['be', 'be02', 'folkemengde'],
    ...more,
  };
  const positions = dataset.id.map(
    (id) => new Map(codes(dimensionIn(dataset, id)).map((code, position) => [code, position])),
  );
  const cell = (at: Readonly<Record<string, string>>): StoredCell => {
    const index = dataset.id.reduce(
      (sum, id, i) => sum * (dataset.size[i] as number) + (positions[i]?.get(at[id] as string) as number),
      0,
    );
    const value = (dataset.value as Readonly<Record<number, number | null>>)[index] ?? null;
    return value ?? (dataset.status as Readonly<Record<number, string>> | undefined)?.[index] ?? '..';
  };
  return { ...base, cells: cellsFrom(base, cell) };
}

/** The table as it is when the office has taken a code away. */
export function withoutCode(table: StoredTable, variable: string, code: string): StoredTable {
  const left = codesOf(table, variable).filter((other) => other !== code);
  const cut = (dataset: Dataset): Dataset => {
    const dimension = dimensionIn(dataset, variable);
    const index = Object.fromEntries(left.map((each, at) => [each, at]));
    return {
      ...dataset,
      size: dataset.size.map((size, at) => (dataset.id[at] === variable ? left.length : size)),
      dimension: {
        ...dataset.dimension,
        [variable]: { ...dimension, category: { ...dimension.category, index } },
      },
    };
  };
  return { ...table, metadata: { no: cut(table.metadata.no), en: cut(table.metadata.en) } };
}
