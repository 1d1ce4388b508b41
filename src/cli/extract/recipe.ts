/** How a table is described: the office's own codes, in Norwegian where its words are known to us. */
export interface Recipe {
  /** Without the number in front; empty where the title is not known. */
  readonly title: string;
  readonly region: string;
  /** Labels by variable, in the order of the table. */
  readonly variables: Readonly<Record<string, string>>;
  readonly contents: Readonly<
    Record<string, { readonly label: string; readonly base: string; readonly decimals: number }>
  >;
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly codelists?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
}

export const persons = (label: string) => ({ label, base: 'personer', decimals: 0 });
export const percent = (label: string) => ({ label, base: 'prosent', decimals: 1 });
export const number = (label: string, decimals: number) => ({ label, base: 'antall', decimals });
