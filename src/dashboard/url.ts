import { criteriaText } from './criteria.ts';
import { linkText } from './linkText.ts';
import { type Dashboard, emptyDashboard, type OwnGroup, type Panel } from './dashboard.ts';
import { spanText } from '../periods/span.ts';

export const linkVersion = '1';

/** Parameters in the order they are written; the free texts come early, so that a link ends in a code. */
export const linkParameters = [
  'v',
  'title',
  'lead',
  'headings',
  'notes',
  'texts',
  'groups',
  'view',
  'charts',
  'transforms',
  'widths',
  'scales',
  'lang',
  'source',
  'standins',
  'former',
  'spreads',
  'embed',
  'figure',
  'figures',
  'areas',
  'span',
] as const;
export type LinkParameter = (typeof linkParameters)[number];

/** The view of a link that names none. */
export const defaultView = (panels: readonly Panel[]): Dashboard['view'] =>
  panels.length > 0 ? 'workspace' : 'front';

/** `~` joins entries, so text inside an entry writes its escapes with `.` instead. */
const entryText = (text: string): string => linkText(text).replaceAll('~', '.');

const groupText = ({ name, criteria, members }: OwnGroup): string =>
  [entryText(name), ...(criteria === undefined ? [] : [criteriaText(criteria)]), ...members].join('-');

/** The dashboard as a query string, `?v=1&…`; empty for the empty dashboard. Defaults are left out. */
export function toUrl(dashboard: Dashboard): string {
  const { panels } = dashboard;
  const perPanel = (write: (panel: Panel) => string | undefined) =>
    panels
      .filter((panel) => write(panel))
      .map((panel) => `${panel.indicator}.${write(panel)}`)
      .join('~');
  const written: Record<Exclude<LinkParameter, 'v'>, string | undefined> = {
    title: linkText(dashboard.title ?? ''),
    lead: linkText(dashboard.lead ?? ''),
    headings: perPanel((panel) => entryText(panel.heading ?? '')),
    notes: perPanel((panel) => entryText(panel.note ?? '')),
    texts: perPanel((panel) => entryText(panel.text ?? '')),
    groups: dashboard.groups.map(groupText).join('~'),
    view: dashboard.view === defaultView(panels) ? '' : dashboard.view,
    charts: perPanel((panel) => panel.chart),
    transforms: perPanel((panel) => panel.transform),
    widths: perPanel((panel) => panel.width?.toString()),
    scales: perPanel((panel) => panel.scale),
    lang: dashboard.language,
    source: dashboard.source,
    standins: dashboard.standIns,
    former: dashboard.former?.join('~'),
    spreads: dashboard.spreads?.join('~'),
    embed: dashboard.embed,
    figure: dashboard.figure,
    figures: panels.map((panel) => panel.indicator).join('~'),
    areas: dashboard.areas.join('~'),
    span: spanText(dashboard.span) === spanText(emptyDashboard.span) ? '' : spanText(dashboard.span),
  };
  const pairs = linkParameters
    .filter((name) => name !== 'v')
    .filter((name) => written[name])
    .map((name) => `${name}=${written[name]}`);
  return pairs.length === 0 ? '' : `?v=${linkVersion}&${pairs.join('&')}`;
}
