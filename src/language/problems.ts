import type { Language } from './language.ts';

type Named = { readonly code: string; readonly name: string };

const nbList = (places: readonly Named[], and: string) =>
  places.map(({ code, name }) => `${name} (${code})`).join(` ${and} `);

const nb = {
  parameters: {
    v: 'versjon',
    title: 'tittel',
    lead: 'ingress',
    headings: 'overskrifter',
    notes: 'merknader',
    texts: 'egne tekster',
    groups: 'egne grupper',
    view: 'visning',
    charts: 'diagramtyper',
    transforms: 'omregninger',
    widths: 'bredder',
    lang: 'språk',
    source: 'kilde',
    standins: 'fylkestall for kommuner',
    former: 'tidligere kommuner i grått',
    spreads: 'median og spredning i grupper',
    figure: 'åpent nøkkeltall',
    figures: 'nøkkeltall',
    areas: 'steder',
    span: 'periode',
  } as Readonly<Record<string, string>>,
  /** What a parameter may hold, in words. */
  valid: {
    v: '1',
    title: 'tekst',
    lead: 'tekst',
    headings: 'nøkkeltall-id, punktum og tekst',
    notes: 'nøkkeltall-id, punktum og tekst',
    texts: 'nøkkeltall-id, punktum og tekst',
    groups: 'navn og kommunenumre, skilt med bindestrek',
    view: 'front, workspace, overview, figure eller document',
    charts:
      'nøkkeltall-id, punktum og line, bar, dots, slope, multiples, pyramid, stacked, heat, map eller table',
    transforms: 'nøkkeltall-id, punktum og index, change, percentChange, per1000, difference eller mean3',
    widths: 'nøkkeltall-id, punktum og 1, 2 eller 3',
    lang: 'nb, nn eller en',
    source: 'live eller extract',
    standins: 'off, eller ingenting',
    former: 'numre på kommuner som er blant stedene, skilt med ~',
    spreads: 'median, mean og middle, skilt med ~',
    figure: 'en nøkkeltall-id',
    figures: 'nøkkeltall-id-er skilt med ~',
    areas:
      'kommunenummer (4 sifre), fylkesnummer (2 sifre), 0 for landet eller KOSTRA-gruppe som EKG12, skilt med ~',
    span: 'for eksempel 2015..2024, 2015..last eller last5',
  } as Readonly<Record<string, string>>,
  unknownParameter: (param: string) =>
    `Lenken har et felt vi ikke kjenner: «${param}». Det er sett bort fra.`,
  repeatedParameter: (param: string) => `Feltet «${param}» står flere ganger i lenken. Det første er brukt.`,
  unknownVersion: (text: string) =>
    `Lenken sier versjon «${text}», men vi kjenner bare versjon 1. Den er lest som versjon 1.`,
  unreadable: (name: string, text: string, valid: string) =>
    `«${text}» kan ikke leses som ${name} og er sett bort fra. Gyldig er: ${valid}.`,
  linkTooLong: (length: number, most: number) =>
    `Lenken er på ${length} tegn. Bare de første ${most} er lest.`,
  unknownFigure: (id: string, closest: string | null) =>
    `Nøkkeltallet «${id}» finnes ikke i katalogen og er utelatt.${closest === null ? '' : ` Mente du «${closest}»?`}`,
  unknownArea: (code: string) =>
    `Stedet «${code}» har aldri vært en kommune, et fylke eller en KOSTRA-gruppe vi kjenner. Det er utelatt.`,
  formerArea: (code: string, name: string, to: string, toName: string) =>
    `${name} (${code}) er ikke lenger i bruk. I stedet vises ${toName} (${to}).`,
  splitArea: (code: string, name: string, to: readonly Named[]) =>
    `${name} (${code}) er delt. I stedet vises ${nbList(to, 'og')}.`,
  repeated: (text: string) => `«${text}» står to ganger i lenken og er tatt med én gang.`,
  tooManyFigures: (given: number, kept: number) => `Lenken har ${given} nøkkeltall. De første ${kept} vises.`,
  tooManyAreas: (given: number, kept: number) => `Lenken har ${given} steder. De første ${kept} er tatt med.`,
  textCut: (name: string, kept: number) =>
    `Teksten i feltet ${name} er for lang og er kuttet etter ${kept} tegn.`,
  spanOutside: (title: string, first: string, last: string) =>
    `${title} har ingen tall i den valgte perioden. Tabellen har tall fra ${first} til ${last}.`,
};

const nn: typeof nb = {
  parameters: {
    v: 'versjon',
    title: 'tittel',
    lead: 'ingress',
    headings: 'overskrifter',
    notes: 'merknader',
    texts: 'eigne tekstar',
    groups: 'eigne grupper',
    view: 'vising',
    charts: 'diagramtypar',
    transforms: 'omrekningar',
    widths: 'breidder',
    lang: 'språk',
    source: 'kjelde',
    standins: 'fylkestal for kommunar',
    former: 'tidlegare kommunar i grått',
    spreads: 'median og spreiing i grupper',
    figure: 'ope nøkkeltal',
    figures: 'nøkkeltal',
    areas: 'stader',
    span: 'periode',
  },
  valid: {
    v: '1',
    title: 'tekst',
    lead: 'tekst',
    headings: 'nøkkeltal-id, punktum og tekst',
    notes: 'nøkkeltal-id, punktum og tekst',
    texts: 'nøkkeltal-id, punktum og tekst',
    groups: 'namn og kommunenummer, skilde med bindestrek',
    view: 'front, workspace, overview, figure eller document',
    charts:
      'nøkkeltal-id, punktum og line, bar, dots, slope, multiples, pyramid, stacked, heat, map eller table',
    transforms: 'nøkkeltal-id, punktum og index, change, percentChange, per1000, difference eller mean3',
    widths: 'nøkkeltal-id, punktum og 1, 2 eller 3',
    lang: 'nb, nn eller en',
    source: 'live eller extract',
    standins: 'off, eller ingenting',
    former: 'nummer på kommunar som er blant stadene, skilde med ~',
    spreads: 'median, mean og middle, skilde med ~',
    figure: 'ein nøkkeltal-id',
    figures: 'nøkkeltal-id-ar skilde med ~',
    areas:
      'kommunenummer (4 siffer), fylkesnummer (2 siffer), 0 for landet eller KOSTRA-gruppe som EKG12, skilde med ~',
    span: 'til dømes 2015..2024, 2015..last eller last5',
  },
  unknownParameter: (param) => `Lenkja har eit felt vi ikkje kjenner: «${param}». Vi ser bort frå det.`,
  repeatedParameter: (param) => `Feltet «${param}» står fleire gonger i lenkja. Det første er brukt.`,
  unknownVersion: (text) =>
    `Lenkja seier versjon «${text}», men vi kjenner berre versjon 1. Ho er lesen som versjon 1.`,
  unreadable: (name, text, valid) =>
    `«${text}» kan ikkje lesast som ${name}, og vi ser bort frå det. Gyldig er: ${valid}.`,
  linkTooLong: (length, most) => `Lenkja er på ${length} teikn. Berre dei første ${most} er lesne.`,
  unknownFigure: (id, closest) =>
    `Nøkkeltalet «${id}» finst ikkje i katalogen og er utelate.${closest === null ? '' : ` Meinte du «${closest}»?`}`,
  unknownArea: (code) =>
    `Staden «${code}» har aldri vore ein kommune, eit fylke eller ei KOSTRA-gruppe vi kjenner. Han er utelaten.`,
  formerArea: (code, name, to, toName) =>
    `${name} (${code}) er ikkje lenger i bruk. I staden viser vi ${toName} (${to}).`,
  splitArea: (code, name, to) => `${name} (${code}) er delt. I staden viser vi ${nbList(to, 'og')}.`,
  repeated: (text) => `«${text}» står to gonger i lenkja og er teke med éin gong.`,
  tooManyFigures: (given, kept) => `Lenkja har ${given} nøkkeltal. Dei første ${kept} er viste.`,
  tooManyAreas: (given, kept) => `Lenkja har ${given} stader. Dei første ${kept} er tekne med.`,
  textCut: (name, kept) => `Teksten i feltet ${name} er for lang og er kutta etter ${kept} teikn.`,
  spanOutside: (title, first, last) =>
    `${title} har ingen tal i den valde perioden. Tabellen har tal frå ${first} til ${last}.`,
};

const en: typeof nb = {
  parameters: {
    v: 'version',
    title: 'title',
    lead: 'lead',
    headings: 'headings',
    notes: 'notes',
    texts: 'own texts',
    groups: 'own groups',
    view: 'view',
    charts: 'chart kinds',
    transforms: 'transforms',
    widths: 'widths',
    lang: 'language',
    source: 'source',
    standins: 'county figures for municipalities',
    former: 'former municipalities in grey',
    spreads: 'median and spread within groups',
    figure: 'open key figure',
    figures: 'key figures',
    areas: 'places',
    span: 'period',
  },
  valid: {
    v: '1',
    title: 'text',
    lead: 'text',
    headings: 'key figure id, full stop and text',
    notes: 'key figure id, full stop and text',
    texts: 'key figure id, full stop and text',
    groups: 'a name and municipality numbers, joined by hyphens',
    view: 'front, workspace, overview, figure or document',
    charts:
      'key figure id, full stop and line, bar, dots, slope, multiples, pyramid, stacked, heat, map or table',
    transforms: 'key figure id, full stop and index, change, percentChange, per1000, difference or mean3',
    widths: 'key figure id, full stop and 1, 2 or 3',
    lang: 'nb, nn or en',
    source: 'live or extract',
    standins: 'off, or nothing',
    former: 'numbers of municipalities that are among the places, joined by ~',
    spreads: 'median, mean and middle, joined by ~',
    figure: 'a key figure id',
    figures: 'key figure ids joined by ~',
    areas:
      'municipality number (4 digits), county number (2 digits), 0 for the country or a KOSTRA group such as EKG12, joined by ~',
    span: 'for example 2015..2024, 2015..last or last5',
  },
  unknownParameter: (param) => `The link has a field we do not know: “${param}”. It was ignored.`,
  repeatedParameter: (param) => `The field “${param}” occurs more than once in the link. The first was used.`,
  unknownVersion: (text) =>
    `The link says version “${text}”, but we only know version 1. It was read as version 1.`,
  unreadable: (name, text, valid) =>
    `“${text}” cannot be read as ${name} and was ignored. Valid is: ${valid}.`,
  linkTooLong: (length, most) => `The link is ${length} characters long. Only the first ${most} were read.`,
  unknownFigure: (id, closest) =>
    `The key figure “${id}” is not in the catalogue and was left out.${closest === null ? '' : ` Did you mean “${closest}”?`}`,
  unknownArea: (code) =>
    `The place “${code}” has never been a municipality, county or KOSTRA group we know of. It was left out.`,
  formerArea: (code, name, to, toName) =>
    `${name} (${code}) is no longer in use. ${toName} (${to}) is shown instead.`,
  splitArea: (code, name, to) => `${name} (${code}) has been split. ${nbList(to, 'and')} are shown instead.`,
  repeated: (text) => `“${text}” occurs twice in the link and was taken once.`,
  tooManyFigures: (given, kept) => `The link has ${given} key figures. The first ${kept} are shown.`,
  tooManyAreas: (given, kept) => `The link has ${given} places. The first ${kept} were taken.`,
  textCut: (name, kept) => `The text in the field ${name} is too long and was cut after ${kept} characters.`,
  spanOutside: (title, first, last) =>
    `${title} has no numbers in the chosen period. The table has numbers from ${first} to ${last}.`,
};

export const problemWords: Record<Language, typeof nb> = { nb, nn, en };
