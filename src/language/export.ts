import type { Language } from './language.ts';

/** "a, b og c". */
const listed =
  (and: string) =>
  (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const nb = {
  list: listed('og'),
  /** Where a table has no room for words; explained under it. */
  absentShort: { 'not-held': 'i.h.', 'no-period': 'i.p.', 'no-level': 'i.n.', refused: 'i.r.', office: '..' },
  without: (places: string, why: string) => `Ikke i tabellen: ${places} (${why}).`,
  symbol: (mark: string, meaning: string) => `«${mark}»: ${meaning}.`,
  titleFor: (place: string) => `Nøkkeltall for ${place}`,
  tableName: (table: string) => `Statistikkbanken, tabell ${table}`,
  headings: {
    contents: 'Innhold',
    other: 'Nøkkeltall',
    definitions: 'Definisjoner',
    pedigree: 'Slik er tallene satt sammen',
    symbols: 'Tegnforklaring',
    sources: 'Kilder',
    about: 'Om tallene',
    overview: 'Oversikt',
    allFigures: 'Alle tall',
  },
  ask: 'Kontaktene for spørsmål om tallet står der.',
  ownNote: (note: string) => `Merknad fra den som laget oppsettet: ${note}`,
  figureLabel: 'Figur',
  tableLabel: 'Tabell',
  places: (names: string) => `Steder: ${names}.`,
  placeCount: (count: number) => `${count} steder.`,
  madeAt: (date: string) => `Laget ${date}.`,
  openDashboard: 'Åpne nøkkeltallene på nett',
  sourceLong: (table: string, updated: string, fetched: string) =>
    `Statistisk sentralbyrå, statistikkbanken, tabell ${table}.${updated && ` Sist oppdatert ${updated}.`}${fetched && ` Hentet ${fetched}.`}`,
  fromExtract: 'Tallene er fra et lagret uttrekk av statistikkbanken, ikke hentet direkte.',
  licence: 'Tall fra Statistisk sentralbyrå kan brukes fritt når kilden oppgis (CC BY 4.0).',
  tableTitle: (title: string, unit: string, years: string) => `${title}, ${years}. ${unit}.`,
  noNumbers: 'Ingen tall for stedene og årene som er valgt.',
  noPeriods: 'ingen perioder',
  shortened: (shown: number, all: number) =>
    shown === 1
      ? `Tabellen viser den siste av ${all} perioder.`
      : `Tabellen viser de ${shown} siste av ${all} perioder.`,
  citation: (title: string, address: string, date: string) =>
    `Nøkkeltallsbyggeren. ${title}. ${address} (hentet ${date}).`,
  faults: {
    'no-figures': 'Ingen nøkkeltall er valgt. Velg minst ett, og prøv igjen.',
    'empty-chart': 'Et diagram kunne ikke lages, og filen ble derfor ikke laget. Prøv igjen.',
    cancelled: 'Avbrutt. Ingen fil ble laget.',
    'too-large': 'Utvalget er for stort for denne filtypen. Velg færre nøkkeltall, steder eller år.',
  },
  templateFaults: {
    'not-docx': 'Filen er ikke et Word-dokument (.docx).',
    encrypted: 'Dokumentet er beskyttet med passord. Fjern passordet i Word, og prøv igjen.',
    'too-large': 'Dokumentet er for stort eller pakker ut til for mye.',
    damaged: 'Dokumentet er skadet og kan ikke leses.',
    macros: 'Dokumentet inneholder makroer. Lagre det som .docx uten makroer, og prøv igjen.',
  },
  packageFaults: {
    'not-json': 'Filen er ikke en JSON-fil.',
    'not-package': 'Filen er ikke en datapakke fra Nøkkeltallsbyggeren.',
    'newer-version': 'Datapakken er laget av en nyere utgave enn denne.',
    'too-large': 'Datapakken er for stor.',
    malformed: 'Datapakken er skadet.',
  },
};

type ExportText = typeof nb;

const nn: ExportText = {
  ...nb,
  titleFor: (place) => `Nøkkeltal for ${place}`,
  without: (places, why) => `Ikkje i tabellen: ${places} (${why}).`,
  headings: {
    contents: 'Innhald',
    other: 'Nøkkeltal',
    definitions: 'Definisjonar',
    pedigree: 'Slik er tala sette saman',
    symbols: 'Teiknforklaring',
    sources: 'Kjelder',
    about: 'Om tala',
    overview: 'Oversyn',
    allFigures: 'Alle tal',
  },
  ask: 'Kontaktane for spørsmål om talet står der.',
  ownNote: (note) => `Merknad frå den som laga oppsettet: ${note}`,
  places: (names) => `Stader: ${names}.`,
  placeCount: (count) => `${count} stader.`,
  madeAt: (date) => `Laga ${date}.`,
  openDashboard: 'Opne nøkkeltala på nett',
  sourceLong: (table, updated, fetched) =>
    `Statistisk sentralbyrå, statistikkbanken, tabell ${table}.${updated && ` Sist oppdatert ${updated}.`}${fetched && ` Henta ${fetched}.`}`,
  fromExtract: 'Tala er frå eit lagra uttrekk av statistikkbanken, ikkje henta direkte.',
  licence: 'Tal frå Statistisk sentralbyrå kan brukast fritt når kjelda er oppgitt (CC BY 4.0).',
  noNumbers: 'Ingen tal for stadene og åra som er valde.',
  noPeriods: 'ingen periodar',
  shortened: (shown, all) =>
    shown === 1
      ? `Tabellen viser den siste av ${all} periodar.`
      : `Tabellen viser dei ${shown} siste av ${all} periodar.`,
  citation: (title, address, date) => `Nøkkeltallsbyggeren. ${title}. ${address} (henta ${date}).`,
  faults: {
    'no-figures': 'Ingen nøkkeltal er valde. Vel minst eitt, og prøv igjen.',
    'empty-chart': 'Eit diagram kunne ikkje lagast, og fila vart difor ikkje laga. Prøv igjen.',
    cancelled: 'Avbrote. Inga fil vart laga.',
    'too-large': 'Utvalet er for stort for denne filtypen. Vel færre nøkkeltal, stader eller år.',
  },
  templateFaults: {
    'not-docx': 'Fila er ikkje eit Word-dokument (.docx).',
    encrypted: 'Dokumentet er verna med passord. Fjern passordet i Word, og prøv igjen.',
    'too-large': 'Dokumentet er for stort eller pakkar ut til for mykje.',
    damaged: 'Dokumentet er skadd og kan ikkje lesast.',
    macros: 'Dokumentet inneheld makroar. Lagre det som .docx utan makroar, og prøv igjen.',
  },
  packageFaults: {
    'not-json': 'Fila er ikkje ei JSON-fil.',
    'not-package': 'Fila er ikkje ei datapakke frå Nøkkeltallsbyggeren.',
    'newer-version': 'Datapakka er laga av ei nyare utgåve enn denne.',
    'too-large': 'Datapakka er for stor.',
    malformed: 'Datapakka er skadd.',
  },
};

const en: ExportText = {
  list: listed('and'),
  absentShort: { 'not-held': 'n.h.', 'no-period': 'n.p.', 'no-level': 'n.l.', refused: 'n.c.', office: '..' },
  without: (places, why) => `Not in the table: ${places} (${why}).`,
  symbol: (mark, meaning) => `“${mark}”: ${meaning}.`,
  titleFor: (place) => `Key figures for ${place}`,
  tableName: (table) => `StatBank, table ${table}`,
  headings: {
    contents: 'Contents',
    other: 'Key figures',
    definitions: 'Definitions',
    pedigree: 'How the figures were put together',
    symbols: 'Symbols',
    sources: 'Sources',
    about: 'About the figures',
    overview: 'Overview',
    allFigures: 'All figures',
  },
  ask: 'The contacts for questions about the number are there.',
  ownNote: (note) => `Note by the maker of this dashboard: ${note}`,
  figureLabel: 'Figure',
  tableLabel: 'Table',
  places: (names) => `Places: ${names}.`,
  placeCount: (count) => `${count} places.`,
  madeAt: (date) => `Made ${date}.`,
  openDashboard: 'Open the key figures on the web',
  sourceLong: (table, updated, fetched) =>
    `Statistics Norway, StatBank, table ${table}.${updated && ` Last updated ${updated}.`}${fetched && ` Fetched ${fetched}.`}`,
  fromExtract: 'The numbers are from a stored extract of the StatBank, not fetched directly.',
  licence: 'Numbers from Statistics Norway may be used freely when the source is given (CC BY 4.0).',
  tableTitle: (title, unit, years) => `${title}, ${years}. ${unit}.`,
  noNumbers: 'No numbers for the places and years chosen.',
  noPeriods: 'no periods',
  shortened: (shown, all) =>
    shown === 1
      ? `The table shows the newest of ${all} periods.`
      : `The table shows the newest ${shown} of ${all} periods.`,
  citation: (title, address, date) => `Nøkkeltallsbyggeren. ${title}. ${address} (fetched ${date}).`,
  faults: {
    'no-figures': 'No key figure is chosen. Choose at least one and try again.',
    'empty-chart': 'A chart could not be made, so no file was made. Try again.',
    cancelled: 'Cancelled. No file was made.',
    'too-large': 'The selection is too large for this kind of file. Choose fewer figures, places or years.',
  },
  templateFaults: {
    'not-docx': 'The file is not a Word document (.docx).',
    encrypted: 'The document is protected by a password. Remove it in Word and try again.',
    'too-large': 'The document is too large, or unpacks to too much.',
    damaged: 'The document is damaged and cannot be read.',
    macros: 'The document contains macros. Save it as .docx without macros and try again.',
  },
  packageFaults: {
    'not-json': 'The file is not a JSON file.',
    'not-package': 'The file is not a data package from Nøkkeltallsbyggeren.',
    'newer-version': 'The data package was made by a newer edition than this one.',
    'too-large': 'The data package is too large.',
    malformed: 'The data package is damaged.',
  },
};

/** The words of documents and slides. */
export const exportText = { nb, nn, en } satisfies Record<Language, ExportText>;
