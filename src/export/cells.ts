import { measureWords } from '../chart/caption.ts';
import { exportText } from '../language/export.ts';
import type { Language } from '../language/language.ts';
import type { Period } from '../periods/period.ts';
import { type Absence, type Cell, isValue, type Origin } from '../series/cell.ts';
import { formatDate, longPeriod } from '../series/format.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';

/** The office's sign beside the number or in its place; empty when the office has said nothing. */
export const cellStatus = (cell: Cell): string => cell.sign ?? '';

/** Where the number is from, or why there is none. */
export const originOf = (cell: Cell): Origin | Absence => (isValue(cell) ? cell.origin : cell.missing);

export const periodName = (figure: Figure, period: Period, language: Language): string =>
  longPeriod(period, language, figure.indicator.frequency);

/** The stretch of a figure's periods, "2015–2024". */
export function stretch(figure: Figure, language: Language): string {
  const [first, last] = [figure.periods[0], figure.periods.at(-1)];
  if (first === undefined || last === undefined) return exportText[language].noPeriods;
  const [from, to] = [periodName(figure, first, language), periodName(figure, last, language)];
  if (from === to) return from;
  return first.form === 'year' ? `${from}–${to}` : `${from} – ${to}`;
}

/** What the numbers of a figure count, as it is shown: "Prosent", "Indeks, 2015 = 100". */
export const unitName = (figure: Figure, language: Language): string =>
  measureWords(asShown(figure), language);

const osloDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' });

/** The calendar day of a moment in Norway, ISO 8601. */
export const isoDay = (time: Date): string => osloDay.format(time);

/** A moment as a Norwegian day, "24.11.2026"; dates alone stand as they are. */
export function dayText(time: string | Date, language: Language): string {
  const date = typeof time === 'string' ? new Date(time) : time;
  if (Number.isNaN(date.getTime())) return '';
  return formatDate(isoDay(date), language) ?? '';
}
