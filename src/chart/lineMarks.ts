import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import { cellWords, longPeriod } from '../series/format.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { breakAt } from './breaks.ts';
import { stretches } from './gaps.ts';
import type { Line } from './legend.ts';
import { type Mark, rounded, type Track } from './marks.ts';
import type { Axis } from './scale.ts';
import { isCrowd } from './theme.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the numbers of a figure lie on paper. */
export interface Place {
  readonly figure: ShownFigure;
  readonly xs: readonly number[];
  readonly y: (value: number) => number;
}

/** The value that stands out as a grid line: 0, or 100 for an index. */
const baseline = (figure: ShownFigure): number => (figure.transform === 'index' ? 100 : 0);

export function gridMarks(
  figure: ShownFigure,
  axis: Axis,
  texts: readonly string[],
  { frame, y }: { readonly frame: Frame; readonly y: (value: number) => number },
): readonly Mark[] {
  const rule = (tick: number) => `M${frame.left} ${rounded(y(tick))}H${frame.right}`;
  const isBase = (tick: number) => tick === baseline(figure);
  const [base, others] = [axis.ticks.filter(isBase), axis.ticks.filter((tick) => !isBase(tick))];
  const paths: readonly Mark[] = [
    { kind: 'path', d: others.map(rule).join(''), ink: 'grid', width: 1 },
    { kind: 'path', d: base.map(rule).join(''), ink: 'axis', width: 1 },
  ];
  const labels = axis.ticks.map(
    (tick, at): Mark => ({
      kind: 'text',
      x: frame.left - 8,
      y: rounded(y(tick)) + 4,
      text: texts[at] as string,
      ink: 'quiet',
      anchor: 'end',
    }),
  );
  return [...paths.filter((mark) => mark.kind === 'path' && mark.d !== ''), ...labels];
}

/** The mark of an axis that does not start at 0. */
export function breakSign({ left, bottom }: Frame): Mark {
  const x = left - 4;
  const d = `M${x} ${bottom + 6}v2l-4 2.5l8 3l-4 2.5v2`;
  return { kind: 'path', d, ink: 'quiet', width: 1.25 };
}

/** The year of the newest update: what lies after it in a projection is not observed. */
function observedUntil(figure: ShownFigure): number {
  if (!figure.indicator.projection) return Number.POSITIVE_INFINITY;
  const years = figure.sources.map(({ updated }) => Number(updated.slice(0, 4))).filter(Boolean);
  return years.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...years);
}

export const isProjected = (figure: ShownFigure, at: number): boolean =>
  (figure.periods[at]?.lastYear ?? 0) > observedUntil(figure);

/** A tint behind what is projected, named. */
export function bandMarks(
  figure: ShownFigure,
  xs: readonly number[],
  { frame, language }: { readonly frame: Frame; readonly language: Language },
): readonly Mark[] {
  const first = figure.periods.findIndex((_, at) => isProjected(figure, at));
  if (first < 0) return [];
  const x = first === 0 ? frame.left : (xs[first - 1] as number);
  return [
    { kind: 'rect', x, y: frame.top, width: frame.right - x, height: frame.bottom - frame.top, ink: 'band' },
    {
      kind: 'text',
      x: x + 6,
      y: frame.top - 4,
      text: chartText[language].projection,
      ink: 'quiet',
      size: 11.5,
    },
  ];
}

export function spotOf({ xs, y }: Place, line: Line, at: number): { readonly x: number; readonly y: number } {
  const cell = line.series.cells[at];
  return { x: xs[at] as number, y: cell !== undefined && isValue(cell) ? rounded(y(cell.value)) : 0 };
}

const spot = (place: Place, line: Line, at: number): string => {
  const { x, y } = spotOf(place, line, at);
  return `${x} ${y}`;
};

/** One series: strokes within its stretches, thin across a break, dashed where projected, and its points. */
export function lineMarks(line: Line, place: Place): readonly Mark[] {
  const { figure } = place;
  const broken = new Set(line.series.breaks.map((each) => breakAt(figure, each)));
  const [firm, thin, ahead] = [[] as string[], [] as string[], [] as string[]];
  for (const stretch of stretches(line.series.cells)) {
    stretch.forEach((at, nth) => {
      if (nth === 0) return;
      const [from, to] = [spot(place, line, at - 1), spot(place, line, at)];
      const bucket = broken.has(at) ? thin : isProjected(figure, at) ? ahead : firm;
      bucket.push(bucket.at(-1)?.endsWith(from) ? `L${to}` : `M${from}L${to}`);
    });
  }
  const { ink, width, dash } = line.style;
  const strokes: readonly Mark[] = [
    { kind: 'path', d: firm.join(''), ink, width, dash },
    { kind: 'path', d: ahead.join(''), ink, width, dash: dash ?? '5 4' },
    { kind: 'path', d: thin.join(''), ink, width: 1, dash: '1 3' },
  ];
  return [...strokes.filter((mark) => mark.kind === 'path' && mark.d !== ''), ...points(line, place)];
}

/** The own line has all its points while there is room; the others only where a line alone would not show, and at the end. */
function points(line: Line, place: Place): readonly Mark[] {
  const { cells } = line.series;
  const { strong } = line;
  const values = cells.flatMap((cell, at) => (isValue(cell) ? [at] : []));
  const alone = new Set(stretches(cells).flatMap((stretch) => (stretch.length === 1 ? stretch : [])));
  const roomy = pointRoom(place) >= 12;
  const last = values.at(-1);
  const crowd = isCrowd(line.style);
  const kept = values.filter((at) => alone.has(at) || (!crowd && (at === last || (strong && roomy))));
  const radius = strong ? 3.6 : crowd ? 1.5 : 3;
  const { shape, ink, hollow } = line.style;
  const alike = (projected: boolean): readonly Mark[] => {
    const [first, ...also] = kept
      .filter((at) => isProjected(place.figure, at) === projected)
      .map((at) => spotOf(place, line, at));
    if (first === undefined) return [];
    return [{ kind: 'shape', shape, ...first, radius, ink, hollow: hollow || projected, also }];
  };
  return [...alike(false), ...alike(true)];
}

const pointRoom = ({ xs }: Place): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / Math.max(1, xs.length - 1);

export const endOf = (
  line: Line & { readonly last: number },
  place: Place,
): { readonly x: number; readonly y: number } => spotOf(place, line, line.last);

/** Where the keyboard and the pointer stop along a series. */
export function trackOf(
  line: Line,
  { figure, xs, y }: Place,
  { language, foot }: { readonly language: Language; readonly foot: number },
): Track {
  const { ink, shape, hollow } = line.style;
  const stops = line.series.cells.map((cell, at) => ({
    x: xs[at] as number,
    y: isValue(cell) ? rounded(y(cell.value)) : foot,
    period: longPeriod(
      figure.periods[at] as ShownFigure['periods'][number],
      language,
      figure.indicator.frequency,
    ),
    words: cellWords(cell, figure, language),
    missing: !isValue(cell),
  }));
  return { label: line.name, ink, shape, hollow, own: line.strong, stops };
}
