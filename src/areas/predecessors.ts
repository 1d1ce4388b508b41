import { timeline } from './ancestry.ts';
import { type AreaCode, areaCode } from './area.ts';
import { breaksInto } from './breaks.ts';
import { type CodeRecord, firstDay, nameOn } from './code-record.ts';
import type { History } from './history.ts';

/** A code that a former municipality had; `to` is exclusive. */
export interface CodeSpell {
  readonly code: AreaCode;
  readonly from: string;
  readonly to: string;
}

/** A municipality of before a reform, as long as its territory was the same, that a place of today was made of. */
export interface Predecessor {
  readonly name: string;
  /** Oldest first and without gaps. */
  readonly spells: readonly CodeSpell[];
  /** Some of its people are in other places of today, because it was divided. */
  readonly divided: boolean;
}

interface Growing {
  readonly spells: CodeSpell[];
  divided: boolean;
}

/**
 * The former municipalities behind a present one, the last to end first; none where it has only changed its code. One
 * that merged, was divided, or kept its code while its territory grew is a former place; one renumbered goes on.
 */
export function predecessorsOf(history: History, area: AreaCode): readonly Predecessor[] {
  const found: Growing[] = [];
  for (const { from, to, ancestry } of timeline(history, area)) {
    if (to === null || ancestry.kind === 'own' || ancestry.kind === 'renumbered') continue;
    for (const { code, share } of ancestry.parts) {
      const earlier = found.find(({ spells }) => goesOn(history, spells.at(-1) as CodeSpell, { code, from }));
      const divided = share !== 1;
      if (earlier === undefined) found.push({ spells: [{ code, from, to }], divided });
      else {
        const last = earlier.spells.at(-1) as CodeSpell;
        if (last.code === code) earlier.spells[earlier.spells.length - 1] = { ...last, to };
        else earlier.spells.push({ code, from, to });
      }
    }
  }
  return found
    .map(({ spells, divided }) => ({ name: lastName(history, spells), spells, divided }))
    .sort((a, b) => endOf(b).localeCompare(endOf(a)) || a.name.localeCompare(b.name, 'nb'));
}

/** Whether a code carries on what an earlier spell was: the same code over the same territory, or its new number. */
function goesOn(
  history: History,
  last: CodeSpell,
  { code, from }: Pick<CodeSpell, 'code' | 'from'>,
): boolean {
  if (last.to !== from) return false;
  if (breaksInto(history, code).some(({ date }) => date === from)) return false;
  if (last.code === code) return true;
  const changes = history.changesInto.get(code) ?? [];
  return changes.some(
    (change) => change.kind === 'renumber' && change.from === last.code && change.date === from,
  );
}

const endOf = ({ spells }: Pick<Predecessor, 'spells'>): string => spells.at(-1)?.to ?? '';

function lastName({ codes }: History, spells: readonly CodeSpell[]): string {
  const { code, from } = spells.at(-1) as CodeSpell;
  return nameOn(codes.get(code) as CodeRecord, from);
}

/** The years that a former place is known in, both inclusive; no first one where it is older than the history. */
export function yearsOf({ spells }: Predecessor): { readonly from: number | null; readonly to: number } {
  const [first, last] = [spells[0] as CodeSpell, spells.at(-1) as CodeSpell];
  const endYear = Number(last.to.slice(0, 4));
  return {
    from: first.from === firstDay ? null : Number(first.from.slice(0, 4)),
    to: last.to.endsWith('-01-01') ? endYear - 1 : endYear,
  };
}

/** What a former place goes by in series and files: its last code, with its last year where the code lived on. */
export function predecessorCode({ codes }: History, former: Predecessor): AreaCode {
  const { code, to } = former.spells.at(-1) as CodeSpell;
  return codes.get(code)?.validTo === to ? code : areaCode(`${code}-${yearsOf(former).to}`);
}

/** The code that a former place had on a date; null before and after. */
export const codeOn = ({ spells }: Predecessor, isoDate: string): AreaCode | null =>
  spells.find(({ from, to }) => (from <= isoDate || from === firstDay) && isoDate < to)?.code ?? null;

/** All codes that the numbers of these places' former ones stand under. */
export const predecessorCodes = (history: History, areas: readonly AreaCode[]): readonly AreaCode[] => [
  ...new Set(
    areas.flatMap((area) =>
      predecessorsOf(history, area).flatMap(({ spells }) => spells.map(({ code }) => code)),
    ),
  ),
];

/** The last name that a municipal code stood for; undefined for one that the history does not know. */
export function formerName({ codes }: History, code: string): string | undefined {
  return codes.get(code)?.name;
}
