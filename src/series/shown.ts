/**
 * The number as tables and texts print it: rounded to the decimals shown, halves away from zero, on the decimal digits
 * of the number, as `Intl.NumberFormat` does. Differences in words are taken between shown numbers, so that a reader
 * who subtracts two cells of the table gets what the sentence says.
 */
export function shown(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${scaled}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** a − b as shown, free of binary residue. */
export const shownDifference = (a: number, b: number, decimals: number): number =>
  shown(shown(a, decimals) - shown(b, decimals), decimals);

/** Change from b to a in per cent of b, both as shown, with one decimal; null when b is zero or below. */
export function shownPercentChange(a: number, b: number, decimals: number): number | null {
  const [to, from] = [shown(a, decimals), shown(b, decimals)];
  return from > 0 && to >= 0 ? shown((100 * (to - from)) / from, 1) : null;
}
