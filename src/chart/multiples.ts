import type { ShownFigure } from '../series/transforms.ts';
import { fitted } from './labels.ts';
import { emptyPicture, linePicture, linesOf, valuesOf } from './line.ts';
import type { LineWish } from './margins.ts';
import { type Mark, type Picture, picture, shifted, type Track } from './marks.ts';
import { shownText } from '../series/transforms.ts';
import { isValue } from '../series/cell.ts';

export interface MultiplesWish extends LineWish {
  readonly commonScale?: boolean;
}

const narrowest = 168;
const [titleHeight, leastHeight, mostHeight] = [24, 116, 320] as const;

const cellHeight = (height: number, rows: number): number =>
  Math.min(Math.max(leastHeight, Math.floor((height + 12) / rows) - titleHeight - 12), mostHeight);

/** One small chart per place, with its newest number in the title; all on one scale, or each on its own. */
export function multiplesPicture({ commonScale = true, fills = false, ...wish }: MultiplesWish): Picture {
  const { figure, language, width } = wish;
  const lines = linesOf(figure).filter(({ series }) => series.cells.some(isValue));
  if (lines.length === 0) return emptyPicture(wish);
  const columns = Math.max(1, Math.min(lines.length, 5, Math.floor(width / narrowest)));
  const cell = Math.floor((width - (columns - 1) * 16) / columns);
  const height = fills ? cellHeight(wish.height, Math.ceil(lines.length / columns)) : leastHeight;
  const alsoOver = commonScale ? valuesOf(figure) : [];
  const marks: Mark[] = [];
  const places: { readonly small: Picture; readonly left: number; readonly top: number }[] = [];
  let [row, tallest, top] = [0, 0, 0];
  lines.forEach((line, at) => {
    const column = at % columns;
    if (column === 0 && at > 0) [row, top, tallest] = [row + 1, top + tallest + 12, 0];
    const left = column * (cell + 16);
    const one: ShownFigure = { ...figure, series: [line.series] };
    const small = linePicture({ ...wish, figure: one, width: cell, height, alsoOver, tags: 'none' });
    const newest = line.series.cells.findLast(isValue);
    const value = newest === undefined ? '' : ` ${shownText(newest, figure, language)}`;
    const text = fitted(line.name, cell - 8 * value.length, 13) + value;
    marks.push({ kind: 'text', x: left, y: top + 14, text, ink: 'text', size: 13, bold: line.strong });
    marks.push(...small.marks.map((mark) => shifted(mark, left, top + titleHeight)));
    places.push({ small, left, top: top + titleHeight });
    tallest = Math.max(tallest, small.height + titleHeight);
  });
  const drawn = {
    width,
    height: top + tallest,
    foot: top + tallest,
    flow: 'along' as const,
    isEmpty: false,
    marks,
  };
  return picture(drawn, () =>
    places.flatMap(({ small, left, top: down }) =>
      small.tracks.map((track) => movedTrack(track, left, down)),
    ),
  );
}

const movedTrack = (track: Track, dx: number, dy: number): Track => ({
  ...track,
  stops: track.stops.map((stop) => ({ ...stop, x: stop.x + dx, y: stop.y + dy })),
});
