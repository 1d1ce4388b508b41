import { fitted, textWidth } from './labels.ts';
import { type Mark, rounded } from './marks.ts';

/** A name over the spot that it belongs to, in one of several rows above a drawing; the first row is the lowest. */
export interface Flag {
  readonly x: number;
  readonly text: string;
  readonly bold: boolean;
  readonly left: number;
  readonly room: number;
  readonly row: number;
}

interface Spot {
  readonly x: number;
  readonly text: string;
  readonly bold: boolean;
}

export const flagHeight = 18;
const [size, apart, beside, mostRows] = [13, 7, 4, 9] as const;

/**
 * Names that meet neither each other nor each other's stems: those to the left fly to the left, the leftmost lowest, and
 * those to the right to the right. What finds no room has none.
 */
export function flagsOf(spots: readonly Spot[], width: number): readonly (Flag | null)[] {
  const order = spots.map((_, at) => at).sort((a, b) => (spots[a] as Spot).x - (spots[b] as Spot).x || b - a);
  const half = Math.ceil(order.length / 2);
  const flags: (Flag | null)[] = spots.map(() => null);
  const place = (at: number, isLeft: boolean) => {
    const taken = flags.filter((flag) => flag !== null);
    const others = spots.filter((_, other) => other !== at).map(({ x }) => x);
    flags[at] = lowest(leftEdges(spots[at] as Spot, { isLeft, width, others }), taken);
  };
  for (const at of order.slice(0, half)) place(at, true);
  for (const at of order.slice(half).reverse()) place(at, false);
  return flags;
}

interface Side {
  readonly isLeft: boolean;
  readonly width: number;
  readonly others: readonly number[];
}

/** Where a name may begin: over its spot when no other stem would run through it, else on its side, else the other. */
function leftEdges(spot: Spot, { isLeft, width, others }: Side): readonly Omit<Flag, 'row'>[] {
  const text = fitted(spot.text, width - 8, size);
  const room = textWidth(text, size, spot.bold);
  const middle = Math.min(Math.max(spot.x - room / 2, 2), width - room - 2);
  const sides = [spot.x - beside - room, spot.x + beside];
  const isFree = others.every((x) => x < middle - apart || x > middle + room + apart);
  return [...(isFree ? [middle] : []), ...(isLeft ? sides : sides.reverse())]
    .filter((left) => left >= 0 && left + room <= width)
    .map((left) => ({ ...spot, text, room, left: rounded(left) }));
}

function lowest(offers: readonly Omit<Flag, 'row'>[], taken: readonly Flag[]): Flag | null {
  for (const offer of offers)
    for (let row = 0; row < mostRows; row += 1) {
      const flag = { ...offer, row };
      if (!taken.some((other) => meets(flag, other))) return flag;
    }
  return null;
}

const isOver = (x: number, { left, room }: Flag): boolean =>
  x > left - beside + 1 && x < left + room + beside - 1;

/** Two names in one row overlap, or the stem of the higher one runs through the lower. */
function meets(a: Flag, b: Flag): boolean {
  if (a.row === b.row) return a.left < b.left + b.room + apart && b.left < a.left + a.room + apart;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  return isOver(high.x, low);
}

/** The name and its stem down to the spot. */
export function flagMarks(flag: Flag, foot: number, top: number): readonly Mark[] {
  const line = top - 8 - flag.row * flagHeight;
  const isOverStem = flag.x > flag.left && flag.x < flag.left + flag.room;
  return [
    { kind: 'path', d: `M${flag.x} ${isOverStem ? line + 3 : line - 11}V${foot}`, ink: 'quiet', width: 1 },
    { kind: 'text', x: flag.left, y: line - 2, text: flag.text, ink: 'text', size, bold: flag.bold },
  ];
}
