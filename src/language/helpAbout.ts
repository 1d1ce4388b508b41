import type { Part } from './help.ts';
import type { Language } from './language.ts';

type Parts = Readonly<Record<'sources' | 'privacy', Part>>;

const nb: Parts = {
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
      'Nettleseren husker for deg: språk, kilde, lys eller mørk visning, kommunen du valgte sist, om du har skjult tipsene, valgene dine i vinduet for dokumenter, oppsett du har lagret, med eller uten tall, datapakker du har åpnet, og tall som er hentet, så de ikke må hentes på nytt.',
      'Alt dette ligger bare på denne maskinen og forsvinner når du sletter nettstedets data i nettleseren.',
    ],
  },
};

const nn: Parts = {
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
      'Nettlesaren hugsar for deg: språk, kjelde, lys eller mørk vising, kommunen du valde sist, om du har skjult tipsa, vala dine i vindauget for dokument, oppsett du har lagra, med eller utan tal, datapakker du har opna, og tal som er henta, så dei ikkje må hentast på nytt.',
      'Alt dette ligg berre på denne maskina og blir borte når du slettar data for nettstaden i nettlesaren.',
    ],
  },
};

const en: Parts = {
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
      'The browser remembers for you: language, source, light or dark, the municipality you chose last, whether you have hidden the hints, your choices in the window for documents, dashboards you have saved, with or without numbers, data packages you have opened, and numbers fetched, so that they need not be fetched again.',
      'All of this is on this machine only and is gone when you delete the site’s data in the browser.',
    ],
  },
};

/** Where the numbers are from, and what is remembered of the reader. */
export const helpAbout: Readonly<Record<Language, Parts>> = { nb, nn, en };
