import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import { type ShownFigure, shownText } from '../series/transforms.ts';
import { spread } from './labels.ts';
import { type Tag, tagSize } from './legend.ts';
import { type Frame, type Place, spotOf } from './lineMarks.ts';
import { type Mark, rounded } from './marks.ts';
import { isCrowd } from './theme.ts';

/** The first number of a line. */
export function startText({ series }: Tag, figure: ShownFigure, language: Language): string {
  const cell = series.cells.find(isValue);
  return cell === undefined ? '' : shownText(cell, figure, language);
}

/** Between the first numbers and the lines, for the strokes that lead from one to the other. */
export const startRoom = 22;

/** The first numbers to the left of the lines, moved apart. */
export function startTags(
  tags: readonly Tag[],
  place: Place & { readonly frame: Frame },
  language: Language,
): readonly Mark[] {
  const { left, top, bottom } = place.frame;
  const named = tags.filter(({ style }) => !isCrowd(style));
  const wanted = named.map((tag) => spotOf(place, tag, tag.series.cells.findIndex(isValue)).y);
  const ys = spread(wanted, 16, [top, bottom]);
  return named.flatMap((tag, at): readonly Mark[] => {
    const [y, own] = [ys[at] as number, wanted[at] as number];
    const text: Mark = {
      kind: 'text',
      x: left - startRoom,
      y: y + 4,
      text: startText(tag, place.figure, language),
      ink: 'text',
      size: tagSize,
      bold: tag.strong,
      anchor: 'end',
    };
    if (Math.abs(y - own) < 3) return [text];
    const d = `M${left - startRoom + 3} ${rounded(y)}L${left - 3} ${own}`;
    return [{ kind: 'path', d, ink: 'axis', width: 0.75 }, text];
  });
}
