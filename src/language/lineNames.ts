import type { Language } from './language.ts';

/** What lines are called that stand beside those of the places: averages of groups, and former municipalities with their years. */
const nb = {
  lines: {
    median: (group: string) => `Median, ${group}`,
    unweighted: (group: string) => `Uvektet snitt, ${group}`,
    'lower-quarter': (group: string) => `Nedre kvartil, ${group}`,
    'upper-quarter': (group: string) => `Øvre kvartil, ${group}`,
  },
  until: (name: string, to: number) => `${name}, til ${to}`,
  untilYear: (to: number) => `til ${to}`,
  between: (name: string, from: number, to: number) =>
    from === to ? `${name}, ${to}` : `${name}, ${from}–${to}`,
};

type LineNames = typeof nb;

const nn: LineNames = {
  lines: {
    median: (group) => `Median, ${group}`,
    unweighted: (group) => `Uvekta snitt, ${group}`,
    'lower-quarter': (group) => `Nedre kvartil, ${group}`,
    'upper-quarter': (group) => `Øvre kvartil, ${group}`,
  },
  until: (name, to) => `${name}, til ${to}`,
  untilYear: (to) => `til ${to}`,
  between: (name, from, to) => (from === to ? `${name}, ${to}` : `${name}, ${from}–${to}`),
};

const en: LineNames = {
  lines: {
    median: (group) => `Median, ${group}`,
    unweighted: (group) => `Unweighted mean, ${group}`,
    'lower-quarter': (group) => `Lower quartile, ${group}`,
    'upper-quarter': (group) => `Upper quartile, ${group}`,
  },
  until: (name, to) => `${name}, until ${to}`,
  untilYear: (to) => `until ${to}`,
  between: (name, from, to) => (from === to ? `${name}, ${to}` : `${name}, ${from}–${to}`),
};

export const lineNames = { nb, nn, en } satisfies Record<Language, LineNames>;
