import type { AreaCode } from '../../areas/area.ts';
import type { History } from '../../areas/history.ts';
import { unionOf } from '../../areas/unions.ts';
import type { Figure, Series } from '../../series/series.ts';

/** With more places than this the figure is about all of them, and no one's past is missed. */
const mostPlaces = 20;

/** The stable unions whose sum would carry a line further back than its own numbers, for figures that add up. */
export function unionsWanted(figure: Figure, history: History): readonly (readonly AreaCode[])[] {
  if (!isAnyCutShort(figure)) return [];
  const unions = figure.series
    .filter((one) => one.level === 'municipality' && isCutShort(one))
    .map(({ area }) => unionOf(history, area)?.members)
    .filter((members) => members !== undefined);
  return [...new Map(unions.map((members) => [members.join(), members])).values()];
}

/** Whether any line could be carried further together with others, by the look of it. */
export const isAnyCutShort = ({ indicator, series }: Figure): boolean =>
  indicator.merge !== 'none' && series.length <= mostPlaces && series.some(isCutShort);

const isCutShort = ({ pedigree, breaks }: Series): boolean =>
  pedigree.some(({ kind }) => kind === 'whole-of-split') ||
  breaks.some(({ kind }) => kind === 'split' || kind === 'territory');
