import { sheetText } from '../language/exportSheet.ts';
import type { Language } from '../language/language.ts';
import { type Absence, type Cell, isValue, type Origin } from '../series/cell.ts';
import { cellText } from '../series/format.ts';
import type { Figure, Series } from '../series/series.ts';
import { type AbsenceForm, absentText, originMarks } from './about.ts';
import { periodName } from './cells.ts';

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
}

const digitCm = 0.17;
const paddingCm = 0.3;
const leastColumnCm = 1.05;
const headingCm = 3.6;

const originsOf = ({ cells }: Series): ReadonlySet<Origin> =>
  new Set(cells.filter(isValue).map(({ origin }) => origin));

/** The mark of an origin stands at the place's name when it goes for the whole line, else at each number. */
function markOf(cell: Cell, series: Series): string {
  if (!isValue(cell) || cell.origin === 'published' || originsOf(series).size === 1) return '';
  return originMarks[cell.origin];
}

function lineName(series: Series, figure: Figure): string {
  const [only] = originsOf(series).size === 1 ? originsOf(series) : [];
  const mark = only === undefined || only === 'published' ? '' : originMarks[only];
  const several = new Set(figure.series.map(({ area }) => area)).size > 1;
  const { category, label } = series;
  if (category === undefined) return label + mark;
  return (several ? `${label}: ${category.label}` : category.label) + mark;
}

const columnCm = (texts: readonly string[]): number =>
  Math.max(leastColumnCm, Math.max(0, ...texts.map(({ length }) => length)) * digitCm + paddingCm);

function shownText(cell: Cell, figure: Figure, language: Language, form: AbsenceForm): string {
  return isValue(cell) || cell.sign !== null
    ? cellText(cell, figure.decimals, language)
    : absentText(cell.missing, language, form);
}

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
  const columns = names.map((_, line) => columnCm(texts[line] ?? []));
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

const nameLengthCm = 3;

/**
 * The table of a figure within its room: places down and periods across while they fit; else periods down and places
 * across; else places down with as many of the newest periods as fit.
 */
export function figureTable(figure: Figure, language: Language, room: TableRoom): ShownTable {
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
    (sum, _, line) => sum + Math.max(nameLengthCm, columnCm(grid.texts[line] ?? [])),
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
