import type { Language } from './language.ts';

const nb = {
  pins: 'Lagret til møtet',
  pinsHint: 'Oppsett med alle tall og forklaringer. Kan åpnes uten nett, og tallene endrer seg ikke.',
  noPins: 'Du har ikke lagret noe til et møte ennå.',
  pin: 'Lagre til møtet',
  pinAlready: 'Tallene på skjermen er lagret allerede.',
  pinNotReady: 'Tallene er ikke kommet ennå. Vent til de vises, så kan du lagre dem.',
  pinned: (without: number) =>
    without === 0
      ? 'Lagret til møtet, med alle tall.'
      : `Lagret til møtet. ${without === 1 ? 'Ett nøkkeltall' : `${without} nøkkeltall`} hadde ikke tall og er ikke med.`,
  ready: 'Siden er også lagret og kan åpnes uten nett.',
  notReady:
    'Tallene er lagret, men selve siden kunne ikke lagres her. Åpne den mens du har nett, og la den stå.',
};

type KeptPinsText = typeof nb;

const nn: KeptPinsText = {
  pins: 'Lagra til møtet',
  pinsHint: 'Oppsett med alle tal og forklaringar. Kan opnast utan nett, og tala endrar seg ikkje.',
  noPins: 'Du har ikkje lagra noko til eit møte enno.',
  pin: 'Lagre til møtet',
  pinAlready: 'Tala på skjermen er lagra frå før.',
  pinNotReady: 'Tala har ikkje komme enno. Vent til dei viser, så kan du lagre dei.',
  pinned: (without) =>
    without === 0
      ? 'Lagra til møtet, med alle tal.'
      : `Lagra til møtet. ${without === 1 ? 'Eitt nøkkeltal' : `${without} nøkkeltal`} hadde ikkje tal og er ikkje med.`,
  ready: 'Sida er òg lagra og kan opnast utan nett.',
  notReady:
    'Tala er lagra, men sjølve sida kunne ikkje lagrast her. Opne ho medan du har nett, og lat ho stå.',
};

const en: KeptPinsText = {
  pins: 'Saved for the meeting',
  pinsHint:
    'Dashboards with all figures and explanations. They open without a network, and the figures do not change.',
  noPins: 'You have not saved anything for a meeting yet.',
  pin: 'Save for the meeting',
  pinAlready: 'The figures on the screen are saved already.',
  pinNotReady: 'The figures have not arrived yet. Wait until they are shown, and you can save them.',
  pinned: (without) =>
    without === 0
      ? 'Saved for the meeting, with all figures.'
      : `Saved for the meeting. ${without === 1 ? 'One key figure' : `${without} key figures`} had no numbers and ${without === 1 ? 'is' : 'are'} not included.`,
  ready: 'The page itself is saved too, and opens without a network.',
  notReady:
    'The figures are saved, but the page itself could not be saved here. Open it while you have a network, and leave it open.',
};

/** Dashboards kept whole, with their numbers. */
export const keptPinsText = { nb, nn, en } satisfies Record<Language, KeptPinsText>;
