import type { Language } from './language.ts';

/** What a table no longer has of all that a key figure rests on. */
export interface Lack {
  readonly table: string;
  readonly what: 'variable' | 'contents' | 'codes';
  readonly variable: string;
  /** Empty when the variable itself is gone. */
  readonly codes: readonly string[];
}

interface ChangeWords {
  readonly variable: (table: string, variable: string) => string;
  readonly contents: (table: string, code: string) => string;
  readonly codes: (table: string, variable: string, codes: string, count: number) => string;
  readonly others: (count: number) => string;
  readonly level: (table: string, level: string) => string;
  readonly decimals: (table: string, contents: string, stated: number, ours: number) => string;
  readonly unit: (table: string, contents: string, stated: string, ours: string) => string;
  readonly form: (table: string, period: string) => string;
  readonly first: (table: string, first: string, ours: string) => string;
  readonly last: (table: string, last: string, ours: string) => string;
  readonly noPeriods: (table: string) => string;
  readonly notFound: (table: string) => string;
  readonly notAsked: (table: string) => string;
}

const nb: ChangeWords = {
  variable: (table, variable) => `Tabell ${table} har ikke lenger variabelen ${variable}.`,
  contents: (table, code) => `Tabell ${table} har ikke lenger målet ${code}.`,
  codes: (table, variable, codes, count) =>
    `Tabell ${table} har ikke lenger ${count === 1 ? 'koden' : 'kodene'} ${codes} i variabelen ${variable}.`,
  others: (count) => `${count} til`,
  level: (table, level) => `Tabell ${table} har ikke lenger tall for ${level}.`,
  decimals: (table, contents, stated, ours) =>
    `Tabell ${table} oppgir nå ${stated} desimaler for målet ${contents}; katalogen har ${ours}.`,
  unit: (table, contents, stated, ours) =>
    `Tabell ${table} oppgir enheten «${stated}» for målet ${contents}; katalogen har ${ours}.`,
  form: (table, period) =>
    `Tabell ${table} har perioder av en annen form enn katalogen sier: den nyeste er ${period}.`,
  first: (table, first, ours) => `Tabell ${table} begynner nå i ${first}; før begynte den i ${ours}.`,
  last: (table, last, ours) => `Tabell ${table} slutter nå i ${last}; før gikk den til ${ours}.`,
  noPeriods: (table) => `Tabell ${table} har ingen perioder som kan leses.`,
  notFound: (table) => `Tabell ${table} er ikke funnet i Statistikkbanken.`,
  notAsked: (table) => `Tabell ${table} er ikke kontrollert:`,
};

const nn: ChangeWords = {
  variable: (table, variable) => `Tabell ${table} har ikkje lenger variabelen ${variable}.`,
  contents: (table, code) => `Tabell ${table} har ikkje lenger målet ${code}.`,
  codes: (table, variable, codes, count) =>
    `Tabell ${table} har ikkje lenger ${count === 1 ? 'koden' : 'kodane'} ${codes} i variabelen ${variable}.`,
  others: (count) => `${count} til`,
  level: (table, level) => `Tabell ${table} har ikkje lenger tal for ${level}.`,
  decimals: (table, contents, stated, ours) =>
    `Tabell ${table} oppgir no ${stated} desimalar for målet ${contents}; katalogen har ${ours}.`,
  unit: (table, contents, stated, ours) =>
    `Tabell ${table} oppgir eininga «${stated}» for målet ${contents}; katalogen har ${ours}.`,
  form: (table, period) =>
    `Tabell ${table} har periodar av ei anna form enn katalogen seier: den nyaste er ${period}.`,
  first: (table, first, ours) => `Tabell ${table} byrjar no i ${first}; før byrja han i ${ours}.`,
  last: (table, last, ours) => `Tabell ${table} sluttar no i ${last}; før gjekk han til ${ours}.`,
  noPeriods: (table) => `Tabell ${table} har ingen periodar som kan lesast.`,
  notFound: (table) => `Fann ikkje tabell ${table} i Statistikkbanken.`,
  notAsked: (table) => `Tabell ${table} er ikkje kontrollert:`,
};

const en: ChangeWords = {
  variable: (table, variable) => `Table ${table} no longer has the variable ${variable}.`,
  contents: (table, code) => `Table ${table} no longer has the contents ${code}.`,
  codes: (table, variable, codes, count) =>
    `Table ${table} no longer has the ${count === 1 ? 'code' : 'codes'} ${codes} in the variable ${variable}.`,
  others: (count) => `${count} more`,
  level: (table, level) => `Table ${table} no longer has figures for ${level}.`,
  decimals: (table, contents, stated, ours) =>
    `Table ${table} now states ${stated} decimals for the contents ${contents}; the catalogue has ${ours}.`,
  unit: (table, contents, stated, ours) =>
    `Table ${table} states the unit “${stated}” for the contents ${contents}; the catalogue has ${ours}.`,
  form: (table, period) =>
    `Table ${table} has periods of another form than the catalogue says: the newest is ${period}.`,
  first: (table, first, ours) => `Table ${table} now begins in ${first}; it used to begin in ${ours}.`,
  last: (table, last, ours) => `Table ${table} now ends in ${last}; it used to go on to ${ours}.`,
  noPeriods: (table) => `Table ${table} has no periods that can be read.`,
  notFound: (table) => `Table ${table} was not found in the Statbank.`,
  notAsked: (table) => `Table ${table} was not checked:`,
};

export const changeWords: Record<Language, ChangeWords> = { nb, nn, en };

const mostNamed = 5;

export function lackText({ what, table, variable, codes }: Lack, language: Language): string {
  const words = changeWords[language];
  if (what === 'variable') return words.variable(table, variable);
  const more = codes.length - mostNamed;
  const named = [...codes.slice(0, mostNamed), ...(more > 0 ? [words.others(more)] : [])].join(', ');
  return what === 'contents'
    ? words.contents(table, named)
    : words.codes(table, variable, named, codes.length);
}
