import { languages } from '../language/language.ts';

export type Report = (field: string, found: unknown, expected: string) => void;

/** Looks at one value and reports each part of it that is not as it should be. */
export type Check = (value: unknown, field: string, report: Report) => void;

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** One check for each field of a type, so that a new field fails to compile until it is checked. */
export type Fields<T> = { readonly [K in Exclude<keyof T, Optional<T>>]: Check };
export type OptionalFields<T> = { readonly [K in Optional<T>]: Check };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`);

/** The fields named, and no others. */
export function fields(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const known = { ...required, ...optional };
  return (value, field, report) => {
    if (!isRecord(value)) return report(field, value, 'an object');
    for (const key of Object.keys(value))
      if (!Object.hasOwn(known, key))
        report(within(field, key), value[key], `one of ${Object.keys(known).join(', ')}`);
    for (const [key, check] of Object.entries(required)) check(value[key], within(field, key), report);
    for (const [key, check] of Object.entries(optional))
      if (Object.hasOwn(value, key)) check(value[key], within(field, key), report);
  };
}

/** Any keys that match, each with the same kind of value. */
export const entries =
  (key: RegExp, keyIs: string, check: Check): Check =>
  (value, field, report) => {
    if (!isRecord(value)) return report(field, value, 'an object');
    for (const [name, item] of Object.entries(value)) {
      if (!key.test(name)) report(within(field, name), name, keyIs);
      check(item, within(field, name), report);
    }
  };

/** An object whose shape hangs on its `kind`. */
export const kinds =
  (shapes: Readonly<Record<string, Check>>): Check =>
  (value, field, report) => {
    const kind = isRecord(value) ? value['kind'] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (shape === undefined)
      return report(within(field, 'kind'), kind, `one of ${Object.keys(shapes).join(', ')}`);
    shape(value, field, report);
  };

export const list =
  (check: Check, atLeast = 0): Check =>
  (value, field, report) => {
    if (!Array.isArray(value)) return report(field, value, 'a list');
    if (value.length < atLeast) report(field, value, `at least ${atLeast} of them`);
    value.forEach((item, at) => check(item, `${field}[${at}]`, report));
  };

/** Texts of which none comes twice. */
export const distinct =
  (check: Check): Check =>
  (value, field, report) => {
    list(check, 1)(value, field, report);
    if (!Array.isArray(value)) return;
    value.forEach((item, at) => {
      if (value.indexOf(item) < at) report(`${field}[${at}]`, item, 'each only once');
    });
  };

export const oneOf =
  (choices: readonly string[]): Check =>
  (value, field, report) => {
    if (!choices.some((choice) => choice === value)) report(field, value, `one of ${choices.join(', ')}`);
  };

export const matching =
  (pattern: RegExp, expected: string): Check =>
  (value, field, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(field, value, expected);
  };

export const integer =
  (least: number, most: number): Check =>
  (value, field, report) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      report(field, value, `a whole number from ${least} to ${most}`);
  };

export const boolean: Check = (value, field, report) => {
  if (typeof value !== 'boolean') report(field, value, 'true or false');
};

const markup = /[<>\n\t]| {2}/;

/** A sentence or a name: not empty, no blanks at the ends, no two in a row, nothing that looks like markup. */
export const prose: Check = (value, field, report) => {
  if (typeof value !== 'string' || value === '' || value.trim() !== value || markup.test(value))
    report(field, value, 'text without stray blanks or markup');
};

/** A code as the Statbank writes it, always text: leading zeros matter. */
export const code: Check = matching(/^[^\s"'<>&]+$/, 'a code as text');

export const localised: Check = fields(Object.fromEntries(languages.map((language) => [language, prose])));
