import { folded } from '../areas/fold.ts';

/** Inflections of Bokmål, Nynorsk and English that carry no meaning in a search, longest first. */
const endings = [
  'enes',
  'anes',
  'ende',
  'ande',
  'ene',
  'ane',
  'ens',
  'ets',
  'ers',
  'ars',
  'en',
  'et',
  'er',
  'ar',
  'es',
  'ed',
  'te',
  'de',
  'a',
  'e',
  's',
] as const;
const shortest = 3;

/** Words that say nothing of which figure is meant. */
const idle = new Set(
  `i pa og for av til som med er var hvor mange kor the of in a an and to by per fra ved om det den de ei ein eit en et
  hva kva how many much what is are at on from with antall talet tal tall number numbers statistikk statistics utvikling
  utviklinga utviklingen ar year years ved hos blant between mot siste last
  bor bur kommune kommunen kommuner kommunene kommunar kommunane municipality municipalities`
    .split(/\s+/)
    .map((word) => folded(word)),
);

export const isIdle = (token: string): boolean => idle.has(token);

/** The part of a folded word that its inflections share; words of digits are left alone. */
export function stem(token: string): string {
  if (/\d/.test(token)) return token;
  if (token.endsWith('y') && token.length > shortest) return `${token.slice(0, -1)}i`;
  const ending = endings.find((end) => token.endsWith(end) && token.length - end.length >= shortest);
  const rest = ending === undefined ? token : token.slice(0, -ending.length);
  return rest.length > shortest && rest.at(-1) === rest.at(-2) ? rest.slice(0, -1) : rest;
}

/** A text as folded words. */
export const tokens = (text: string): readonly string[] => {
  const all = folded(text);
  return all === '' ? [] : all.split(' ');
};

/** The words of a text as written, beside the same words folded. */
export function words(text: string): readonly { readonly written: string; readonly token: string }[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((written) => tokens(written).map((token) => ({ written, token })));
}
