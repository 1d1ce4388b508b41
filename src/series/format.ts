import type { Unit } from '../catalog/indicator.ts';
import type { OwnSigns } from '../jsonstat/ownSigns.ts';
import { intlLocales, type Language } from '../language/language.ts';
import { numberText } from '../language/number.ts';
import { unitText } from '../language/units.ts';
import { type Period, periodLabel } from '../periods/period.ts';
import { type Cell, isValue } from './cell.ts';
import { cellMeaning } from './signs.ts';

/** What a shown number counts: a unit of the catalogue, or one that a transform made. */
export type ShownUnit = Unit | 'percentagePoints' | 'index';

const hardSpace = '\u00a0';

/** A number for readers: "1 929", "57,6", "−3"; never "−0". */
export const formatNumber = numberText;

/** A difference or change for readers, always with its sign: "+0,4", "−493", "0". */
export function formatDifference(value: number, decimals: number, language: Language): string {
  const text = numberText(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const plurals: Partial<Record<Language, Intl.PluralRules>> = {};
const isOne = (value: number, language: Language): boolean => {
  plurals[language] ??= new Intl.PluralRules([...intlLocales[language]]);
  return plurals[language].select(Math.abs(value)) === 'one';
};

/** What stands after a number, with its hard space: " %", " personer"; empty for plain counts and indexes. */
export function unitAfter(unit: ShownUnit, value: number, language: Language): string {
  const words = unitText[language].units[unit];
  const word = isOne(value, language) ? words.one : words.other;
  return word === '' ? '' : hardSpace + word;
}

/** The number with its unit: "19,1 %", "1 929 personer". */
export const formatWithUnit = (
  value: number,
  { decimals, unit }: { readonly decimals: number; readonly unit: ShownUnit },
  language: Language,
): string => formatNumber(value, decimals, language) + unitAfter(unit, value, language);

/** A cell as it stands in a table: the number with its sign, the office's sign alone, or a word for our own reasons. */
export function cellText(cell: Cell, decimals: number, language: Language): string {
  if (isValue(cell)) return formatNumber(cell.value, decimals, language) + (cell.sign === '*' ? '*' : '');
  return cell.sign ?? unitText[language].absent[cell.missing];
}

/** A cell in words, for tooltips and screen readers: the number with unit and origin, or why there is none. */
export function cellWords(
  cell: Cell,
  shown: { readonly decimals: number; readonly unit: ShownUnit; readonly signs?: OwnSigns | undefined },
  language: Language,
): string {
  const meaning = cellMeaning(cell, language, shown.signs).map(inSentence).join(', ');
  if (!isValue(cell)) return meaning;
  const number = formatWithUnit(cell.value, shown, language);
  return meaning === '' ? number : `${number} (${meaning})`;
}

const quarterShort = { nb: '. kv. ', nn: '. kv. ', en: '' } as const;

/** A period where there is little room: "2024", "2011–13", "2022/23", "3. kv. 2024". */
export function shortPeriod(period: Period, language: Language, frequency?: string): string {
  const { form, firstYear, lastYear, part } = period;
  const short = String(lastYear % 100).padStart(2, '0');
  if (form === 'years') {
    const sameCentury = Math.floor(firstYear / 100) === Math.floor(lastYear / 100);
    return `${firstYear}${frequency === 'schoolYear' ? '/' : '–'}${sameCentury ? short : lastYear}`;
  }
  if (form === 'quarter' && language !== 'en') return `${part}${quarterShort[language]}${lastYear}`;
  return periodLabel(period, language);
}

/** A period in full, with the slash of a school year where the figure has such. */
export const longPeriod = (period: Period, language: Language, frequency?: string): string =>
  frequency === 'schoolYear' ? periodLabel(period, language, 'schoolYear') : periodLabel(period, language);

/** A heading's words within a sentence: "Prosent" → "prosent", while "NOK" stays. */
export const inSentence = (text: string): string =>
  /^\p{Lu}\P{Lu}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The date part of an ISO 8601 time as readers write it: "25.2.2026", in English "25 Feb 2026"; null when it is none. */
export function formatDate(iso: string, language: Language): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (language !== 'en') return `${day}.${month}.${year}`;
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return `${day} ${names[month - 1]} ${year}`;
}
