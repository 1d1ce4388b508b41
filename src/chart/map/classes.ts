import { formatNumber } from '../../series/format.ts';
import type { Language } from '../../language/language.ts';

export const classMethods = ['quantiles', 'steps'] as const;
/** `quantiles`: about equally many places in each class. `steps`: classes equally wide. */
export type ClassMethod = (typeof classMethods)[number];

/** Both ends belong to the class. They are numbers as shown, so that a place's class can be told from its number. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export const mostClasses = 6;

interface ClassWish {
  readonly method: ClassMethod;
  /** Decimals that the numbers are shown with. */
  readonly decimals: number;
}

/** At most six classes from low to high that hold every number once; none without numbers. */
export function classesOf(values: readonly number[], { method, decimals }: ClassWish): readonly ValueClass[] {
  const scale = 10 ** decimals;
  const units = values.map((value) => inUnits(value, decimals)).sort((a, b) => a - b);
  const ranges = method === 'steps' ? evenSteps(units) : quantileRanges(units);
  return ranges.map(([from, to]) => {
    const count = units.filter((unit) => unit >= from && unit <= to).length;
    return { from: from / scale, to: to / scale, count };
  });
}

/** First and last of a class, in whole steps of the last shown decimal. */
type Range = readonly [from: number, to: number];

/** Whole steps of the last shown decimal, rounded as numbers are for readers: halves away from zero. */
export function inUnits(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const units = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return value < 0 && units !== 0 ? -units : units;
}

/** The position of the class that holds a number; those beyond the ends belong to the end classes. */
export function classAt(classes: readonly ValueClass[], value: number, decimals: number): number {
  const unit = inUnits(value, decimals);
  const at = classes.findIndex(({ to }) => unit <= inUnits(to, decimals));
  return at < 0 ? classes.length - 1 : at;
}

/** "19,4–20,1"; one number where both ends are the same, and "til" where a minus sign would meet the dash. */
export function classText(
  { from, to }: ValueClass,
  decimals: number,
  { language, until }: { readonly language: Language; readonly until: string },
): string {
  const [low, high] = [from, to].map((end) => formatNumber(end, decimals, language)) as [string, string];
  if (from === to) return low;
  return from < 0 || to < 0 ? `${low} ${until} ${high}` : `${low}–${high}`;
}

/** Of the numbers around an even cut, how many may change class for the sake of a round limit: one in eight of a class. */
const leeway = 1 / 8;

/** A class of one place says no more than its number does. */
const fewestInClass = 2;

function quantileRanges(units: readonly number[]): readonly Range[] {
  const distinct = [...new Set(units)];
  if (distinct.length <= mostClasses) return distinct.map((unit) => [unit, unit]);
  const starts = [distinct[0] as number];
  const classes = Math.min(mostClasses, Math.floor(units.length / fewestInClass));
  const size = units.length / classes;
  for (let cut = 1; cut < classes; cut += 1) {
    const start = roundStart(units, cut * size, Math.floor(size * leeway));
    const last = starts.at(-1) as number;
    if (units.some((unit) => unit >= last && unit < start)) starts.push(start);
  }
  return starts.map((from, at) => [from, (starts[at + 1] ?? (distinct.at(-1) as number) + 1) - 1]);
}

/** The roundest limit near a cut: above the number before it, and not above the number after it, give or take. */
function roundStart(units: readonly number[], cut: number, slack: number): number {
  const at = Math.round(cut);
  const after = nearestStep(units, at);
  const low = (units[Math.max(0, after - 1 - slack)] as number) + 1;
  const high = units[Math.min(units.length - 1, after + slack)] as number;
  return low > high ? high : roundest(low, high, units[after] as number);
}

/** The position nearest to the wanted one at which the number changes, so that equal numbers share a class. */
function nearestStep(units: readonly number[], at: number): number {
  for (let away = 0; away < units.length; away += 1)
    for (const candidate of [at - away, at + away])
      if (
        candidate > 0 &&
        candidate < units.length &&
        (units[candidate - 1] as number) < (units[candidate] as number)
      )
        return candidate;
  return 0;
}

const mantissas = [5, 2.5, 2, 1] as const;
/** Multiples of less than this are no rounder to the eye than what they would replace. */
const leastRound = 5;

/** The multiple of the largest round number within bounds, the nearest to the wanted one where there are several. */
function roundest(low: number, high: number, wanted: number): number {
  for (let power = 10 ** 15; power >= 1; power /= 10)
    for (const mantissa of mantissas) {
      const step = mantissa * power;
      if (!Number.isInteger(step) || step < leastRound) continue;
      const nearest = Math.round(wanted / step) * step;
      const fit = [nearest, nearest - step, nearest + step].find((limit) => limit >= low && limit <= high);
      if (fit !== undefined) return fit;
    }
  return wanted;
}

function evenSteps(units: readonly number[]): readonly Range[] {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (let power = 1; ; power *= 10)
    for (const mantissa of [1, 2, 2.5, 5]) {
      const step = mantissa * power;
      if (!Number.isInteger(step)) continue;
      const from = Math.floor(first / step);
      const count = Math.floor(last / step) - from + 1;
      if (count <= mostClasses)
        return Array.from({ length: count }, (_, at) => [(from + at) * step, (from + at + 1) * step - 1]);
    }
}
