import type { Dashboard, Panel } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { comparable } from '../series/comparable.ts';
import type { Figure } from '../series/series.ts';
import { type ShownFigure, transformed } from '../series/transforms.ts';
import { svgDrawer } from './chartFile.ts';
import type { SvgOf } from './input.ts';
import type { MapOf } from './maps.ts';

export const panelOf = ({ panels }: Dashboard, figure: Figure): Panel | undefined =>
  panels.find(({ indicator }) => indicator === figure.indicator.id);

/** The figure as its panel shows it; one that is so already stays as it is. */
export const asInPanel = (dashboard: Dashboard, figure: Figure | ShownFigure): ShownFigure =>
  'transform' in figure ? figure : transformed(figure, panelOf(dashboard, figure)?.transform ?? 'level');

/** What the chart of the panel draws: without the places that cannot share the axis with the reader's own. */
export const drawnInPanel = (dashboard: Dashboard, figure: Figure | ShownFigure): ShownFigure =>
  comparable(asInPanel(dashboard, figure)).figure;

/** Draws what the panels show, for a page, a file and the command line alike. */
export function panelDrawer(dashboard: Dashboard, language: Language, mapOf?: MapOf): SvgOf {
  const draw = svgDrawer(dashboard, language, mapOf);
  return (figure, wish) => draw(drawnInPanel(dashboard, figure), wish);
}
