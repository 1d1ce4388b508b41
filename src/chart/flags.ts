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

export const flagHeight = 18;
const [size, apart, mostRows] = [13, 8, 8] as const;

/**
 * Names in as few rows as keep every name clear of the others and of their stems; those that come first are placed
 * first, and those that find no room are left out.
 */
export function flagsOf(
  spots: readonly { readonly x: number; readonly text: string; readonly bold: boolean }[],
  width: number,
): readonly (Flag | null)[] {
  const placed: Flag[] = [];
  return spots.map(({ x, text, bold }) => {
    const words = fitted(text, width - 8, size);
    const room = textWidth(words, size, bold);
    const left = rounded(Math.min(Math.max(x - room / 2, 2), width - room - 2));
    for (let row = 0; row < mostRows; row += 1) {
      const flag: Flag = { x, text: words, bold, left, room, row };
      if (placed.some((other) => meets(flag, other))) continue;
      placed.push(flag);
      return flag;
    }
    return null;
  });
}

const isOver = (x: number, { left, room }: Flag): boolean => x > left - 4 && x < left + room + 4;

/** Two names in one row overlap, or the stem of the higher one runs through the lower. */
function meets(a: Flag, b: Flag): boolean {
  if (a.row === b.row) return a.left < b.left + b.room + apart && b.left < a.left + a.room + apart;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  return isOver(high.x, low);
}

/** The name and its stem down to the spot. */
export function flagMarks(flag: Flag, foot: number, top: number): readonly Mark[] {
  const line = top - 8 - flag.row * flagHeight;
  return [
    { kind: 'path', d: `M${flag.x} ${line + 3}V${rounded(foot)}`, ink: 'quiet', width: 1 },
    {
      kind: 'text',
      x: flag.left,
      y: line - 2,
      text: flag.text,
      ink: 'text',
      size,
      bold: flag.bold,
    },
  ];
}
