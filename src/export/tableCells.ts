import type { Language } from '../language/language.ts';
import { type Cell, isValue, type Origin } from '../series/cell.ts';
import { cellText } from '../series/format.ts';
import type { Figure, Series } from '../series/series.ts';
import { type AbsenceForm, absentText, originMarks } from './about.ts';

/** A cell of a table for readers; `own` marks the reader's own place where there are others beside it. */
export interface ShownCell {
  readonly text: string;
  readonly own: boolean;
}
/** A table for readers: a header, and rows that begin with their own header. */
export interface ShownTable {
  readonly header: readonly ShownCell[];
  readonly rows: readonly (readonly ShownCell[])[];
  /** How many of the figure's periods the table shows. */
  readonly periods: number;
  readonly widths: readonly number[];
}

/** How wide a table may be, in centimetres, and how many of the newest periods are wanted. */
export interface TableRoom {
  readonly widthCm: number;
  readonly years: number | 'all';
  /** How a missing number that has no sign is written. */
  readonly absences: AbsenceForm;
  /** A breakdown with more lines than this is shown for its newest period alone, categories down and places across. */
  readonly mostLines?: number;
}

const digitCm = 0.17;
const paddingCm = 0.3;
const leastColumnCm = 1.05;

const originsOf = ({ cells }: Series): ReadonlySet<Origin> =>
  new Set(cells.filter(isValue).map(({ origin }) => origin));

/** The mark of an origin stands at the place's name when it goes for the whole line, else at each number. */
export function markOf(cell: Cell, series: Series): string {
  if (!isValue(cell) || cell.origin === 'published' || originsOf(series).size === 1) return '';
  return originMarks[cell.origin];
}

/** The mark of a line whose numbers all have one origin. */
export function lineMark(series: Series): string {
  const [only] = originsOf(series).size === 1 ? originsOf(series) : [];
  return only === undefined || only === 'published' ? '' : originMarks[only];
}

export function lineName(series: Series, figure: Figure): string {
  const mark = lineMark(series);
  const several = new Set(figure.series.map(({ area }) => area)).size > 1;
  const { category, label } = series;
  if (category === undefined) return label + mark;
  return (several ? `${label}: ${category.label}` : category.label) + mark;
}

export const columnCm = (texts: readonly string[]): number =>
  Math.max(leastColumnCm, Math.max(0, ...texts.map(({ length }) => length)) * digitCm + paddingCm);

export function shownText(cell: Cell, figure: Figure, language: Language, form: AbsenceForm): string {
  return isValue(cell) || cell.sign !== null
    ? cellText(cell, figure.decimals, language)
    : absentText(cell.missing, language, form);
}
