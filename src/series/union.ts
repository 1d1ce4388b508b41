import type { AreaCode } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { officeHolders } from '../areas/kommsummer.ts';
import type { Ancestry } from '../areas/stretch.ts';
import { unionTimeline } from '../areas/unions.ts';
import type { Merge } from '../catalog/indicator.ts';
import type { Raw } from '../cube/term.ts';
import type { Period } from '../periods/period.ts';
import { plainCode, writtenAs } from '../pxweb/regions.ts';
import {
  added,
  lookUp,
  none,
  type PlaceReader,
  placeReader,
  reading,
  startOf,
  type TermAccess,
} from './place.ts';

/**
 * How the numbers of a stable union are read from period to period: before the split, the former whole, so that the sum
 * is exact where the members' own numbers cannot be had.
 */
export function unionReader(
  access: TermAccess,
  members: readonly AreaCode[],
  merge: Merge,
  history: History,
): PlaceReader {
  const stretches = unionTimeline(history, members);
  const alone = members.map((member) => placeReader(access, member, merge, history));
  const isMerged = members.every((member) => writtenAs(access.info, member)?.merged);
  return (period) => {
    const past =
      stretches.findLast(({ from }) => from <= startOf(period))?.ancestry ?? stretches[0]?.ancestry;
    if (past === undefined || !past.exact) return none('refused', members);
    const codes = past.parts.map(({ code }) => code);
    const whole = isMerged
      ? fromOffice(access, past, members, history, period)
      : fromCodes(access, past, period);
    const kind = codes.length === 1 ? 'renumbered' : 'merged';
    if (whole !== undefined) return reading(whole, kind, codes);
    const own = alone.map((read) => read(period));
    if (!own.every(({ raw, sameTerritory }) => raw !== null && sameTerritory)) return none('refused', codes);
    return reading(added(own.map(({ raw }) => raw as Raw)), 'merged', members);
  };
}

const fromCodes = (access: TermAccess, { parts }: Ancestry, period: Period): Raw | undefined =>
  added(
    parts.map(({ code }) => {
      const form = plainCode(access.info, code);
      return form === null ? undefined : lookUp(access, form, null, period);
    }),
  );

/** The Statbank keeps a divided whole with one of its heirs, whose series then holds the others too. */
function fromOffice(
  access: TermAccess,
  { parts }: Ancestry,
  members: readonly AreaCode[],
  history: History,
  period: Period,
): Raw | undefined {
  const codes = parts.map(({ code }) => code);
  const holders = officeHolders(history, codes, members);
  if (holders === null) return undefined;
  return added(
    holders.map((holder) => {
      const written = writtenAs(access.info, holder);
      return written === null ? undefined : lookUp(access, written.code, written.codelist, period);
    }),
  );
}
