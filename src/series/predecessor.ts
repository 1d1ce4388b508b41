import type { AreaCode } from '../areas/area.ts';
import { codeOn, type Predecessor } from '../areas/predecessors.ts';
import { plainCode } from '../pxweb/regions.ts';
import { lookUp, none, type PlaceReader, reading, startOf, type TermAccess } from './place.ts';

/** How the numbers of a former municipality are read: under its own codes, while they were in use, and never after. */
export function predecessorReader(access: TermAccess, former: Predecessor): PlaceReader {
  const last = former.spells.at(-1)?.code;
  if (access.term.region === null) return () => none('no-level');
  return (period) => {
    const code: AreaCode | null = codeOn(former, startOf(period));
    if (code === null) return none('no-period');
    const form = plainCode(access.info, code);
    const raw = form === null ? undefined : lookUp(access, form, null, period);
    return reading(raw, code === last ? 'own' : 'renumbered', [code]);
  };
}
