import { tablesOf } from '../catalog/indicator.ts';
import type { Period } from '../periods/period.ts';
import { sheetText } from '../language/exportSheet.ts';
import type { Language } from '../language/language.ts';
import { type Cell, isValue } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';
import { cellStatus, dayText, periodName } from './cells.ts';

/** One number of a dashboard, or the reason there is none, with all that identifies it. */
export interface Row {
  readonly figure: Figure;
  readonly series: Series;
  readonly period: Period;
  readonly cell: Cell;
}

/** Every cell of the figures: figure by figure, place by place, oldest period first. */
export function* rows(figures: readonly Figure[]): Generator<Row> {
  for (const figure of figures)
    for (const series of figure.series)
      for (const [index, period] of figure.periods.entries()) {
        const cell = series.cells[index];
        if (cell !== undefined) yield { figure, series, period, cell };
      }
}

/** The figure's id; in a breakdown followed by its category, as `bef-aldersfordeling:0-5`. */
export const columnId = (figure: Figure, series: Series): string =>
  series.category === undefined ? figure.indicator.id : `${figure.indicator.id}:${series.category.id}`;

/** The tables a figure rests on, numerator first, as one text. */
export const tableText = (figure: Figure): string => tablesOf(figure.indicator).join(' ');

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

export const sourceText = (figure: Figure): string => distinct(figure.sources.map(({ source }) => source));

/** When the office updated each table, in the order of the tables; one date when they agree. */
export const updatedText = (figure: Figure): string => distinct(figure.sources.map(({ updated }) => updated));

/** What a wide row must say in words, by period: the signs, our own reasons, and origins where a line has several. */
export function remarks(figure: Figure, series: Series, language: Language): string {
  const words = sheetText[language].origins;
  const mixed = new Set(series.cells.filter(isValue).map(({ origin }) => origin)).size > 1;
  const word = (cell: Cell): string => {
    if (isValue(cell)) return mixed && cell.origin !== 'published' ? words[cell.origin] : '';
    return cell.sign === null ? words[cell.missing] : '';
  };
  const said = figure.periods.flatMap((period, index) => {
    const cell = series.cells[index];
    if (cell === undefined) return [];
    const text = [cellStatus(cell), word(cell)].filter((part) => part !== '').join(' ');
    return text === '' ? [] : [`${periodName(figure, period, language)} ${text}`];
  });
  return said.join('; ');
}

/** The origins of the numbers of a line, each once, in words. */
export const originsText = ({ cells }: Series, language: Language): string =>
  [...new Set(cells.filter(isValue).map(({ origin }) => sheetText[language].origins[origin]))].join(', ');

export const sourceName = (figure: Figure, language: Language): string =>
  [...new Set(figure.sources.map(({ source }) => sheetText[language].sources[source]))].join(', ');

export const updatedDays = (figure: Figure, language: Language): string =>
  [...new Set(figure.sources.map(({ updated }) => dayText(updated, language)))]
    .filter((day) => day !== '')
    .join(', ');
