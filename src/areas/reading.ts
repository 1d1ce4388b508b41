/** A part of a place file that is not what it should be; `where` is the path inside the file. */
export class AreasFault extends Error {
  readonly where: string;

  constructor(where: string, expected: string) {
    super(`${where}: expected ${expected}`);
    this.name = 'AreasFault';
    this.where = where;
  }
}

/** One object of a file, together with where it stood, so that every fault can be named. */
export interface Row {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly where: string;
}

export function rowFrom(value: unknown, where: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AreasFault(where, 'an object');
  return { fields: value as Record<string, unknown>, where };
}

export function listFrom(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new AreasFault(where, 'a list');
  return value;
}

/** The objects of a list, each read by `read`. */
export function rowsOf<T>(row: Row, key: string, read: (row: Row) => T): readonly T[] {
  const where = `${row.where}.${key}`;
  return listFrom(row.fields[key], where).map((entry, at) => read(rowFrom(entry, `${where}[${at}]`)));
}

export function textsOf(row: Row, key: string): readonly string[] {
  const where = `${row.where}.${key}`;
  return listFrom(row.fields[key], where).map((entry, at) => {
    if (typeof entry !== 'string' || entry === '') throw new AreasFault(`${where}[${at}]`, 'a text');
    return entry;
  });
}

export function textOf(row: Row, key: string): string {
  const value = row.fields[key];
  if (typeof value !== 'string' || value === '') throw new AreasFault(`${row.where}.${key}`, 'a text');
  return value;
}

export const optionalText = (row: Row, key: string): string | undefined =>
  row.fields[key] === undefined ? undefined : textOf(row, key);

export function matchOf(row: Row, key: string, pattern: RegExp): string {
  const text = textOf(row, key);
  if (!pattern.test(text)) throw new AreasFault(`${row.where}.${key}`, `text like ${pattern.source}`);
  return text;
}

export function numberOf(row: Row, key: string): number {
  const value = row.fields[key];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new AreasFault(`${row.where}.${key}`, 'a number');
  return value;
}

export const optionalNumber = (row: Row, key: string): number | undefined =>
  row.fields[key] === undefined ? undefined : numberOf(row, key);

export function choiceOf<T extends string>(row: Row, key: string, choices: readonly T[]): T {
  const text = textOf(row, key);
  if (!(choices as readonly string[]).includes(text))
    throw new AreasFault(`${row.where}.${key}`, `one of ${choices.join(', ')}`);
  return text as T;
}

/** Entries by code; a code that stands twice is a fault. */
export function byCode<T extends { readonly code: string }>(
  entries: readonly T[],
  where: string,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) {
    if (map.has(entry.code)) throw new AreasFault(where, `${entry.code} only once`);
    map.set(entry.code, entry);
  }
  return map;
}

/** Leaves out the keys that are undefined, so that optional fields are absent rather than undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export const municipalityPattern = /^\d{4}$/;
export const countyPattern = /^\d{2}$/;
export const groupPattern = /^EKG\d{2}$/;
export const datePattern = /^\d{4}-\d\d-\d\d$/;
