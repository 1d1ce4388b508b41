import type { Ink, Shape } from './theme.ts';

/** What a drawing is made of. The page and the exported SVG are the same marks, painted by different themes. */
export type Mark =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly ink: Ink;
      readonly width: number;
      readonly dash?: string | null;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly ink: Ink;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      readonly size?: number;
    }
  | {
      readonly kind: 'shape';
      readonly shape: Shape;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ink: Ink;
      readonly hollow?: boolean;
      /** More spots with the same shape, drawn as one element. */
      readonly also?: readonly { readonly x: number; readonly y: number }[];
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    };

/** One place a reader can stand: the spot, and what is said there. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  readonly period: string;
  /** The number with its unit and origin, or why there is none. */
  readonly words: string;
  readonly missing: boolean;
  /** How far what is drawn reaches to either side of the spot, across the way that the stops run. */
  readonly half?: number;
}

/** The stops of one series; all tracks of a drawing have the same number of stops, at the same places along x. */
export interface Track {
  readonly label: string;
  readonly ink: Ink;
  readonly shape: Shape;
  readonly hollow: boolean;
  readonly own: boolean;
  readonly stops: readonly Stop[];
}

/** A finished drawing in CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Where the drawing ends and its keys begin. */
  readonly foot: number;
  /**
   * How the keys go: along lines, through rows of one number each, down rows that have several, from spot to spot, or
   * through the parts of columns that stand or of bars that lie.
   */
  readonly flow: 'along' | 'rows' | 'down' | 'free' | 'columns' | 'stacks';
  /** There is no number to walk to. */
  readonly isEmpty: boolean;
  readonly marks: readonly Mark[];
  /** Made when first asked for: most charts are only looked at. */
  readonly tracks: readonly Track[];
}

/** The drawing with its tracks made when first asked for. */
export function picture(drawn: Omit<Picture, 'tracks'>, tracks: () => readonly Track[]): Picture {
  let made: readonly Track[] | undefined;
  return {
    ...drawn,
    get tracks() {
      made ??= tracks();
      return made;
    },
  };
}

export interface Element {
  readonly tag: 'path' | 'text' | 'rect';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

export const textSize = 12;

/** A mark as one SVG element; `paint` turns an ink into a colour or a CSS variable. */
export function elementOf(mark: Mark, paint: (ink: Ink) => string): Element {
  switch (mark.kind) {
    case 'path':
      return { tag: 'path', attributes: strokeOf(mark, paint) };
    case 'rect': {
      const { x, y, width, height } = mark;
      return { tag: 'rect', attributes: { x, y, width, height, fill: paint(mark.ink) } };
    }
    case 'shape':
      return { tag: 'path', attributes: { d: shapesPath(mark), ...shapePaint(mark, paint) } };
    case 'text':
      return { tag: 'text', attributes: textOf(mark, paint), text: mark.text };
  }
}

function strokeOf(mark: Extract<Mark, { kind: 'path' }>, paint: (ink: Ink) => string) {
  const stroke = { d: mark.d, fill: 'none', stroke: paint(mark.ink), strokeWidth: mark.width };
  return mark.dash ? { ...stroke, strokeDasharray: mark.dash } : { ...stroke, strokeLinejoin: 'round' };
}

function textOf(mark: Extract<Mark, { kind: 'text' }>, paint: (ink: Ink) => string) {
  return {
    x: mark.x,
    y: mark.y,
    fill: paint(mark.ink),
    fontSize: mark.size ?? textSize,
    ...(mark.anchor === undefined || mark.anchor === 'start' ? {} : { textAnchor: mark.anchor }),
    ...(mark.bold ? { fontWeight: 700 } : {}),
  };
}

function shapePaint(mark: Extract<Mark, { kind: 'shape' }>, paint: (ink: Ink) => string) {
  const colour = paint(mark.ink);
  if (mark.shape === 'cross') return { fill: 'none', stroke: colour, strokeWidth: 2 };
  return mark.hollow ? { fill: paint('paper'), stroke: colour, strokeWidth: 1.5 } : { fill: colour };
}

export const rounded = (value: number): number => Math.round(value * 10) / 10;

const shapesPath = (mark: Extract<Mark, { kind: 'shape' }>): string =>
  shapePath(mark) + (mark.also ?? []).map((spot) => shapePath({ ...mark, ...spot })).join('');

function shapePath({ shape, x, y, radius: r }: Extract<Mark, { kind: 'shape' }>): string {
  const at = (dx: number, dy: number) => `${rounded(x + dx)} ${rounded(y + dy)}`;
  const [w, h] = [r * 1.15, r];
  switch (shape) {
    case 'circle':
      return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'square':
      return `M${at(-r * 0.9, -r * 0.9)}h${rounded(r * 1.8)}v${rounded(r * 1.8)}h${rounded(-r * 1.8)}z`;
    case 'diamond':
      return `M${at(0, -r * 1.25)}L${at(r * 1.25, 0)}L${at(0, r * 1.25)}L${at(-r * 1.25, 0)}z`;
    case 'triangle':
      return `M${at(0, -h * 1.1)}L${at(w, h * 0.9)}L${at(-w, h * 0.9)}z`;
    case 'down':
      return `M${at(0, h * 1.1)}L${at(w, -h * 0.9)}L${at(-w, -h * 0.9)}z`;
    case 'cross':
      return `M${at(-r, -r)}L${at(r, r)}M${at(r, -r)}L${at(-r, r)}`;
  }
}

/** The mark moved; paths are written with absolute M, L, H and V, and relative letters that move along. */
export function shifted(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== 'path') {
    const moved = { ...mark, x: mark.x + dx, y: mark.y + dy };
    if (moved.kind !== 'shape' || moved.also === undefined) return moved;
    return { ...moved, also: moved.also.map(({ x, y }) => ({ x: x + dx, y: y + dy })) };
  }
  const d = mark.d.replace(/([MLHV])([^A-Za-z]*)/g, (_, letter: string, numbers: string) => {
    const moved = numbers
      .trim()
      .split(/[\s,]+/)
      .map((number, at) => rounded(Number(number) + (letter === 'V' || at === 1 ? dy : dx)));
    return letter + moved.join(' ');
  });
  return { ...mark, d };
}
