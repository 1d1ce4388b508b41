/**
 * Free text in a link. Mail and chat programs mangle percent signs and cut punctuation off the end, so only letters,
 * digits, `_` (a space) and `~hhhh` (any other UTF-16 unit, four hex digits) are written.
 */
export const linkText = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text[at] as string)
    .map((unit) => {
      if (/[A-Za-z0-9]/.test(unit)) return unit;
      return unit === ' ' ? '_' : `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .join('');

/** Reads what `linkText` wrote; anything else in it stands for itself, so that hand-written text works too. */
export const plainText = (written: string): string =>
  printable(
    written.replace(/~([0-9a-f]{4})|_/gi, (_, hex: string | undefined) =>
      hex === undefined ? ' ' : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );

/** Without control characters (line breaks stay), lone surrogates and direction overrides, which could disguise text. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replace(/[[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]--[\n]]/gv, '');

/** What stands between `?` and `#`; the whole text when it has no `?` but begins like a parameter. */
export function queryOf(link: string): string {
  const text = link.trim().replace(/#.*$/s, '');
  const mark = text.indexOf('?');
  if (mark >= 0) return text.slice(mark + 1);
  return /^[a-z]+=/i.test(text) ? text : '';
}
