import type { Language } from './language.ts';

const nb = {
  setups: 'Mine oppsett',
  help: 'Hjelp',
  statement: 'Tilgjengelighet',
  shareMore: 'Flere måter å dele på',
  shareMenu: 'Flere måter å dele på …',
  scheme: 'Utseende',
  schemes: { device: 'Som enheten', light: 'Lyst', dark: 'Mørkt' },
  sharePanel: 'Del eller bygg inn …',
  description: (figures: number, place: string, names: string) =>
    figures === 1
      ? `${names}. ${place}.`
      : `${figures} nøkkeltall om barn og unge, blant dem ${names}. ${place}.`,
  frontDescription:
    'Velg nøkkeltall om barn og unge fra mange av SSBs tabeller, steder og år. Få en side du kan dele, og et dokument du kan legge i saken.',
  hints: {
    label: 'Tips',
    next: 'Neste tips',
    hide: 'Skjul tips',
    list: [
      'Adressen i nettleseren er oppsettet ditt. «Del lenke» kopierer den; den som åpner den, ser det samme.',
      'Dra i håndtaket på en figur for å flytte den, eller stå på det og bruk piltastene. Menyen på figuren har figurtype og merknad.',
      'Alt kan angres med Ctrl + Z. «Mine oppsett» lagrer i denne nettleseren.',
    ],
  },
};
type HeadText = typeof nb;

const nn: HeadText = {
  setups: 'Oppsetta mine',
  help: 'Hjelp',
  statement: 'Tilgjenge',
  shareMore: 'Fleire måtar å dele på',
  shareMenu: 'Fleire måtar å dele på …',
  scheme: 'Utsjånad',
  schemes: { device: 'Som eininga', light: 'Lyst', dark: 'Mørkt' },
  sharePanel: 'Del eller bygg inn …',
  description: (figures, place, names) =>
    figures === 1
      ? `${names}. ${place}.`
      : `${figures} nøkkeltal om barn og unge, mellom dei ${names}. ${place}.`,
  frontDescription:
    'Vel nøkkeltal om barn og unge frå mange av tabellane til SSB, stader og år. Få ei side du kan dele, og eit dokument du kan leggje i saka.',
  hints: {
    label: 'Tips',
    next: 'Neste tips',
    hide: 'Skjul tips',
    list: [
      'Adressa i nettlesaren er oppsettet ditt. «Del lenkje» kopierer ho; den som opnar ho, ser det same.',
      'Dra i handtaket på ein figur for å flytte han, eller stå på det og bruk piltastane. Menyen på figuren har figurtype og merknad.',
      'Alt kan angrast med Ctrl + Z. «Oppsetta mine» lagrar i denne nettlesaren.',
    ],
  },
};

const en: HeadText = {
  setups: 'My dashboards',
  help: 'Help',
  statement: 'Accessibility',
  shareMore: 'More ways to share',
  shareMenu: 'More ways to share …',
  scheme: 'Appearance',
  schemes: { device: 'As the device', light: 'Light', dark: 'Dark' },
  sharePanel: 'Share or embed …',
  description: (figures, place, names) =>
    figures === 1
      ? `${names}. ${place}.`
      : `${figures} key figures about children and youth, among them ${names}. ${place}.`,
  frontDescription:
    'Choose key figures about children and youth from many of Statistics Norway’s tables, places and years. Get a page to share and a document for the case.',
  hints: {
    label: 'Hint',
    next: 'Next hint',
    hide: 'Hide hints',
    list: [
      'The address in the browser is your dashboard. “Share link” copies it; whoever opens it sees the same.',
      'Drag the handle of a figure to move it, or stand on it and use the arrow keys. The figure’s menu has chart type and note.',
      'Everything can be undone with Ctrl + Z. “My dashboards” saves in this browser.',
    ],
  },
};

/** What the first page needs of help and sharing; the rest comes with the dialogs. */
export const headText = { nb, nn, en } satisfies Record<Language, HeadText>;
