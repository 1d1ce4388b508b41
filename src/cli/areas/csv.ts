export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a comma-separated text with a header line, quoted where a field holds a comma. Every row must be as wide as the header. */
export function rowsOfCsv(text: string, file: string): readonly CsvRow[] {
  const [header, ...lines] = text.replace(/\r/g, '').trimEnd().split('\n').map(fieldsOf);
  if (header === undefined) throw new Error(`${file} is empty`);
  return lines.map((fields, at) => {
    if (fields.length !== header.length) throw new Error(`${file}:${at + 2}: ${fields.length} fields`);
    return Object.fromEntries(header.map((name, column) => [name, fields[column] as string]));
  });
}

function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    fields.push(quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'));
  return fields;
}

/** The field of a row; a missing column is a fault of the file. */
export function field(row: CsvRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** The field as a number; undefined when the cell is empty, which means that nobody has found it. */
export function numberIn(row: CsvRow, name: string): number | undefined {
  const text = field(row, name);
  if (text === '') return undefined;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${name}: ${text} is no number`);
  return value;
}

/** The field, or undefined when the cell is empty. */
export const textIn = (row: CsvRow, name: string): string | undefined => field(row, name) || undefined;
