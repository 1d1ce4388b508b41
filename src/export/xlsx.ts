import { exportText } from '../language/export.ts';
import { sheetText } from '../language/exportSheet.ts';
import type { Language } from '../language/language.ts';
import { isValue, type Cell } from '../series/cell.ts';
import { cellText } from '../series/format.ts';
import type { Figure, Series } from '../series/series.ts';
import { aboutSheet } from './aboutSheet.ts';
import { cellStatus, originOf, periodName, stretch, unitName } from './cells.ts';
import { sourceLine } from './citation.ts';
import { assertFigures, type ExportInput } from './input.ts';
import { categoriesOf, newest, placesOf } from './overview.ts';
import { originsText, remarks, rows, sourceName, tableText, updatedDays } from './rows.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { xlsxFile } from './workbook.ts';

export const workbookShapes = ['sheets', 'long'] as const;
/** One sheet per figure, or all numbers in one long sheet. */
export type WorkbookShape = (typeof workbookShapes)[number];

/** A real number, or the sign or word for why there is none as text. */
export function valueCell(cell: Cell, decimals: number, language: Language, own = false): SheetCell {
  if (isValue(cell)) return { number: cell.value, decimals, look: own ? 'own' : 'plain' };
  return { text: cellText(cell, decimals, language), look: own ? 'ownRight' : 'right' };
}

const header = (text: string): SheetCell => ({ text, look: 'header' });
const rightHeader = (text: string): SheetCell => ({ text, look: 'headerRight' });

function overviewRow(figure: Figure, group: readonly Series[], input: ExportInput): SheetCell[] {
  const { language, dashboard, figures } = input;
  const [first] = group;
  const title = figure.indicator.title[language];
  const name = first?.category === undefined ? title : `${title}: ${first.category.label}`;
  const cells = placesOf(figures, dashboard.areas).flatMap(({ area, own }): SheetCell[] => {
    const series = group.find((candidate) => candidate.area === area);
    const found = series === undefined ? null : newest(figure, series);
    if (found === null) return [null, null];
    const origin = originOf(found.cell);
    const year = periodName(figure, found.period, language);
    const note =
      origin === 'computed' || origin === 'stand-in'
        ? `${year}, ${sheetText[language].origins[origin]}`
        : year;
    return [
      valueCell(found.cell, figure.decimals, language, own),
      { text: `${note}${cellStatus(found.cell) === '*' ? ' *' : ''}`, look: 'quiet' },
    ];
  });
  return [name, unitName(figure, language), ...cells];
}

function overviewSheet(input: ExportInput): Sheet {
  const { language, figures, dashboard } = input;
  const { headings } = exportText[language];
  const { columns } = sheetText[language];
  const places = placesOf(figures, dashboard.areas);
  const heads = places.flatMap(({ label }) => [
    rightHeader(label),
    { text: columns.period, look: 'headerNote' as const },
  ]);
  const body = figures.flatMap((figure) => {
    const groups = categoriesOf(figure);
    return (groups.length === 0 ? [[]] : groups).map((group) => overviewRow(figure, group, input));
  });
  return {
    name: headings.overview,
    widths: [46, 20, ...places.flatMap(() => [14, 18])],
    frozen: { rows: 1, columns: 1 },
    filterRow: 1,
    rows: [[header(columns.figure), header(columns.unit), ...heads], ...body],
  };
}

const hasCategories = (figure: Figure): boolean =>
  figure.series.some(({ category }) => category !== undefined);

function figureRow(figure: Figure, series: Series, language: Language): SheetCell[] {
  const own = series.role === 'own';
  const look = own ? 'own' : 'plain';
  const category: SheetCell[] = hasCategories(figure) ? [{ text: series.category?.label ?? '', look }] : [];
  return [
    { text: series.label, look },
    ...category,
    { text: series.area, look },
    ...series.cells.map((cell) => valueCell(cell, figure.decimals, language, own)),
    { text: originsText(series, language), look: 'note' },
    { text: remarks(figure, series, language), look: 'note' },
  ];
}

function* figureRows(figure: Figure, language: Language): Generator<SheetCell[]> {
  const { columns } = sheetText[language];
  const heads = figure.periods.map((period) => rightHeader(periodName(figure, period, language)));
  const before = hasCategories(figure)
    ? [columns.place, columns.category, columns.code]
    : [columns.place, columns.code];
  const after = [columns.origin, columns.status].map((text): SheetCell => ({ text, look: 'headerNote' }));
  yield [{ text: `${figure.indicator.title[language]}, ${stretch(figure, language)}`, look: 'title' }];
  yield [{ text: `${unitName(figure, language)}. ${sourceLine(figure, language)}`, look: 'quiet' }];
  yield [...before.map(header), ...heads, ...after];
  for (const series of figure.series) yield figureRow(figure, series, language);
}

/** Wide enough for the longest entry of each period, within reason. */
const periodWidths = (figure: Figure, language: Language): number[] =>
  figure.periods.map((_, index) => {
    const lengths = figure.series.map(({ cells }) => {
      const cell = cells[index];
      return cell === undefined ? 0 : cellText(cell, figure.decimals, language).length;
    });
    return Math.min(22, Math.max(9, ...lengths) + 2);
  });

const figureSheet = (figure: Figure, language: Language): Sheet => ({
  name: figure.indicator.short[language],
  widths: [30, ...(hasCategories(figure) ? [16] : []), 8, ...periodWidths(figure, language), 22, 60],
  frozen: { rows: 3, columns: 1 },
  filterRow: 3,
  rows: figureRows(figure, language),
});

function* longRows({ figures, language }: ExportInput): Generator<SheetCell[]> {
  const { columns, origins } = sheetText[language];
  yield [columns.figure, columns.category, columns.place, columns.code, columns.period]
    .map(header)
    .concat(
      rightHeader(columns.value),
      [columns.unit, columns.status, columns.origin, columns.table, columns.source, columns.updated].map(
        header,
      ),
    );
  for (const figure of figures) {
    const title = figure.indicator.title[language];
    const unit = unitName(figure, language);
    const rest = [tableText(figure), sourceName(figure, language), updatedDays(figure, language)];
    const names = new Map(figure.periods.map((period) => [period, periodName(figure, period, language)]));
    for (const { series, period, cell } of rows([figure]))
      yield [
        title,
        series.category?.label ?? '',
        series.label,
        series.area,
        names.get(period) ?? period.code,
        valueCell(cell, figure.decimals, language),
        unit,
        cellStatus(cell),
        origins[originOf(cell)],
        ...rest,
      ];
  }
}

const longSheet = (input: ExportInput): Sheet => ({
  name: exportText[input.language].headings.allFigures,
  widths: [40, 14, 26, 8, 10, 12, 18, 8, 16, 12, 16, 22],
  frozen: { rows: 1, columns: 0 },
  filterRow: 1,
  rows: longRows(input),
});

/** The workbook: overview, the numbers, and "Om tallene". */
export function xlsx(input: ExportInput, shape: WorkbookShape): Uint8Array {
  assertFigures(input);
  const { figures, language, title, madeAt } = input;
  const numbers =
    shape === 'long' ? [longSheet(input)] : figures.map((figure) => figureSheet(figure, language));
  return xlsxFile({ title, language, madeAt, sheets: [overviewSheet(input), ...numbers, aboutSheet(input)] });
}
