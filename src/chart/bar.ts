import type { Language } from '../language/language.ts';
import { unitText } from '../language/units.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { cellWords, longPeriod } from '../series/format.ts';
import { type ShownFigure, shownText } from '../series/transforms.ts';
import { fitted, textWidth } from './labels.ts';
import { type Bar, type BarWish, type Group, groupsOf, newestPeriod } from './barGroups.ts';
import { type Line, nameOf } from './legend.ts';
import { emptyPicture } from './line.ts';
import { type Mark, type Picture, rounded, type Track } from './marks.ts';
import { axisOver, linear } from './scale.ts';
import type { Ink } from './theme.ts';

const nameSize = 13;
const [rowHeight, barHeight, titleHeight] = [26, 14, 26] as const;
/** Narrower than this, names stand above their bars. */
const narrow = 420;

function textOf(cell: Cell, figure: ShownFigure, language: Language): string {
  if (isValue(cell)) {
    return shownText(cell, figure, language);
  }
  const { signs, absent } = unitText[language];
  return cell.sign === null ? absent[cell.missing] : `${cell.sign}  ${signs[cell.sign]}`;
}

/** Which of a set of bars is drawn in which ink: the own place and its comparisons in theirs, all others alike. */
function inkOf({ series, style }: Line, hasCategories: boolean): Ink {
  if (hasCategories) return series.role === 'other' ? 'axis' : roleInk(series.role);
  return series.role === 'other' ? 'axis' : style.ink;
}
const roleInk = (role: 'own' | 'group' | 'county' | 'nation'): Ink => role;

interface Columns {
  readonly names: number;
  readonly x: (value: number) => number;
  readonly stacked: boolean;
}

function columnsOf(groups: readonly Group[], { figure, language, width }: BarWish): Columns {
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
    names,
    stacked,
    x: linear([low, low === high ? low + 1 : high], [from, width - room((value) => value >= 0)]),
  };
}

/** Lying bars from 0 for one period, one per place; what has no number says why in its place. */
export function barPicture(wish: BarWish): Picture {
  const { figure, language, width } = wish;
  if (figure.series.length === 0) return emptyPicture({ width, height: 80, language });
  const period = wish.period ?? newestPeriod(figure);
  const groups = groupsOf(wish, period);
  const columns = columnsOf(groups, wish);
  const row = columns.stacked ? rowHeight + 16 : rowHeight;
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
      y += row;
    }
    if (!columns.stacked) marks.push(zeroRule(columns, start, y));
    if (title !== null) y += 8;
  }
  return { width, height: y + 2, foot: y, isRows: true, isEmpty: false, marks, tracks };
}

const zeroRule = ({ x }: Columns, from: number, to: number): Mark => ({
  kind: 'path',
  d: `M${rounded(x(0))} ${from}V${to}`,
  ink: 'axis',
  width: 1,
});

function barMarks(
  { line, cell, name }: Bar,
  {
    wish,
    columns,
    top,
    period,
  }: { readonly wish: BarWish; readonly columns: Columns; readonly top: number; readonly period: number },
): { readonly drawn: readonly Mark[]; readonly track: Track } {
  const { figure, language, width } = wish;
  const { x, stacked, names } = columns;
  const barTop = top + (stacked ? 19 : (rowHeight - barHeight) / 2);
  const middle = barTop + barHeight / 2;
  const [zero, own] = [rounded(x(0)), line.strong];
  const end = isValue(cell) ? rounded(x(cell.value)) : zero;
  const ink = inkOf(line, line.series.category !== undefined);
  const leftward = isValue(cell) && cell.value < 0;
  const nameRoom = stacked ? width : names - 12;
  const drawn: readonly Mark[] = [
    ...(stacked ? [zeroRule(columns, barTop - 2, barTop + barHeight + 2)] : []),
    {
      kind: 'text',
      x: stacked ? 0 : names - 10,
      y: stacked ? top + 14 : middle + 4.5,
      text: fitted(name, nameRoom, nameSize),
      ink: 'text',
      size: nameSize,
      bold: own,
      anchor: stacked ? 'start' : 'end',
    },
    ...(isValue(cell) && end !== zero
      ? [
          {
            kind: 'rect',
            x: Math.min(zero, end),
            y: barTop,
            width: rounded(Math.abs(end - zero)),
            height: barHeight,
            ink,
          } as const,
        ]
      : []),
    {
      kind: 'text',
      x: leftward ? end - 5 : end + 6,
      y: middle + 4.5,
      text: textOf(cell, figure, language),
      ink: isValue(cell) ? 'text' : 'quiet',
      size: isValue(cell) ? nameSize : 12,
      bold: own && isValue(cell),
      anchor: leftward ? 'end' : 'start',
    },
  ];
  const at = figure.periods[period];
  const stop = {
    x: end,
    y: middle,
    period: at === undefined ? '' : longPeriod(at, language, figure.indicator.frequency),
    words: cellWords(cell, figure, language),
    missing: !isValue(cell),
  };
  return {
    drawn,
    track: { label: nameOf(line.series, figure), ink, shape: 'square', hollow: false, own, stops: [stop] },
  };
}
