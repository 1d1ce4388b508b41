import { isValue } from '../series/cell.ts';
import { cellWords, formatNumber } from '../series/format.ts';
import { shownText } from '../series/transforms.ts';
import { fitted, textWidth } from './labels.ts';
import { type Mark, rounded, type Stop, textSize } from './marks.ts';
import { edgeInk, isSoft, onPart, partInk } from './partInks.ts';
import type { Piece, Stack } from './stackedWholes.ts';

/** Where the wholes of a stack lie: the numbers go along it, the wholes across. */
export interface Plot {
  readonly stack: Stack;
  readonly width: number;
  readonly along: (value: number) => number;
  /** Where the bar of a whole begins, across. */
  readonly across: (whole: number) => number;
  readonly bar: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of paper between neighbouring parts. */
const gap = 1.5;

/** What a part takes of the paper; a part that is thinner than the gap before it keeps a hair. */
function boxOf({ stack, along, across, bar }: Plot, whole: number, { from, to }: Piece): Box {
  const [near, far] = [along(from), along(to)];
  const away = Math.sign(far - near);
  const start = from === 0 ? near : far - away * Math.max(Math.abs(far - near) - gap, 0.5);
  const [begin, length] = [rounded(Math.min(start, far)), rounded(Math.abs(far - start))];
  const side = across(whole);
  return stack.overTime
    ? { x: side, y: begin, width: bar, height: length }
    : { x: begin, y: side, width: length, height: bar };
}

/** The bars of all wholes, one part after the other, with the numbers that have room. */
export function partMarks(plot: Plot): readonly Mark[] {
  const { wholes, parts } = plot.stack;
  return parts.flatMap((_, part) => {
    const boxes = wholes.flatMap(({ pieces }, whole) => {
      const piece = pieces[part];
      if (piece === undefined || !isValue(piece.cell) || piece.from === piece.to) return [];
      return [{ piece, box: boxOf(plot, whole, piece) }];
    });
    return [
      ...boxes.map(({ box }): Mark => ({ kind: 'rect', ...box, ink: partInk(part) })),
      ...edges(
        boxes.map(({ box }) => box),
        part,
      ),
      ...boxes.flatMap(({ piece, box }) => number(plot, piece, box, part)),
    ];
  });
}

/** Soft parts have an edge, without which they would fade into the paper. */
function edges(boxes: readonly Box[], part: number): readonly Mark[] {
  const drawn = boxes.filter(({ width, height }) => width > 2 && height > 2);
  if (!isSoft(part) || drawn.length === 0) return [];
  const d = drawn.map(({ x, y, width, height }) => {
    const [left, top, right, bottom] = [x + 0.5, y + 0.5, x + width - 0.5, y + height - 0.5].map(rounded);
    return `M${left} ${top}H${right}V${bottom}H${left}V${top}`;
  });
  return [{ kind: 'path', d: d.join(''), ink: edgeInk(part), width: 1 }];
}

function number({ stack }: Plot, { cell }: Piece, box: Box, part: number): readonly Mark[] {
  const text = shownText(cell, stack.figure, stack.language);
  if (textWidth(text, textSize) + 6 > box.width || box.height < 15) return [];
  const spot = { x: rounded(box.x + box.width / 2), y: rounded(box.y + box.height / 2 + 4.3) };
  return [{ kind: 'text', ...spot, text, ink: onPart(part), anchor: 'middle' }];
}

/** The office's signs for parts without a number, where the bar ends. */
export const signTexts = ({ stack: { wholes, overTime }, along, across, bar }: Plot): readonly Mark[] =>
  wholes.flatMap(({ signs, ends }, whole): readonly Mark[] => {
    if (signs.length === 0) return [];
    const [end, middle] = [along(ends[1]), across(whole) + bar / 2];
    const spot = overTime
      ? { x: rounded(middle), y: rounded(end - 4), anchor: 'middle' as const }
      : { x: rounded(end + 5), y: rounded(middle + 4.5) };
    return [{ kind: 'text', ...spot, text: signs.join(' '), ink: 'text', bold: true }];
  });

/** From where a rule of the axis goes and to where, across. */
export type Reach = readonly [from: number, to: number];

const ruleOf = (at: number, overTime: boolean, reaches: readonly Reach[]): string =>
  reaches.map(([from, to]) => (overTime ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`)).join('');

/** The rules of the axis, and its numbers beside columns that stand or at `edge`, under bars that lie. */
export function gridMarks(
  { stack, width, along }: Plot,
  reaches: readonly Reach[],
  edge: number,
): readonly Mark[] {
  const { axis, language, overTime } = stack;
  const spots = axis.ticks.map((tick) => ({ tick, at: rounded(along(tick)) }));
  const numbers = spots.map(({ tick, at }): Mark => {
    const text = formatNumber(tick, axis.tickDecimals, language);
    const half = textWidth(text, textSize) / 2;
    const anchor = at < half ? 'start' : at + half > width ? 'end' : 'middle';
    return overTime
      ? { kind: 'text', x: edge - 8, y: at + 4, text, ink: 'quiet', anchor: 'end' }
      : { kind: 'text', x: at, y: edge + 17, text, ink: 'quiet', anchor };
  });
  const d = spots.map(({ at }) => ruleOf(at, overTime, reaches)).join('');
  return [{ kind: 'path', d, ink: 'grid', width: 1 }, ...numbers];
}

export const zeroMark = ({ stack: { overTime }, along }: Plot, reaches: readonly Reach[]): Mark => ({
  kind: 'path',
  d: ruleOf(rounded(along(0)), overTime, reaches),
  ink: 'axis',
  width: 1,
});

const [swatch, lead, between, line] = [12, 18, 16, 20] as const;

/** The parts by name under the drawing, in the order in which they lie; its height comes with it. */
export function legend(names: readonly string[], width: number, top: number) {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  names.forEach((name, part) => {
    const text = fitted(name, width - lead, textSize);
    const needed = lead + textWidth(text, textSize);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const box = { x, y: top + row * line + 4, width: swatch, height: swatch };
    marks.push({ kind: 'rect', ...box, ink: partInk(part) }, ...edges([box], part));
    marks.push({ kind: 'text', x: x + lead, y: box.y + 10.3, text, ink: 'text' });
    x += Math.ceil(needed) + between;
  });
  return { height: (row + 1) * line, marks };
}

/** Where the keys and the pointer find a part of a whole. */
export function stopOf({ stack, along, across, bar }: Plot, whole: number, part: number): Stop {
  const { wholes, figure, language, overTime } = stack;
  const { told = '', pieces = [] } = wholes[whole] ?? {};
  const { cell, from, to } = pieces[part] as Piece;
  const [a, b] = [along(from), along(to)];
  const [middle, side] = [rounded((a + b) / 2), rounded(across(whole) + bar / 2)];
  return {
    ...(overTime ? { x: side, y: middle } : { x: middle, y: side }),
    period: told,
    words: cellWords(cell, figure, language),
    missing: !isValue(cell),
    half: rounded(Math.abs(b - a) / 2),
  };
}
