import type { Measure } from '../catalog/indicator.ts';
import type { Period } from '../periods/period.ts';
import { parsePeriod, shiftPeriod } from '../periods/period.ts';
import type { Cell, Origin, Sign } from './cell.ts';
import type { PlaceReader, Reading } from './place.ts';
import type { Counted } from './series.ts';
import { shown } from './shown.ts';

/** A cell with what it rests on. */
export interface Measured {
  readonly cell: Cell;
  readonly counted: Counted | null;
  /** That of the numerator. */
  readonly reading: Reading;
}

export interface MeasureReaders {
  readonly of: PlaceReader;
  /** The denominator of a ratio, what is taken away in a difference. */
  readonly second: PlaceReader | null;
}

/**
 * The number of one place and period. Computed numbers are rounded to the decimals shown, here and nowhere else, so
 * that chart, table, text and export hold the same number and differences in words agree with the table.
 */
export function measured(
  measure: Measure,
  readers: MeasureReaders,
  period: Period,
  show: { readonly decimals: number; readonly counts: boolean; readonly partsSummed: boolean },
): Measured {
  const reading = readers.of(period);
  const gap = missingFrom(reading);
  if (gap !== null) return { cell: gap, counted: null, reading };
  const value = reading.raw?.value as number;
  const sign = reading.raw?.sign ?? null;
  if (measure.kind === 'value' || measure.kind === 'sum') {
    const computed = reading.kind === 'merged' || show.partsSummed;
    const cell = cellOf(value, computed ? 'computed' : 'published', sign);
    return { cell, counted: show.counts ? { count: value } : null, reading };
  }
  const offset = (measure.kind === 'ratio' ? measure.over : measure.minus).yearOffset ?? 0;
  const second = (readers.second as PlaceReader)(shifted(period, offset));
  const secondGap = missingFrom(second);
  if (secondGap !== null) return { cell: secondGap, counted: null, reading };
  const other = second.raw?.value as number;
  if (measure.kind === 'ratio' && other === 0)
    return { cell: { missing: 'office', sign: '.' }, counted: null, reading };
  const exact = measure.kind === 'ratio' ? (measure.per * value) / other : value - other;
  const cell = cellOf(shown(exact, show.decimals), 'computed', sign ?? second.raw?.sign ?? null);
  return { cell, counted: measure.kind === 'ratio' ? { count: value, of: other } : null, reading };
}

const cellOf = (value: number, origin: Origin, sign: Sign | null): Cell =>
  sign === null ? { value, origin } : { value, origin, sign };

function missingFrom({ raw, absence }: Reading): Cell | null {
  if (absence !== null) return { missing: absence, sign: raw?.sign ?? null };
  if (raw === null || !Number.isNaN(raw.value)) return null;
  return { missing: raw.sign === null ? 'not-held' : 'office', sign: raw.sign };
}

function shifted(period: Period, years: number): Period {
  return years === 0 ? period : (parsePeriod(shiftPeriod(period, years)) as Period);
}
