import { onePerson } from '../series/band.ts';
import { compared } from '../series/compare.ts';
import { shown } from '../series/shown.ts';
import { earlier, verdictOf } from './level.ts';
import { comparableFrom, isSize, type Point, refOf } from './point.ts';
import type { Quantity, Sentence } from './sentence.ts';
import { type DescribeContext, subjectOf } from './subject.ts';

/** One person is named when she moves the number at least this much. */
const visibleStep = { percent: 0.2, per1000: 2, per10000: 20 } as const;
/** A count below this is called small, and no development is told of it. */
export const smallCount = 20;
/** Counts below this are told when their change is within the band. */
const doubtfulCount = 100;
/** Smallest denominator from which a share is turned into persons, and the fewest persons that is done for. */
const smallestWhole = 500;
const fewestExpected = 5;

function stepOf(point: Point): Quantity | null {
  const { unit } = point.figure.indicator;
  const step = onePerson(unit, point.basis);
  if (step === null || !(unit in visibleStep)) return null;
  if (step < visibleStep[unit as keyof typeof visibleStep]) return null;
  const decimals = Math.max(1, point.figure.decimals);
  return {
    value: shown(step, decimals),
    decimals,
    unit: unit === 'percent' ? 'percentagePoints' : unit,
    how: 'onePerson',
    cells: [refOf(point)],
  };
}

/** What speaks against reading much into the number: one person counts visibly, the count is small, or it barely moved. */
export function cautionSentence(point: Point, context: DescribeContext): Sentence | null {
  const { figure, series, basis } = point;
  const subject = subjectOf(figure, series, context);
  const step = stepOf(point);
  if (step !== null) return { kind: 'caution', subject, caution: { kind: 'onePerson', step } };
  if (basis === null || point.band === null) return null;
  if (basis.count < smallCount) {
    const value = basis.count;
    const count: Quantity | null = isSize(figure)
      ? null
      : { value, decimals: 0, unit: 'count', how: 'count', cells: [refOf(point)] };
    return { kind: 'caution', subject, caution: { kind: 'smallCount', count } };
  }
  const older = earlier(point, comparableFrom(figure, series));
  if (older === null || basis.count >= doubtfulCount || !isSize(figure)) return null;
  const moved = verdictOf(point, older) !== 'same' && compared(point, older) === 'alike';
  return moved ? { kind: 'caution', subject, caution: { kind: 'withinBand' } } : null;
}

/** Two significant digits: what is reckoned from a rounded share is not exact to the person. */
function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

/**
 * How many persons more or fewer the share of another place would make here: own denominator times the difference of the
 * shown shares. Arithmetic, not an effect; null below a stated size, within the bands or without a denominator.
 */
export function expectedSentence(own: Point, beside: Point, context: DescribeContext): Sentence | null {
  const of = own.basis?.of;
  const verdict = verdictOf(own, beside);
  if (own.figure.indicator.unit !== 'percent' || of === undefined || of < smallestWhole) return null;
  if (verdict !== 'higher' && verdict !== 'lower') return null;
  const persons = (of * Math.abs(own.value - beside.value)) / 100;
  if (persons < fewestExpected) return null;
  const difference: Quantity = {
    value: roughly(persons),
    decimals: 0,
    unit: 'count',
    how: 'expected',
    cells: [refOf(own), refOf(beside)],
  };
  const subject = subjectOf(own.figure, own.series, context);
  const group = subjectOf(own.figure, beside.series, context).place;
  return { kind: 'expected', subject, group, fewer: verdict === 'higher', difference };
}
