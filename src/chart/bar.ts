import type { Language } from '../language/language.ts';
import { unitText } from '../language/units.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { cellWords, inSentence, longPeriod } from '../series/format.ts';
import type { Role } from '../series/series.ts';
import { signLabel } from '../series/signs.ts';
import { type ShownFigure, shownText } from '../series/transforms.ts';
import { fitted, textWidth } from './labels.ts';
import { type Bar, type BarWish, type Group, groupsOf, newestPeriod } from './barGroups.ts';
import { asParts } from './drawn.ts';
import { type Line, nameOf } from './legend.ts';
import { emptyPicture } from './line.ts';
import { type Mark, type Picture, rounded, type Track } from './marks.ts';
import { axisOver, linear } from './scale.ts';
import type { Ink } from './theme.ts';

const nameSize = 13;
const [rowHeight, highestRow, titleHeight] = [26, 64, 26] as const;
/** Narrower than this, names stand above their bars. */
const narrow = 420;

function textOf(cell: Cell, figure: ShownFigure, language: Language): string {
  if (isValue(cell)) {
    return shownText(cell, figure, language);
  }
  return cell.sign === null
    ? unitText[language].absent[cell.missing]
    : `${cell.sign}  ${inSentence(signLabel(cell.sign, language, figure.signs))}`;
}

/** Which of a set of bars is drawn in which ink: the own place and its comparisons in theirs, all others alike. */
function inkOf({ series, style }: Line, hasCategories: boolean): Ink {
  if (hasCategories) return series.role === 'other' ? 'axis' : roleInk(series.role);
  return series.role === 'other' ? 'axis' : style.ink;
}
const roleInk = (role: Exclude<Role, 'other'>): Ink => role;

interface Columns {
  /** Height of a row, of its name where that stands above, and of its bar. */
  readonly row: number;
  readonly above: number;
  readonly bar: number;
  readonly names: number;
  readonly x: (value: number) => number;
  readonly stacked: boolean;
}

/** Rows stretch to a height that is to be filled. */
function rowsOf(
  groups: readonly Group[],
  { height, fills, width }: BarWish,
): Pick<Columns, 'row' | 'above' | 'bar'> {
  const above = width < narrow ? 16 : 0;
  const bars = groups.reduce((sum, group) => sum + group.bars.length, 0);
  const titles = groups.filter(({ title }) => title !== null).length * (titleHeight + 8);
  const room = fills && height !== undefined ? (height - titles - 4) / bars - above : rowHeight;
  const free = Math.min(Math.max(rowHeight, Math.floor(room)), highestRow);
  return { row: free + above, above, bar: Math.round(Math.min(free * 0.54, 28)) };
}

function columnsOf(groups: readonly Group[], wish: BarWish): Columns {
  const { figure, language, width } = wish;
  const bars = groups.flatMap((group) => group.bars);
  const stacked = width < narrow;
  const widest = Math.max(...bars.map(({ name, line }) => textWidth(name, nameSize, line.strong)));
  const names = stacked ? 0 : Math.ceil(Math.min(widest, width * 0.4)) + 12;
  const numbers = bars.map(({ cell }) => cell).filter(isValue);
  const room = (wanted: (value: number) => boolean) =>
    Math.max(
      0,
      ...numbers
        .filter(({ value }) => wanted(value))
        .map((cell) => textWidth(textOf(cell, figure, language), nameSize, true)),
    ) + 8;
  const axis = axisOver({
    values: numbers.map(({ value }) => value),
    decimals: figure.decimals,
    zero: 'always',
    steps: 4,
  });
  const [low, high] = [
    Math.min(0, ...numbers.map(({ value }) => value)),
    axis === null ? 1 : Math.max(0, ...numbers.map(({ value }) => value)),
  ];
  const from = names + (low < 0 ? room((value) => value < 0) : 0);
  return {
    ...rowsOf(groups, wish),
    names,
    stacked,
    x: linear([low, low === high ? low + 1 : high], [from, width - room((value) => value >= 0)]),
  };
}

/** Lying bars from 0 for one period, one per place; what has no number says why in its place. */
export function barPicture(given: BarWish): Picture {
  const wish = { ...given, figure: asParts(given.figure) };
  const { figure, language, width } = wish;
  if (figure.series.length === 0) return emptyPicture({ width, height: 80, language });
  const period = newestPeriod(figure);
  const groups = groupsOf(wish, period);
  const columns = columnsOf(groups, wish);
  const marks: Mark[] = [];
  const tracks: Track[] = [];
  let y = 2;
  for (const { title, bars } of groups) {
    if (title !== null)
      marks.push({
        kind: 'text',
        x: 0,
        y: y + 16,
        text: fitted(title, width, nameSize),
        ink: 'text',
        size: nameSize,
        bold: true,
      });
    if (title !== null) y += titleHeight;
    const start = y;
    for (const bar of bars) {
      const { drawn, track } = barMarks(bar, { wish, columns, top: y, period });
      marks.push(...drawn);
      tracks.push(track);
      y += columns.row;
    }
    if (!columns.stacked) marks.push(zeroRule(columns, start, y));
    if (title !== null) y += 8;
  }
  return { width, height: y + 2, foot: y, flow: 'rows', isEmpty: false, marks, tracks };
}

const zeroRule = ({ x }: Columns, from: number, to: number): Mark => ({
  kind: 'path',
  d: `M${rounded(x(0))} ${from}V${to}`,
  ink: 'axis',
  width: 1,
});

interface BarPlace {
  readonly wish: BarWish;
  readonly columns: Columns;
  readonly top: number;
  readonly period: number;
}

/** Where the parts of one bar lie. */
function spotsOf({ line, cell }: Bar, { columns, top }: BarPlace) {
  const barTop = top + columns.above + (columns.stacked ? 3 : (columns.row - columns.bar) / 2);
  const zero = rounded(columns.x(0));
  return {
    barTop,
    middle: barTop + columns.bar / 2,
    zero,
    end: isValue(cell) ? rounded(columns.x(cell.value)) : zero,
    ink: inkOf(line, line.series.category !== undefined),
  };
}

function barMarks(bar: Bar, place: BarPlace): { readonly drawn: readonly Mark[]; readonly track: Track } {
  const { line, cell } = bar;
  const { figure, language } = place.wish;
  const { barTop, middle, zero, end, ink } = spotsOf(bar, place);
  const [x, width] = [Math.min(zero, end), rounded(Math.abs(end - zero))];
  const rule = zeroRule(place.columns, barTop - 2, barTop + place.columns.bar + 2);
  const drawn: readonly Mark[] = [
    ...(place.columns.stacked ? [rule] : []),
    nameMark(bar, place, middle),
    ...(width > 0 ? [{ kind: 'rect', x, y: barTop, width, height: place.columns.bar, ink } as const] : []),
    numberMark(bar, place.wish, { end, middle }),
  ];
  const at = figure.periods[place.period];
  const stop = {
    x: end,
    y: middle,
    period: at === undefined ? '' : longPeriod(at, language, figure.indicator.frequency),
    words: cellWords(cell, figure, language),
    missing: !isValue(cell),
  };
  const label = nameOf(line.series, figure);
  return { drawn, track: { label, ink, shape: 'square', hollow: false, own: line.strong, stops: [stop] } };
}

const nameMark = ({ name, line }: Bar, { columns, wish, top }: BarPlace, middle: number): Mark => ({
  kind: 'text',
  x: columns.stacked ? 0 : columns.names - 10,
  y: columns.stacked ? top + 14 : middle + 4.5,
  text: fitted(name, columns.stacked ? wish.width : columns.names - 12, nameSize),
  ink: 'text',
  size: nameSize,
  bold: line.strong,
  anchor: columns.stacked ? 'start' : 'end',
});

function numberMark(
  { cell, line }: Bar,
  { figure, language }: BarWish,
  { end, middle }: { readonly end: number; readonly middle: number },
): Mark {
  const leftward = isValue(cell) && cell.value < 0;
  return {
    kind: 'text',
    x: leftward ? end - 5 : end + 6,
    y: middle + 4.5,
    text: textOf(cell, figure, language),
    ink: isValue(cell) ? 'text' : 'quiet',
    size: isValue(cell) ? nameSize : 12,
    bold: line.strong && isValue(cell),
    anchor: leftward ? 'end' : 'start',
  };
}
