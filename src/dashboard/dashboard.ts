import { type AreaCode, areaCode, nation } from '../areas/area.ts';
import type { IndicatorId } from '../catalog/indicator.ts';
import type { Language } from '../language/language.ts';
import { type Span, wholeSpan } from '../periods/span.ts';
import type { SourceName } from '../pxweb/source.ts';
import type { Criteria } from './criteria.ts';
import type { Spread } from './spread.ts';
import type { PanelScale } from './panelScale.ts';

export const views = ['front', 'workspace', 'overview', 'figure', 'document'] as const;
export type View = (typeof views)[number];

export const chartKinds = [
  'line',
  'bar',
  'dots',
  'slope',
  'multiples',
  'pyramid',
  'stacked',
  'heat',
  'map',
  'table',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/**
 * `index`: first year = 100. `change` and `percentChange`: from the year before. `difference`: from the own place.
 * `mean3`: three years at a time, for small numbers.
 */
export const transforms = [
  'level',
  'index',
  'change',
  'percentChange',
  'per1000',
  'difference',
  'mean3',
] as const;
export type Transform = (typeof transforms)[number];

export const panelWidths = [1, 2, 3] as const;
export type PanelWidth = (typeof panelWidths)[number];

/** One key figure on the dashboard. What is left out is decided by rule (the chart) or is the default. */
export interface Panel {
  readonly indicator: IndicatorId;
  readonly chart?: ChartKind;
  readonly transform?: Exclude<Transform, 'level'>;
  readonly width?: Exclude<PanelWidth, 1>;
  readonly scale?: PanelScale;
  /** A heading of the reader's own above this panel, which begins a section. */
  readonly heading?: string;
  /** A note of the reader's own beside the panel; plain text. */
  readonly note?: string;
  /** The reader's own words in place of the sentences made by rule; plain text. */
  readonly text?: string;
}

/** A named list of places of the reader's own. */
export interface OwnGroup {
  readonly name: string;
  readonly members: readonly AreaCode[];
  /** Of a group that likeness chose, as long as nobody has changed its members. */
  readonly criteria?: Criteria;
}

/** Everything a shared link restores, and nothing else. */
export interface Dashboard {
  readonly panels: readonly Panel[];
  /** The first is the reader's own place. */
  readonly areas: readonly AreaCode[];
  readonly groups: readonly OwnGroup[];
  readonly span: Span;
  readonly view: View;
  /** The figure that the figure view shows. */
  readonly figure?: IndicatorId;
  /** The figure that is shown alone and without the page around it, in a frame on another page. */
  readonly embed?: IndicatorId;
  readonly language?: Language;
  readonly source?: SourceName;
  /** A municipality without numbers of its own is not shown its county's. */
  readonly standIns?: 'off';
  /** Municipalities of today whose former ones are drawn beside them. */
  readonly former?: readonly AreaCode[];
  readonly spreads?: readonly Spread[];
  readonly title?: string;
  readonly lead?: string;
}

const onlyNation: readonly AreaCode[] = [nation];

export const emptyDashboard: Dashboard = {
  panels: [],
  areas: [],
  groups: [],
  span: wholeSpan,
  view: 'front',
};

export const maximumPanels = 60;
export const maximumAreas = 400;
/** Longest text of the reader's own that a link carries. */
export const maximumText = 600;

export const hasFigure = (dashboard: Dashboard, id: IndicatorId): boolean =>
  dashboard.panels.some((panel) => panel.indicator === id);

/** The view that has something to show: no figures means the front page, figures mean not the front page by default. */
const landed = (dashboard: Dashboard): Dashboard =>
  dashboard.panels.length > 0 && dashboard.view === 'front' ? { ...dashboard, view: 'workspace' } : dashboard;

export const addFigure = (dashboard: Dashboard, id: IndicatorId): Dashboard =>
  hasFigure(dashboard, id) || dashboard.panels.length >= maximumPanels
    ? dashboard
    : landed({ ...dashboard, panels: [...dashboard.panels, { indicator: id }] });

export function removeFigure(dashboard: Dashboard, id: IndicatorId): Dashboard {
  const { figure, ...rest } = dashboard;
  const panels = dashboard.panels.filter((panel) => panel.indicator !== id);
  const kept = figure === undefined || figure === id ? rest : { ...rest, figure };
  return {
    ...kept,
    panels,
    view: figure === id && dashboard.view === 'figure' ? 'workspace' : dashboard.view,
  };
}

/** Moves a panel `by` places towards the end (or the start, when negative), stopping at the ends. */
export function movePanel(dashboard: Dashboard, id: IndicatorId, by: number): Dashboard {
  const from = dashboard.panels.findIndex((panel) => panel.indicator === id);
  if (from < 0) return dashboard;
  const panels = [...dashboard.panels];
  const [panel] = panels.splice(from, 1);
  panels.splice(Math.max(0, from + by), 0, panel as Panel);
  return { ...dashboard, panels };
}

export type PanelChange = { readonly [K in Exclude<keyof Panel, 'indicator'>]?: Panel[K] | undefined };

/** A panel with a change; a property set to undefined or an empty text goes back to its default. */
export const changedPanel = (panel: Panel, change: PanelChange): Panel =>
  Object.fromEntries(
    Object.entries({ ...panel, ...change }).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Panel;

export const setPanel = (dashboard: Dashboard, id: IndicatorId, change: PanelChange): Dashboard => ({
  ...dashboard,
  panels: dashboard.panels.map((panel) => (panel.indicator === id ? changedPanel(panel, change) : panel)),
});

export const setAreas = (dashboard: Dashboard, areas: readonly AreaCode[]): Dashboard =>
  keptFormer({ ...dashboard, areas: [...new Set(areas)].slice(0, maximumAreas) });

/** Former places go with the place that they became. */
function keptFormer({ former, ...dashboard }: Dashboard): Dashboard {
  const kept = (former ?? []).filter((area) => dashboard.areas.includes(area));
  return kept.length === 0 ? dashboard : { ...dashboard, former: kept };
}

export const setSpan = (dashboard: Dashboard, span: Span): Dashboard => ({ ...dashboard, span });

export const setView = (dashboard: Dashboard, view: View): Dashboard => ({ ...dashboard, view });

export const openFigure = (dashboard: Dashboard, figure: IndicatorId): Dashboard => ({
  ...dashboard,
  figure,
  view: 'figure',
});

/** Sets title and lead; an empty text takes it away. */
export function setTitles(
  dashboard: Dashboard,
  change: { readonly title?: string; readonly lead?: string },
): Dashboard {
  const { title, lead, ...rest } = { ...dashboard, ...change };
  return { ...rest, ...(title ? { title } : {}), ...(lead ? { lead } : {}) };
}

/** Nothing chosen but the reader's own place, which travels with her. */
export const cleared = (dashboard: Dashboard): Dashboard => ({
  ...emptyDashboard,
  areas: dashboard.areas.slice(0, 1),
  ...(dashboard.language === undefined ? {} : { language: dashboard.language }),
  ...(dashboard.source === undefined ? {} : { source: dashboard.source }),
  ...(dashboard.standIns === undefined ? {} : { standIns: dashboard.standIns }),
});

/** The places that figures are shown for: the nation while none is chosen. */
export const shownAreas = (dashboard: Dashboard): readonly AreaCode[] =>
  dashboard.areas.length > 0 ? dashboard.areas : onlyNation;

/** The code that a group of the reader's own goes by in series and files: its members' codes together. */
export const groupCode = ({ members }: OwnGroup): AreaCode => areaCode(members.join('+'));
