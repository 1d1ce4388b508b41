import type { Language } from './language.ts';

interface UnitWords {
  readonly one: string;
  readonly other: string;
}
const unit = (one: string, other = one): UnitWords => ({ one, other });

const nb = {
  /** What stands after a number in running text; empty where the noun of the sentence says it. */
  units: {
    persons: unit('person', 'personer'),
    percent: unit('prosent'),
    percentagePoints: unit('prosentpoeng'),
    index: unit(''),
    nok: unit('krone', 'kroner'),
    nok1000: unit('tusen kroner'),
    per1000: unit('per 1\u00a0000'),
    per10000: unit('per 10\u00a0000'),
    count: unit(''),
    families: unit('familie', 'familier'),
    points: unit('poeng'),
    months: unit('måned', 'måneder'),
    couples: unit('par'),
    days: unit('dag', 'dager'),
    places: unit('plass', 'plasser'),
    years: unit('år'),
    minutes: unit('minutt', 'minutter'),
    manYears: unit('årsverk'),
    households: unit('husholdning', 'husholdninger'),
    offences: unit('lovbrudd'),
    municipalities: unit('kommune', 'kommuner'),
  },
  and: 'og',
  nation: 'landet',
  nationWithoutOslo: 'landet utenom Oslo',
  ownGroup: 'gruppen',
  county: 'fylket',
  /** What happened at a break. */
  broken: {
    merged: 'kommuner ble slått sammen',
    split: 'kommunen ble delt',
    territory: 'grensen ble endret',
    county: 'fylkene ble endret',
    'kostra-groups': 'KOSTRA-gruppene ble satt sammen på nytt',
    definition: 'definisjonen ble endret',
  },
};
type DescribeWords = typeof nb;

const nn: DescribeWords = {
  units: {
    persons: unit('person', 'personar'),
    percent: unit('prosent'),
    percentagePoints: unit('prosentpoeng'),
    index: unit(''),
    nok: unit('krone', 'kroner'),
    nok1000: unit('tusen kroner'),
    per1000: unit('per 1\u00a0000'),
    per10000: unit('per 10\u00a0000'),
    count: unit(''),
    families: unit('familie', 'familiar'),
    points: unit('poeng'),
    months: unit('månad', 'månader'),
    couples: unit('par'),
    days: unit('dag', 'dagar'),
    places: unit('plass', 'plassar'),
    years: unit('år'),
    minutes: unit('minutt'),
    manYears: unit('årsverk'),
    households: unit('hushald'),
    offences: unit('lovbrot'),
    municipalities: unit('kommune', 'kommunar'),
  },
  and: 'og',
  nation: 'landet',
  nationWithoutOslo: 'landet utanom Oslo',
  ownGroup: 'gruppa',
  county: 'fylket',
  broken: {
    merged: 'kommunar blei slått saman',
    split: 'kommunen blei delt',
    territory: 'grensa blei endra',
    county: 'fylka blei endra',
    'kostra-groups': 'KOSTRA-gruppene blei sette saman på nytt',
    definition: 'definisjonen blei endra',
  },
};

const en: DescribeWords = {
  units: {
    persons: unit('person', 'persons'),
    percent: unit('per cent'),
    percentagePoints: unit('percentage points'),
    index: unit(''),
    nok: unit('NOK'),
    nok1000: unit('thousand NOK'),
    per1000: unit('per 1,000'),
    per10000: unit('per 10,000'),
    count: unit(''),
    families: unit('family', 'families'),
    points: unit('point', 'points'),
    months: unit('month', 'months'),
    couples: unit('couple', 'couples'),
    days: unit('day', 'days'),
    places: unit('place', 'places'),
    years: unit('year', 'years'),
    minutes: unit('minute', 'minutes'),
    manYears: unit('full-time equivalent', 'full-time equivalents'),
    households: unit('household', 'households'),
    offences: unit('offence', 'offences'),
    municipalities: unit('municipality', 'municipalities'),
  },
  and: 'and',
  nation: 'Norway',
  nationWithoutOslo: 'Norway outside Oslo',
  ownGroup: 'the group',
  county: 'the county',
  broken: {
    merged: 'municipalities were merged',
    split: 'the municipality was split',
    territory: 'the boundary was changed',
    county: 'the counties were changed',
    'kostra-groups': 'the KOSTRA groups were recomposed',
    definition: 'the definition was changed',
  },
};

export const describeText = { nb, nn, en } satisfies Record<Language, DescribeWords>;
