import type { Language } from './language.ts';

const nb = {
  open: 'Åpne datapakke …',
  hint: 'En fil som er lastet ned herfra',
  drop: 'Slipp filen for å åpne datapakken.',
  opened: (title: string) => `Åpnet datapakken «${title}».`,
  stays: 'Tallene blir stående om du laster siden på nytt, men følger ikke med lenken.',
  fleeting:
    'Nettleseren lar oss ikke ta vare på den: laster du siden på nytt, må du åpne filen igjen. Tallene følger ikke med lenken.',
  line: (day: string, time: string) => `Fra en datapakke laget ${day} kl. ${time} – tallene er fra da`,
  left: (day: string, time: string) =>
    `Du har endret steder, år eller nøkkeltall. Tallene er derfor ikke lenger de i datapakken fra ${day} kl. ${time}.`,
  leave: 'Vis dagens tall',
  back: 'Tilbake til datapakken',
};

type PackageText = typeof nb;

const nn: PackageText = {
  open: 'Opne datapakke …',
  hint: 'Ei fil som er lasta ned herfrå',
  drop: 'Slepp fila for å opne datapakka.',
  opened: (title) => `Opna datapakka «${title}».`,
  stays: 'Tala blir ståande om du lastar sida på nytt, men følgjer ikkje med lenkja.',
  fleeting:
    'Nettlesaren lèt oss ikkje ta vare på ho: lastar du sida på nytt, må du opne fila att. Tala følgjer ikkje med lenkja.',
  line: (day, time) => `Frå ei datapakke laga ${day} kl. ${time} – tala er frå då`,
  left: (day, time) =>
    `Du har endra stader, år eller nøkkeltal. Tala er difor ikkje lenger dei i datapakka frå ${day} kl. ${time}.`,
  leave: 'Vis tala frå i dag',
  back: 'Tilbake til datapakka',
};

const en: PackageText = {
  open: 'Open data package …',
  hint: 'A file that was downloaded from here',
  drop: 'Drop the file to open the data package.',
  opened: (title) => `Opened the data package “${title}”.`,
  stays: 'The numbers stay if you reload the page, but do not travel with the link.',
  fleeting:
    'The browser will not let us keep it: if you reload the page, you must open the file again. The numbers do not travel with the link.',
  line: (day, time) => `From a data package made ${day} at ${time} – the numbers are from then`,
  left: (day, time) =>
    `You have changed places, years or key figures. The numbers are therefore no longer those of the data package from ${day} at ${time}.`,
  leave: 'Show today’s numbers',
  back: 'Back to the data package',
};

/** Data packages opened from a file. */
export const packageText = { nb, nn, en } satisfies Record<Language, PackageText>;
