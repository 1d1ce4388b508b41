import { isValue } from '../series/cell.ts';
import { spread, textWidth } from './labels.ts';
import type { Line } from './legend.ts';
import { type Frame, type Place, spotOf } from './lineMarks.ts';
import type { Mark } from './marks.ts';

const size = 11.5;
const height = 13;

/** Names of former municipalities where their lines end, moved apart; to the left of the end where there is no room. */
export function formerTags(
  lines: readonly Line[],
  place: Place & { readonly frame: Frame },
): readonly Mark[] {
  const { left, right, top, bottom } = place.frame;
  const ended = lines
    .filter(({ series }) => series.role === 'former')
    .map((line) => ({ line, end: spotOf(place, line, line.series.cells.findLastIndex(isValue)) }));
  const ys = spread(
    ended.map(({ end }) => end.y),
    height,
    [top + height / 2, bottom - height / 2],
  );
  return ended.map(({ line, end }, at): Mark => {
    const width = textWidth(line.name, size);
    const fits = end.x + 8 + width <= right;
    const x = fits ? end.x + 8 : Math.max(left + width, end.x - 8);
    return {
      kind: 'text',
      x,
      y: (ys[at] as number) + 4,
      text: line.name,
      ink: 'quiet',
      size,
      ...(fits ? {} : { anchor: 'end' as const }),
    };
  });
}
