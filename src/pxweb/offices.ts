import type { Language, Localised } from '../language/language.ts';

/** A statistics office. Its addresses are fixed here: no link can point the program at another host. */
export interface Office {
  readonly id: 'ssb';
  readonly name: Localised;
  /** PxWebApi v2. */
  readonly base: string;
  readonly klass: string;
  readonly credit: Localised;
  readonly licence: { readonly name: string; readonly href: string };
}

export const ssb: Office = {
  id: 'ssb',
  name: { nb: 'Statistisk sentralbyrå', nn: 'Statistisk sentralbyrå', en: 'Statistics Norway' },
  base: 'https://data.ssb.no/api/pxwebapi/v2',
  klass: 'https://data.ssb.no/api/klass/v1',
  credit: {
    nb: 'Kilde: Statistisk sentralbyrå',
    nn: 'Kjelde: Statistisk sentralbyrå',
    en: 'Source: Statistics Norway',
  },
  licence: { name: 'CC BY 4.0', href: 'https://www.ssb.no/en/diverse/lisens' },
};

/** "Kilde: Statistisk sentralbyrå, tabell 07459". */
export const citation = (table: string, language: Language): string =>
  `${ssb.credit[language]}, ${language === 'en' ? 'table' : 'tabell'} ${table}`;

/** The table's own page in the Statbank, for people. */
export const tablePage = (table: string, language: Language): string =>
  `https://www.ssb.no/${language === 'en' ? 'en/' : ''}statbank/table/${encodeURIComponent(table)}`;

/** Another address than the office's is taken only on this machine, for tests and development; null when it is refused. */
export function loopbackBase(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const plain = `${username}${password}${search}${hash}` === '';
  return local && plain && /^https?:$/.test(protocol) ? address.replace(/\/+$/, '') : null;
}
