import type { AreaCode } from '../../areas/area.ts';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../series/series.ts';
import { asShown, type ShownFigure } from '../../series/transforms.ts';
import { type Caption, captionOf } from '../caption.ts';
import { type MapPicture, type MapPlace, type MapWish, mapPicture, ownOnMap } from './picture.ts';
import { mapSentence } from './sentence.ts';

/** A figure on the map with the words that belong to it. */
export interface MapSheet {
  readonly picture: MapPicture;
  /** The place that stands for the reader's own. */
  readonly home: MapPlace | undefined;
  readonly caption: Caption;
  readonly sentence: string;
}

/** Null where the figure has no place that a map can show. */
export function mapSheet(
  figure: Figure | ShownFigure,
  wish: MapWish & { readonly language: Language; readonly own?: AreaCode | undefined },
): MapSheet | null {
  const { language, own } = wish;
  const picture = mapPicture(asShown(figure), wish);
  if (picture === null) return null;
  const home = ownOnMap(picture, own, (code) => code.slice(0, 2) as AreaCode);
  const caption = captionOf(picture.figure, language, picture.figure.periods.indexOf(picture.period));
  return { picture, home, caption, sentence: mapSentence(picture, home, language) };
}
