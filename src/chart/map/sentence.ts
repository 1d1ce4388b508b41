import type { Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import { isValue, type Value } from '../../series/cell.ts';
import { formatNumber, formatWithUnit } from '../../series/format.ts';
import { shown } from '../../series/shown.ts';
import { cellMeaning } from '../../series/signs.ts';
import type { MapPicture, MapPlace } from './picture.ts';

/** Below this, quarters say nothing. */
const fewestForHalf = 8;

/** Where the places lie and where the own one does, from the numbers as shown; county stand-ins are left out. */
export function mapSentence(picture: MapPicture, own: MapPlace | undefined, language: Language): string {
  const spread = spreadWords(picture, language);
  if (spread === '') return '';
  const ownWords = own === undefined || picture.counts.class < 2 ? '' : ownHas(picture, own, language);
  return `${ownWords === '' ? spread : `${spread}; ${ownWords}`}.`;
}

function spreadWords(picture: MapPicture, language: Language): string {
  const text = mapText[language];
  const { figure, level, places } = picture;
  const { decimals, unit } = figure;
  const held = [...places.values()].filter(({ filling }) => filling === 'class');
  const values = held.map(({ cell }) => shown((cell as Value).value, decimals)).sort((a, b) => a - b);
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return '';
  const number = (value: number) => formatNumber(value, decimals, language);
  const measured = (value: number) => formatWithUnit(value, { decimals, unit }, language);
  const count = formatNumber(values.length, 0, language);
  const nouns = text.nounMany[level];
  if (values.length === 1) return text.only(held[0]?.label ?? '', measured(low));
  if (low === high) return text.same(count, count, nouns, measured(low));
  if (values.length < fewestForHalf) return text.range(count, nouns, number(low), measured(high));
  const [from, to] = middleHalf(values);
  const middle = values.filter((value) => value >= from && value <= to);
  const inside = formatNumber(middle.length, 0, language);
  if (from === to) return text.same(inside, count, nouns, measured(from));
  if (2 * middle.length > values.length + mostOver)
    return text.some(inside, count, nouns, number(from), measured(to));
  return values.length === places.size
    ? text.half(text.noun[level], number(from), measured(to))
    : text.halfOf(count, text.nounCounted[level], number(from), measured(to));
}

/** The ends of what is neither in the lower nor in the upper quarter, as `quarterOf` has it, of numbers in order. */
export function middleHalf(ordered: readonly number[]): readonly [from: number, to: number] {
  const wanted = Math.ceil((3 * ordered.length) / 4);
  return [ordered[ordered.length - wanted] as number, ordered[wanted - 1] as number];
}

/** Four numbers at the ends of the quarters may be counted in before "half" no longer is the word. */
const mostOver = 4;

function ownHas({ figure }: MapPicture, { cell, label }: MapPlace, language: Language): string {
  const text = mapText[language];
  if (!isValue(cell)) return text.ownHasNot(label, cellMeaning(cell, language, figure.signs).join(', '));
  return text.ownHas(label, formatNumber(cell.value, figure.decimals, language));
}
