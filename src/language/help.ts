import type { Language } from './language.ts';

/** Paragraphs and list items of a part of the help. */
interface Part {
  readonly title: string;
  readonly text?: string;
  readonly points: readonly string[];
}

export const helpParts = [
  'begin',
  'numbers',
  'places',
  'signs',
  'method',
  'sources',
  'privacy',
  'keys',
  'access',
] as const;
export type HelpPart = (typeof helpParts)[number];

export interface HelpWords {
  readonly title: string;
  readonly contents: string;
  readonly parts: Readonly<Record<HelpPart, Part>>;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly keysNote: string;
  readonly key: string;
  readonly does: string;
  readonly sign: string;
  readonly means: string;
}

const nb: HelpWords = {
  title: 'Hjelp',
  contents: 'Innhold',
  parts: {
    begin: {
      title: 'Slik begynner du',
      points: [
        'Velg kommunen din. Den står først i alle figurer og tabeller.',
        'Søk etter nøkkeltall, eller åpne et tema i listen, og kryss av. Ett kryss er én figur.',
        'Legg til steder å se mot: KOSTRA-gruppen, fylket, naboene, landet eller andre du søker opp.',
        'Velg år. «Siste fem» flytter seg når SSB publiserer nye tall.',
        'Del lenken, eller trykk «Til saksfremlegg» og få et Word-dokument med figurer, tabeller og kilder.',
      ],
    },
    numbers: {
      title: 'Slik oppfører tallene seg',
      points: [
        'Hvert tall vises med tabell, periode og hvor det er hentet. Finnes ikke det, vises ikke tallet.',
        'Manglende tall fylles aldri inn, og ingen linje tegnes gjennom dem. Tegnet fra SSB står i stedet.',
        'Tall som er regnet ut her, avrundes én gang, og er like i figur, tabell, tekst og filer.',
        'Søyler begynner på 0. Når en linje ikke gjør det, viser aksen et brudd.',
        'Er et tall skjult av hensyn til personvernet, blir også summen det inngår i, skjult.',
      ],
    },
    places: {
      title: 'Steder og reformer',
      points: [
        'En kommune leses tvers over numrene den har hatt. Har den bare byttet nummer, er serien ubrutt.',
        'Etter en sammenslåing legges tallene for de gamle kommunene sammen når alle har tall. Andeler regnes på nytt av summene, eller vises ikke.',
        'En kommune som er delt, har ingen tall fra før delingen.',
        'Når SSB ikke publiserer tall for en gruppe, regnes de av medlemmene, og det står hvor mange som har tall. Dekker de under 80 prosent av folketallet, vises ikke gruppen.',
        'Hva som er gjort, står under hver figur.',
      ],
    },
    signs: { title: 'Tegn i tabeller og figurer', points: [] },
    method: {
      title: 'Ord og bånd i teksten',
      text: 'Setningene ved figurene lages av faste regler, ikke av en språkmodell. Slik velger reglene ordene:',
      points: [],
    },
    sources: {
      title: 'Kilder og lisens',
      points: [
        'Tall og klassifikasjoner: Statistisk sentralbyrå (SSB), CC BY 4.0. Skriv «Kilde: SSB» når du bruker dem.',
        'Kommune- og fylkesgrenser: © Kartverket, CC BY 4.0.',
        'Definisjonene er skrevet for denne siden. SSBs egne står i Statistikkbanken, som hver figur lenker til.',
        'Dette er ikke en tjeneste fra SSB.',
      ],
    },
    privacy: {
      title: 'Personvern',
      text: 'Ingen innlogging, ingen informasjonskapsler, ingen måling. Oppsettet ditt sendes ikke til noen.',
      points: [
        'Når du henter tall fra SSB, spør nettleseren din SSB direkte. SSB ser hvilke tabeller, steder og år det spørres om, og adressen din på nettet, som ved ethvert besøk. Med det medfølgende uttrekket spørres ingen.',
        'Lenken inneholder alt du har valgt og skrevet. Den som får lenken, kan lese det.',
        'Nettleseren husker for deg: språk, kilde, kommunen du valgte sist, om du har skjult tipsene, oppsett du har lagret, tall du har festet, og tall som er hentet, så de ikke må hentes på nytt.',
        'Alt dette ligger bare på denne maskinen og forsvinner når du sletter nettstedets data i nettleseren.',
      ],
    },
    keys: { title: 'Hurtigtaster', points: [] },
    access: {
      title: 'Tilgjengelighetserklæring',
      text: 'Siden er laget for å oppfylle WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT krever, og de nye kravene i WCAG 2.2 på de samme nivåene. Erklæringen gjelder programmet. Den som driver siden, må selv legge til hvem de er, hvor feil meldes, og den formelle erklæringen hos Uutilsynet.',
      points: [
        'Prøves automatisk: hver visning på tre språk, lys og mørk, med verktøyet axe-core i Chromium. Det finner bare noen av de mulige feilene.',
        'Prøves automatisk: hele gangen fra å velge kommune til å laste ned tallene, bare med tastatur; 320 piksler bredt uten å rulle sideveis; dobbel tekststørrelse; ingen bevegelse når nettleseren ber om det.',
        'Sett over, uten fast prøve: høykontrast og utskrift.',
        'Ikke prøvd: skjermlesere (NVDA, JAWS, VoiceOver, TalkBack), talestyring, Firefox og Safari, og brukere med nedsatt funksjonsevne. Her kan det være feil vi ikke kjenner.',
        'Kjente mangler: et kart leses sted for sted og er tyngre enn tabellen under det. Store tabeller rulles sideveis i sin egen ramme på smale skjermer. PowerPoint- og bildefilene er ikke prøvd for tilgjengelighet.',
        'Hver figur kan vises som tabell, og har en setning som sier det viktigste.',
      ],
    },
  },
  keys: [
    ['Ctrl + Z', 'Angre'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Gjør om'],
    ['Piltaster i en figur', 'Gå mellom tallene; verdien leses opp'],
    ['Home, End i en figur', 'Første og siste tall'],
    ['Piltaster på håndtaket', 'Flytt figuren'],
    ['Esc', 'Lukk meny, vindu eller verdien som vises'],
    ['Ctrl + Enter i en merknad', 'Lagre teksten'],
  ],
  keysNote: 'Cmd i stedet for Ctrl på Mac. Ingen hurtigtast er én bokstav alene.',
  key: 'Tast',
  does: 'Hva den gjør',
  sign: 'Tegn',
  means: 'Betydning',
};

const nn: HelpWords = {
  title: 'Hjelp',
  contents: 'Innhald',
  parts: {
    begin: {
      title: 'Slik byrjar du',
      points: [
        'Vel kommunen din. Han står først i alle figurar og tabellar.',
        'Søk etter nøkkeltal, eller opne eit tema i lista, og kryss av. Eitt kryss er éin figur.',
        'Legg til stader å sjå mot: KOSTRA-gruppa, fylket, naboane, landet eller andre du søkjer opp.',
        'Vel år. «Siste fem» flyttar seg når SSB publiserer nye tal.',
        'Del lenkja, eller trykk «Til saksframlegg» og få eit Word-dokument med figurar, tabellar og kjelder.',
      ],
    },
    numbers: {
      title: 'Slik oppfører tala seg',
      points: [
        'Kvart tal blir vist med tabell, periode og kvar det er henta. Finst ikkje det, blir talet ikkje vist.',
        'Tal som manglar, blir aldri fylte inn, og inga linje blir teikna gjennom dei. Teiknet frå SSB står i staden.',
        'Tal som er rekna ut her, blir avrunda éin gong, og er like i figur, tabell, tekst og filer.',
        'Søyler byrjar på 0. Når ei linje ikkje gjer det, viser aksen eit brot.',
        'Er eit tal skjult av omsyn til personvernet, blir òg summen det er ein del av, skjult.',
      ],
    },
    places: {
      title: 'Stader og reformer',
      points: [
        'Ein kommune blir lesen på tvers av nummera han har hatt. Har han berre bytt nummer, er serien ubroten.',
        'Etter ei samanslåing blir tala for dei gamle kommunane lagde saman når alle har tal. Prosentdelar blir rekna på nytt av summane, eller ikkje viste.',
        'Ein kommune som er delt, har ingen tal frå før delinga.',
        'Når SSB ikkje publiserer tal for ei gruppe, blir dei rekna av medlemene, og det står kor mange som har tal. Dekkjer dei under 80 prosent av folketalet, blir gruppa ikkje vist.',
        'Kva som er gjort, står under kvar figur.',
      ],
    },
    signs: { title: 'Teikn i tabellar og figurar', points: [] },
    method: {
      title: 'Ord og band i teksten',
      text: 'Setningane ved figurane blir laga av faste reglar, ikkje av ein språkmodell. Slik vel reglane orda:',
      points: [],
    },
    sources: {
      title: 'Kjelder og lisens',
      points: [
        'Tal og klassifikasjonar: Statistisk sentralbyrå (SSB), CC BY 4.0. Skriv «Kjelde: SSB» når du bruker dei.',
        'Kommune- og fylkesgrenser: © Kartverket, CC BY 4.0.',
        'Definisjonane er skrivne for denne sida. Dei SSB har, står i Statistikkbanken, som kvar figur lenkjer til.',
        'Dette er ikkje ei teneste frå SSB.',
      ],
    },
    privacy: {
      title: 'Personvern',
      text: 'Inga innlogging, ingen informasjonskapslar, inga måling. Oppsettet ditt blir ikkje sendt til nokon.',
      points: [
        'Når du hentar tal frå SSB, spør nettlesaren din SSB direkte. SSB ser kva tabellar, stader og år det er spurt om, og adressa di på nettet, som ved alle besøk. Med det medfølgjande uttrekket blir ingen spurde.',
        'Lenkja inneheld alt du har valt og skrive. Den som får lenkja, kan lese det.',
        'Nettlesaren hugsar for deg: språk, kjelde, kommunen du valde sist, om du har skjult tipsa, oppsett du har lagra, tal du har festa, og tal som er henta, så dei ikkje må hentast på nytt.',
        'Alt dette ligg berre på denne maskina og blir borte når du slettar data for nettstaden i nettlesaren.',
      ],
    },
    keys: { title: 'Snøggtastar', points: [] },
    access: {
      title: 'Tilgjengeerklæring',
      text: 'Sida er laga for å oppfylle WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT krev, og dei nye krava i WCAG 2.2 på dei same nivåa. Erklæringa gjeld programmet. Den som driv sida, må sjølv leggje til kven dei er, kvar feil blir melde, og den formelle erklæringa hos Uu-tilsynet.',
      points: [
        'Blir prøvd automatisk: kvar vising på tre språk, lys og mørk, med verktøyet axe-core i Chromium. Det finn berre nokre av dei moglege feila.',
        'Blir prøvd automatisk: heile gangen frå å velje kommune til å laste ned tala, berre med tastatur; 320 pikslar breitt utan å rulle sidelengs; dobbel tekststorleik; inga rørsle når nettlesaren ber om det.',
        'Sett over, utan fast prøve: høgkontrast og utskrift.',
        'Ikkje prøvd: skjermlesarar (NVDA, JAWS, VoiceOver, TalkBack), talestyring, Firefox og Safari, og brukarar med nedsett funksjonsevne. Her kan det vere feil vi ikkje kjenner.',
        'Kjende manglar: eit kart blir lese stad for stad og er tyngre enn tabellen under det. Store tabellar blir rulla sidelengs i si eiga ramme på smale skjermar. PowerPoint- og biletfilene er ikkje prøvde for tilgjenge.',
        'Kvar figur kan visast som tabell, og har ei setning som seier det viktigaste.',
      ],
    },
  },
  keys: [
    ['Ctrl + Z', 'Angre'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Gjer om'],
    ['Piltastar i ein figur', 'Gå mellom tala; verdien blir lesen opp'],
    ['Home, End i ein figur', 'Første og siste tal'],
    ['Piltastar på handtaket', 'Flytt figuren'],
    ['Esc', 'Lukk meny, vindauge eller verdien som er vist'],
    ['Ctrl + Enter i ein merknad', 'Lagre teksten'],
  ],
  keysNote: 'Cmd i staden for Ctrl på Mac. Ingen snøggtast er éin bokstav åleine.',
  key: 'Tast',
  does: 'Kva han gjer',
  sign: 'Teikn',
  means: 'Tyding',
};

const en: HelpWords = {
  title: 'Help',
  contents: 'Contents',
  parts: {
    begin: {
      title: 'How to begin',
      points: [
        'Choose your municipality. It stands first in all charts and tables.',
        'Search for key figures, or open a theme in the list, and tick. One tick is one figure.',
        'Add places to compare with: the KOSTRA group, the county, the neighbours, the nation or others you search for.',
        'Choose years. “Last five” moves on when Statistics Norway publishes new numbers.',
        'Share the link, or press “For a council paper” for a Word document with figures, tables and sources.',
      ],
    },
    numbers: {
      title: 'How the numbers behave',
      points: [
        'Each number is shown with its table, its period and where it was fetched, or it is not shown.',
        'Missing numbers are never filled in, and no line is drawn through them. Statistics Norway’s sign stands instead.',
        'Numbers calculated here are rounded once, and are the same in chart, table, text and files.',
        'Bars begin at 0. When a line does not, the axis shows a break.',
        'When a number is hidden to protect privacy, so is every sum that it is part of.',
      ],
    },
    places: {
      title: 'Places and reforms',
      points: [
        'A municipality is read across the numbers it has had. If it has only changed number, the series is unbroken.',
        'After a merger, the numbers of the old municipalities are added when all have them. Shares are recalculated from the sums, or not shown.',
        'A municipality that has been divided has no numbers from before the division.',
        'When Statistics Norway publishes no number for a group, it is calculated from the members, and it says how many have numbers. If they hold less than 80 per cent of the people, the group is not shown.',
        'What was done is told under each figure.',
      ],
    },
    signs: { title: 'Signs in tables and charts', points: [] },
    method: {
      title: 'Words and bands in the text',
      text: 'The sentences beside the figures are made by fixed rules, not by a language model. This is how the rules choose words:',
      points: [],
    },
    sources: {
      title: 'Sources and licence',
      points: [
        'Numbers and classifications: Statistics Norway, CC BY 4.0. Write “Source: Statistics Norway” when you use them.',
        'Municipal and county boundaries: © Kartverket, CC BY 4.0.',
        'The definitions were written for this page. Statistics Norway’s own are in StatBank, which each figure links to.',
        'This is not a service of Statistics Norway.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'No login, no cookies, no tracking. Your dashboard is not sent to anybody.',
      points: [
        'When you fetch numbers from Statistics Norway, your browser asks them directly. They see which tables, places and years are asked for, and your address on the net, as with any visit. With the bundled extract nobody is asked.',
        'The link holds everything you have chosen and written. Whoever gets the link can read it.',
        'The browser remembers for you: language, source, the municipality you chose last, whether you have hidden the hints, dashboards you have saved, numbers you have pinned, and numbers fetched, so that they need not be fetched again.',
        'All of this is on this machine only and is gone when you delete the site’s data in the browser.',
      ],
    },
    keys: { title: 'Keyboard shortcuts', points: [] },
    access: {
      title: 'Accessibility statement',
      text: 'The page is made to meet WCAG 2.1 at levels A and AA, as Norwegian regulations require, and what WCAG 2.2 adds at the same levels. The statement is about the program. Whoever runs the site must add who they are, where faults are reported, and the formal statement that the Norwegian authority asks for.',
      points: [
        'Tested automatically: each view in three languages, light and dark, with axe-core in Chromium. It finds only some of the possible faults.',
        'Tested automatically: the whole way from choosing a municipality to downloading the numbers by keyboard alone; 320 pixels wide without sideways scrolling; double text size; no motion when the browser asks for none.',
        'Looked over, without a standing test: high contrast mode and print.',
        'Not tested: screen readers (NVDA, JAWS, VoiceOver, TalkBack), speech control, Firefox and Safari, and with people who have disabilities. There may be faults here that we do not know of.',
        'Known shortcomings: a map is read place by place and is harder work than the table below it. Large tables scroll sideways in a frame of their own on narrow screens. PowerPoint and picture files have not been tested for accessibility.',
        'Each chart can be shown as a table, and has a sentence that says what matters most.',
      ],
    },
  },
  keys: [
    ['Ctrl + Z', 'Undo'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Redo'],
    ['Arrow keys in a chart', 'Move between the numbers; the value is read out'],
    ['Home, End in a chart', 'First and last number'],
    ['Arrow keys on the handle', 'Move the figure'],
    ['Esc', 'Close a menu, a window or the value shown'],
    ['Ctrl + Enter in a note', 'Save the text'],
  ],
  keysNote: 'Cmd instead of Ctrl on a Mac. No shortcut is a single letter.',
  key: 'Key',
  does: 'What it does',
  sign: 'Sign',
  means: 'Meaning',
};

export const helpText: Record<Language, HelpWords> = { nb, nn, en };
