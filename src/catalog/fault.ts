/** What is wrong with one field of one file of the catalogue, and what would be right. */
export interface Fault {
  readonly file: string;
  /** Id of the entry, or its place in the file while it has no readable id. */
  readonly entry: string;
  /** Path within the entry, such as `measure.of.fixed.Alder[3]`. */
  readonly field: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly expected: string;
}

export const faultText = ({ file, entry, field, found, expected }: Fault): string =>
  `${file}: ${entry}: ${field}: ${found} — expected ${expected}`;

const longest = 60;

/** A value as a fault shows it: JSON, cut short. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
