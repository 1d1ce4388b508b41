import { dimensionIn, type Lang, type StoredTable, codesOf, timeOf } from './store.ts';
import { bindingProblem, problem } from './problem.ts';

const officeName = { no: 'Statistisk sentralbyrå', en: 'Statistics Norway' } as const;

export function listingOf(table: StoredTable, lang: Lang, base: string): Record<string, unknown> {
  const metadata = table.metadata[lang];
  const periods = codesOf(table, timeOf(table));
  const link = (rel: string, hreflang: string, href: string) => ({ rel, hreflang, href });
  const other = lang === 'no' ? 'en' : 'no';
  const own = `${base}/tables/${table.id}`;
  return {
    id: table.id,
    label: metadata.label ?? table.id,
    description: '',
    sortCode: `00000${table.id}`,
    updated: metadata.updated ?? null,
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
    category: 'public',
    variableNames: metadata.id.map((id) => dimensionIn(metadata, id).label ?? id),
    ...(table.discontinued && { discontinued: true }),
    source: metadata.source ?? officeName[lang],
    subjectCode: table.path[0] ?? '',
    timeUnit: timeUnit(periods[0] ?? ''),
    paths: [table.path.map((id, at) => ({ id, label: id, sortCode: String(at).padStart(7, '0') }))],
    links: [
      link('self', lang, `${own}?lang=${lang}`),
      link('alternate', other, `${own}?lang=${other}`),
      link('metadata', lang, `${own}/metadata?lang=${lang}`),
      link('data', lang, `${own}/data?lang=${lang}&outputFormat=json-stat2`),
    ],
  };
}

function timeUnit(period: string): string {
  if (/^\d{4}$/.test(period)) return 'Annual';
  if (/K\d$/.test(period)) return 'Quarterly';
  if (/M\d\d$/.test(period)) return 'Monthly';
  return /U\d\d$/.test(period) ? 'Weekly' : 'Other';
}

/** Pages of the list. The hrefs are not encoded and lose `includeDiscontinued`, as at the office. */
export function tablesAnswer(
  tables: readonly StoredTable[],
  parameters: ReadonlyMap<string, string>,
  { lang, base, now }: { readonly lang: Lang; readonly base: string; readonly now: number },
): Record<string, unknown> {
  const query = parameters.get('query') ?? '';
  const closed = parameters.get('includediscontinued')?.toLowerCase() === 'true';
  const days = whole(parameters, 'pastdays', 0);
  const size = whole(parameters, 'pagesize', 0);
  const pageSize = size <= 0 ? 20 : size;
  const pageNumber = Math.max(1, whole(parameters, 'pagenumber', 1));
  const since = now - days * 24 * 3600 * 1000;
  const found = tables
    .filter((table) => closed || !table.discontinued)
    .filter((table) => days < 1 || Date.parse(table.metadata[lang].updated ?? '') >= since)
    .filter((table) => matches(query, table, lang));
  const totalPages = Math.max(1, Math.ceil(found.length / pageSize));
  if (pageNumber > totalPages && found.length > 0)
    throw problem('Non-existent page', 404, 404, `Page ${pageNumber} does not exist`);
  const href = (page: number): string =>
    `${base}/tables/?lang=${lang}${query && `&query=${query}`}${days > 0 ? `&pastDays=${days}` : ''}&pagesize=${pageSize}&pageNumber=${page}`;
  const link = (rel: string, page: number) => ({ rel, hreflang: lang, href: href(page) });
  return {
    language: lang,
    tables: found
      .slice((pageNumber - 1) * pageSize, pageNumber * pageSize)
      .map((table) => listingOf(table, lang, base)),
    page: {
      pageNumber,
      pageSize,
      totalElements: found.length,
      totalPages,
      links: [
        ...(pageNumber < totalPages ? [link('next', pageNumber + 1)] : []),
        ...(pageNumber > 1 ? [link('previous', pageNumber - 1)] : []),
        link('last', totalPages),
      ],
    },
    links: [link('self', pageNumber)],
  };
}

function whole(parameters: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const text = parameters.get(name);
  if (text === undefined || text === '') return otherwise;
  if (!/^-?\d+$/.test(text)) throw bindingProblem(name, `The value '${text}' is not valid.`);
  return Number(text);
}

/** A small part of the office's search: words all of which must occur, OR, NOT, quotes, `id:` and `title:`, a star at the end. */
function matches(query: string, table: StoredTable, lang: Lang): boolean {
  if (query.trim() === '') return true;
  const text = textOf(table, lang);
  const tokens = query.match(/\w+:"[^"]*"|"[^"]*"|\S+/g) ?? [];
  const alternatives = tokens.reduce<string[][]>(
    (groups, token) => {
      if (token === 'OR') groups.push([]);
      else if (token !== 'AND') groups.at(-1)?.push(token.replace(/^\(|\)$/g, ''));
      return groups;
    },
    [[]],
  );
  return alternatives.some((words) => {
    let negated = false;
    return words.every((word) => {
      if (word === 'NOT') {
        negated = true;
        return true;
      }
      const holds = hasWord(word.replace(/^-/, ''), table, text) !== (negated || word.startsWith('-'));
      negated = false;
      return holds;
    });
  });
}

function textOf(table: StoredTable, lang: Lang): { readonly title: string; readonly all: string } {
  const { label = '', dimension, id } = table.metadata[lang];
  const labels = id.flatMap((variable) => [
    dimension[variable]?.label ?? '',
    ...Object.values(dimension[variable]?.category.label ?? {}),
  ]);
  return { title: label.toLowerCase(), all: [table.id, label, ...labels].join('\n').toLowerCase() };
}

function hasWord(
  word: string,
  table: StoredTable,
  text: { readonly title: string; readonly all: string },
): boolean {
  const [, field, value = ''] = /^(?:(\w+):)?(.*)$/.exec(word) ?? [];
  const plain = value.replace(/^"|"$|\*$|~\d?$/g, '').toLowerCase();
  if (field === 'id' || field === 'docid' || field === 'searchid' || field === 'matrix')
    return plain === table.id;
  return (field === 'title' ? text.title : text.all).includes(plain);
}
