/** JSON-stat 2.0 as PxWebApi v2 sends it (https://json-stat.org/full/), typed as the standard has it. */
export interface Dataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label?: string;
  readonly source?: string;
  /** When the office last updated the table, ISO 8601 in UTC. */
  readonly updated?: string;
  readonly note?: readonly string[];
  readonly role?: {
    readonly time?: readonly string[];
    readonly geo?: readonly string[];
    readonly metric?: readonly string[];
  };
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, Dimension>>;
  /** Row-major, the last dimension fastest; sparse form keyed by flat index. `[]` in metadata answers. */
  readonly value: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  /** The office's sign per flat index. A sign may stand on a cell that has a value (`*` preliminary). */
  readonly status?: readonly (string | null)[] | Readonly<Record<string, string>> | string;
  readonly extension?: DatasetExtension;
  readonly link?: unknown;
}

export interface DatasetExtension {
  readonly noteMandatory?: Readonly<Record<string, boolean>>;
  readonly px?: {
    readonly tableid?: string;
    readonly matrix?: string;
    readonly decimals?: number;
    readonly [key: string]: unknown;
  };
  readonly contact?: readonly unknown[];
  readonly discontinued?: boolean | null;
  readonly [key: string]: unknown;
}

export interface Dimension {
  readonly label?: string;
  readonly note?: readonly string[];
  readonly category: {
    /** Position by code, or codes in order. JavaScript moves integer-like keys to the front: read it with `codes()`. */
    readonly index?: Readonly<Record<string, number>> | readonly string[];
    readonly label?: Readonly<Record<string, string>>;
    readonly note?: Readonly<Record<string, readonly string[]>>;
    readonly unit?: Readonly<Record<string, { readonly base?: string; readonly decimals?: number }>>;
  };
  readonly extension?: DimensionExtension;
  readonly link?: unknown;
}

export interface DimensionExtension {
  /** In metadata: whether the variable may be left out of a query, which then gives its total. */
  readonly elimination?: boolean;
  readonly eliminationValueCode?: string;
  readonly show?: string;
  readonly codelists?: readonly CodelistReference[];
  readonly refperiod?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface CodelistReference {
  readonly id: string;
  readonly label: string;
  readonly type?: string;
}

/** The codes of a dimension in the order of their positions, which object key order does not keep. */
export function codes(dimension: Dimension): readonly string[] {
  const { index, label } = dimension.category;
  if (index === undefined) return Object.keys(label ?? {});
  if (Array.isArray(index)) return index as readonly string[];
  const positions = index as Readonly<Record<string, number>>;
  const ordered: string[] = [];
  for (const code of Object.keys(positions)) ordered[positions[code] as number] = code;
  return ordered;
}
