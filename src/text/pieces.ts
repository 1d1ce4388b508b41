import { describeText } from '../language/describe.ts';
import type { Language } from '../language/language.ts';
import { numberText } from '../language/number.ts';
import { type Period, periodLabel } from '../periods/period.ts';
import type { ShownUnit } from '../series/format.ts';
import { name, type Part, type Piece } from './part.ts';
import type { FormerNames, Place, Quantity, Subject } from './sentence.ts';

export const isCounted = ({ phrase }: Subject): boolean => phrase?.kind === 'count';

/** Whether the unit, "per 1 000", says what the number is a rate of rather than what it counts. */
const isRate = (unit: ShownUnit): boolean => unit === 'per1000' || unit === 'per10000';

/** The number with its unit in words, held together by hard spaces. */
function withUnit(of: Quantity, language: Language): string {
  const number = numberText(of.value, of.decimals, language);
  if (language === 'en' && of.unit === 'nok') return `NOK\u00a0${number}`;
  if (language === 'en' && of.unit === 'nok1000') return `NOK\u00a0${number}\u00a0thousand`;
  const { one, other } = describeText[language].units[of.unit];
  const word = Math.abs(of.value) === 1 ? one : other;
  return word === '' ? number : `${number}\u00a0${word}`;
}

/** Runs of whole years after each other: from three on a run is told by its ends. */
function runsOf(periods: readonly Period[]): readonly (readonly Period[])[] {
  const runs: Period[][] = [];
  for (const of of periods) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.form === 'year' && of.form === 'year' && of.lastYear === last.lastYear + 1) run?.push(of);
    else runs.push([of]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map((of) => [of]) : [run]));
}

/** The pieces that sentences of one language are made of. */
export function pieces(language: Language) {
  const words = describeText[language];
  const bare = (of: Quantity): Part => ({
    kind: 'number',
    text: numberText(of.value, of.decimals, language),
    of,
  });
  const full = (of: Quantity): Part => ({ kind: 'number', text: withUnit(of, language), of });
  /** The number in a sentence whose subject has said what is counted. */
  const plain = (of: Quantity, subject: Subject): Part =>
    (isCounted(subject) && of.unit === subject.unit) || (of.how === 'difference' && isRate(of.unit))
      ? bare(of)
      : full(of);
  const period = (of: Period, { frequency }: Subject): Part => ({
    kind: 'period',
    text: frequency === 'schoolYear' ? periodLabel(of, language, 'schoolYear') : periodLabel(of, language),
    period: of.code,
  });
  const title = ({ title: of, category }: Subject): Part =>
    name(category === null ? of[language] : `${of[language]}, ${category}`);
  /** "a", "a og b", "a, b og c". */
  const list = (items: readonly Piece[]): Piece =>
    items.map((item, index) => {
      const before = index === 0 ? '' : index === items.length - 1 ? ` ${words.and} ` : ', ';
      return [before, item];
    });
  const spans = (periods: readonly Period[], subject: Subject): Piece =>
    list(
      runsOf(periods).map((run) => {
        const [first, last] = [run[0] as Period, run.at(-1) as Period];
        return first === last ? period(first, subject) : [period(first, subject), '–', period(last, subject)];
      }),
    );
  /** "Skien", "landet", "gruppen Grenland". */
  const named = (place: Place): Piece => {
    if (place.area === 'EAKUO') return words.nationWithoutOslo;
    if (place.level === 'nation') return words.nation;
    if (place.label === '') return words.county;
    const isOwnGroup = place.role === 'group' && place.level !== 'kostra';
    return isOwnGroup ? [words.ownGroup, ' ', name(place.label)] : name(place.label);
  };
  /** Former municipalities by name, each once, those whose name is not known by number. */
  const places = (codes: readonly string[], former: FormerNames): Piece =>
    list([...new Set(codes.map((code) => former[code] ?? code))].map(name));
  const numbers = (codes: readonly string[]): Piece => list([...new Set(codes)].map(name));
  return { bare, full, plain, period, spans, title, list, named, places, numbers };
}
