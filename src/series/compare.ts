import type { Band } from './band.ts';

export const verdicts = ['higher', 'lower', 'alike'] as const;
export type Verdict = (typeof verdicts)[number];

/** A number as shown, with its band where the count behind it is known. */
export interface Measured {
  readonly value: number;
  readonly band: Band | null;
  /** Those it is shown with: what was rounded away can be half a unit of the last one. */
  readonly decimals: number;
}

/** In units of the last decimal shown, so that two ends that meet are equal. */
function reach({ value, band, decimals }: Measured): readonly [number, number] {
  const scale = 10 ** decimals;
  const unit = Math.round(value * scale);
  if (band === null) return [unit - 0.5, unit + 0.5];
  return [Math.min(value, band.low) * scale, Math.max(value, band.high) * scale];
}

/**
 * Higher or lower only when the two bands do not touch. A number without a band may be anything that is rounded to it, so
 * that two of them must differ by more than one unit of the last decimal shown. Two equal numbers are always alike.
 */
export function compared(a: Measured, b: Measured): Verdict {
  const [aLow, aHigh] = reach(a);
  const [bLow, bHigh] = reach(b);
  if (aLow > bHigh) return 'higher';
  if (aHigh < bLow) return 'lower';
  return 'alike';
}

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Between the two middle numbers when there is an even number of them; null for none. */
export function median(values: readonly number[]): number | null {
  const ordered = ascending(values);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle];
  if (upper === undefined) return null;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] as number) + upper) / 2;
}

/** Median distance from the median, times 1.4826, which makes it a standard deviation where the numbers are normal. */
export function deviation(values: readonly number[]): number | null {
  const centre = median(values);
  return centre === null
    ? null
    : 1.4826 * (median(values.map((value) => Math.abs(value - centre))) as number);
}

/** Fewest places beside which a place is set against their median. */
export const fewestForSpread = 5;

/** One among many: alike within one deviation of the median of all of them, itself included. */
export function amongMany(value: number, all: readonly number[]): Verdict | null {
  const [centre, spread] = [median(all), deviation(all)];
  if (centre === null || spread === null || all.length < fewestForSpread) return null;
  if (Math.abs(value - centre) <= spread) return 'alike';
  return value > centre ? 'higher' : 'lower';
}

export const quarters = ['lower', 'middle', 'upper'] as const;
export type Quarter = (typeof quarters)[number];

/**
 * Instead of a place number: upper when at least three quarters of all lie below, lower when as many lie above, else in
 * the middle half; null below eight places, where quarters say nothing.
 */
export function quarterOf(value: number, all: readonly number[]): Quarter | null {
  if (all.length < 8) return null;
  const wanted = (3 * all.length) / 4;
  if (all.filter((other) => other < value).length >= wanted) return 'upper';
  return all.filter((other) => other > value).length >= wanted ? 'lower' : 'middle';
}
