import { isRecord } from '../../catalog/shape.ts';
import { printable } from '../../dashboard/linkText.ts';
import { fromUrl, maximumLink } from '../../dashboard/readUrl.ts';

/** A dashboard that the reader has given a name. It is kept as a link, so that it opens as old links do. */
export interface Setup {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** A query string, `?v=1&…`. */
  readonly link: string;
  /** When it was saved, ISO 8601. */
  readonly saved: string;
}

export const maximumName = 120;

/** A name as it is kept: one line, without what could disguise it; empty when nothing is left. */
export const cleanName = (text: string): string =>
  [...printable(text.normalize('NFC')).replace(/\s+/gu, ' ').trim()].slice(0, maximumName).join('').trim();

const folded = (name: string): string => name.toLocaleLowerCase('nb');

export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

/** The name, or the name with the lowest number from 2 that nothing else has; a number it has already is replaced. */
export function uniqueName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  if (!used.has(folded(name))) return name;
  const bare = [...name.replace(/ \(\d{1,6}\)$/, '')];
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const numbered =
      bare
        .slice(0, maximumName - ending.length)
        .join('')
        .trimEnd() + ending;
    if (!used.has(folded(numbered))) return numbered;
  }
}

/** The query of a link, an address or a query string; null when it restores nothing that could be shown. */
export function queryOfLink(link: string): string | null {
  if (link.length > maximumLink) return null;
  const query = /\?[^#]*/.exec(link)?.[0] ?? '';
  const { panels, areas } = fromUrl(query).dashboard;
  return panels.length > 0 || areas.length > 0 ? query : null;
}

/** A kept setup, judged as if it came from outside. */
export function readSetup(stored: unknown): Setup | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { id, name, link, saved } = stored;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof link !== 'string') return null;
  if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved))) return null;
  if (id === '' || cleanName(name) === '' || queryOfLink(link) === null) return null;
  return { version: 1, id, name: cleanName(name), link, saved };
}
