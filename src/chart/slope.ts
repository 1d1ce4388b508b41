import { isValue } from '../series/cell.ts';
import { ownSeries, type ShownFigure, withPeriods } from '../series/transforms.ts';
import { linePicture } from './line.ts';
import type { LineWish } from './margins.ts';
import type { Picture } from './marks.ts';

/** The first and the newest period in which the own place has numbers; all there are when fewer than two. */
export function slopePeriods(figure: ShownFigure): readonly number[] {
  const cells = ownSeries(figure)?.cells ?? [];
  const ends = [cells.findIndex(isValue), cells.findLastIndex(isValue)].filter((at) => at >= 0);
  return [...new Set(ends)];
}

/** Two periods only: from where to where each place went. */
export const slopePicture = (wish: LineWish): Picture =>
  linePicture({ ...wish, figure: withPeriods(wish.figure, slopePeriods(wish.figure)), tags: 'both' });
