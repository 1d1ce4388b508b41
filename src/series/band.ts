import type { Unit } from '../catalog/indicator.ts';
import type { Counted } from './series.ts';

/** Standard normal deviate of the bands: two-sided 95 per cent. */
const deviate = 1.96;

export const bandMethods = ['poisson', 'wilson'] as const;
export type BandMethod = (typeof bandMethods)[number];

/** How far a number of this size may lie from its level by chance alone; in the unit of the number. Never a test. */
export interface Band {
  readonly method: BandMethod;
  readonly low: number;
  readonly high: number;
}

/** Poisson band of a count, by Byar's approximation, which is close to the exact one from a count of 1. */
export function poissonBand(count: number): Band {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - deviate / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const high = next * (1 - 1 / (9 * next) + deviate / (3 * Math.sqrt(next))) ** 3;
  return { method: 'poisson', low: Math.max(0, low), high };
}

/** Wilson's score band of a share, as a part of 1. */
export function wilsonBand(count: number, of: number): Band {
  const share = count / of;
  const square = deviate ** 2;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (deviate / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  return { method: 'wilson', low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How many times a share the unit writes; left out where the unit is neither share nor rate. */
export const bandUnits: Partial<Record<Unit, number>> = { percent: 100, per1000: 1000, per10000: 10_000 };

/** Units whose whole numbers are themselves counts of persons or things. */
const countingUnits: readonly Unit[] = [
  'persons',
  'count',
  'families',
  'couples',
  'places',
  'households',
  'offences',
];

/** The basis of a number that is itself a count; null for all other numbers. */
export const ownBasis = (value: number, unit: Unit, decimals: number): Counted | null =>
  countingUnits.includes(unit) && decimals === 0 && Number.isInteger(value) && value >= 0
    ? { count: value }
    : null;

const isCount = (count: number): boolean => Number.isFinite(count) && count >= 0;

/**
 * The band of a number from the count behind it. Shares get Wilson's; rates per 1 000 or 10 000, where the same person
 * may be counted twice, get Poisson's. Null where the count is not known or does not give the number back.
 */
export function bandOf(value: number, unit: Unit, basis: Counted | null | undefined): Band | null {
  if (basis === null || basis === undefined || !isCount(basis.count)) return null;
  if (basis.of === undefined) {
    if (!countingUnits.includes(unit) || value !== basis.count) return null;
    return poissonBand(basis.count);
  }
  const scale = bandUnits[unit];
  if (scale === undefined || basis.of <= 0) return null;
  if (unit === 'percent') {
    if (basis.count > basis.of) return null;
    const share = wilsonBand(basis.count, basis.of);
    return { method: 'wilson', low: scale * share.low, high: scale * share.high };
  }
  const counted = poissonBand(basis.count);
  return {
    method: 'poisson',
    low: (scale * counted.low) / basis.of,
    high: (scale * counted.high) / basis.of,
  };
}

/** How much one person more or less moves a share or rate; null where the denominator is not known. */
export function onePerson(unit: Unit, basis: Counted | null | undefined): number | null {
  const scale = bandUnits[unit];
  if (scale === undefined || basis?.of === undefined || basis.of <= 0) return null;
  return scale / basis.of;
}
