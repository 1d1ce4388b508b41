import { readFileSync } from 'node:fs';

interface History {
  readonly codes: readonly {
    code: string;
    name: string;
    sami?: string;
    kven?: string;
    from: string;
    to?: string;
  }[];
  readonly counties: readonly { code: string; name: string; from?: string; to?: string }[];
  readonly changes: readonly { date: string; from: string; to: string; kind: string }[];
}
interface Relations {
  readonly groupings: readonly {
    readonly year: number;
    readonly from: string;
    readonly groups: readonly { readonly code: string; readonly members: readonly string[] }[];
  }[];
}
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../catalog/areas/${name}.json`, import.meta.url), 'utf8')) as T;

let history: History | null = null;
const historyOf = (): History => {
  history ??= read<History>('history');
  return history;
};

export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

export function entries(id: string): readonly Entry[] {
  if (id === '104')
    return historyOf().counties.map(({ code, name, from = '1838-01-01', to = null }) => ({
      code,
      name,
      from,
      to,
    }));
  return historyOf().codes.map(({ code, name, sami, kven, from, to = null }) => ({
    code,
    name: [name, sami, kven].filter(Boolean).join(' - '),
    from,
    to,
  }));
}

export const municipalityChanges = (): History['changes'] => historyOf().changes;

export function pairsAt(
  id: string,
  target: string | null,
  date: string,
): readonly (readonly [string, string])[] | null {
  const valid = entries('131').filter(({ from, to }) => from <= date && (to === null || date < to));
  if (id === '131' && target === '104') return valid.map(({ code }) => [code, code.slice(0, 2)] as const);
  if (id === '104' && target === '131') return valid.map(({ code }) => [code.slice(0, 2), code] as const);
  if (id !== '131' || target !== '112') return null;
  const grouping = read<Relations>('relations')
    .groupings.filter(({ from }) => from <= date)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return (
    grouping?.groups.flatMap(({ code, members }) => members.map((member) => [member, code] as const)) ?? null
  );
}

export function nameOf(code: string): string {
  if (code.startsWith('EKG')) return `KOSTRA-gruppe ${Number(code.slice(3))}`;
  const { codes, counties } = historyOf();
  const known = [...codes, ...counties].find((entry) => entry.code === code);
  return known?.name ?? code;
}
