import type { Language } from './language.ts';

const nb = {
  pedigree: {
    own: (codes: string) => `kode ${codes}`,
    renumbered: (codes: string) => `samme sted under tidligere kode ${codes}`,
    merged: (codes: string) => `summert av oss fra kodene ${codes}`,
    'merged-by-office': (codes: string) => `slått sammen av SSB fra ${codes}`,
    'whole-of-split': (codes: string) => `bare tall for det tidligere hele, kode ${codes}`,
  },
  noNumbers: (codes: string) => `ingen tall (kode ${codes})`,
  breaks: {
    merged: 'sammenslåing',
    split: 'deling',
    territory: 'endret område',
    county: 'ny fylkesinndeling',
    'kostra-groups': 'nye KOSTRA-grupper',
    definition: 'endret definisjon',
  },
  breakAt: (kind: string, period: string) => `Brudd før ${period}: ${kind}.`,
  standIn: (place: string, county: string) =>
    `${place}: tall for fylket (${county}) er vist der kommunen mangler tall.`,
  averages: {
    sum: 'sum av medlemmene',
    'ratio-of-sums': 'summene av teller og nevner delt på hverandre',
    'population-weighted': 'snitt vektet med dagens folketall i alle årene',
    unweighted: 'uvektet snitt av medlemmene',
    median: 'medianen av medlemmene',
    'lower-quarter': 'nedre grense for den midterste halvparten av medlemmene',
    'upper-quarter': 'øvre grense for den midterste halvparten av medlemmene',
  },
  coverage: (place: string, how: string, have: number, all: number) =>
    `${place}: ${how}. ${have} av ${all} har tall.`,
  measures: {
    value: (of: string) => `Publisert i tabell ${of}.`,
    sum: (of: string) => `Summen av tall i tabell ${of}.`,
    ratio: (of: string, over: string, per: string) =>
      `${per} × tall i tabell ${of} delt på tall i tabell ${over}.`,
    difference: (of: string, minus: string) => `Tall i tabell ${of} minus tall i tabell ${minus}.`,
  },
};

type PedigreeText = typeof nb;

const nn: PedigreeText = {
  pedigree: {
    own: (codes) => `kode ${codes}`,
    renumbered: (codes) => `same stad under tidlegare kode ${codes}`,
    merged: (codes) => `summert av oss frå kodane ${codes}`,
    'merged-by-office': (codes) => `slått saman av SSB frå ${codes}`,
    'whole-of-split': (codes) => `berre tal for det tidlegare heile, kode ${codes}`,
  },
  noNumbers: (codes) => `ingen tal (kode ${codes})`,
  breaks: {
    merged: 'samanslåing',
    split: 'deling',
    territory: 'endra område',
    county: 'ny fylkesinndeling',
    'kostra-groups': 'nye KOSTRA-grupper',
    definition: 'endra definisjon',
  },
  breakAt: (kind, period) => `Brot før ${period}: ${kind}.`,
  standIn: (place, county) => `${place}: tal for fylket (${county}) er viste der kommunen manglar tal.`,
  averages: {
    sum: 'summen av medlemmene',
    'ratio-of-sums': 'summane av teljar og nemnar delte på kvarandre',
    'population-weighted': 'snitt vekta med folketalet i dag i alle åra',
    unweighted: 'uvekta snitt av medlemmene',
    median: 'medianen av medlemmene',
    'lower-quarter': 'nedre grense for den midtarste halvparten av medlemmene',
    'upper-quarter': 'øvre grense for den midtarste halvparten av medlemmene',
  },
  coverage: (place, how, have, all) => `${place}: ${how}. ${have} av ${all} har tal.`,
  measures: {
    value: (of) => `Publisert i tabell ${of}.`,
    sum: (of) => `Summen av tal i tabell ${of}.`,
    ratio: (of, over, per) => `${per} × tal i tabell ${of} delt på tal i tabell ${over}.`,
    difference: (of, minus) => `Tal i tabell ${of} minus tal i tabell ${minus}.`,
  },
};

const en: PedigreeText = {
  pedigree: {
    own: (codes) => `code ${codes}`,
    renumbered: (codes) => `the same place under its former code ${codes}`,
    merged: (codes) => `added up by us from the codes ${codes}`,
    'merged-by-office': (codes) => `merged by Statistics Norway from ${codes}`,
    'whole-of-split': (codes) => `only numbers for the former whole, code ${codes}`,
  },
  noNumbers: (codes) => `no numbers (code ${codes})`,
  breaks: {
    merged: 'merger',
    split: 'split',
    territory: 'changed territory',
    county: 'new county division',
    'kostra-groups': 'new KOSTRA groups',
    definition: 'changed definition',
  },
  breakAt: (kind, period) => `Break before ${period}: ${kind}.`,
  standIn: (place, county) =>
    `${place}: numbers for the county (${county}) are shown where the municipality has none.`,
  averages: {
    sum: 'sum of the members',
    'ratio-of-sums': 'sum of numerators divided by sum of denominators',
    'population-weighted': 'mean weighted by today’s population in all the years',
    unweighted: 'unweighted mean of the members',
    median: 'median of the members',
    'lower-quarter': 'lower bound of the middle half of the members',
    'upper-quarter': 'upper bound of the middle half of the members',
  },
  coverage: (place, how, have, all) => `${place}: ${how}. ${have} of ${all} have numbers.`,
  measures: {
    value: (of) => `Published in table ${of}.`,
    sum: (of) => `The sum of numbers in table ${of}.`,
    ratio: (of, over, per) => `${per} × numbers in table ${of} divided by numbers in table ${over}.`,
    difference: (of, minus) => `Numbers in table ${of} minus numbers in table ${minus}.`,
  },
};

/** How numbers came about, as documents and sheets tell it. */
export const pedigreeText = { nb, nn, en } satisfies Record<Language, PedigreeText>;
