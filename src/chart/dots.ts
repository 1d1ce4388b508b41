import type { AreaCode } from '../areas/area.ts';
import { isValue, type Value } from '../series/cell.ts';
import { cellWords, formatNumber, longPeriod } from '../series/format.ts';
import { shownText } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';
import { type Flag, flagHeight, flagMarks, flagsOf } from './flags.ts';
import { textWidth } from './labels.ts';
import type { Line } from './legend.ts';
import { emptyPicture, linesOf } from './line.ts';
import { byImportance, type LineWish } from './margins.ts';
import { type Mark, type Picture, picture, rounded, textSize, type Track } from './marks.ts';
import { type Axis, axisOver, linear } from './scale.ts';
import { swarm } from './swarm.ts';
import { isCrowd, type Style } from './theme.ts';

export interface DotsWish extends LineWish {
  /** Places to be named besides those with a role of their own. */
  readonly named?: readonly AreaCode[];
}

/** One place: its number, where it lies, and its name when it stands over the dots. */
interface Dot {
  readonly line: Line;
  readonly cell: Value;
  readonly x: number;
  readonly y: number;
  readonly isNamed: boolean;
  readonly flag: Flag | null;
}

const [edge, foot, widest, narrowest] = [20, 26, 11, 4] as const;
/** More rows of names than these make the drawing higher. */
const usualRows = 2;
/** So few places are all named. */
const fewPlaces = 14;
const crowdStyle: Style = { ink: 'axis', width: 1, dash: null, shape: 'circle', hollow: true };
const namedStyle: Style = { ...crowdStyle, ink: 'text', hollow: false };
const styleOf = ({ isNamed, line: { style } }: Dot): Style =>
  !isNamed ? crowdStyle : isCrowd(style) ? namedStyle : style;

/** All places of one period along one axis, none upon another; the own and those it is held against are named. */
export function dotsPicture(wish: DotsWish): Picture {
  const { figure, width } = wish;
  const period = newestPeriod(figure);
  const lines = byImportance(linesOf(figure)).flatMap((line) => {
    const cell = line.series.cells[period];
    return cell !== undefined && isValue(cell) ? [{ line, cell }] : [];
  });
  const values = lines.map(({ cell }) => cell.value);
  const steps = Math.max(2, Math.min(7, Math.floor(width / 70)));
  const axis = axisOver({ values, decimals: figure.decimals, zero: 'never', steps });
  if (axis === null) return emptyPicture(wish);
  const { dots, radius, top, bottom } = placed(wish, lines, axis);
  const height = bottom + foot;
  const named = dots.filter(({ isNamed }) => isNamed).toReversed();
  const marks = [
    ...gridMarks(wish, axis, { top, bottom }),
    ...crowdMarks(dots, radius),
    ...named.flatMap(({ flag, y }) => (flag === null ? [] : flagMarks(flag, y, top))),
    ...named.map((dot): Mark => ({ ...spotOf(styleOf(dot)), x: dot.x, y: dot.y, radius: radius + 2 })),
  ];
  const drawn = { width, height, foot: bottom, flow: 'free' as const, isEmpty: false, marks };
  const inOrder = [...dots].sort((a, b) => a.cell.value - b.cell.value);
  return picture(drawn, () => inOrder.map((dot) => trackOf(dot, wish, period)));
}

interface Placed {
  readonly dots: readonly Dot[];
  readonly radius: number;
  readonly top: number;
  readonly bottom: number;
}

function placed(wish: DotsWish, lines: readonly Pick<Dot, 'line' | 'cell'>[], axis: Axis): Placed {
  const { figure, language, width, height } = wish;
  const x = linear([axis.low, axis.high], [edge, width - edge]);
  const wanted = new Set(wish.named);
  const all = wish.named === undefined && lines.length <= fewPlaces;
  const spots = lines.map(({ line, cell }) => ({
    line,
    cell,
    x: rounded(x(cell.value)),
    text: `${line.name} ${shownText(cell, figure, language)}`,
    bold: line.strong,
    isNamed: all || line.series.role !== 'other' || wanted.has(line.series.area),
  }));
  const named = spots.filter(({ isNamed }) => isNamed);
  const flags = new Map(flagsOf(named, width).map((flag, at) => [named[at], flag]));
  const rows = 1 + Math.max(-1, ...[...flags.values()].map((flag) => flag?.row ?? -1));
  const top = rows * flagHeight + 10;
  const bottom = height - foot + (wish.fills ? 0 : Math.max(0, rows - usualRows) * flagHeight);
  const { size, ys } = fittingSwarm(
    spots.map((spot) => spot.x),
    bottom - top,
  );
  const dots = spots.map((spot, at) => ({
    ...spot,
    y: rounded((top + bottom) / 2 + (ys[at] as number)),
    flag: flags.get(spot) ?? null,
  }));
  return { dots, radius: size / 2 - 0.5, top, bottom };
}

/** Dots as large as there is height for. */
function fittingSwarm(xs: readonly number[], room: number) {
  for (let size: number = widest; ; size -= 1) {
    const ys = swarm(xs, size);
    const reach = Math.max(0, ...ys.map(Math.abs)) + size / 2 + 2;
    if (2 * reach <= room || size <= narrowest) return { size, ys };
  }
}

function gridMarks(
  { language, width }: DotsWish,
  axis: Axis,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Mark[] {
  const x = linear([axis.low, axis.high], [edge, width - edge]);
  const rules = axis.ticks.map((tick) => `M${rounded(x(tick))} ${top}V${bottom}`).join('');
  const labels = axis.ticks.map((tick): Mark => {
    const text = formatNumber(tick, axis.tickDecimals, language);
    const half = textWidth(text, textSize) / 2;
    return {
      kind: 'text',
      x: rounded(Math.min(Math.max(x(tick), half), width - half)),
      y: bottom + 18,
      text,
      ink: 'quiet',
      anchor: 'middle',
    };
  });
  return [{ kind: 'path', d: rules, ink: 'grid', width: 1 }, ...labels];
}

const spotOf = ({ shape, ink, hollow }: Style) => ({ kind: 'shape', shape, ink, hollow }) as const;

/** The places without a name, as one element. */
function crowdMarks(dots: readonly Dot[], radius: number): readonly Mark[] {
  const [first, ...also] = dots.filter(({ isNamed }) => !isNamed).map(({ x, y }) => ({ x, y }));
  return first === undefined ? [] : [{ ...spotOf(crowdStyle), ...first, radius, also }];
}

function trackOf(dot: Dot, { figure, language }: DotsWish, period: number): Track {
  const { line, cell, x, y } = dot;
  const { shape, ink, hollow } = styleOf(dot);
  const at = figure.periods[period];
  const when = at === undefined ? '' : longPeriod(at, language, figure.indicator.frequency);
  const stop = { x, y, period: when, words: cellWords(cell, figure, language), missing: false };
  return { label: line.name, ink, shape, hollow, own: line.strong, stops: [stop] };
}
