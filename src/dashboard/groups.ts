import type { AreaCode } from '../areas/area.ts';
import { type Dashboard, groupCode, type OwnGroup, setAreas } from './dashboard.ts';
import { type Spread, spreads } from './spread.ts';

/** Adds a group of the reader's own, or puts it in the place of another; the same members make one group only. */
export function setGroup(dashboard: Dashboard, group: OwnGroup, instead?: OwnGroup): Dashboard {
  const at = dashboard.groups.findIndex((other) => other === instead);
  const groups = [...dashboard.groups];
  groups.splice(at < 0 ? groups.length : at, at < 0 ? 0 : 1, group);
  const isTwin = (other: OwnGroup) => other !== group && groupCode(other) === groupCode(group);
  return { ...dashboard, groups: groups.filter((other) => !isTwin(other)) };
}

/** The members of a group as places of their own, instead of the group. */
export const groupAsPlaces = (dashboard: Dashboard, group: OwnGroup): Dashboard =>
  setAreas(removeGroup(dashboard, group), [...dashboard.areas, ...group.members]);

export function setStandIns(dashboard: Dashboard, shown: boolean): Dashboard {
  const { standIns: _, ...rest } = dashboard;
  return shown ? rest : { ...rest, standIns: 'off' };
}

/** Draws the former places of one of today beside it, or no longer. */
export function setFormer({ former = [], ...rest }: Dashboard, area: AreaCode, shown: boolean): Dashboard {
  const others = former.filter((other) => other !== area);
  const wanted = shown ? [...others, area] : others;
  return wanted.length === 0 ? rest : { ...rest, former: wanted };
}

/** Shows one more number about the members of each group, or one less. */
export function setSpread(
  { spreads: before = [], ...rest }: Dashboard,
  spread: Spread,
  shown: boolean,
): Dashboard {
  const wanted = spreads.filter((one) => (one === spread ? shown : before.includes(one)));
  return wanted.length === 0 ? rest : { ...rest, spreads: wanted };
}

export const removeGroup = (dashboard: Dashboard, group: OwnGroup): Dashboard => ({
  ...dashboard,
  groups: dashboard.groups.filter((other) => other !== group),
});

/** Of the places that a former one was divided into, only this one. */
export const onlyHeir = (dashboard: Dashboard, heirs: readonly AreaCode[], kept: AreaCode): Dashboard => {
  const at = dashboard.areas.findIndex((area) => heirs.includes(area));
  const areas = dashboard.areas.filter((area) => !heirs.includes(area));
  return setAreas(dashboard, [...areas.slice(0, Math.max(at, 0)), kept, ...areas.slice(Math.max(at, 0))]);
};

/** All that a former place was divided into, each by itself and all as one line. */
export function heirsTogether(dashboard: Dashboard, group: OwnGroup): Dashboard {
  const missing = group.members.filter((member) => !dashboard.areas.includes(member));
  return setGroup(setAreas(dashboard, [...dashboard.areas, ...missing]), group);
}

export const hasGroup = ({ groups }: Dashboard, members: readonly AreaCode[]): boolean =>
  groups.some((group) => groupCode(group) === members.join('+'));

/** Without these places, except that the reader's own stays. */
export const removeMembers = (dashboard: Dashboard, members: readonly AreaCode[]): Dashboard =>
  setAreas(
    dashboard,
    dashboard.areas.filter((area, at) => at === 0 || !members.includes(area)),
  );
