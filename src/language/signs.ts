import type { Language } from './language.ts';

/** `label` stands in legends and cells of help; `sentence` goes on after a colon or a comma. */
interface Meaning {
  readonly label: string;
  readonly sentence: string;
}
const meaning = (label: string, sentence: string): Meaning => ({ label, sentence });

const nb = {
  /** Statistics Norway's standard signs; a table's own words for them go first. */
  signs: {
    '.': meaning('Tall kan ikke forekomme', 'tallet kan ikke finnes'),
    '..': meaning('Tallgrunnlag mangler', 'tallgrunnlaget mangler'),
    '...': meaning('Foreløpig ikke tilgjengelig', 'tallet er ikke tilgjengelig ennå'),
    ':': meaning('Vises ikke av hensyn til personvernet', 'tallet vises ikke av hensyn til personvernet'),
    '-': meaning('Null', 'tallet er null'),
    '0': meaning('Mindre enn halvparten av enheten', 'tallet er mindre enn halvparten av enheten'),
    '*': meaning('Foreløpig tall', 'tallet er foreløpig'),
    '|': meaning('Brudd i tidsserien', 'det er brudd i tidsserien'),
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
  signs: {
    '.': meaning('Tal kan ikkje førekome', 'talet kan ikkje finnast'),
    '..': meaning('Talgrunnlag manglar', 'talgrunnlaget manglar'),
    '...': meaning('Førebels ikkje tilgjengeleg', 'talet er ikkje tilgjengeleg enno'),
    ':': meaning(
      'Blir ikkje vist av omsyn til personvernet',
      'talet blir ikkje vist av omsyn til personvernet',
    ),
    '-': meaning('Null', 'talet er null'),
    '0': meaning('Mindre enn halvparten av eininga', 'talet er mindre enn halvparten av eininga'),
    '*': meaning('Førebels tal', 'talet er førebels'),
    '|': meaning('Brot i tidsserien', 'det er brot i tidsserien'),
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
  signs: {
    '.': meaning('Category not applicable', 'there can be no number'),
    '..': meaning('Data not available', 'the data are not available'),
    '...': meaning('Data not yet available', 'the number is not yet available'),
    ':': meaning('Not shown, to protect privacy', 'the number is not shown, to protect privacy'),
    '-': meaning('Nil', 'the number is nil'),
    '0': meaning('Less than half of the unit', 'the number is less than half of the unit'),
    '*': meaning('Provisional figure', 'the number is provisional'),
    '|': meaning('Break in the series', 'there is a break in the series'),
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
