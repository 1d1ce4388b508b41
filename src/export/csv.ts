import type { Language } from '../language/language.ts';
import { sheetText } from '../language/exportSheet.ts';
import { comparePeriods, type Period } from '../periods/period.ts';
import { isValue } from '../series/cell.ts';
import { cellText } from '../series/format.ts';
import type { Figure, Series } from '../series/series.ts';
import { shown } from '../series/shown.ts';
import { cellStatus, originOf, periodName, unitName } from './cells.ts';
import { guarded } from './guard.ts';
import { assertFigures, assertLevels, type ExportInput } from './input.ts';
import {
  columnId,
  originsText,
  remarks,
  type Row,
  rows,
  sourceName,
  sourceText,
  tableText,
  updatedDays,
  updatedText,
} from './rows.ts';

type CsvInput = Pick<ExportInput, 'figures' | 'language'>;

export const csvHeader = 'figure,area,period,value,status,origin,table,source,updated';

/** RFC 4180, for both separators. */
const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const field = (text: string): string => quoted(guarded(text));

/** A number in full, without exponent, which not every reader of CSV knows. */
export function plainNumber(value: number): string {
  const text = String(Object.is(value, -0) ? 0 : value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function machineRow({ figure, series, period, cell }: Row): string {
  const value = isValue(cell) ? plainNumber(cell.value) : '';
  const before = [columnId(figure, series), series.area, period.code].map(field);
  const after = [
    cellStatus(cell),
    originOf(cell),
    tableText(figure),
    sourceText(figure),
    updatedText(figure),
  ].map(field);
  return [...before, value, ...after].join(',');
}

/**
 * For programs: one row per figure, place and period, numbers in full with a point, UTF-8 without BOM. `status` is the
 * office's sign; `origin` is published, computed or stand-in, and for a missing number the kind of absence.
 */
export function csv(input: CsvInput): string {
  assertFigures(input);
  assertLevels(input);
  const lines = [csvHeader];
  for (const row of rows(input.figures)) lines.push(machineRow(row));
  return `${lines.join('\n')}\n`;
}

export const csvShapes = ['long', 'wide'] as const;
export type CsvShape = (typeof csvShapes)[number];

/** As on screen, so without the space between thousands that keeps Excel from reading a number. */
const screenNumber = (value: number, decimals: number): string =>
  plainNumber(shown(value, decimals)).replace('.', ',');

function longLine(row: Row, language: Language): string[] {
  const { figure, series, period, cell } = row;
  const words = sheetText[language];
  const texts = [figure.indicator.title[language], series.category?.label ?? '', series.label, series.area];
  const value = isValue(cell) ? screenNumber(cell.value, figure.decimals) : '';
  const rest = [
    unitName(figure, language),
    cellStatus(cell),
    words.origins[originOf(cell)],
    tableText(figure),
    sourceName(figure, language),
    updatedDays(figure, language),
  ];
  return [...texts, periodName(figure, period, language)].map(field).concat(value, rest.map(field));
}

function* longLines({ figures, language }: CsvInput): Generator<string[]> {
  const { columns } = sheetText[language];
  yield [
    columns.figure,
    columns.category,
    columns.place,
    columns.code,
    columns.period,
    columns.value,
    columns.unit,
    columns.status,
    columns.origin,
    columns.table,
    columns.source,
    columns.updated,
  ].map(field);
  for (const row of rows(figures)) yield longLine(row, language);
}

/** The periods of all figures, each once, oldest first. */
function allPeriods(figures: readonly Figure[]): readonly Period[] {
  const byCode = new Map(figures.flatMap(({ periods }) => periods.map((period) => [period.code, period])));
  return [...byCode.values()].sort(comparePeriods);
}

function wideLine(figure: Figure, series: Series, periods: readonly Period[], language: Language): string[] {
  const position = new Map(figure.periods.map(({ code }, index) => [code, index]));
  const before = [
    figure.indicator.title[language],
    series.category?.label ?? '',
    series.label,
    series.area,
    unitName(figure, language),
  ];
  const values = periods.map(({ code }) => {
    const cell = series.cells[position.get(code) ?? -1];
    if (cell === undefined) return '';
    return isValue(cell)
      ? screenNumber(cell.value, figure.decimals)
      : field(cellText(cell, figure.decimals, language));
  });
  const after = [
    originsText(series, language),
    remarks(figure, series, language),
    tableText(figure),
    sourceName(figure, language),
    updatedDays(figure, language),
  ];
  return [...before.map(field), ...values, ...after.map(field)];
}

function* wideLines({ figures, language }: CsvInput): Generator<string[]> {
  const { columns } = sheetText[language];
  const periods = allPeriods(figures);
  const before = [columns.figure, columns.category, columns.place, columns.code, columns.unit];
  const after = [columns.origin, columns.status, columns.table, columns.source, columns.updated];
  yield [...before, ...periods.map(({ code }) => code), ...after].map(field);
  for (const figure of figures)
    for (const series of figure.series) yield wideLine(figure, series, periods, language);
}

/** For Norwegian Excel: semicolons, decimal comma, BOM, headers in words, numbers with the decimals of the screen. */
export function norwegianCsv(input: CsvInput, shape: CsvShape): string {
  assertFigures(input);
  const lines = shape === 'wide' ? wideLines(input) : longLines(input);
  return `\ufeff${[...lines].map((line) => line.join(';')).join('\r\n')}\r\n`;
}
