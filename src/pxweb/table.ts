/** A code list of a variable, such as `agg_KommSummer`; its codes are known where the pipeline needs them (regions). */
export interface Codelist {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  /** The codes of the variable that each code of the list adds up, where the office has been asked. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

export interface TableVariable {
  readonly code: string;
  readonly label: string;
  /** Value codes in the table's own order, without a code list. */
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Whether the variable can be left out of a query. */
  readonly elimination: boolean;
  readonly codelists: readonly Codelist[];
}

/** What a table offers, read from its metadata: the same face for the live office and the extract. */
export interface TableInfo {
  readonly table: string;
  readonly label: string;
  /** ISO 8601, when the office last updated it. */
  readonly updated: string;
  readonly variables: readonly TableVariable[];
  readonly time: string;
  readonly contents: string;
  readonly region: string | null;
  /** Unit and decimals by contents code, as the office states them. */
  readonly units: Readonly<Record<string, { readonly base: string; readonly decimals: number | null }>>;
  readonly notes: readonly { readonly text: string; readonly mandatory: boolean }[];
}

export function variableOf(info: TableInfo, code: string): TableVariable | undefined {
  return info.variables.find((variable) => variable.code === code);
}
