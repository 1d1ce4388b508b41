import { mapSheet } from '../chart/map/sheet.ts';
import { mapSvg } from '../chart/map/svg.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import type { Atlas, FigureMap } from './maps.ts';

export interface Sight {
  readonly dashboard: Dashboard;
  readonly language: Language;
  readonly atlas: Atlas;
}

/** The map of a figure; null where no place on it has a number. */
export async function figureMap(
  figure: Figure,
  { dashboard, language, atlas }: Sight,
): Promise<FigureMap | null> {
  const [topology, everywhere] = await Promise.all([atlas.topology(), atlas.everywhere(figure)]);
  const { areas } = dashboard;
  const common = { language, own: areas[0] };
  const sheet = mapSheet(everywhere, common);
  if (sheet === null || sheet.picture.counts.class + sheet.picture.counts['stand-in'] === 0) return null;
  return {
    ...sheet,
    svg: ({ width, grey, frame, mostHeight }) =>
      mapSvg(everywhere, {
        ...common,
        chosen: areas,
        topology,
        width: frame === 'full' ? width - 24 : width,
        grey,
        bare: frame === 'bare',
        mostHeight,
      }) ?? '',
  };
}
