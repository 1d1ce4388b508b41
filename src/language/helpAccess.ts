import type { Language } from './language.ts';

const nb = {
  title: 'Tilgjengelighetserklæring',
  intro:
    'Programmet er laget for å oppfylle WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT-løsninger krever av offentlige virksomheter, og det WCAG 2.2 legger til på de samme nivåene. Erklæringen gjelder programmet slik det var i november 2026.',
  status: 'Samsvar med kravene',
  statusText:
    'Delvis i samsvar. Vi kjenner ingen brudd på kravene, men vi kjenner manglene under, og ikke alt er prøvd.',
  tested: 'Slik er det prøvd',
  testedPoints: [
    'Ved hver endring, automatisk: visningene og vinduene på tre språk, lyse og mørke, med verktøyet axe-core i Chromium. Slike verktøy finner bare noen av de mulige feilene.',
    'Ved hver endring, automatisk: hele veien fra å velge kommune til å laste ned tallene, bare med tastatur; 320 piksler bredt uten å rulle sidelengs; dobbel tekststørrelse; ingen bevegelse når nettleseren ber om det.',
    'Gått gjennom for hånd, uten fast prøve: høykontrast og utskrift.',
    'Ikke prøvd: skjermlesere (NVDA, JAWS, VoiceOver, TalkBack), talestyring, Firefox og Safari, og med brukere som har nedsatt funksjonsevne. Her kan det være feil vi ikke kjenner.',
  ],
  lacks: 'Kjente mangler, og hva du kan gjøre i stedet',
  lacksPoints: [
    'Kartet leses sted for sted med tastatur og skjermleser og er tungt å komme gjennom. De samme tallene står i tabellen under kartet.',
    'Store tabeller må rulles sidelengs i sin egen ramme på smale skjermer. Velg færre år, eller last ned tabellen.',
    'PowerPoint-filer og bilder er ikke prøvd for tilgjengelighet. Word-dokumentet har overskrifter, tabeller og tekst for hver figur.',
    'En figur formidler ikke alt med ord alene. Hver figur har en setning som sier det viktigste, og kan vises som tabell.',
  ],
  report: 'Si fra om feil',
  reportTo: (owner: string) =>
    owner === ''
      ? 'Har du funnet en feil, eller trenger du innholdet i en annen form? Si fra her:'
      : `${owner} driver dette nettstedet. Har du funnet en feil, eller trenger du innholdet i en annen form? Si fra her:`,
  noContact:
    'De som driver dette nettstedet, har ikke oppgitt hvor feil skal meldes. Kontakt virksomheten som ga deg lenken.',
  formal: 'Den formelle erklæringen på uustatus.no',
  complaint: 'Klage',
  complaintText:
    'Får du ikke svar, eller er du uenig i svaret fra en offentlig virksomhet, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt (Uutilsynet) fører tilsyn med reglene.',
};

type AccessText = typeof nb;

const nn: AccessText = {
  title: 'Tilgjengeerklæring',
  intro:
    'Programmet er laga for å oppfylle WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT-løysingar krev av offentlege verksemder, og det WCAG 2.2 legg til på dei same nivåa. Erklæringa gjeld programmet slik det var i november 2026.',
  status: 'Samsvar med krava',
  statusText:
    'Delvis i samsvar. Vi kjenner ingen brot på krava, men vi kjenner manglane under, og ikkje alt er prøvd.',
  tested: 'Slik er det prøvd',
  testedPoints: [
    'Ved kvar endring, automatisk: visingane og vindauga på tre språk, lyse og mørke, med verktøyet axe-core i Chromium. Slike verktøy finn berre nokre av dei moglege feila.',
    'Ved kvar endring, automatisk: heile vegen frå å velje kommune til å laste ned tala, berre med tastatur; 320 pikslar breitt utan å rulle sidelengs; dobbel tekststorleik; inga rørsle når nettlesaren ber om det.',
    'Gått gjennom for hand, utan fast prøve: høgkontrast og utskrift.',
    'Ikkje prøvd: skjermlesarar (NVDA, JAWS, VoiceOver, TalkBack), talestyring, Firefox og Safari, og med brukarar som har nedsett funksjonsevne. Her kan det vere feil vi ikkje kjenner.',
  ],
  lacks: 'Kjende manglar, og kva du kan gjere i staden',
  lacksPoints: [
    'Kartet blir lese stad for stad med tastatur og skjermlesar og er tungt å komme gjennom. Dei same tala står i tabellen under kartet.',
    'Store tabellar må rullast sidelengs i si eiga ramme på smale skjermar. Vel færre år, eller last ned tabellen.',
    'PowerPoint-filer og bilete er ikkje prøvde for tilgjenge. Word-dokumentet har overskrifter, tabellar og tekst for kvar figur.',
    'Ein figur formidlar ikkje alt med ord åleine. Kvar figur har ei setning som seier det viktigaste, og kan visast som tabell.',
  ],
  report: 'Sei frå om feil',
  reportTo: (owner) =>
    owner === ''
      ? 'Har du funne ein feil, eller treng du innhaldet i ei anna form? Sei frå her:'
      : `${owner} driv denne nettstaden. Har du funne ein feil, eller treng du innhaldet i ei anna form? Sei frå her:`,
  noContact:
    'Dei som driv denne nettstaden, har ikkje oppgitt kvar feil skal meldast. Kontakt verksemda som gav deg lenkja.',
  formal: 'Den formelle erklæringa på uustatus.no',
  complaint: 'Klage',
  complaintText:
    'Får du ikkje svar, eller er du usamd i svaret frå ei offentleg verksemd, kan du klage til Diskrimineringsnemnda. Tilsynet for universell utforming av ikt (Uutilsynet) fører tilsyn med reglane.',
};

const en: AccessText = {
  title: 'Accessibility statement',
  intro:
    'The program is made to meet WCAG 2.1 at levels A and AA, as Norwegian regulations require of public bodies, and what WCAG 2.2 adds at the same levels. The statement is about the program as it was in November 2026.',
  status: 'Conformance',
  statusText:
    'Partially conformant. We know of no breach of the requirements, but we know the shortcomings below, and not everything has been tested.',
  tested: 'How it has been tested',
  testedPoints: [
    'At every change, automatically: the views and windows in three languages, light and dark, with axe-core in Chromium. Such tools find only some of the possible faults.',
    'At every change, automatically: the whole way from choosing a municipality to downloading the numbers by keyboard alone; 320 pixels wide without sideways scrolling; double text size; no motion when the browser asks for none.',
    'Gone through by hand, without a standing test: high contrast mode and print.',
    'Not tested: screen readers (NVDA, JAWS, VoiceOver, TalkBack), speech control, Firefox and Safari, and with people who have disabilities. There may be faults here that we do not know of.',
  ],
  lacks: 'Known shortcomings, and what to do instead',
  lacksPoints: [
    'The map is read place by place with keyboard and screen reader, and is hard work to get through. The same numbers are in the table below it.',
    'Large tables scroll sideways in a frame of their own on narrow screens. Choose fewer years, or download the table.',
    'PowerPoint files and pictures have not been tested for accessibility. The Word document has headings, tables and text for each chart.',
    'A chart does not tell everything in words. Each has a sentence that says what matters most, and can be shown as a table.',
  ],
  report: 'Report a fault',
  reportTo: (owner) =>
    owner === ''
      ? 'Have you found a fault, or do you need the contents in another form? Tell us here:'
      : `${owner} runs this site. Have you found a fault, or do you need the contents in another form? Tell them here:`,
  noContact:
    'Those who run this site have not stated where faults are reported. Contact the body that gave you the link.',
  formal: 'The formal statement at uustatus.no',
  complaint: 'Complaint',
  complaintText:
    'If a public body does not answer, or you disagree with its answer, you can complain to the Anti-Discrimination Tribunal (Diskrimineringsnemnda). The Authority for Universal Design of ICT (Uutilsynet) supervises the rules.',
};

/** The accessibility statement: what the Norwegian regulations ask for, without what only the site's owner knows. */
export const accessText = { nb, nn, en } satisfies Record<Language, AccessText>;
