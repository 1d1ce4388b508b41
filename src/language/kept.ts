import type { Language } from './language.ts';

const nb = {
  title: 'Lagret i denne nettleseren',
  intro: 'Ingenting av dette sendes noe sted. Det ligger bare på denne maskinen.',
  close: 'Lukk',
  undo: 'Angre',
  setups: 'Mine oppsett',
  setupsHint: 'Et oppsett er det du har valgt, uten tallene. Tallene hentes når du åpner det.',
  noSetups: 'Du har ikke lagret noe oppsett ennå.',
  name: 'Navn',
  save: 'Lagre oppsettet',
  nothingToSave: 'Velg minst ett nøkkeltall, så kan du lagre oppsettet.',
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
  toFile: 'Til fil',
  toFileOf: (name: string) => `Til fil: ${name}`,
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
  pins: 'Lagret til møtet',
  pinsHint: 'Oppsett med alle tall og forklaringer. Kan åpnes uten nett, og tallene endrer seg ikke.',
  noPins: 'Du har ikke lagret noe til et møte ennå.',
  pin: 'Lagre til møtet',
  pinAlready: 'Tallene på skjermen er lagret allerede.',
  pinNotReady: 'Tallene er ikke kommet ennå. Vent til de vises, så kan du lagre dem.',
  saved: (date: string, time: string) => `Lagret ${date} kl. ${time}`,
  pinLine: (date: string, time: string) => `Lagret ${date} kl. ${time} – tallene er fra da`,
  pinLeft: (date: string, time: string) =>
    `Du har endret nøkkeltall, steder eller år. Tallene er derfor ikke lenger de som ble lagret ${date} kl. ${time}.`,
  leavePin: 'Gå til tallene nå',
  backToPin: 'Tilbake til det lagrede',
  said: {
    saved: (name: string) => `«${name}» er lagret.`,
    replaced: (name: string) => `«${name}» er erstattet.`,
    renamed: (name: string) => `Navnet er nå «${name}».`,
    nameNeeded: 'Skriv et navn.',
    duplicated: (name: string) => `Kopien heter «${name}».`,
    removed: (name: string) => `«${name}» er slettet.`,
    undone: 'Angret.',
    exported: (file: string) => `Lastet ned ${file}.`,
    pinned: (without: number) =>
      without === 0
        ? 'Lagret til møtet, med alle tall.'
        : `Lagret til møtet. ${without === 1 ? 'Ett nøkkeltall' : `${without} nøkkeltall`} hadde ikke tall og er ikke med.`,
    ready: 'Siden er også lagret og kan åpnes uten nett.',
    notReady:
      'Tallene er lagret, men selve siden kunne ikke lagres her. Åpne den mens du har nett, og la den stå.',
    gone: 'Det finnes ikke lenger.',
    unopened: 'Det lagrede kan ikke leses. Det er ikke rørt.',
    failed: 'Noe gikk galt. Ingenting er endret.',
  },
  faults: {
    full: 'Nettleseren har ikke plass til mer. Slett noe du har lagret, og prøv igjen. Ingenting er endret.',
    refused: 'Nettleseren lot oss ikke lagre. Ingenting er endret.',
  },
  imported: (n: number) =>
    n === 0 ? 'Ingen oppsett ble hentet.' : n === 1 ? 'Ett oppsett er hentet.' : `${n} oppsett er hentet.`,
  importFaults: {
    tooLarge: 'Filen er for stor til å være en fil med oppsett.',
    notJson: 'Filen er ikke en fil med oppsett: den kan ikke leses som JSON.',
    foreign: 'Filen er fra noe annet enn denne siden: den har ingen oppsett vi kjenner.',
    newerVersion: (version: number) =>
      `Filen er laget av en nyere utgave av siden (versjon ${version}). Last siden på nytt og prøv igjen.`,
    tooMany: (given: number, kept: number) => `Filen har ${given} oppsett. De første ${kept} er lest.`,
    noLink: (at: number, name: string) =>
      `Nummer ${at}${name === '' ? '' : `, «${name}»,`} har ingen lenke vi kan lese, og er utelatt.`,
    noName: (at: number) => `Nummer ${at} manglet navn og har fått et.`,
    nameCut: (name: string) => `Et langt navn er kortet ned til «${name}».`,
    linkMended: (name: string, n: number) =>
      `«${name}»: ${n === 1 ? 'én ting' : `${n} ting`} i lenken kan ikke leses. Det vises når du åpner oppsettet.`,
    renamed: (from: string, to: string) => `Du hadde «${from}» fra før. Det nye heter «${to}».`,
    already: (name: string) => `«${name}» var her allerede.`,
  },
  offline: 'Uten nett.',
  offlineExtract: (date: string) =>
    `Tallene er fra uttrekket som følger med siden${date === '' ? '' : `, hentet ${date}`}.`,
  offlineKept: (oldest: string, newest: string) =>
    oldest === newest ? `Tallene ble hentet ${newest}.` : `Tallene ble hentet mellom ${oldest} og ${newest}.`,
  offlineNothing: 'Det som ikke er hentet før, kan ikke vises nå.',
  offlinePin: (date: string) => `Vis tallene du lagret ${date}`,
  newNumbers: (tables: number) =>
    tables === 1
      ? 'Nye tall: SSB har oppdatert én tabell siden du sist åpnet oppsettet.'
      : `Nye tall: SSB har oppdatert ${tables} tabeller siden du sist åpnet oppsettet.`,
  newNumbersFigures: (names: string) => `Gjelder ${names}.`,
  dismiss: 'Skjul',
};

type KeptText = typeof nb;

const nn: KeptText = {
  title: 'Lagra i denne nettlesaren',
  intro: 'Ingenting av dette blir sendt nokon stad. Det ligg berre på denne maskina.',
  close: 'Lukk',
  undo: 'Angre',
  setups: 'Oppsetta mine',
  setupsHint: 'Eit oppsett er det du har valt, utan tala. Tala blir henta når du opnar det.',
  noSetups: 'Du har ikkje lagra noko oppsett enno.',
  name: 'Namn',
  save: 'Lagre oppsettet',
  nothingToSave: 'Vel minst eitt nøkkeltal, så kan du lagre oppsettet.',
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
  toFile: 'Til fil',
  toFileOf: (name) => `Til fil: ${name}`,
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
  pins: 'Lagra til møtet',
  pinsHint: 'Oppsett med alle tal og forklaringar. Kan opnast utan nett, og tala endrar seg ikkje.',
  noPins: 'Du har ikkje lagra noko til eit møte enno.',
  pin: 'Lagre til møtet',
  pinAlready: 'Tala på skjermen er lagra frå før.',
  pinNotReady: 'Tala har ikkje komme enno. Vent til dei viser, så kan du lagre dei.',
  saved: (date, time) => `Lagra ${date} kl. ${time}`,
  pinLine: (date, time) => `Lagra ${date} kl. ${time} – tala er frå då`,
  pinLeft: (date, time) =>
    `Du har endra nøkkeltal, stader eller år. Tala er difor ikkje lenger dei som vart lagra ${date} kl. ${time}.`,
  leavePin: 'Gå til tala no',
  backToPin: 'Tilbake til det lagra',
  said: {
    saved: (name) => `«${name}» er lagra.`,
    replaced: (name) => `«${name}» er bytt ut.`,
    renamed: (name) => `Namnet er no «${name}».`,
    nameNeeded: 'Skriv eit namn.',
    duplicated: (name) => `Kopien heiter «${name}».`,
    removed: (name) => `«${name}» er sletta.`,
    undone: 'Angra.',
    exported: (file) => `Lasta ned ${file}.`,
    pinned: (without) =>
      without === 0
        ? 'Lagra til møtet, med alle tal.'
        : `Lagra til møtet. ${without === 1 ? 'Eitt nøkkeltal' : `${without} nøkkeltal`} hadde ikkje tal og er ikkje med.`,
    ready: 'Sida er òg lagra og kan opnast utan nett.',
    notReady:
      'Tala er lagra, men sjølve sida kunne ikkje lagrast her. Opne ho medan du har nett, og lat ho stå.',
    gone: 'Det finst ikkje lenger.',
    unopened: 'Det lagra kan ikkje lesast. Det er ikkje rørt.',
    failed: 'Noko gjekk gale. Ingenting er endra.',
  },
  faults: {
    full: 'Nettlesaren har ikkje plass til meir. Slett noko du har lagra, og prøv igjen. Ingenting er endra.',
    refused: 'Nettlesaren lét oss ikkje lagre. Ingenting er endra.',
  },
  imported: (n) =>
    n === 0 ? 'Ingen oppsett vart henta.' : n === 1 ? 'Eitt oppsett er henta.' : `${n} oppsett er henta.`,
  importFaults: {
    tooLarge: 'Fila er for stor til å vere ei fil med oppsett.',
    notJson: 'Fila er ikkje ei fil med oppsett: ho kan ikkje lesast som JSON.',
    foreign: 'Fila er frå noko anna enn denne sida: ho har ingen oppsett vi kjenner.',
    newerVersion: (version) =>
      `Fila er laga av ei nyare utgåve av sida (versjon ${version}). Last sida på nytt og prøv igjen.`,
    tooMany: (given, kept) => `Fila har ${given} oppsett. Dei første ${kept} er lesne.`,
    noLink: (at, name) =>
      `Nummer ${at}${name === '' ? '' : `, «${name}»,`} har inga lenkje vi kan lese, og er utelate.`,
    noName: (at) => `Nummer ${at} mangla namn og har fått eit.`,
    nameCut: (name) => `Eit langt namn er korta ned til «${name}».`,
    linkMended: (name, n) =>
      `«${name}»: ${n === 1 ? 'éin ting' : `${n} ting`} i lenkja kan ikkje lesast. Det viser når du opnar oppsettet.`,
    renamed: (from, to) => `Du hadde «${from}» frå før. Det nye heiter «${to}».`,
    already: (name) => `«${name}» var her alt.`,
  },
  offline: 'Utan nett.',
  offlineExtract: (date) =>
    `Tala er frå uttrekket som følgjer med sida${date === '' ? '' : `, henta ${date}`}.`,
  offlineKept: (oldest, newest) =>
    oldest === newest ? `Tala vart henta ${newest}.` : `Tala vart henta mellom ${oldest} og ${newest}.`,
  offlineNothing: 'Det som ikkje er henta før, kan ikkje visast no.',
  offlinePin: (date) => `Vis tala du lagra ${date}`,
  newNumbers: (tables) =>
    tables === 1
      ? 'Nye tal: SSB har oppdatert éin tabell sidan du sist opna oppsettet.'
      : `Nye tal: SSB har oppdatert ${tables} tabellar sidan du sist opna oppsettet.`,
  newNumbersFigures: (names) => `Gjeld ${names}.`,
  dismiss: 'Gøym',
};

const en: KeptText = {
  title: 'Kept in this browser',
  intro: 'None of this is sent anywhere. It is on this computer only.',
  close: 'Close',
  undo: 'Undo',
  setups: 'My dashboards',
  setupsHint:
    'A saved dashboard is what you have chosen, without the figures. They are fetched when you open it.',
  noSetups: 'You have not saved a dashboard yet.',
  name: 'Name',
  save: 'Save dashboard',
  nothingToSave: 'Choose at least one key figure, and you can save the dashboard.',
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
  toFile: 'To file',
  toFileOf: (name) => `To file: ${name}`,
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
  pins: 'Saved for the meeting',
  pinsHint:
    'Dashboards with all figures and explanations. They open without a network, and the figures do not change.',
  noPins: 'You have not saved anything for a meeting yet.',
  pin: 'Save for the meeting',
  pinAlready: 'The figures on the screen are saved already.',
  pinNotReady: 'The figures have not arrived yet. Wait until they are shown, and you can save them.',
  saved: (date, time) => `Saved ${date} at ${time}`,
  pinLine: (date, time) => `Saved ${date} at ${time} – the figures are from then`,
  pinLeft: (date, time) =>
    `You have changed key figures, places or years. These are therefore no longer the figures saved ${date} at ${time}.`,
  leavePin: 'Go to the figures of now',
  backToPin: 'Back to the saved figures',
  said: {
    saved: (name) => `“${name}” has been saved.`,
    replaced: (name) => `“${name}” has been replaced.`,
    renamed: (name) => `The name is now “${name}”.`,
    nameNeeded: 'Write a name.',
    duplicated: (name) => `The copy is called “${name}”.`,
    removed: (name) => `“${name}” has been deleted.`,
    undone: 'Undone.',
    exported: (file) => `Downloaded ${file}.`,
    pinned: (without) =>
      without === 0
        ? 'Saved for the meeting, with all figures.'
        : `Saved for the meeting. ${without === 1 ? 'One key figure' : `${without} key figures`} had no numbers and ${without === 1 ? 'is' : 'are'} not included.`,
    ready: 'The page itself is saved too, and opens without a network.',
    notReady:
      'The figures are saved, but the page itself could not be saved here. Open it while you have a network, and leave it open.',
    gone: 'It is no longer there.',
    unopened: 'What was saved cannot be read. It has not been touched.',
    failed: 'Something went wrong. Nothing has been changed.',
  },
  faults: {
    full: 'The browser has no more room. Delete something you have saved, and try again. Nothing has been changed.',
    refused: 'The browser would not let us save. Nothing has been changed.',
  },
  imported: (n) =>
    n === 0
      ? 'No dashboards were imported.'
      : n === 1
        ? 'One dashboard has been imported.'
        : `${n} dashboards have been imported.`,
  importFaults: {
    tooLarge: 'The file is too large to be a file of dashboards.',
    notJson: 'This is not a file of dashboards: it cannot be read as JSON.',
    foreign: 'The file comes from something other than this page: it holds no dashboards that we know.',
    newerVersion: (version) =>
      `The file was made by a newer version of the page (version ${version}). Reload the page and try again.`,
    tooMany: (given, kept) => `The file holds ${given} dashboards. The first ${kept} were read.`,
    noLink: (at, name) =>
      `Number ${at}${name === '' ? '' : `, “${name}”,`} has no link that we can read, and was left out.`,
    noName: (at) => `Number ${at} had no name and was given one.`,
    nameCut: (name) => `A long name was shortened to “${name}”.`,
    linkMended: (name, n) =>
      `“${name}”: ${n === 1 ? 'one thing' : `${n} things`} in the link cannot be read. You are told when you open it.`,
    renamed: (from, to) => `You already had “${from}”. The new one is called “${to}”.`,
    already: (name) => `“${name}” was here already.`,
  },
  offline: 'No network.',
  offlineExtract: (date) =>
    `The figures are from the extract that comes with the page${date === '' ? '' : `, collected ${date}`}.`,
  offlineKept: (oldest, newest) =>
    oldest === newest
      ? `The figures were fetched ${newest}.`
      : `The figures were fetched between ${oldest} and ${newest}.`,
  offlineNothing: 'What has not been fetched before cannot be shown now.',
  offlinePin: (date) => `Show the figures you saved ${date}`,
  newNumbers: (tables) =>
    tables === 1
      ? 'New figures: Statistics Norway has updated one table since you last opened this dashboard.'
      : `New figures: Statistics Norway has updated ${tables} tables since you last opened this dashboard.`,
  newNumbersFigures: (names) => `This concerns ${names}.`,
  dismiss: 'Hide',
};

/** What is kept in the reader's browser: saved dashboards, pins, no network, new numbers. */
export const keptText = { nb, nn, en } satisfies Record<Language, KeptText>;
