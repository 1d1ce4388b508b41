import type { Language } from './language.ts';

const nb = {
  title: 'Del',
  intro:
    'Lenken er hele oppsettet: nøkkeltall, steder, år og tekstene dine. Tallene følger ikke med; de hentes på nytt når lenken åpnes.',
  link: 'Lenke',
  linkHint: 'Limes inn som tittel med lenke i e-post og dokumenter, og som ren adresse ellers.',
  copyLink: 'Kopier lenken',
  native: 'Del med …',
  summary: 'Kort tekst',
  summaryHint: 'Tittel, det som skiller seg ut, og lenken. Alle tall i teksten står i oppsettet.',
  copySummary: 'Kopier teksten',
  embed: 'Bygg inn en figur',
  embedHint:
    'Lim koden inn på en nettside. Figuren vises alene, med tittel, kilde og lenke hit, og fyller rammen den får.',
  figure: 'Nøkkeltall',
  height: 'Høyde i piksler',
  copyEmbed: 'Kopier koden',
  openEmbed: 'Se figuren slik den blir',
  code: 'QR-kode',
  codeHint: 'Til et lysark: de som er i rommet, åpner lenken med telefonen.',
  codeName: 'QR-kode med lenken',
  codeFile: 'Last ned som SVG',
  codeDense: 'Lenken er lang, og koden er derfor tett. Vis den stort, og prøv den før møtet.',
  codeTooLong: 'Lenken er for lang for en QR-kode. Ta bort noen nøkkeltall, steder eller tekster.',
  copied: { link: 'Lenken er kopiert.', summary: 'Teksten er kopiert.', embed: 'Koden er kopiert.' },
  failed: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  source: 'Kilde: Statistisk sentralbyrå.',
  backTo: 'Åpne i Nøkkeltall',
};
type ShareText = typeof nb;

const nn: ShareText = {
  title: 'Del',
  intro:
    'Lenkja er heile oppsettet: nøkkeltal, stader, år og tekstane dine. Tala følgjer ikkje med; dei blir henta på nytt når lenkja blir opna.',
  link: 'Lenkje',
  linkHint: 'Blir limt inn som tittel med lenkje i e-post og dokument, og som rein adresse elles.',
  copyLink: 'Kopier lenkja',
  native: 'Del med …',
  summary: 'Kort tekst',
  summaryHint: 'Tittel, det som skil seg ut, og lenkja. Alle tal i teksten står i oppsettet.',
  copySummary: 'Kopier teksten',
  embed: 'Bygg inn ein figur',
  embedHint:
    'Lim koden inn på ei nettside. Figuren blir vist åleine, med tittel, kjelde og lenkje hit, og fyller ramma han får.',
  figure: 'Nøkkeltal',
  height: 'Høgd i pikslar',
  copyEmbed: 'Kopier koden',
  openEmbed: 'Sjå figuren slik han blir',
  code: 'QR-kode',
  codeHint: 'Til eit lysark: dei som er i rommet, opnar lenkja med telefonen.',
  codeName: 'QR-kode med lenkja',
  codeFile: 'Last ned som SVG',
  codeDense: 'Lenkja er lang, og koden er difor tett. Vis han stort, og prøv han før møtet.',
  codeTooLong: 'Lenkja er for lang for ein QR-kode. Ta bort nokre nøkkeltal, stader eller tekstar.',
  copied: { link: 'Lenkja er kopiert.', summary: 'Teksten er kopiert.', embed: 'Koden er kopiert.' },
  failed: 'Nettlesaren lét oss ikkje kopiere. Merk teksten og kopier han sjølv.',
  source: 'Kjelde: Statistisk sentralbyrå.',
  backTo: 'Opne i Nøkkeltal',
};

const en: ShareText = {
  title: 'Share',
  intro:
    'The link is the whole dashboard: key figures, places, years and your own texts. The numbers do not travel in it; they are fetched anew when the link is opened.',
  link: 'Link',
  linkHint: 'Pasted as a title with a link in mail and documents, and as a plain address elsewhere.',
  copyLink: 'Copy the link',
  native: 'Share with …',
  summary: 'Short text',
  summaryHint: 'Title, what stands out, and the link. Every number in the text stands in the dashboard.',
  copySummary: 'Copy the text',
  embed: 'Embed a figure',
  embedHint:
    'Paste the code into a web page. The figure is shown alone, with title, source and a link back, and fills the frame it is given.',
  figure: 'Key figure',
  height: 'Height in pixels',
  copyEmbed: 'Copy the code',
  openEmbed: 'See the figure as it will be',
  code: 'QR code',
  codeHint: 'For a slide: those in the room open the link with their phones.',
  codeName: 'QR code of the link',
  codeFile: 'Download as SVG',
  codeDense: 'The link is long, so the code is dense. Show it large, and try it before the meeting.',
  codeTooLong: 'The link is too long for a QR code. Take away some key figures, places or texts.',
  copied: {
    link: 'The link has been copied.',
    summary: 'The text has been copied.',
    embed: 'The code has been copied.',
  },
  failed: 'The browser did not let us copy. Select the text and copy it yourself.',
  source: 'Source: Statistics Norway.',
  backTo: 'Open in Nøkkeltall',
};

export const shareText = { nb, nn, en } satisfies Record<Language, ShareText>;
