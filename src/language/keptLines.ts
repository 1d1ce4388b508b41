import type { Language } from './language.ts';

const nb = {
  pinLine: (date: string, time: string) => `Lagret ${date} kl. ${time} – tallene er fra da`,
  pinLeft: (date: string, time: string) =>
    `Du har endret nøkkeltall, steder eller år. Tallene er derfor ikke lenger de som ble lagret ${date} kl. ${time}.`,
  pinLost:
    'De lagrede tallene du hadde åpne her, finnes ikke lenger i nettleseren. Tallene du ser, er hentet på nytt.',
  leavePin: 'Gå til tallene nå',
  backToPin: 'Tilbake til det lagrede',
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

type KeptLinesText = typeof nb;

const nn: KeptLinesText = {
  pinLine: (date, time) => `Lagra ${date} kl. ${time} – tala er frå då`,
  pinLeft: (date, time) =>
    `Du har endra nøkkeltal, stader eller år. Tala er difor ikkje lenger dei som vart lagra ${date} kl. ${time}.`,
  pinLost:
    'Dei lagra tala du hadde opne her, finst ikkje lenger i nettlesaren. Tala du ser, er henta på nytt.',
  leavePin: 'Gå til tala no',
  backToPin: 'Tilbake til det lagra',
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

const en: KeptLinesText = {
  pinLine: (date, time) => `Saved ${date} at ${time} – the figures are from then`,
  pinLeft: (date, time) =>
    `You have changed key figures, places or years. These are therefore no longer the figures saved ${date} at ${time}.`,
  pinLost:
    'The saved figures that you had open here are no longer in the browser. Those you see have been fetched anew.',
  leavePin: 'Go to the figures of now',
  backToPin: 'Back to the saved figures',
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

/** The lines over the page: pinned numbers, no network, new numbers. */
export const keptLinesText = { nb, nn, en } satisfies Record<Language, KeptLinesText>;
