import type { Unit } from './indicator.ts';

const counts: readonly Unit[] = [
  'count',
  'persons',
  'families',
  'couples',
  'households',
  'offences',
  'municipalities',
  'places',
  'manYears',
  'points',
  'days',
  'months',
  'years',
  'minutes',
];

/** What the office's words for a unit may be among ours; its plain "antall" says only that something is counted. */
const fitting: Readonly<Record<string, readonly Unit[]>> = {
  persons: ['persons'],
  personer: ['persons'],
  barn: ['persons'],
  elever: ['persons'],
  households: ['households'],
  husholdninger: ['households'],
  offences: ['offences'],
  lovbrudd: ['offences'],
  familier: ['families'],
  families: ['families'],
  årsverk: ['manYears'],
  'per cent': ['percent'],
  prosent: ['percent'],
  'per 1000': ['per1000'],
  'per 1 000': ['per1000'],
  promille: ['per1000'],
  'per 10000': ['per10000'],
  'per 10 000': ['per10000'],
  nok: ['nok'],
  kr: ['nok'],
  kroner: ['nok'],
  '1000 kr': ['nok1000'],
  '1 000 kr': ['nok1000'],
  antall: counts,
  antal: counts,
  number: counts,
  'ja=1, nei=0': ['municipalities'],
  poeng: ['points'],
  indeks: ['points'],
  dager: ['days'],
  måneder: ['months'],
  minutter: ['minutes'],
  år: ['years'],
  plasser: ['places'],
};

/** Null for words that are not known here, which contradict nothing. */
export function unitsFitting(base: string): readonly Unit[] | null {
  const word = base.trim().toLowerCase();
  return Object.hasOwn(fitting, word) ? (fitting[word] ?? null) : null;
}
