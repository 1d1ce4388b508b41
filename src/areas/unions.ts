import { timeline } from './ancestry.ts';
import type { AreaCode } from './area.ts';
import type { History } from './history.ts';
import type { Ancestry, Stretch } from './stretch.ts';

/** Present municipalities that share a former one, taken together: their sums are exact where their own are not. */
export interface Union {
  /** In the order of their codes. */
  readonly members: readonly AreaCode[];
  /** The divided municipalities that bind them together. */
  readonly divided: readonly AreaCode[];
  /** The first day on which each member has numbers of its own. */
  readonly since: string;
}

/** Every stable union, such as Ålesund and Haram, or Heim, Hitra and Orkland. */
export function unionsOf(history: History): readonly Union[] {
  const unions: { members: Set<AreaCode>; divided: AreaCode[]; since: string }[] = [];
  for (const { code, heirs, validTo } of history.codes.values()) {
    if (heirs.length < 2) continue;
    const joined = unions.filter(({ members }) => heirs.some((heir) => members.has(heir.code)));
    const union = { members: new Set(heirs.map((heir) => heir.code)), divided: [code], since: validTo ?? '' };
    for (const other of joined) {
      for (const member of other.members) union.members.add(member);
      union.divided.unshift(...other.divided);
      if (other.since > union.since) union.since = other.since;
      unions.splice(unions.indexOf(other), 1);
    }
    unions.push(union);
  }
  return unions.map(({ members, ...rest }) => ({ members: [...members].sort(), ...rest }));
}

/** The stable union that a municipality is part of, if it is part of any. */
export const unionOf = (history: History, area: AreaCode): Union | undefined =>
  unionsIn(history).find(({ members }) => members.includes(area));

/** What numbers make up several present municipalities taken together, from the first day known, oldest first. */
export function unionTimeline(history: History, members: readonly AreaCode[]): readonly Stretch[] {
  const timelines = members.map((member) => timeline(history, member));
  const dates = [...new Set(timelines.flat().map(({ from }) => from))].sort();
  return dates.map((from, at) => ({
    from,
    to: dates[at + 1] ?? null,
    ancestry: together(timelines.map((stretches) => stretchOn(stretches, from).ancestry)),
  }));
}

/** The members with those of each complete stable union taken together; the others stand alone. */
export function blocsOf(history: History, members: readonly AreaCode[]): readonly (readonly AreaCode[])[] {
  const whole = unionsIn(history).filter((union) =>
    union.members.every((member) => members.includes(member)),
  );
  const bound = new Set(whole.flatMap((union) => union.members));
  const alone = members.filter((member) => !bound.has(member)).map((member) => [member]);
  return [...whole.map((union) => union.members), ...alone];
}

const unionMemory = new WeakMap<History, readonly Union[]>();

function unionsIn(history: History): readonly Union[] {
  const known = unionMemory.get(history) ?? unionsOf(history);
  unionMemory.set(history, known);
  return known;
}

const stretchOn = (stretches: readonly Stretch[], date: string): Stretch =>
  stretches.findLast(({ from }) => from <= date) as Stretch;

/** Shares of a divided municipality are added up; when all its heirs are there it is whole again. */
function together(ancestries: readonly Ancestry[]): Ancestry {
  const shares = new Map<AreaCode, number>();
  for (const { code, share } of ancestries.flatMap(({ parts }) => parts))
    shares.set(code, (shares.get(code) ?? 0) + (share ?? Number.NaN));
  const parts = [...shares]
    .map(([code, share]) => ({ code, share: Math.abs(share - 1) < 1e-9 ? 1 : share }))
    .sort((a, b) => a.code.localeCompare(b.code));
  const wholes = parts.filter(({ share }) => share !== 1).map(({ code }) => code);
  return {
    kind: wholes.length === 0 ? 'merged' : 'partial',
    parts,
    wholes,
    exact: wholes.length === 0,
    municipalities: parts.map(({ code }) => code),
    moved: [],
  };
}
