import type { Language } from './language.ts';

const nb = {
  themes: {
    befolkning: 'Befolkning',
    familier: 'Familier',
    helse: 'Helse og trafikk',
    lovbrudd: 'Lovbrudd',
    fritid: 'Fritid og kultur',
    barnehage: 'Barnehage',
    skole: 'Grunnskole og SFO',
    videregaende: 'Videregående opplæring',
    arbeid: 'Arbeid og utenforskap',
    okonomi: 'Økonomi og utdanning',
    levekar: 'Levekår',
    bolig: 'Bolig',
    barnevern: 'Barnevern',
    innvandring: 'Innvandring',
    ressurs: 'Ressursbruk',
  },
  levels: { nation: 'landet', county: 'fylker', kostra: 'KOSTRA-grupper', municipality: 'kommuner' },
  frequencies: {
    year: 'hvert år',
    quarter: 'hvert kvartal',
    month: 'hver måned',
    week: 'hver uke',
    halfYear: 'hvert halvår',
    schoolYear: 'hvert skoleår',
    twoYears: 'snitt av to år, hvert år',
    threeYears: 'snitt av tre år, hvert år',
    cohort: 'per elevkull',
  },
  merges: {
    sum: 'Slås kommuner sammen, legges tallene sammen.',
    ratio: 'Slås kommuner sammen, regnes forholdet om av summene.',
    none: 'Tallet kan ikke regnes om for kommuner som slås sammen.',
  },
  bases: {
    office: 'Definisjonen bygger på SSBs egen dokumentasjon.',
    label: 'Definisjonen bygger på tabellens tittel og etiketter. SSBs egen dokumentasjon er ikke lest.',
    inferred:
      'Definisjonen bygger på allmenn kunnskap om tallet. SSBs egen dokumentasjon er ikke lest; kontroller den før viktige beslutninger.',
  },
  evidences: {
    verified: 'Tabell, innhold og koder er sett i virkelige spørringer eller svar.',
    'table-only': 'Tabell og innhold er sett, men ikke alle kodene.',
  },
  linkKinds: {
    statistics: 'Statistikken',
    table: 'Tabellen',
    about: 'Om tallet',
    elsewhere: 'Andre kilder',
  },
  hitFields: {
    title: 'navnet',
    short: 'kortnavnet',
    synonym: 'et annet ord for det samme',
    theme: 'temaet',
    table: 'tabellnummeret',
    definition: 'forklaringen',
  },
};

export type CatalogWords = typeof nb;

const nn: CatalogWords = {
  themes: {
    befolkning: 'Befolkning',
    familier: 'Familiar',
    helse: 'Helse og trafikk',
    lovbrudd: 'Lovbrot',
    fritid: 'Fritid og kultur',
    barnehage: 'Barnehage',
    skole: 'Grunnskule og SFO',
    videregaende: 'Vidaregåande opplæring',
    arbeid: 'Arbeid og utanforskap',
    okonomi: 'Økonomi og utdanning',
    levekar: 'Levekår',
    bolig: 'Bustad',
    barnevern: 'Barnevern',
    innvandring: 'Innvandring',
    ressurs: 'Ressursbruk',
  },
  levels: { nation: 'landet', county: 'fylke', kostra: 'KOSTRA-grupper', municipality: 'kommunar' },
  frequencies: {
    year: 'kvart år',
    quarter: 'kvart kvartal',
    month: 'kvar månad',
    week: 'kvar veke',
    halfYear: 'kvart halvår',
    schoolYear: 'kvart skuleår',
    twoYears: 'snitt av to år, kvart år',
    threeYears: 'snitt av tre år, kvart år',
    cohort: 'per elevkull',
  },
  merges: {
    sum: 'Blir kommunar slåtte saman, blir tala lagde saman.',
    ratio: 'Blir kommunar slåtte saman, blir forholdet rekna om av summane.',
    none: 'Talet kan ikkje reknast om for kommunar som blir slåtte saman.',
  },
  bases: {
    office: 'Definisjonen byggjer på dokumentasjonen til SSB.',
    label:
      'Definisjonen byggjer på tittelen og etikettane i tabellen. Dokumentasjonen til SSB er ikkje lesen.',
    inferred:
      'Definisjonen byggjer på allmenn kunnskap om talet. Dokumentasjonen til SSB er ikkje lesen; sjå etter der før viktige avgjerder.',
  },
  evidences: {
    verified: 'Tabell, innhald og kodar er sett i verkelege spørjingar eller svar.',
    'table-only': 'Tabell og innhald er sett, men ikkje alle kodane.',
  },
  linkKinds: {
    statistics: 'Statistikken',
    table: 'Tabellen',
    about: 'Om talet',
    elsewhere: 'Andre kjelder',
  },
  hitFields: {
    title: 'namnet',
    short: 'kortnamnet',
    synonym: 'eit anna ord for det same',
    theme: 'temaet',
    table: 'tabellnummeret',
    definition: 'forklaringa',
  },
};

const en: CatalogWords = {
  themes: {
    befolkning: 'Population',
    familier: 'Families',
    helse: 'Health and traffic',
    lovbrudd: 'Offences',
    fritid: 'Leisure and culture',
    barnehage: 'Kindergarten',
    skole: 'School and after-school care',
    videregaende: 'Upper secondary education',
    arbeid: 'Work and exclusion',
    okonomi: 'Economy and education',
    levekar: 'Living conditions',
    bolig: 'Housing',
    barnevern: 'Child welfare',
    innvandring: 'Immigration',
    ressurs: 'Use of resources',
  },
  levels: {
    nation: 'the nation',
    county: 'counties',
    kostra: 'KOSTRA groups',
    municipality: 'municipalities',
  },
  frequencies: {
    year: 'every year',
    quarter: 'every quarter',
    month: 'every month',
    week: 'every week',
    halfYear: 'every half-year',
    schoolYear: 'every school year',
    twoYears: 'mean of two years, every year',
    threeYears: 'mean of three years, every year',
    cohort: 'per cohort of pupils',
  },
  merges: {
    sum: 'When municipalities merge, the figures are added.',
    ratio: 'When municipalities merge, the ratio is computed anew from the sums.',
    none: 'The figure cannot be recomputed for municipalities that merge.',
  },
  bases: {
    office: 'The definition rests on Statistics Norway’s own documentation.',
    label:
      'The definition rests on the title and labels of the table. Statistics Norway’s own documentation has not been read.',
    inferred:
      'The definition rests on common knowledge of the figure. Statistics Norway’s own documentation has not been read; check it before important decisions.',
  },
  evidences: {
    verified: 'Table, contents and codes were seen in real queries or answers.',
    'table-only': 'Table and contents were seen, but not all of the codes.',
  },
  linkKinds: {
    statistics: 'The statistics',
    table: 'The table',
    about: 'About the figure',
    elsewhere: 'Other sources',
  },
  hitFields: {
    title: 'the name',
    short: 'the short name',
    synonym: 'another word for the same',
    theme: 'the theme',
    table: 'the table number',
    definition: 'the explanation',
  },
};

/** Themes, levels and the rest of what the catalogue says by a key; units are beside numbers, in `units.ts`. */
export const catalogText = { nb, nn, en } satisfies Record<Language, CatalogWords>;
