import { chartText } from '../language/chart.ts';
import { isValue } from '../series/cell.ts';
import { formatNumber } from '../series/format.ts';
import { isAside } from '../series/series.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { breakMarks } from './breaks.ts';
import { signKey, signMarks } from './gaps.ts';
import { textWidth } from './labels.ts';
import { formerTags } from './formerTags.ts';
import { type Line, nameOf, sideTags, tagSize } from './legend.ts';
import {
  bandMarks,
  breakSign,
  endOf,
  type Frame,
  gridMarks,
  lineMarks,
  type Place,
  trackOf,
} from './lineMarks.ts';
import { byImportance, type LineWish, type Margins, marginsOf } from './margins.ts';
import { type Mark, type Picture, picture, textSize } from './marks.ts';
import { type Axis, axisOver, linear } from './scale.ts';
import { startRoom, startTags, startText } from './starts.ts';
import { plainStyle, stylesOf } from './theme.ts';
import { timeScale, timeTicks } from './time.ts';

/** What stands beside the places, as a median or a former municipality does, belongs in charts over time. */
const withoutAsides = (figure: ShownFigure): ShownFigure =>
  figure.series.some(isAside)
    ? { ...figure, series: figure.series.filter((series) => !isAside(series)) }
    : figure;

export const linesOf = (figure: ShownFigure): readonly Line[] => allLinesOf(withoutAsides(figure));

/** Those of what stands beside the places too. */
export function allLinesOf(figure: ShownFigure): readonly Line[] {
  const styles = stylesOf(figure.series);
  const onlyCategories =
    figure.series.some(({ category }) => category !== undefined) &&
    new Set(figure.series.map(({ area }) => area)).size === 1;
  return figure.series.map((series, at) => ({
    series,
    style: styles[at] as Line['style'],
    name: nameOf(series, figure),
    strong: series.role === 'own' && !onlyCategories,
  }));
}

export const valuesOf = (figure: ShownFigure): readonly number[] =>
  figure.series.flatMap(({ cells }) => cells.filter(isValue).map(({ value }) => value));

/** Per cent of a whole ends at 100; a change of it does not. */
const ceilingOf = ({ unit, transform }: ShownFigure): number =>
  unit === 'percent' && transform === 'level' ? 100 : Number.POSITIVE_INFINITY;

interface Layout extends Place {
  readonly axis: Axis;
  readonly ticks: readonly string[];
  readonly frame: Frame;
  /** The height of the time axis' own line of text. */
  readonly base: number;
}

const strip = 18;

function layoutOf(wish: LineWish, margins: Margins): Layout {
  const { figure, language, width, height } = wish;
  const isAhead = figure.indicator.projection === true;
  const top = margins.above.height + (margins.rules.length > 0 || isAhead ? 18 : 8);
  const base = margins.above.height + height - 22;
  const foot = margins.signs.length > 0 ? strip : 0;
  const own = axisOver({
    values: [...valuesOf(figure), ...(wish.alsoOver ?? [])],
    decimals: figure.decimals,
    zero: wish.fromZero ? 'always' : wish.tags === 'both' ? 'never' : 'near',
    steps: Math.min(5, Math.max(2, Math.round((base - foot - top) / 42))),
    ceiling: ceilingOf(figure),
  }) as Axis;
  const axis = wish.tags === 'both' ? { ...own, ticks: [], broken: false } : own;
  const starts = wish.tags === 'both' ? margins.tags.map((tag) => startText(tag, figure, language)) : [];
  const ticks = axis.ticks.map((tick) => formatNumber(tick, axis.tickDecimals, language));
  const left =
    Math.ceil(
      Math.max(
        12,
        ...ticks.map((text) => textWidth(text, textSize)),
        ...starts.map((text) => textWidth(text, tagSize, true)),
      ),
    ) + (starts.length > 0 ? startRoom : 10);
  const right = margins.beside ? Math.floor(width - margins.side - 12) : width - 8;
  const bottom = base - foot - (axis.broken ? 16 : 0);
  const edges: [number, number] = [figure.periods.length === 1 ? right - 4 : left + 4, right - 4];
  const xs = timeScale(figure.periods, edges);
  return {
    figure,
    axis,
    ticks,
    base,
    xs,
    frame: { left, right, top, bottom },
    y: linear([axis.low, axis.high], [bottom, top]),
  };
}

/** The lines that have a number; alone in a small chart, those of no role of their own need no colour of their own. */
function drawnLines({ figure, tags }: LineWish): readonly Line[] {
  const all = tags === undefined || tags === 'auto' ? allLinesOf(figure) : linesOf(figure);
  const lines = all.filter(({ series }) => series.cells.some(isValue));
  if (tags !== 'none') return lines;
  return lines.map((line) => (line.series.role === 'other' ? { ...line, style: plainStyle } : line));
}

/** Lines over time. Gaps stay open, what the office hides has a mark, breaks a rule, and an axis that leaves 0 says so. */
export function linePicture(wish: LineWish): Picture {
  const { figure, language, width } = wish;
  const lines = drawnLines(wish);
  if (lines.length === 0) return emptyPicture(wish);
  const margins = marginsOf(wish, lines);
  const layout = layoutOf(wish, margins);
  const height = margins.above.height + wish.height + margins.below;
  const { axis, frame, base, xs } = layout;
  const important = byImportance(lines);
  const signed = important.map(({ series, style }) => ({ cells: series.cells, style }));
  const drawn = {
    width,
    height,
    foot: base,
    flow: 'along' as const,
    isEmpty: false,
    marks: [
      ...bandMarks(figure, xs, { frame, language }),
      ...gridMarks(figure, axis, layout.ticks, layout),
      ...(axis.broken ? [breakSign(frame)] : []),
      ...breakMarks(margins.rules, xs, frame),
      ...timeTicks(figure, xs, { y: base + 17, width, language }),
      ...important.toReversed().flatMap((line) => lineMarks(line, layout)),
      ...signMarks(signed, xs, base - 3),
      ...tagMarks(margins, layout, wish),
      ...formerTags(lines, layout),
      ...signKey(margins.signs, {
        width,
        top: height - margins.below,
        language,
        own: figure.signs,
      }).marks,
    ],
  };
  return picture(drawn, () => lines.map((line) => trackOf(line, layout, { language, foot: base - 7 })));
}

function tagMarks(
  { tags, beside, above }: Margins,
  layout: Layout,
  { width, language, tags: wanted }: LineWish,
): readonly Mark[] {
  const starts = wanted === 'both' ? startTags(tags, layout, language) : [];
  if (!beside) return [...above.marks, ...starts];
  const ends = tags.map((tag) => endOf(tag, layout));
  const { right, top, bottom } = layout.frame;
  const box = { x: right + 12, width: width - right - 12, top, bottom, language };
  return [...starts, ...sideTags(tags, ends, box)];
}

/** A chart without a number says so instead of being blank. */
export function emptyPicture({
  width,
  height,
  language,
}: Pick<LineWish, 'width' | 'height' | 'language'>): Picture {
  const text = chartText[language].empty;
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  return {
    width,
    height,
    foot: height,
    flow: 'along',
    isEmpty: true,
    marks: [{ kind: 'text', x, y, text, ink: 'quiet', anchor: 'middle' }],
    tracks: [],
  };
}
