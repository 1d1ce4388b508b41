import { sheetText } from '../language/exportSheet.ts';
import type { Language } from '../language/language.ts';
import { type Absence, isValue } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';
import type { AbsenceForm } from './about.ts';
import { categoryTable } from './categoryTable.ts';
import { periodName } from './cells.ts';
import {
  columnCm,
  lineName,
  markOf,
  type ShownCell,
  type ShownTable,
  shownText,
  type TableRoom,
} from './tableCells.ts';

const headingCm = 3.6;

interface Grid {
  readonly names: readonly ShownCell[];
  readonly periods: readonly string[];
  /** By line, then period. */
  readonly texts: readonly (readonly string[])[];
}

function gridOf(figure: Figure, language: Language, form: AbsenceForm): Grid {
  const beside = figure.series.some(({ role }) => role !== 'own');
  return {
    names: figure.series.map((series) => ({
      text: lineName(series, figure),
      own: beside && series.role === 'own',
    })),
    periods: figure.periods.map((period) => periodName(figure, period, language)),
    texts: figure.series.map((series) =>
      series.cells.map((cell) => shownText(cell, figure, language, form) + markOf(cell, series)),
    ),
  };
}

const newestOf = <T>(items: readonly T[], count: number): readonly T[] =>
  items.slice(Math.max(0, items.length - count));

function byPlace({ names, periods, texts }: Grid, language: Language, widths: readonly number[]): ShownTable {
  const shown = widths.length - 1;
  const header = [sheetText[language].columns.place, ...newestOf(periods, shown)];
  return {
    header: header.map((text) => ({ text, own: false })),
    rows: names.map((name, line) => [
      name,
      ...newestOf(texts[line] ?? [], shown).map((text) => ({ text, own: name.own })),
    ]),
    periods: shown,
    widths,
  };
}

function byPeriod({ names, periods, texts }: Grid, language: Language, room: TableRoom): ShownTable {
  const columns = names.map(({ text }, line) => Math.max(nameCm(text), columnCm(texts[line] ?? [])));
  const first = 2.4;
  const spare = Math.max(0, room.widthCm - first - columns.reduce((sum, width) => sum + width, 0));
  const stretched = Math.min(1.5, spare / columns.length);
  return {
    header: [{ text: sheetText[language].columns.period, own: false }, ...names],
    rows: periods.map((period, at) => [
      { text: period, own: false },
      ...names.map(({ own }, line) => ({ text: texts[line]?.[at] ?? '', own })),
    ]),
    periods: periods.length,
    widths: [first, ...columns.map((width) => width + stretched)],
  };
}

/** Room for the longest word of a place's name, which may be broken between words and after hyphens. */
const nameCm = (name: string): number =>
  Math.max(...name.split(/(?<=-)| /).map(({ length }) => length)) * 0.2 + 0.3;

/**
 * The table of a figure within its room: places down and periods across while they fit; else periods down and places
 * across; else places down with as many of the newest periods as fit.
 */
export function figureTable(figure: Figure, language: Language, room: TableRoom): ShownTable {
  const newest =
    figure.series.length > (room.mostLines ?? Number.POSITIVE_INFINITY)
      ? categoryTable(figure, language, room)
      : null;
  if (newest !== null) return newest;
  const all = gridOf(figure, language, room.absences);
  const wanted = room.years === 'all' ? all.periods.length : Math.min(room.years, all.periods.length);
  const grid: Grid = {
    names: all.names,
    periods: newestOf(all.periods, wanted),
    texts: all.texts.map((line) => newestOf(line, wanted)),
  };
  const columns = grid.periods.map((period, at) =>
    columnCm([period, ...grid.texts.map((line) => line[at] ?? '')]),
  );
  const total = columns.reduce((sum, width) => sum + width, 0);
  const across = headingCm + total <= room.widthCm;
  const placesCm = grid.names.reduce(
    (sum, { text }, line) => sum + Math.max(nameCm(text), columnCm(grid.texts[line] ?? [])),
    2.4,
  );
  if (!across && placesCm <= room.widthCm) return byPeriod(grid, language, room);
  const fitting = [...columns];
  let width = total;
  while (fitting.length > 1 && headingCm + width > room.widthCm) width -= fitting.shift() ?? 0;
  const heading = Math.min(6, room.widthCm - width);
  const stretched =
    fitting.length === 0 ? 0 : Math.min(0.6, (room.widthCm - heading - width) / fitting.length);
  return byPlace(grid, language, [heading, ...fitting.map((column) => column + stretched)]);
}

/** Whether a figure has anything to show in a table at all. */
export const hasNumbers = (figure: Figure): boolean => figure.series.some(({ cells }) => cells.some(isValue));

/** Lines with neither numbers nor signs of the office, other than the own place's, which a table need not spend rows on. */
const isBlank = (series: Series): boolean =>
  series.role !== 'own' && series.cells.every((cell) => !isValue(cell) && cell.sign === null);

/** The figure without its blank lines. */
export const tabled = (figure: Figure): Figure => ({
  ...figure,
  series: figure.series.filter((series) => !isBlank(series)),
});

/** The places that a table leaves out, by the reason that goes for their newest period. */
export function leftOut(figure: Figure): ReadonlyMap<Absence, readonly string[]> {
  const found = new Map<Absence, readonly string[]>();
  for (const { label, cells } of figure.series.filter(isBlank)) {
    const cell = cells.at(-1);
    if (cell === undefined || isValue(cell)) continue;
    found.set(cell.missing, [...new Set([...(found.get(cell.missing) ?? []), label])]);
  }
  return found;
}
