import type { Language } from './language.ts';

const nb = {
  imported: (n: number) =>
    n === 0 ? 'Ingen oppsett ble hentet.' : n === 1 ? 'Ett oppsett er hentet.' : `${n} oppsett er hentet.`,
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
};

type KeptFileText = typeof nb;

const nn: KeptFileText = {
  imported: (n) =>
    n === 0 ? 'Ingen oppsett vart henta.' : n === 1 ? 'Eitt oppsett er henta.' : `${n} oppsett er henta.`,
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
};

const en: KeptFileText = {
  imported: (n) =>
    n === 0
      ? 'No dashboards were imported.'
      : n === 1
        ? 'One dashboard has been imported.'
        : `${n} dashboards have been imported.`,
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
};

/** What a file of saved dashboards came to. */
export const keptFileText = { nb, nn, en } satisfies Record<Language, KeptFileText>;
