import type { Language } from './language.ts';

/** `name` heads an axis or a subtitle; `one` and `other` stand after a number, empty when nothing does. */
export interface UnitWords {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

const unit = (name: string, one: string, other = one): UnitWords => ({ name, one, other });

const nb = {
  units: {
    persons: unit('Antall personer', 'person', 'personer'),
    percent: unit('Prosent', '%'),
    percentagePoints: unit('Prosentpoeng', 'prosentpoeng'),
    index: unit('Indeks', ''),
    nok: unit('Kroner', 'kr'),
    nok1000: unit('Tusen kroner', 'tusen kr'),
    per1000: unit('Per 1\u00a0000', 'per 1\u00a0000'),
    per10000: unit('Per 10\u00a0000', 'per 10\u00a0000'),
    count: unit('Antall', ''),
    families: unit('Antall familier', 'familie', 'familier'),
    households: unit('Antall husholdninger', 'husholdning', 'husholdninger'),
    offences: unit('Antall lovbrudd', 'lovbrudd'),
    municipalities: unit('Antall kommuner', 'kommune', 'kommuner'),
    points: unit('Poeng', 'poeng'),
    months: unit('Måneder', 'måned', 'måneder'),
    couples: unit('Antall par', 'par'),
    days: unit('Dager', 'dag', 'dager'),
    places: unit('Antall plasser', 'plass', 'plasser'),
    years: unit('År', 'år'),
    minutes: unit('Minutter', 'minutt', 'minutter'),
    manYears: unit('Årsverk', 'årsverk'),
  },
  absent: {
    'not-held': 'ikke hentet',
    'no-level': 'ikke på dette nivået',
    'no-period': 'ikke tall',
    refused: 'kan ikke regnes ut',
    office: 'mangler',
  },
  origins: { computed: 'egen beregning', 'stand-in': 'fylkets tall' },
};

export type NumberWords = typeof nb;

const nn: NumberWords = {
  units: {
    persons: unit('Talet på personar', 'person', 'personar'),
    percent: unit('Prosent', '%'),
    percentagePoints: unit('Prosentpoeng', 'prosentpoeng'),
    index: unit('Indeks', ''),
    nok: unit('Kroner', 'kr'),
    nok1000: unit('Tusen kroner', 'tusen kr'),
    per1000: unit('Per 1\u00a0000', 'per 1\u00a0000'),
    per10000: unit('Per 10\u00a0000', 'per 10\u00a0000'),
    count: unit('Tal', ''),
    families: unit('Talet på familiar', 'familie', 'familiar'),
    households: unit('Talet på hushald', 'hushald'),
    offences: unit('Talet på lovbrot', 'lovbrot'),
    municipalities: unit('Talet på kommunar', 'kommune', 'kommunar'),
    points: unit('Poeng', 'poeng'),
    months: unit('Månader', 'månad', 'månader'),
    couples: unit('Talet på par', 'par'),
    days: unit('Dagar', 'dag', 'dagar'),
    places: unit('Talet på plassar', 'plass', 'plassar'),
    years: unit('År', 'år'),
    minutes: unit('Minutt', 'minutt'),
    manYears: unit('Årsverk', 'årsverk'),
  },
  absent: {
    'not-held': 'ikkje henta',
    'no-level': 'ikkje på dette nivået',
    'no-period': 'ikkje tal',
    refused: 'kan ikkje reknast ut',
    office: 'manglar',
  },
  origins: { computed: 'eiga utrekning', 'stand-in': 'tal for fylket' },
};

const en: NumberWords = {
  units: {
    persons: unit('Number of persons', 'person', 'persons'),
    percent: unit('Per cent', '%'),
    percentagePoints: unit('Percentage points', 'percentage point', 'percentage points'),
    index: unit('Index', ''),
    nok: unit('NOK', 'NOK'),
    nok1000: unit('Thousand NOK', 'thousand NOK'),
    per1000: unit('Per 1,000', 'per 1,000'),
    per10000: unit('Per 10,000', 'per 10,000'),
    count: unit('Number', ''),
    families: unit('Number of families', 'family', 'families'),
    households: unit('Number of households', 'household', 'households'),
    offences: unit('Number of offences', 'offence', 'offences'),
    municipalities: unit('Number of municipalities', 'municipality', 'municipalities'),
    points: unit('Points', 'point', 'points'),
    months: unit('Months', 'month', 'months'),
    couples: unit('Number of couples', 'couple', 'couples'),
    days: unit('Days', 'day', 'days'),
    places: unit('Number of places', 'place', 'places'),
    years: unit('Years', 'year', 'years'),
    minutes: unit('Minutes', 'minute', 'minutes'),
    manYears: unit('Man-years', 'man-year', 'man-years'),
  },
  absent: {
    'not-held': 'not fetched',
    'no-level': 'not at this level',
    'no-period': 'no number',
    refused: 'cannot be computed',
    office: 'missing',
  },
  origins: { computed: 'own calculation', 'stand-in': 'the county’s number' },
};

/** Units, the office's signs and our own reasons, as they stand beside numbers. */
export const unitText = { nb, nn, en } satisfies Record<Language, NumberWords>;
