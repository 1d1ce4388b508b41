import type { IndicatorId } from '../catalog/indicator.ts';
import { type Dashboard, emptyDashboard, openFigure } from './dashboard.ts';

/** One figure of the dashboard to be shown alone in a frame, with the places, span and looks that it has there. */
export function embedded(dashboard: Dashboard, embed: IndicatorId): Dashboard {
  const { areas, groups, span, language, source, former, spreads: beside } = dashboard;
  return {
    ...emptyDashboard,
    panels: dashboard.panels
      .filter(({ indicator }) => indicator === embed)
      .map(({ heading: _heading, note: _note, text: _text, width: _width, ...panel }) => panel),
    areas,
    groups,
    span,
    view: 'workspace',
    embed,
    ...(language === undefined ? {} : { language }),
    ...(source === undefined ? {} : { source }),
    ...(former === undefined ? {} : { former }),
    ...(beside === undefined ? {} : { spreads: beside }),
  };
}

/** The page that an embedded figure links back to: the figure large, with the page around it. */
export function unembedded({ embed, ...dashboard }: Dashboard): Dashboard {
  return embed === undefined ? dashboard : openFigure(dashboard, embed);
}
