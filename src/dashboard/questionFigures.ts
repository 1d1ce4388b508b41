import type { Catalog } from '../catalog/catalog.ts';
import { type IndicatorId, type Theme, themes } from '../catalog/indicator.ts';
import { stem, tokens as folds } from '../catalog/stem.ts';
import { catalogText } from '../language/catalog.ts';
import { type Localised, languages } from '../language/language.ts';
import { isTaken, type Reading, type Token, typedText } from './questionText.ts';
import { everyday, fillers, joints } from './questionWords.ts';

/** A figure that fits a text, as the catalogue's search tells it; `matches` has one entry for each word that met. */
export interface FigureHit {
  readonly indicator: { readonly id: IndicatorId; readonly title: Localised };
  readonly score: number;
  readonly matches: readonly { readonly term: string; readonly field: string }[];
}
export type FigureSearch = (text: string) => readonly FigureHit[];

export interface FigureWorld {
  readonly searchFigures: FigureSearch;
  /** The figures of a theme in the order of the catalogue; empty when the text is not the name of one. */
  readonly themeFigures: (text: string) => readonly IndicatorId[];
}

const stems = (text: string): readonly string[] => folds(text).map(stem);

/** Whom a figure is about rather than what it tells of them. */
const people = new Set(
  stems(
    'barn barna unge ungdom ungdommer ungdomar children child kids young people youth andel del share prosent personer',
  ),
);
const isPeople = (text: string): boolean => stems(text).every((one) => people.has(one));
const children = new Set(stems('barn barna children child kids'));
const everyone = new Set(stems('people folk mennesker menneske personer innbyggere innbyggjarar'));

/** Whether a word, in some inflection, stands in a figure's own words; a near spelling does not count. */
export const meansFigure =
  (search: FigureSearch) =>
  (word: string): boolean => {
    const asked = stems(word);
    const terms = search(word).flatMap(({ matches }) => matches.flatMap(({ term }) => stems(term)));
    return asked.some((one) => terms.includes(one));
  };

/** A question of how many children, or of how many people, and nothing more. */
function plainer(text: string): string {
  const asked = stems(text);
  if (asked.every((one) => children.has(one))) return 'barn under 18';
  return asked.every((one) => everyone.has(one)) ? 'folketall' : text;
}

/** Figures that meet a word on what is told come before those that only meet one on whom it is told of. */
function hitsFor(text: string, search: FigureSearch): readonly FigureHit[] {
  const hits = search(plainer(text));
  const tells = ({ matches }: FigureHit): boolean => matches.some(({ term }) => !isPeople(term));
  return [...hits.filter(tells), ...hits.filter((hit) => !tells(hit))];
}

/** The words as the catalogue has them. */
const searched = (tokens: readonly Token[]): string =>
  tokens.map(({ typed, word }) => (Object.hasOwn(everyday, word) ? everyday[word] : typed)).join(' ');

export interface FiguresFound {
  readonly words: string;
  readonly figures: readonly IndicatorId[];
}

/** Most figures from one wish, and how near the best one the others must be. */
const mostPerWish = 4;
const nearBest = 0.9;

const isWord = (question: Reading, token: Token): boolean =>
  !isTaken(question, token) && !fillers.has(token.word) && !joints.has(token.word);

/** Words that belong together: those between joints, without places and years. Fillers inside are kept for the search. */
function wishes(question: Reading): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]];
  for (const token of question.tokens) {
    if (joints.has(token.word)) groups.push([]);
    else if (!isTaken(question, token)) groups.at(-1)?.push(token);
  }
  return groups.map((group) => trimmed(question, group)).filter((group) => group.length > 0);
}

function trimmed(question: Reading, group: readonly Token[]): readonly Token[] {
  const first = group.findIndex((token) => isWord(question, token));
  const last = group.findLastIndex((token) => isWord(question, token));
  return first < 0 ? [] : group.slice(first, last + 1);
}

const wordCount = (question: Reading, tokens: readonly Token[]): number =>
  tokens.filter((token) => isWord(question, token)).length;

/** Two wishes are one when a figure meets all the words of both, as in "vold og mishandling". */
function together(
  question: Reading,
  groups: readonly (readonly Token[])[],
  search: FigureSearch,
): readonly (readonly Token[])[] {
  return groups.reduce<readonly (readonly Token[])[]>((done, next) => {
    const last = done.at(-1);
    if (last === undefined) return [next];
    const both = [...last, ...next];
    const best = hitsFor(searched(both), search)[0];
    const alone = [search(searched(last))[0], search(searched(next))[0]];
    const all = best !== undefined && best.matches.length >= wordCount(question, both);
    const better = alone.every(
      (one) =>
        one === undefined || one.indicator.id === best?.indicator.id || one.score < (best?.score ?? 0) / 1.5,
    );
    return all && better ? [...done.slice(0, -1), both] : [...done, next];
  }, []);
}

function fitting(hits: readonly FigureHit[], single: boolean): readonly IndicatorId[] {
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score }, index) => index === 0 || (single && score >= nearBest * best))
    .slice(0, mostPerWish)
    .map(({ indicator }) => indicator.id);
}

const mostOfTheme = 3;

/** The text is a synonym or the whole title of the figure. */
const isMeant = (text: string, { indicator, matches }: FigureHit): boolean =>
  matches.some(({ field }) => field === 'synonym') ||
  languages.some((language) => stems(indicator.title[language]).join() === stems(text).join());

/** A theme by its bare name gives its first figures, unless the word means one figure in particular. */
function figuresFor(text: string, world: FigureWorld, single: boolean): readonly IndicatorId[] {
  const hits = hitsFor(text, world.searchFigures);
  const meant = hits[0] !== undefined && isMeant(text, hits[0]);
  const theme = meant ? [] : world.themeFigures(text);
  return theme.length > 0 ? theme.slice(0, mostOfTheme) : fitting(hits, single);
}

/** Whether a word meets figures by itself, or as part of what the best figure of its wish was met by. */
function isMet(token: Token, group: readonly Token[], search: FigureSearch): boolean {
  const text = searched([token]);
  if (search(text).length > 0) return true;
  const met = hitsFor(searched(group), search)[0]?.matches.flatMap(({ term }) => stems(term)) ?? [];
  return stems(text).every((one) => met.includes(one));
}

/** The figures that the words left over ask for, and the words that meet no figure. */
export function figuresIn(
  question: Reading,
  world: FigureWorld,
): { readonly found: readonly FiguresFound[]; readonly unmet: readonly string[] } {
  const { searchFigures: search } = world;
  const groups = together(question, wishes(question), search);
  const found: FiguresFound[] = [];
  const unmet: string[] = [];
  for (const group of groups) {
    const telling = group.filter((token) => isWord(question, token));
    const known = telling.filter((token) => isMet(token, group, search));
    unmet.push(...telling.filter((token) => !known.includes(token)).map(({ typed }) => typed));
    const figures = known.length === 0 ? [] : figuresFor(searched(group), world, groups.length === 1);
    if (figures.length > 0) found.push({ words: typedText(group), figures });
    else unmet.push(...known.map(({ typed }) => typed));
  }
  return { found, unmet };
}

/** The figures of each theme by its name in any language, for `FigureWorld`. */
export function themeFigures({ indicators }: Pick<Catalog, 'indicators'>): FigureWorld['themeFigures'] {
  const named = new Map<string, Theme>(
    languages.flatMap((language) =>
      themes.map((theme) => [stems(catalogText[language].themes[theme]).join(' '), theme] as const),
    ),
  );
  return (text) => {
    const theme = named.get(stems(text).join(' '));
    return indicators.filter((indicator) => indicator.theme === theme).map(({ id }) => id);
  };
}
