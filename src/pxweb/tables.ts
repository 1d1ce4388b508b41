import { isRecord, isText } from '../jsonstat/record.ts';
import { PxWebError } from './errors.ts';
import type { OfficeLanguage } from './request.ts';

/** A row of the office's list of tables. */
export interface TableListing {
  readonly id: string;
  readonly label: string;
  /** ISO 8601 in UTC; null when the office does not say. */
  readonly updated: string | null;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  /** Names of the variables, in the language of the list. */
  readonly variables: readonly string[];
  readonly discontinued: boolean;
  readonly timeUnit: string;
  readonly subject: string;
}

export interface TablesPage {
  readonly tables: readonly TableListing[];
  readonly page: number;
  readonly pages: number;
  readonly found: number;
}

/** What to look for: words in the office's search language, or tables by id. */
export interface TableSearch {
  readonly words?: string;
  readonly ids?: readonly string[];
  readonly page?: number;
  readonly pageSize?: number;
  /** Closed series too; always so for tables asked by id. */
  readonly discontinued?: boolean;
}

/** As many tables in one search by id as keep its address short. */
export const mostIds = 60;

/**
 * Paging addresses are built here: the office's own links are not encoded and lose `includeDiscontinued`. Ids are searched
 * as words, which was seen to work; other tables that happen to hold such a word make the page a little longer.
 */
export function tablesAddress(base: string, search: TableSearch, language: OfficeLanguage): string {
  const { words = '', ids, page = 1, discontinued = ids !== undefined } = search;
  const query = ids === undefined ? escapedWords(words) : ids.join(' OR ');
  const pageSize = search.pageSize ?? (ids === undefined ? 20 : 20 + 2 * ids.length);
  const parameters = new URLSearchParams({
    lang: language,
    ...(query !== '' && { query }),
    ...(discontinued && { includeDiscontinued: 'true' }),
    pageNumber: String(page),
    pageSize: String(pageSize),
  });
  return `${base}/tables?${parameters}`;
}

/** A reader's words are words, not the office's search syntax. */
function escapedWords(words: string): string {
  const plain = words.replace(/&&|\|\||[-+!(){}[\]^"~*?:\\/]/g, ' ').trim();
  return plain
    .split(/\s+/)
    .map((word) => (/^(AND|OR|NOT|TO)$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

export function tablesPageFrom(json: unknown): TablesPage {
  if (!isRecord(json) || !Array.isArray(json.tables) || !isRecord(json.page))
    throw new PxWebError('malformed', '', 'the list of tables has no "tables" and "page"');
  const { pageNumber, totalPages, totalElements } = json.page;
  return {
    tables: json.tables.map(listingFrom),
    page: typeof pageNumber === 'number' ? pageNumber : 1,
    pages: typeof totalPages === 'number' ? totalPages : 1,
    found: typeof totalElements === 'number' ? totalElements : json.tables.length,
  };
}

export function listingFrom(json: unknown): TableListing {
  if (!isRecord(json) || !isText(json.id) || !isText(json.label))
    throw new PxWebError('malformed', '', 'a table in the list has no "id" and "label"');
  const names: readonly unknown[] = Array.isArray(json.variableNames) ? json.variableNames : [];
  return {
    id: json.id,
    label: json.label,
    updated: textOrNull(json.updated),
    firstPeriod: textOrNull(json.firstPeriod),
    lastPeriod: textOrNull(json.lastPeriod),
    variables: names.filter(isText),
    discontinued: json.discontinued === true,
    timeUnit: textOrNull(json.timeUnit) ?? 'Other',
    subject: textOrNull(json.subjectCode) ?? '',
  };
}

const textOrNull = (found: unknown): string | null => (isText(found) ? found : null);
