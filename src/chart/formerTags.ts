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
  const room = (x: number) => right - x - 8;
  const fit = (text: (line: Line) => string) =>
    ended.every(({ line, end }) => textWidth(text(line), size) <= room(end.x));
  const text = fit(wholeName) ? wholeName : nameAlone;
  const isRight = fit(text);
  return ended.map(({ line, end }, at): Mark => {
    const said = text(line);
    const x = isRight ? end.x + 8 : Math.max(left + textWidth(said, size), end.x - 8);
    const anchor = isRight ? {} : { anchor: 'end' as const };
    return { kind: 'text', x, y: (ys[at] as number) + 4, text: said, ink: 'quiet', size, ...anchor };
  });
}

const wholeName = ({ name }: Line): string => name;
/** Without the years, which the end of the line shows too. */
const nameAlone = ({ name }: Line): string => name.split(', ')[0] as string;
