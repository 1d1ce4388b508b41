import type { Language } from './language.ts';

const nb = {
  groups: { municipality: 'Kommuner', county: 'Fylker', kostra: 'KOSTRA-grupper', nation: 'Landet' },
  guidanceMenu: 'Bruk pil opp og ned for å velge, Enter for å velge stedet, Escape for å lukke.',
  guidanceInput: (label: string) => `${label}. Skriv for å søke, pil ned for å åpne listen.`,
  picked: (place: string) => `${place} er valgt.`,
  dropped: (place: string) => `${place} er tatt bort.`,
  emptied: 'Alle steder er tatt bort.',
  focused: (place: string, at: number, of: number, chosen: string) => `${place}${chosen}, ${at} av ${of}.`,
  chosen: ', valgt',
  found: (n: number) =>
    n === 0 ? 'Ingen steder passer.' : n === 1 ? 'Ett sted passer.' : `${n} steder passer.`,
  loading: 'Laster steder …',
};

type PickerText = typeof nb;

const nn: PickerText = {
  groups: { municipality: 'Kommunar', county: 'Fylke', kostra: 'KOSTRA-grupper', nation: 'Landet' },
  guidanceMenu: 'Bruk pil opp og ned for å bla, Enter for å velje staden, Escape for å lukke.',
  guidanceInput: (label) => `${label}. Skriv for å søkje, pil ned for å opne lista.`,
  picked: (place) => `${place} er vald.`,
  dropped: (place) => `${place} er teken bort.`,
  emptied: 'Alle stadene er tekne bort.',
  focused: (place, at, of, chosen) => `${place}${chosen}, ${at} av ${of}.`,
  chosen: ', vald',
  found: (n) => (n === 0 ? 'Ingen stader passar.' : n === 1 ? 'Éin stad passar.' : `${n} stader passar.`),
  loading: 'Lastar stader …',
};

const en: PickerText = {
  groups: { municipality: 'Municipalities', county: 'Counties', kostra: 'KOSTRA groups', nation: 'Norway' },
  guidanceMenu: 'Use the up and down arrows to move, Enter to choose the place, Escape to close.',
  guidanceInput: (label) => `${label}. Type to search, press the down arrow to open the list.`,
  picked: (place) => `${place} is chosen.`,
  dropped: (place) => `${place} has been taken away.`,
  emptied: 'All places have been taken away.',
  focused: (place, at, of, chosen) => `${place}${chosen}, ${at} of ${of}.`,
  chosen: ', chosen',
  found: (n) => (n === 0 ? 'No place fits.' : n === 1 ? 'One place fits.' : `${n} places fit.`),
  loading: 'Loading places …',
};

export const pickerText: Record<Language, PickerText> = { nb, nn, en };
