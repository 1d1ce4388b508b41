import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import { formatNumber } from '../series/format.ts';
import { textWidth } from './labels.ts';
import type { LineWish } from './margins.ts';
import { type Mark, rounded, textSize } from './marks.ts';
import type { Pyramid } from './pyramidHalves.ts';
import { type Axis, axisOver, linear } from './scale.ts';

export const titleSize = 13;
/** Under the bars, for the numbers of the axis. */
export const foot = 24;
/** Rows of a frame that is to be filled may be so low that every other one is named. */
const lowestRow = { free: 13, filled: 8 } as const;
const nameHeight = 12;

export interface Layout {
  readonly pyramid: Pyramid;
  readonly language: Language;
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Pixels for a number on a side: the first side grows to the left. */
  readonly x: (value: number, side: number) => number;
}

export function layoutOf(pyramid: Pyramid, wish: LineWish, top: number): Layout {
  const { figure, rows } = pyramid;
  const { width, height, language } = wish;
  const values = figure.series.flatMap(({ cells }) => cells.filter(isValue).map(({ value }) => value));
  const zero = 'always' as const;
  const axis = axisOver({
    values: [...values, 0],
    decimals: figure.decimals,
    zero,
    steps: width < 480 ? 2 : 3,
  });
  const names = Math.max(...rows.map(({ label }) => textWidth(label[language], textSize)));
  const row = Math.max(wish.fills ? lowestRow.filled : lowestRow.free, (height - top - foot) / rows.length);
  const [left, right] = [Math.ceil(names) + 14, width - 20] as const;
  const [middle, high] = [(left + right) / 2, axis?.high ?? 1];
  const sides = [linear([0, high], [middle, left]), linear([0, high], [middle, right])] as const;
  return {
    pyramid,
    language,
    axis: axis as Axis,
    top,
    bottom: rounded(top + row * rows.length),
    row,
    left,
    right,
    x: (value, side) => rounded((side === 0 ? sides[0] : sides[1])(value)),
  };
}

export const sideTitles = ({ pyramid, language, left, right, top, x }: Layout): readonly Mark[] =>
  pyramid.sides.map(
    ({ label }, at): Mark => ({
      kind: 'text',
      x: at === 0 ? rounded((left + x(0, 0)) / 2) : rounded((right + x(0, 1)) / 2),
      y: top - 8,
      text: label[language],
      ink: 'text',
      size: titleSize,
      anchor: 'middle',
    }),
  );

export function grid({ axis, top, bottom, language, pyramid, row, left, x }: Layout): readonly Mark[] {
  const spots = axis.ticks.flatMap((tick) => (tick === 0 ? [{ tick, at: x(0, 0) }] : both(tick, x)));
  const rules: Mark = {
    kind: 'path',
    d: spots.map(({ at }) => `M${at} ${top}V${bottom}`).join(''),
    ink: 'grid',
    width: 1,
  };
  const numbers = spots.map(
    ({ tick, at }): Mark => ({
      kind: 'text',
      x: at,
      y: bottom + 17,
      text: formatNumber(tick, axis.tickDecimals, language),
      ink: 'quiet',
      anchor: 'middle',
    }),
  );
  const names = pyramid.rows.map(
    ({ label }, at): Mark => ({
      kind: 'text',
      x: left - 10,
      y: rounded(bottom - (at + 0.5) * row + 4),
      text: label[language],
      ink: 'quiet',
      anchor: 'end',
    }),
  );
  const every = row < nameHeight ? 2 : 1;
  return [rules, ...numbers, ...names.filter((_, at) => at % every === 0)];
}

const both = (tick: number, x: Layout['x']) => [0, 1].map((side) => ({ tick, at: x(tick, side) }));
