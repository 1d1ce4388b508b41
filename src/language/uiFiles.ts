import type { Language } from './language.ts';

const nb = {
  kinds: {
    docx: 'Word-dokument',
    xlsx: 'Excel-bok',
    csv: 'CSV for norsk Excel',
    'csv-machine': 'CSV for programmer',
    json: 'Datapakke',
  },
  hints: {
    docx: 'Figur, tabell og kilde',
    xlsx: 'Tall, metadata og tegnforklaring i ark',
    csv: 'Semikolon og desimalkomma',
    'csv-machine': 'Komma og desimalpunktum, én rad per tall',
    json: 'Alt i én fil, kan åpnes igjen her',
  },
  png: 'Bilde (PNG)',
  pngHint: 'Stort nok for trykk, med tittel og kilde',
  svg: 'Vektorbilde (SVG)',
  svgHint: 'Skarpt i alle størrelser',
  printHint: 'Viser arkene slik de skrives ut',
  ofFigure: (title: string) => `Last ned ${title}`,
  making: 'Lager filen …',
  progress: (done: number, of: number) => `Lager filen: ${done} av ${of} nøkkeltall.`,
  made: (name: string) => `Lastet ned ${name}.`,
  failed: 'Filen kunne ikke lages. Prøv igjen.',
};

type FilesText = typeof nb;

const nn: FilesText = {
  kinds: {
    docx: 'Word-dokument',
    xlsx: 'Excel-bok',
    csv: 'CSV for norsk Excel',
    'csv-machine': 'CSV for program',
    json: 'Datapakke',
  },
  hints: {
    docx: 'Figur, tabell og kjelde',
    xlsx: 'Tal, metadata og teiknforklaring i ark',
    csv: 'Semikolon og desimalkomma',
    'csv-machine': 'Komma og desimalpunktum, éi rad per tal',
    json: 'Alt i éi fil, kan opnast att her',
  },
  png: 'Bilete (PNG)',
  pngHint: 'Stort nok for trykk, med tittel og kjelde',
  svg: 'Vektorbilete (SVG)',
  svgHint: 'Skarpt i alle storleikar',
  printHint: 'Viser arka slik dei blir skrivne ut',
  ofFigure: (title) => `Last ned ${title}`,
  making: 'Lagar fila …',
  progress: (done, of) => `Lagar fila: ${done} av ${of} nøkkeltal.`,
  made: (name) => `Lasta ned ${name}.`,
  failed: 'Fila kunne ikkje lagast. Prøv igjen.',
};

const en: FilesText = {
  kinds: {
    docx: 'Word document',
    xlsx: 'Excel workbook',
    csv: 'CSV for Norwegian Excel',
    'csv-machine': 'CSV for programs',
    json: 'Data package',
  },
  hints: {
    docx: 'Chart, table and source',
    xlsx: 'Numbers, metadata and signs in sheets',
    csv: 'Semicolons and decimal commas',
    'csv-machine': 'Commas and decimal points, one row per number',
    json: 'Everything in one file that opens again here',
  },
  png: 'Picture (PNG)',
  pngHint: 'Large enough for print, with title and source',
  svg: 'Vector picture (SVG)',
  svgHint: 'Sharp at every size',
  printHint: 'Shows the sheets as they print',
  ofFigure: (title) => `Download ${title}`,
  making: 'Making the file …',
  progress: (done, of) => `Making the file: ${done} of ${of} key figures.`,
  made: (name) => `Downloaded ${name}.`,
  failed: 'The file could not be made. Try again.',
};

export const filesText: Record<Language, FilesText> = { nb, nn, en };
