import { type AreaCode, areaCode } from '../areas/area.ts';
import type { IndicatorId } from '../catalog/indicator.ts';
import type { Dashboard, OwnGroup } from './dashboard.ts';
import type { Problem } from './problem.ts';
import { defaultView } from './url.ts';

/** What has become of a code that is no longer in use. */
export type FormerPlace =
  | { readonly kind: 'one'; readonly name: string; readonly to: string }
  | { readonly kind: 'split'; readonly name: string; readonly to: readonly string[] };

/** What checking needs to know of the world: which figures and places there are. */
export interface Known {
  readonly hasFigure: (id: IndicatorId) => boolean;
  /** The most similar id that exists, when one is near. */
  readonly closestFigure: (id: string) => string | null;
  /** The name of a place of today; null when there is none with the code. */
  readonly placeName: (code: string) => string | null;
  readonly formerPlace: (code: string) => FormerPlace | null;
}

export interface Checked {
  readonly dashboard: Dashboard;
  readonly problems: readonly Problem[];
}

/**
 * The dashboard with what exists: unknown figures and places are left out, former municipalities give way to those of
 * today. Everything done is in `problems`.
 */
export function checked(dashboard: Dashboard, known: Known): Checked {
  const problems: Problem[] = [];
  const exists = (id: IndicatorId): boolean => {
    if (known.hasFigure(id)) return true;
    const closest = known.closestFigure(id);
    if (!problems.some((problem) => problem.kind === 'unknown-figure' && problem.id === id))
      problems.push({ kind: 'unknown-figure', id, ...(closest === null ? {} : { closest }) });
    return false;
  };
  const panels = dashboard.panels.filter(({ indicator }) => exists(indicator));
  const { figure, embed, ...rest } = dashboard;
  const open = figure !== undefined && exists(figure) ? { figure } : {};
  const framed = embed !== undefined && exists(embed) ? { embed } : {};
  const areas = presentAreas(dashboard.areas, known, problems);
  const groups = dashboard.groups
    .map((group) => presentGroup(group, known, problems))
    .filter(({ members }) => members.length > 0);
  const former = presentFormer(dashboard, areas, problems);
  const view = viewOf({ ...rest, ...open, panels }, dashboard.panels.length);
  if (problems.length === 0 && view === dashboard.view) return { dashboard, problems };
  const { former: _, ...kept } = rest;
  return { dashboard: { ...kept, ...open, ...framed, ...former, panels, areas, groups, view }, problems };
}

/** The view asked for, when there is something to show in it. */
function viewOf({ view, panels, figure }: Dashboard, asked: number): Dashboard['view'] {
  if (panels.length === 0 && asked > 0) return 'front';
  return view === 'figure' && figure === undefined ? defaultView(panels) : view;
}

/** The criteria stay only with the members that they chose. */
function presentGroup({ criteria, ...group }: OwnGroup, known: Known, problems: Problem[]): OwnGroup {
  const members = presentAreas(group.members, known, problems);
  const isKnown = criteria !== undefined && known.placeName(criteria.own) !== null;
  if (criteria !== undefined && !isKnown) problems.push({ kind: 'unknown-area', code: criteria.own });
  const holds = isKnown && members.join() === group.members.join();
  return { name: group.name, members, ...(holds ? { criteria } : {}) };
}

/** Former places are drawn beside a place that is shown; without it there is nothing that they lead to. */
function presentFormer(
  { former = [] }: Dashboard,
  areas: readonly AreaCode[],
  problems: Problem[],
): { readonly former?: readonly AreaCode[] } {
  const kept = former.filter((code) => areas.includes(code));
  for (const text of former.filter((code) => !kept.includes(code)))
    problems.push({ kind: 'unreadable', param: 'former', text });
  return kept.length === 0 ? {} : { former: kept };
}

/** Places of today for the codes given, each once, in the order given. */
function presentAreas(codes: readonly string[], known: Known, problems: Problem[]): readonly AreaCode[] {
  const present = new Set<string>();
  for (const code of codes) {
    const former = known.placeName(code) === null ? known.formerPlace(code) : null;
    if (known.placeName(code) !== null) present.add(code);
    else if (former === null) problems.push({ kind: 'unknown-area', code });
    else if (former.kind === 'one') {
      present.add(former.to);
      problems.push({
        kind: 'former-area',
        code,
        name: former.name,
        to: former.to,
        toName: known.placeName(former.to) ?? '',
      });
    } else {
      for (const to of former.to) present.add(to);
      const to = former.to.map((successor) => ({ code: successor, name: known.placeName(successor) ?? '' }));
      problems.push({ kind: 'split-area', code, name: former.name, to });
    }
  }
  return [...present].map(areaCode);
}
