export type JsonRecord = Record<string, unknown>;

export const isRecord = (found: unknown): found is JsonRecord =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** A key of the object itself: `constructor` and its like are no variables. */
export const own = (record: JsonRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const isText = (found: unknown): found is string => typeof found === 'string';

export const isTexts = (found: unknown): found is readonly string[] =>
  Array.isArray(found) && found.every(isText);
