import { accessText } from './helpAccess.ts';
import { helpAbout } from './helpAbout.ts';
import { helpNumbers } from './helpNumbers.ts';
import { helpUse } from './helpUse.ts';
import type { Language } from './language.ts';

/** Paragraphs and list items of a part of the help. */
export interface Part {
  readonly title: string;
  readonly text?: string;
  readonly points: readonly string[];
}

export const helpParts = [
  'begin',
  'numbers',
  'places',
  'signs',
  'method',
  'sources',
  'privacy',
  'keys',
  'access',
] as const;
export type HelpPart = (typeof helpParts)[number];

interface HelpFrame {
  readonly title: string;
  readonly contents: string;
  readonly key: string;
  readonly does: string;
  readonly sign: string;
  readonly means: string;
}

const frames: Readonly<Record<Language, HelpFrame>> = {
  nb: {
    title: 'Hjelp',
    contents: 'Innhold',
    key: 'Tast',
    does: 'Hva den gjør',
    sign: 'Tegn',
    means: 'Betydning',
  },
  nn: {
    title: 'Hjelp',
    contents: 'Innhald',
    key: 'Tast',
    does: 'Kva han gjer',
    sign: 'Teikn',
    means: 'Tyding',
  },
  en: {
    title: 'Help',
    contents: 'Contents',
    key: 'Key',
    does: 'What it does',
    sign: 'Sign',
    means: 'Meaning',
  },
};

export interface HelpWords extends HelpFrame {
  readonly parts: Readonly<Record<HelpPart, Part>>;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly keysNote: string;
}

function wordsIn(language: Language): HelpWords {
  const { begin, keysTitle, keys, keysNote } = helpUse[language];
  return {
    ...frames[language],
    keys,
    keysNote,
    parts: {
      begin,
      ...helpNumbers[language],
      ...helpAbout[language],
      keys: { title: keysTitle, points: [] },
      access: { title: accessText[language].title, text: accessText[language].intro, points: [] },
    },
  };
}

export const helpText: Readonly<Record<Language, HelpWords>> = {
  nb: wordsIn('nb'),
  nn: wordsIn('nn'),
  en: wordsIn('en'),
};
