import type { Dataset } from './dataset.ts';
import { isRecord, isText } from './record.ts';
import { isSign, type Sign } from './sign.ts';

/** What a table itself says of its signs, in the office's words. */
export type OwnSigns = Readonly<Partial<Record<Sign, string>>>;

/** How the office's standard explanations begin; our dictionaries have those in all languages. */
const standard: Readonly<Record<Sign, RegExp>> = {
  '.': /^(ikke mulig å oppgi tall|not (applicable|possible))/i,
  '..': /^(tallgrunnlag mangler|data (are )?not available)/i,
  '...': /^(oppgave mangler foreløpig|data not yet)/i,
  ':': /^(vises ikke av (konfidensialitets)?hensyn|not for publication|confidential)/i,
  '-': /^(null|nil)\b/i,
  '0': /^(mindre enn 0,5|less than 0\.5)/i,
  '*': /^(foreløpige? tall|provisional|preliminary)/i,
  '|': /^(brudd i|break in)/i,
};
const legendLine = /^(\.{1,3}|:|-|0|\*|\|) = (.+)$/s;
const mostCharacters = 120;

/**
 * The signs that this answer explains otherwise than the office's standard list does: in `extension.status.label`, or in
 * the note lines of the form ".. = words" that PxWebApi adds.
 */
export function ownSigns({ note = [], extension }: Dataset): OwnSigns {
  const status = extension?.['status'];
  const labels = isRecord(status) && isRecord(status.label) ? Object.entries(status.label) : [];
  const lines = note.flatMap((line): (readonly [string, string])[] => {
    const [, sign, words] = legendLine.exec(line) ?? [];
    return sign === undefined || words === undefined ? [] : [[sign, words]];
  });
  const told: Partial<Record<Sign, string>> = {};
  for (const [sign, found] of [...lines, ...labels]) {
    const words = isText(found) ? firstSentence(found) : '';
    if (isSign(sign) && words !== '' && !standard[sign].test(words)) told[sign] = words;
  }
  return told;
}

/** As our own meanings are written: small letter first, no full stop. */
function firstSentence(text: string): string {
  const [first = ''] = text.trim().split(/(?<=[^.])\.(?=\s+\p{Lu}|\s*$)/u, 1);
  const small = /^\p{Lu}\P{Lu}/u.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
  return small.length <= mostCharacters ? small : `${small.slice(0, mostCharacters - 1).trimEnd()}…`;
}
