import { barPicture } from './bar.ts';
import { stackedFigure } from './drawn.ts';
import { signKey } from './gaps.ts';
import { fitted, textWidth } from './labels.ts';
import { emptyPicture, valuesOf } from './line.ts';
import type { LineWish } from './margins.ts';
import { type Mark, type Picture, picture, rounded, textSize, type Track } from './marks.ts';
import { partInk } from './partInks.ts';
import { linear } from './scale.ts';
import { formatNumber } from '../series/format.ts';
import {
  gridMarks,
  legend,
  partMarks,
  type Plot,
  type Reach,
  signTexts,
  stopOf,
  zeroMark,
} from './stackedMarks.ts';
import { type Stack, stackOf } from './stackedWholes.ts';

const nameSize = 13;
/** Narrower than this, names stand above their bars. */
const narrow = 420;
/** Under the bars, for the numbers or periods of the axis. */
const foot = 26;
const leastHeight = 90;

interface Laid {
  readonly plot: Plot;
  /** Where the drawing ends and its axis is written. */
  readonly bottom: number;
  /** The rules of the axis leave out names that stand above their bars. */
  readonly reaches: readonly Reach[];
  /** Where the numbers of the axis stand. */
  readonly edge: number;
  readonly names: readonly Mark[];
}

/** Parts of a whole: columns over the periods for one place, else lying bars by place in the newest period. */
export function stackedPicture(given: LineWish): Picture {
  const figure = stackedFigure(given.figure);
  const wish = { ...given, figure };
  const stack = stackOf(figure, wish.language);
  if (stack === null) return valuesOf(figure).length > 0 ? barPicture(wish) : emptyPicture(wish);
  const { plot, bottom, reaches, edge, names } = stack.overTime ? standing(stack, wish) : lying(stack, wish);
  const signs = signKey([...new Set(stack.wholes.flatMap((whole) => whole.signs))], {
    width: wish.width,
    top: bottom + foot,
    language: wish.language,
    own: figure.signs,
  });
  const key = legend(stack.parts, wish.width, bottom + foot + signs.height);
  const drawn = {
    width: wish.width,
    height: bottom + foot + signs.height + key.height,
    foot: bottom,
    flow: stack.overTime ? ('columns' as const) : ('stacks' as const),
    isEmpty: false,
    marks: [
      ...gridMarks(plot, reaches, edge),
      ...partMarks(plot),
      zeroMark(plot, reaches),
      ...signTexts(plot),
      ...names,
      ...signs.marks,
      ...key.marks,
    ],
  };
  return picture(drawn, () => tracksOf(plot));
}

/** Part by part as they are seen: from the top of columns, from the left of bars. */
function tracksOf(plot: Plot): readonly Track[] {
  const { parts, wholes, overTime } = plot.stack;
  const tracks = parts.map(
    (label, part): Track => ({
      label,
      ink: partInk(part),
      shape: 'square',
      hollow: false,
      own: false,
      stops: wholes.map((_, whole) => stopOf(plot, whole, part)),
    }),
  );
  return overTime ? tracks.toReversed() : tracks;
}

/** Rows stretch and shrink to a height that is to be filled. */
function rowOf(count: number, above: number, legendHeight: number, { fills, height }: LineWish) {
  const usual = above > 0 ? 30 : 34;
  const room = fills ? Math.floor((height - foot - legendHeight - 4) / count) - above : usual;
  const free = Math.min(Math.max(room, 22), 60);
  return { row: free + above, bar: Math.round(Math.min(free * 0.66, 34)) };
}

function lying(stack: Stack, wish: LineWish): Laid {
  const { wholes, axis } = stack;
  const { width } = wish;
  const above = width < narrow ? 18 : 0;
  const { row, bar } = rowOf(wholes.length, above, legend(stack.parts, width, 0).height, wish);
  const widest = Math.max(...wholes.map(({ name, strong }) => textWidth(name, nameSize, strong)));
  const left = above > 0 ? 0 : Math.ceil(Math.min(widest, width * 0.34)) + 12;
  const signs = Math.max(0, ...wholes.map((whole) => textWidth(whole.signs.join(' '), textSize, true)));
  const right = width - (signs === 0 ? 0 : Math.ceil(signs) + 6);
  const top = 4;
  const bottom = top + wholes.length * row;
  const across = (whole: number) => top + whole * row + above + (above > 0 ? 3 : (row - above - bar) / 2);
  const names = wholes.map(({ name, strong }, whole): Mark => {
    const room = (above > 0 ? width : left - 12) / (strong ? 1.06 : 1);
    return {
      kind: 'text',
      x: above > 0 ? 0 : left - 10,
      y: above > 0 ? top + whole * row + 14 : rounded(across(whole) + bar / 2 + 4.5),
      text: fitted(name, Math.ceil(room), nameSize),
      ink: 'text',
      size: nameSize,
      bold: strong,
      anchor: above > 0 ? 'start' : 'end',
    };
  });
  const along = linear([axis.low, axis.high], [left, right]);
  const beside = (whole: number): Reach => [across(whole) - 3, across(whole) + bar + 3];
  const reaches = above > 0 ? wholes.map((_, whole) => beside(whole)) : [[top, bottom] as const];
  return { plot: { stack, width, along, across, bar }, bottom, edge: bottom, reaches, names };
}

function standing(stack: Stack, wish: LineWish): Laid {
  const { wholes, axis } = stack;
  const { width, language } = wish;
  const ticks = axis.ticks.map((tick) =>
    textWidth(formatNumber(tick, axis.tickDecimals, language), textSize),
  );
  const [left, right, top] = [Math.ceil(Math.max(...ticks)) + 10, width - 2, 14] as const;
  const bottom = Math.max(wish.height, leastHeight + foot) - foot;
  const band = (right - left) / wholes.length;
  const bar = rounded(Math.min(band * 0.82, 64));
  const across = (whole: number) => rounded(left + (whole + 0.5) * band - bar / 2);
  const wanted = Math.max(...wholes.map(({ name }) => textWidth(name, textSize))) + 8;
  const every = Math.ceil(wanted / band);
  const names = wholes.flatMap(({ name }, whole): readonly Mark[] => {
    if ((wholes.length - 1 - whole) % every !== 0) return [];
    const x = Math.min(left + (whole + 0.5) * band, width - textWidth(name, textSize) / 2);
    return [{ kind: 'text', x: rounded(x), y: bottom + 17, text: name, ink: 'quiet', anchor: 'middle' }];
  });
  const along = linear([axis.low, axis.high], [bottom, top]);
  const plot = { stack, width, along, across, bar };
  return { plot, bottom, edge: left, reaches: [[left, right]], names };
}
