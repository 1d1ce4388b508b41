import type { MapSheet } from '../chart/map/sheet.ts';
import type { Topology } from '../chart/map/topology.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import type { Sight } from './figureMap.ts';
import type { SvgWish } from './input.ts';

/** What a map needs beyond the figures of a dashboard. */
export interface Atlas {
  readonly topology: () => Promise<Topology>;
  /** The figure, untransformed, for every place of its finest level; rejects where it cannot be had. */
  readonly everywhere: (figure: Figure) => Promise<Figure>;
}

/** The map of a figure, ready to be drawn in any size. */
export interface FigureMap extends MapSheet {
  readonly svg: (wish: SvgWish) => string;
}
/** Null for a figure that is not shown as a map, or of which none can be had: then another chart stands for it. */
export type MapOf = (figure: Figure) => Promise<FigureMap | null>;

/** The maps of a dashboard, each made once. */
export function mapsOf(dashboard: Dashboard, language: Language, atlas: Atlas): MapOf {
  const made = new Map<string, Promise<FigureMap | null>>();
  return (figure) => {
    const { id } = figure.indicator;
    const panel = dashboard.panels.find(({ indicator }) => indicator === id);
    if (panel?.chart !== 'map') return Promise.resolve(null);
    const known = made.get(id) ?? drawn(figure, { dashboard, language, atlas }).catch(() => null);
    made.set(id, known);
    return known;
  };
}

/** The drawing of maps is fetched when the first one is wanted. */
const drawn = async (figure: Figure, sight: Sight): Promise<FigureMap | null> =>
  (await import('./figureMap.ts')).figureMap(figure, sight);
