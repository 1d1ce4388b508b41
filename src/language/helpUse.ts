import type { Part } from './help.ts';
import type { Language } from './language.ts';

interface UseWords {
  readonly begin: Part;
  readonly keysTitle: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly keysNote: string;
}

const nb: UseWords = {
  begin: {
    title: 'Slik begynner du',
    points: [
      'Velg kommunen din. Den står først i alle figurer og tabeller.',
      'Søk etter nøkkeltall, eller åpne et tema i listen, og kryss av. Ett kryss er én figur.',
      'Legg til steder å sammenligne med: KOSTRA-gruppen, fylket, naboene, landet eller andre du søker opp.',
      'Velg år. «Siste fem» flytter seg når SSB publiserer nye tall.',
      'Del lenken, eller trykk «Til saksfremlegg» og få et Word-dokument med figurer, tabeller og kilder.',
      'Prøv deg frem: alt kan angres. Vil du ha oppsettet igjen senere, lagrer du det i «Mine oppsett».',
    ],
  },
  keysTitle: 'Hurtigtaster',
  keys: [
    ['F1', 'Åpne hjelpen'],
    ['Ctrl + Z', 'Angre'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Gjør om'],
    ['Piltaster i en figur', 'Gå mellom tallene; verdien leses opp'],
    ['Home, End i en figur', 'Første og siste tall'],
    ['Piltaster på håndtaket', 'Flytt figuren'],
    ['Esc', 'Lukk menyen, vinduet eller verdien som vises'],
    ['Ctrl + Enter i en merknad', 'Lagre teksten'],
  ],
  keysNote:
    'På Mac: Cmd i stedet for Ctrl. Ingen hurtigtast er ett tegn alene, så talestyring og skjermleser utløser dem ikke.',
};

const nn: UseWords = {
  begin: {
    title: 'Slik byrjar du',
    points: [
      'Vel kommunen din. Han står først i alle figurar og tabellar.',
      'Søk etter nøkkeltal, eller opne eit tema i lista, og kryss av. Eitt kryss er éin figur.',
      'Legg til stader å samanlikne med: KOSTRA-gruppa, fylket, naboane, landet eller andre du søkjer opp.',
      'Vel år. «Siste fem» flyttar seg når SSB publiserer nye tal.',
      'Del lenkja, eller trykk «Til saksframlegg» og få eit Word-dokument med figurar, tabellar og kjelder.',
      'Prøv deg fram: alt kan angrast. Vil du ha oppsettet att seinare, lagrar du det i «Oppsetta mine».',
    ],
  },
  keysTitle: 'Snøggtastar',
  keys: [
    ['F1', 'Opne hjelpa'],
    ['Ctrl + Z', 'Angre'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Gjer om'],
    ['Piltastar i ein figur', 'Gå mellom tala; verdien blir lesen opp'],
    ['Home, End i ein figur', 'Første og siste tal'],
    ['Piltastar på handtaket', 'Flytt figuren'],
    ['Esc', 'Lukk menyen, vindauget eller verdien som er vist'],
    ['Ctrl + Enter i ein merknad', 'Lagre teksten'],
  ],
  keysNote:
    'På Mac: Cmd i staden for Ctrl. Ingen snøggtast er eitt teikn åleine, så talestyring og skjermlesar løyser dei ikkje ut.',
};

const en: UseWords = {
  begin: {
    title: 'How to begin',
    points: [
      'Choose your municipality. It stands first in all charts and tables.',
      'Search for key figures, or open a theme in the list, and tick. One tick is one chart.',
      'Add places to compare with: the KOSTRA group, the county, the neighbours, the nation or others you search for.',
      'Choose years. “Last five” moves on when Statistics Norway publishes new numbers.',
      'Share the link, or press “For a council paper” for a Word document with charts, tables and sources.',
      'Try things out: everything can be undone. To have the dashboard again later, save it under “My dashboards”.',
    ],
  },
  keysTitle: 'Keyboard shortcuts',
  keys: [
    ['F1', 'Open the help'],
    ['Ctrl + Z', 'Undo'],
    ['Ctrl + Shift + Z, Ctrl + Y', 'Redo'],
    ['Arrow keys in a chart', 'Move between the numbers; the value is read out'],
    ['Home, End in a chart', 'First and last number'],
    ['Arrow keys on the handle', 'Move the chart'],
    ['Esc', 'Close the menu, the window or the value shown'],
    ['Ctrl + Enter in a note', 'Save the text'],
  ],
  keysNote:
    'On a Mac: Cmd instead of Ctrl. No shortcut is a single character, so speech control and screen readers do not set them off.',
};

/** How to begin, and the keys. */
export const helpUse: Readonly<Record<Language, UseWords>> = { nb, nn, en };
