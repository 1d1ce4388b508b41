import { type AreaCode, type Level, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { type Places, placeLabel } from '../areas/registry.ts';
import { blocsOf } from '../areas/unions.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { groupCode } from '../dashboard/dashboard.ts';
import { addsUp } from '../dashboard/requests.ts';
import type { Wanted } from './assemble.ts';
import type { Role } from './series.ts';

/** What one line is about: a place, or the members of a group whose number we compute. */
export interface Subject {
  readonly area: AreaCode;
  readonly label: string;
  readonly level: Level;
  readonly role: Role;
  readonly members: readonly AreaCode[] | null;
}

export function subjectsOf(
  { indicator, areas, groups = [], language }: Wanted,
  places: Places,
): readonly Subject[] {
  const computed = addsUp(indicator);
  const chosen = areas.map((area): Subject => {
    const level = levelOf(area) as Level;
    const members = level === 'kostra' && computed ? inGroup(area, places) : null;
    return { area, label: placeLabel(places, area, language), level, role: roleOf(area, areas), members };
  });
  const own = groups.map((group): Subject => {
    const { name, members } = group;
    return { area: groupCode(group), label: name, level: 'kostra', role: 'group', members };
  });
  return [...chosen, ...own];
}

const inGroup = (group: AreaCode, { municipalities }: Places): readonly AreaCode[] =>
  municipalities.filter(({ kostraGroup }) => kostraGroup === group).map(({ code }) => code);

/** The municipalities in a group or county, whether or not its number is computed from them; null for other places. */
export function membersOf({ area, level, members }: Subject, places: Places): readonly AreaCode[] | null {
  if (members !== null) return members;
  if (level === 'kostra') return inGroup(area, places);
  return level === 'county'
    ? places.municipalities.filter(({ county }) => county === area).map(({ code }) => code)
    : null;
}

/** The first place is the reader's own, unless it is the nation; then all stand beside each other. */
function roleOf(area: AreaCode, areas: readonly AreaCode[]): Role {
  const level = levelOf(area);
  if (area === areas[0]) return 'own';
  if (level === 'nation') return 'nation';
  if (level === 'county') return 'county';
  return level === 'kostra' ? 'group' : 'other';
}

/** Numbers that cannot be added up have no use for the former whole of a union. */
export const blocsIn = (
  members: readonly AreaCode[],
  { merge }: Indicator,
  history: History | null,
): readonly (readonly AreaCode[])[] =>
  merge === 'none' || history === null ? members.map((member) => [member]) : blocsOf(history, members);

export const blocLine = (areas: readonly AreaCode[]) => ({
  area: areas[0] as AreaCode,
  ...(areas.length > 1 ? { together: areas } : {}),
});
