import type { Language } from './language.ts';

/** `label` stands in legends, tooltips and exports; `sentence` goes on after a colon. Both begin with a small letter. */
interface Meaning {
  readonly label: string;
  readonly sentence: string;
}
const meaning = (label: string, sentence: string): Meaning => ({ label, sentence });

const nb = {
  /** The office's own words, which are bokmål. */
  quoted: (words: string): string => words,
  /** Statistics Norway's standard signs; a table's own words for them go first. */
  signs: {
    '.': meaning('ikke mulig å oppgi tall', 'det er ikke mulig å oppgi tall'),
    '..': meaning('tallgrunnlaget mangler', 'tallgrunnlaget mangler'),
    '...': meaning('tallet er ikke kommet ennå', 'tallet er ikke tilgjengelig ennå'),
    ':': meaning('vises ikke av hensyn til personvernet', 'tallet vises ikke av hensyn til personvernet'),
    '-': meaning('null', 'tallet er null'),
    '0': meaning('mindre enn en halv enhet', 'tallet er mindre enn halvparten av enheten'),
    '*': meaning('foreløpig tall', 'tallet er foreløpig'),
    '|': meaning('brudd i serien', 'det er brudd i tidsserien'),
  },
  absences: {
    office: 'SSB oppgir ikke noe tall',
    'not-held': 'tallet er ikke med i kilden som brukes her',
    'no-period': 'stedet eller tabellen har ikke denne perioden',
    'no-level': 'nøkkeltallet finnes ikke for slike steder',
    refused: 'tallet kunne bare vært gjettet, og vises derfor ikke',
  },
  origins: {
    published: 'publisert av SSB',
    computed: 'regnet ut her av publiserte tall',
    'stand-in': 'fylkets tall, vist for kommunen',
  },
  preliminary:
    'KOSTRA-tall publiseres i mars som foreløpige og i juni som reviderte tall. Foreløpige tall er merket med *.',
};
export type SignWords = typeof nb;

const nn: SignWords = {
  quoted: (words) => `«${words}»`,
  signs: {
    '.': meaning('ikkje mogleg å gi tal', 'det er ikkje mogleg å gi tal'),
    '..': meaning('talgrunnlaget manglar', 'talgrunnlaget manglar'),
    '...': meaning('talet er ikkje kome enno', 'talet er ikkje tilgjengeleg enno'),
    ':': meaning(
      'blir ikkje vist av omsyn til personvernet',
      'talet blir ikkje vist av omsyn til personvernet',
    ),
    '-': meaning('null', 'talet er null'),
    '0': meaning('mindre enn ei halv eining', 'talet er mindre enn halvparten av eininga'),
    '*': meaning('førebels tal', 'talet er førebels'),
    '|': meaning('brot i serien', 'det er brot i tidsserien'),
  },
  absences: {
    office: 'SSB gir ikkje noko tal',
    'not-held': 'talet er ikkje med i kjelda som er brukt her',
    'no-period': 'staden eller tabellen har ikkje denne perioden',
    'no-level': 'nøkkeltalet finst ikkje for slike stader',
    refused: 'talet kunne berre ha vore gjetta, og blir difor ikkje vist',
  },
  origins: {
    published: 'publisert av SSB',
    computed: 'rekna ut her av publiserte tal',
    'stand-in': 'talet for fylket, vist for kommunen',
  },
  preliminary:
    'KOSTRA-tal blir publiserte i mars som førebelse og i juni som reviderte tal. Førebelse tal er merkte med *.',
};

const en: SignWords = {
  quoted: (words) => `“${words}” (in Norwegian)`,
  signs: {
    '.': meaning('there can be no number here', 'there can be no number'),
    '..': meaning('data not available', 'the data are not available'),
    '...': meaning('number not yet available', 'the number is not yet available'),
    ':': meaning('not shown, to protect privacy', 'the number is not shown, to protect privacy'),
    '-': meaning('nil', 'the number is nil'),
    '0': meaning('less than half a unit', 'the number is less than half of the unit'),
    '*': meaning('provisional figure', 'the number is provisional'),
    '|': meaning('break in the series', 'there is a break in the series'),
  },
  absences: {
    office: 'Statistics Norway gives no number',
    'not-held': 'the number is not in the source used here',
    'no-period': 'the place or the table does not have this period',
    'no-level': 'the key figure does not exist for places of this kind',
    refused: 'the number could only have been guessed, and so is not shown',
  },
  origins: {
    published: 'published by Statistics Norway',
    computed: 'calculated here from published numbers',
    'stand-in': 'the county’s number, shown for the municipality',
  },
  preliminary:
    'KOSTRA figures are published in March as provisional and in June as revised figures. Provisional figures are marked with *.',
};

export const signMeaning = { nb, nn, en } satisfies Record<Language, SignWords>;
