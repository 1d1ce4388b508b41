import type { Language } from './language.ts';

const nb = {
  title: 'Fyll min mal',
  hint: 'Din egen Word-fil, med merker for tall og figurer',
  intro:
    'Skriv merker, som {{tittel}}, i din egen Word-fil der figurer, tabeller og tall skal stå. Velg filen, og få den tilbake utfylt. Filen forlater ikke maskinen din.',
  choose: 'Velg Word-fil …',
  drop: 'eller slipp den her',
  filled: (name: string, filled: number) =>
    filled === 1 ? `Lastet ned ${name}. 1 merke er fylt.` : `Lastet ned ${name}. ${filled} merker er fylt.`,
  nothing: 'Ingen merker ble funnet i filen. Skriv inn merker fra listen under, og prøv igjen.',
  unknown: 'Disse merkene er ikke kjent, og står som de sto:',
  marks: 'Merker for disse nøkkeltallene',
  common: 'For hele dokumentet',
  copyMark: (mark: string) => `Kopier ${mark}`,
  kinds: { figure: 'Figur', table: 'Tabell', text: 'Tekst', value: 'Nyeste tall', source: 'Kilde' },
  marksOf: { figure: 'figur', table: 'tabell', text: 'tekst', value: 'verdi', source: 'kilde' },
  own: 'egen;siste',
  whole: ['tittel', 'ingress', 'dato', 'lenke'],
  valueHint: (mark: string) => `Andre steder og år: ${mark}`,
};

type TemplateText = typeof nb;

const nn: TemplateText = {
  title: 'Fyll malen min',
  hint: 'Di eiga Word-fil, med merke for tal og figurar',
  intro:
    'Skriv merke, som {{tittel}}, i di eiga Word-fil der figurar, tabellar og tal skal stå. Vel fila, og få ho att utfylt. Fila forlèt ikkje maskina di.',
  choose: 'Vel Word-fil …',
  drop: 'eller slepp ho her',
  filled: (name, filled) => `Lasta ned ${name}. ${filled} merke er ${filled === 1 ? 'fylt' : 'fylte'}.`,
  nothing: 'Fann ingen merke i fila. Skriv inn merke frå lista under, og prøv igjen.',
  unknown: 'Desse merka er ikkje kjende, og står som dei stod:',
  marks: 'Merke for desse nøkkeltala',
  common: 'For heile dokumentet',
  copyMark: (mark) => `Kopier ${mark}`,
  kinds: { figure: 'Figur', table: 'Tabell', text: 'Tekst', value: 'Nyaste tal', source: 'Kjelde' },
  marksOf: { figure: 'figur', table: 'tabell', text: 'tekst', value: 'verdi', source: 'kjelde' },
  own: 'eigen;siste',
  whole: ['tittel', 'ingress', 'dato', 'lenkje'],
  valueHint: (mark) => `Andre stader og år: ${mark}`,
};

const en: TemplateText = {
  title: 'Fill my template',
  hint: 'Your own Word file, with marks for numbers and charts',
  intro:
    'Write marks, such as {{title}}, in your own Word file where charts, tables and numbers are to stand. Choose the file, and get it back filled in. The file never leaves your machine.',
  choose: 'Choose Word file …',
  drop: 'or drop it here',
  filled: (name, filled) =>
    `Downloaded ${name}. ${filled === 1 ? '1 mark was' : `${filled} marks were`} filled.`,
  nothing: 'No marks were found in the file. Write marks from the list below, and try again.',
  unknown: 'These marks are not known, and stand as they were:',
  marks: 'Marks for these key figures',
  common: 'For the whole document',
  copyMark: (mark) => `Copy ${mark}`,
  kinds: { figure: 'Chart', table: 'Table', text: 'Text', value: 'Newest number', source: 'Source' },
  marksOf: { figure: 'figure', table: 'table', text: 'text', value: 'value', source: 'source' },
  own: 'own;last',
  whole: ['title', 'lead', 'date', 'link'],
  valueHint: (mark) => `Other places and years: ${mark}`,
};

/** The window that fills the reader's own Word file. */
export const templateText = { nb, nn, en } satisfies Record<Language, TemplateText>;
