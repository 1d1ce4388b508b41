/** Widths of Inter in parts of the type size, by kinds of letter; good to a few per cent on names and numbers. */
const kinds: readonly (readonly [letters: string, width: number])[] = [
  ['0123456789', 0.63],
  [' \u00a0', 0.28],
  ["ilj.,:;'|!I", 0.27],
  ['tfr()-–', 0.4],
  ['mwMWÆæ@%', 0.88],
  ['ABCDEFGHJKLNOPQRSTUVXYZØÅ', 0.7],
];
const widths = new Map(kinds.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const letterWidth = (letter: string): number =>
  widths.get(letter) ?? ((letter.codePointAt(0) as number) > 0x2e80 ? 1 : 0.59);

/** Estimated width of a text in pixels; nothing is measured, so that drawings are the same on the page and without one. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum * size * (bold ? 1.06 : 1);
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines no wider than the room, broken between words. */
export function wrapped(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitted(line, room, size));
}

interface Block {
  readonly at: readonly number[];
  readonly sum: number;
}

/**
 * Positions at least `height` apart and within the bounds, in the order of the wanted ones, as near to them as can be
 * (least squares). They are taken to fit: more than fit overlap evenly past the end.
 */
export function spread(
  wanted: readonly number[],
  height: number,
  bounds: readonly [number, number],
): readonly number[] {
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const blocks: Block[] = [];
  order.forEach((index, rank) => {
    let block: Block = { at: [index], sum: (wanted[index] as number) - rank * height };
    for (let last = blocks.at(-1); last !== undefined && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { at: [...last.at, ...block.at], sum: last.sum + block.sum };
    }
    blocks.push(block);
  });
  const [top, bottom] = bounds;
  const limit = Math.max(top, bottom - (wanted.length - 1) * height);
  const placed = Array.from(wanted, () => 0);
  let rank = 0;
  for (const block of blocks) {
    const base = Math.min(Math.max(mean(block), top), limit);
    for (const index of block.at) placed[index] = base + rank++ * height;
  }
  return placed;
}

const mean = (block: Block): number => block.sum / block.at.length;

/** Which items to keep, by lowest rank first, when only `room` of them fit; in their own order. */
export function chosen(ranks: readonly number[], room: number): readonly number[] {
  return ranks
    .map((rank, at) => ({ rank, at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, Math.max(0, room))
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}
