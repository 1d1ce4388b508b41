import type { Axis } from './piece.ts';

/** The newest year of the population that was collected. */
const lastYear = 2026;
export const yearsFrom = (first: number): readonly string[] =>
  Array.from({ length: lastYear + 1 - first }, (_, at) => String(first + at));

export function regionAxis(places: ReadonlyMap<string, string>, prefix: string): Axis {
  const named = [...places].map(([code, name]) => [`${prefix}${code}`, name] as const);
  return { code: 'Region', codes: named.map(([code]) => code), labels: Object.fromEntries(named) };
}
