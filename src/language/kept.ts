import type { Language } from './language.ts';

const nb = {
  intro: 'Alt her ligger bare i denne nettleseren. Ingenting av det sendes noe sted.',
  undo: 'Angre',
  list: 'Lagrede oppsett',
  setupsHint: 'Et oppsett er det du har valgt, uten tallene. Tallene hentes når du åpner det.',
  noSetups: 'Du har ikke lagret noe oppsett ennå.',
  name: 'Navn',
  save: 'Lagre oppsettet',
  nothingToSave: 'Velg minst ett nøkkeltall, så kan du lagre oppsettet.',
  isSaved: (name: string) => `Det du har på skjermen, er lagret som «${name}».`,
  taken: (name: string) => `Du har allerede «${name}».`,
  replace: 'Erstatt det',
  saveAs: (name: string) => `Lagre som «${name}»`,
  open: (name: string) => `Åpne ${name}`,
  about: (figures: number, places: number) =>
    `${figures} nøkkeltall${places === 0 ? '' : places === 1 ? ', ett sted' : `, ${places} steder`}`,
  rename: 'Gi nytt navn',
  renameOf: (name: string) => `Gi nytt navn til ${name}`,
  newName: (name: string) => `Nytt navn på ${name}`,
  keepName: 'Lagre navnet',
  cancel: 'Avbryt',
  duplicate: 'Lag kopi',
  duplicateOf: (name: string) => `Lag kopi av ${name}`,
  toFile: 'Lagre som fil',
  toFileOf: (name: string) => `Lagre som fil: ${name}`,
  remove: 'Slett',
  removeOf: (name: string) => `Slett ${name}`,
  allToFile: 'Lagre alle som én fil',
  fromFile: 'Hent fra fil',
  fileName: 'mine-oppsett',
  unreadable: (n: number) =>
    n === 1
      ? 'Ett lagret oppsett kan ikke leses av denne utgaven av siden. Det er ikke rørt.'
      : `${n} lagrede oppsett kan ikke leses av denne utgaven av siden. De er ikke rørt.`,
  onlyMemory:
    'Nettleseren lar oss ikke lagre noe. Det du lagrer nå, varer til du lukker siden. Lagre det som fil for å ta vare på det.',
  saved: (date: string, time: string) => `Lagret ${date} kl. ${time}`,
  said: {
    saved: (name: string) => `«${name}» er lagret.`,
    replaced: (name: string) => `«${name}» er erstattet.`,
    renamed: (name: string) => `Navnet er nå «${name}».`,
    nameNeeded: 'Skriv et navn.',
    duplicated: (name: string) => `Kopien heter «${name}».`,
    removed: (name: string) => `«${name}» er slettet.`,
    undone: 'Angret.',
    exported: (file: string) => `Lastet ned ${file}.`,
    gone: 'Det finnes ikke lenger.',
    unopened: 'Det lagrede kan ikke leses. Det er ikke rørt.',
    failed: 'Noe gikk galt. Ingenting er endret.',
  },
  faults: {
    full: 'Nettleseren har ikke plass til mer. Slett noe du har lagret, og prøv igjen. Ingenting er endret.',
    refused: 'Nettleseren lot oss ikke lagre. Ingenting er endret.',
  },
};

type KeptText = typeof nb;

const nn: KeptText = {
  intro: 'Alt her ligg berre i denne nettlesaren. Ingenting av det blir sendt nokon stad.',
  undo: 'Angre',
  list: 'Lagra oppsett',
  setupsHint: 'Eit oppsett er det du har valt, utan tala. Tala blir henta når du opnar det.',
  noSetups: 'Du har ikkje lagra noko oppsett enno.',
  name: 'Namn',
  save: 'Lagre oppsettet',
  nothingToSave: 'Vel minst eitt nøkkeltal, så kan du lagre oppsettet.',
  isSaved: (name) => `Det du har på skjermen, er lagra som «${name}».`,
  taken: (name) => `Du har alt «${name}».`,
  replace: 'Byt det ut',
  saveAs: (name) => `Lagre som «${name}»`,
  open: (name) => `Opne ${name}`,
  about: (figures, places) =>
    `${figures} nøkkeltal${places === 0 ? '' : places === 1 ? ', éin stad' : `, ${places} stader`}`,
  rename: 'Gi nytt namn',
  renameOf: (name) => `Gi nytt namn til ${name}`,
  newName: (name) => `Nytt namn på ${name}`,
  keepName: 'Lagre namnet',
  cancel: 'Avbryt',
  duplicate: 'Lag kopi',
  duplicateOf: (name) => `Lag kopi av ${name}`,
  toFile: 'Lagre som fil',
  toFileOf: (name) => `Lagre som fil: ${name}`,
  remove: 'Slett',
  removeOf: (name) => `Slett ${name}`,
  allToFile: 'Lagre alle som éi fil',
  fromFile: 'Hent frå fil',
  fileName: 'oppsetta-mine',
  unreadable: (n) =>
    n === 1
      ? 'Eitt lagra oppsett kan ikkje lesast av denne utgåva av sida. Det er ikkje rørt.'
      : `${n} lagra oppsett kan ikkje lesast av denne utgåva av sida. Dei er ikkje rørte.`,
  onlyMemory:
    'Nettlesaren lèt oss ikkje lagre noko. Det du lagrar no, varer til du lukkar sida. Lagre det som fil for å ta vare på det.',
  saved: (date, time) => `Lagra ${date} kl. ${time}`,
  said: {
    saved: (name) => `«${name}» er lagra.`,
    replaced: (name) => `«${name}» er bytt ut.`,
    renamed: (name) => `Namnet er no «${name}».`,
    nameNeeded: 'Skriv eit namn.',
    duplicated: (name) => `Kopien heiter «${name}».`,
    removed: (name) => `«${name}» er sletta.`,
    undone: 'Angra.',
    exported: (file) => `Lasta ned ${file}.`,
    gone: 'Det finst ikkje lenger.',
    unopened: 'Det lagra kan ikkje lesast. Det er ikkje rørt.',
    failed: 'Noko gjekk gale. Ingenting er endra.',
  },
  faults: {
    full: 'Nettlesaren har ikkje plass til meir. Slett noko du har lagra, og prøv igjen. Ingenting er endra.',
    refused: 'Nettlesaren lét oss ikkje lagre. Ingenting er endra.',
  },
};

const en: KeptText = {
  intro: 'All of this is in this browser only. None of it is sent anywhere.',
  undo: 'Undo',
  list: 'Saved dashboards',
  setupsHint:
    'A saved dashboard is what you have chosen, without the figures. They are fetched when you open it.',
  noSetups: 'You have not saved a dashboard yet.',
  name: 'Name',
  save: 'Save dashboard',
  nothingToSave: 'Choose at least one key figure, and you can save the dashboard.',
  isSaved: (name) => `What is on the screen is saved as “${name}”.`,
  taken: (name) => `You already have “${name}”.`,
  replace: 'Replace it',
  saveAs: (name) => `Save as “${name}”`,
  open: (name) => `Open ${name}`,
  about: (figures, places) =>
    `${figures === 1 ? '1 key figure' : `${figures} key figures`}${places === 0 ? '' : places === 1 ? ', 1 place' : `, ${places} places`}`,
  rename: 'Rename',
  renameOf: (name) => `Rename ${name}`,
  newName: (name) => `New name for ${name}`,
  keepName: 'Save name',
  cancel: 'Cancel',
  duplicate: 'Make a copy',
  duplicateOf: (name) => `Make a copy of ${name}`,
  toFile: 'Save as file',
  toFileOf: (name) => `Save as file: ${name}`,
  remove: 'Delete',
  removeOf: (name) => `Delete ${name}`,
  allToFile: 'Save all as one file',
  fromFile: 'Get from file',
  fileName: 'my-dashboards',
  unreadable: (n) =>
    n === 1
      ? 'One saved dashboard cannot be read by this version of the page. It has not been touched.'
      : `${n} saved dashboards cannot be read by this version of the page. They have not been touched.`,
  onlyMemory:
    'The browser will not let us store anything. What you save now lasts until you close the page. Save it as a file to keep it.',
  saved: (date, time) => `Saved ${date} at ${time}`,
  said: {
    saved: (name) => `“${name}” has been saved.`,
    replaced: (name) => `“${name}” has been replaced.`,
    renamed: (name) => `The name is now “${name}”.`,
    nameNeeded: 'Write a name.',
    duplicated: (name) => `The copy is called “${name}”.`,
    removed: (name) => `“${name}” has been deleted.`,
    undone: 'Undone.',
    exported: (file) => `Downloaded ${file}.`,
    gone: 'It is no longer there.',
    unopened: 'What was saved cannot be read. It has not been touched.',
    failed: 'Something went wrong. Nothing has been changed.',
  },
  faults: {
    full: 'The browser has no more room. Delete something you have saved, and try again. Nothing has been changed.',
    refused: 'The browser would not let us save. Nothing has been changed.',
  },
};

/** What is kept in the reader's browser: saved dashboards first of all. */
export const keptText = { nb, nn, en } satisfies Record<Language, KeptText>;
