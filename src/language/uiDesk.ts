import type { Language } from './language.ts';

const nb = {
  nothingCame: 'Ingen av tallene kom fra SSB. Noen av dem kan være i uttrekket som følger med.',
};

type DeskText = typeof nb;

const nn: DeskText = {
  nothingCame: 'Ingen av tala kom frå SSB. Nokre av dei kan vere i uttrekket som følgjer med.',
};

const en: DeskText = {
  nothingCame: 'None of the numbers came from Statistics Norway. Some of them may be in the bundled extract.',
};

export const deskText: Record<Language, DeskText> = { nb, nn, en };
