import { isSign } from '../series/cell.ts';

const dangerous = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text from outside that a spreadsheet would take for a formula is given an apostrophe in front. The office's signs
 * stand as they are: `-` alone is no formula.
 */
export const guarded = (text: string): string => (dangerous.test(text) && !isSign(text) ? `'${text}` : text);

const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Characters that XML cannot hold are left out, so that no name can break a document. */
export const printable = (text: string): string => text.replace(unprintable, '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlText = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (character) => entities[character] as string);
