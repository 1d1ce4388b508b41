import type { Language } from './language.ts';

const nb = {
  printHint: 'Velg «Lagre som PDF» i utskriftsvinduet for å få en fil.',
  sheets: 'Ark',
  laidOut: 'Fortløpende',
  onePerPage: 'Én figur per side',
  turn: 'Retning',
  turns: { portrait: 'Stående', landscape: 'Liggende' },
  figureNumber: (n: number) => `Figur ${n}.`,
  sources: 'Kilder',
};

type DocumentText = typeof nb;

const nn: DocumentText = {
  printHint: 'Vel «Lagre som PDF» i utskriftsvindauget for å få ei fil.',
  sheets: 'Ark',
  laidOut: 'Fortløpande',
  onePerPage: 'Éin figur per side',
  turn: 'Retning',
  turns: { portrait: 'Ståande', landscape: 'Liggjande' },
  figureNumber: (n) => `Figur ${n}.`,
  sources: 'Kjelder',
};

const en: DocumentText = {
  printHint: 'Choose “Save as PDF” in the print window to get a file.',
  sheets: 'Sheets',
  laidOut: 'Continuous',
  onePerPage: 'One figure per page',
  turn: 'Orientation',
  turns: { portrait: 'Portrait', landscape: 'Landscape' },
  figureNumber: (n) => `Figure ${n}.`,
  sources: 'Sources',
};

export const documentText: Record<Language, DocumentText> = { nb, nn, en };
