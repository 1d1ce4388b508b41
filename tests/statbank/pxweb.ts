import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { csvOf, dataAnswer, metadataAnswer } from './answer.ts';
import { defaultSelection } from './defaults.ts';
import { type Fault, spoil } from './faults.ts';
import { listingOf, tablesAnswer } from './listing.ts';
import { bindingProblem, problem } from './problem.ts';
import { type Asked, askedInAddress, askedInBody, chosenOf, codelistOf } from './selection.ts';
import { type Chosen, type Lang, officeLanguages, type StoredTable } from './store.ts';

/** The office as it is set up, and as the control address has changed it. */
export interface Office {
  readonly tables: ReadonlyMap<string, StoredTable>;
  readonly base: string;
  readonly maxDataCells: number;
  readonly statedRate: { readonly calls: number; readonly seconds: number };
  readonly now: () => number;
}

export interface PxCall {
  /** Under the base, lower case but for ids. */
  readonly path: string;
  readonly method: string;
  readonly parameters: URLSearchParams;
  readonly body: string;
  readonly faults: readonly Fault[];
}

export interface PxAnswer {
  readonly body: unknown;
  readonly type?: string;
  readonly name?: string;
}

/** Routes are case-insensitive; throws a Problem for what the office refuses. Null when there is no such route. */
export async function pxAnswer(office: Office, call: PxCall): Promise<PxAnswer | null> {
  const [first = '', id = '', part = '', ...more] = call.path.replace(/^\/|\/$/g, '').split('/');
  if (more.length > 0) return null;
  const kind = first.toLowerCase();
  if (kind === 'config' && id === '') return { body: configAnswer(office, call.faults) };
  const lang = langOf(call.parameters);
  const plain = lowerCased(call.parameters);
  if (kind === 'tables' && id === '')
    return {
      body: tablesAnswer([...office.tables.values()], plain, { lang, base: office.base, now: office.now() }),
    };
  if (kind === 'codelists' && id !== '' && part === '') return { body: codelistAnswer(office, id, lang) };
  if (kind !== 'tables') return null;
  const table = office.tables.get(id);
  const what = part.toLowerCase();
  if (what === 'data') return dataFor(office, table, call, lang);
  if (table === undefined) throw problem('Non-existent table', 404);
  if (what === '') return { body: { language: lang, ...listingOf(table, lang, office.base) } };
  if (what === 'metadata') return { body: metadataFor(office, table, call, lang) };
  if (what === 'defaultselection') return { body: defaultFor(office, table, lang) };
  return null;
}

function langOf(parameters: URLSearchParams): Lang {
  const asked = lowerCased(parameters).get('lang') ?? 'no';
  const lang = officeLanguages.find((known) => known === asked);
  if (lang === undefined) throw problem('Unsupported language');
  return lang;
}

const lowerCased = (parameters: URLSearchParams): ReadonlyMap<string, string> =>
  new Map([...parameters].map(([key, text]) => [key.toLowerCase(), text]));

function configAnswer(office: Office, faults: readonly Fault[]): unknown {
  const rate = faults.some(({ name }) => name === 'stated-rate')
    ? { calls: 30, seconds: 60 }
    : office.statedRate;
  return {
    apiVersion: '2.3.2',
    appVersion: '2.5.0+build.30',
    languages: [
      { id: 'no', label: 'Norsk' },
      { id: 'en', label: 'English' },
    ],
    defaultLanguage: 'no',
    maxDataCells: office.maxDataCells,
    maxCallsPerTimeWindow: rate.calls,
    timeWindow: rate.seconds,
    license: 'https://www.ssb.no/en/diverse/lisens',
    sourceReferences: [
      { language: 'en', text: 'Source: Statistics Norway' },
      { language: 'no', text: 'Kilde: Statistisk sentralbyrå' },
    ],
    defaultDataFormat: 'json-stat2',
    dataFormats: ['json-stat2', 'csv'],
    features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
  };
}

/** Code lists are global; HTTP says 404 where the body says 400. */
function codelistAnswer(office: Office, id: string, lang: Lang): unknown {
  const list = [...office.tables.values()]
    .flatMap((table) => Object.values(table.codelists).flat())
    .find((offered) => offered.id === id);
  if (list === undefined) throw problem('Non-existent codelist', 404, 400);
  const link = (rel: string, hreflang: Lang) => ({
    rel,
    hreflang,
    href: `${office.base}/codeLists/${id}?lang=${hreflang}`,
  });
  return {
    id,
    label: list.label,
    language: lang,
    languages: ['no', 'en'],
    elimination: false,
    type: list.type,
    values: list.values.map(({ code, label, valueMap }) => ({
      code,
      label,
      valueMap: valueMap.toReversed(),
    })),
    links: [link('self', lang), link('alternate', lang === 'no' ? 'en' : 'no')],
  };
}

function metadataFor(office: Office, table: StoredTable, call: PxCall, lang: Lang): unknown {
  const applied = new Map<string, Chosen>();
  for (const [key, id] of call.parameters) {
    const variable = /^codelist\[(.*)\]$/i.exec(key)?.[1];
    if (variable === undefined) continue;
    const codelist = codelistOf(table, variable, id);
    applied.set(variable, { variable, codelist, codes: codelist.values.map(({ code }) => code) });
  }
  const spelling = call.faults.some(({ name }) => name === 'codeLists') ? 'codeLists' : 'codelists';
  const metadata = metadataAnswer(table, lang, applied, { base: office.base, spelling });
  return spoil(
    metadata as unknown as Record<string, unknown>,
    call.faults.filter(({ name }) => name === 'no-geo' || name === 'wrong-table' || name === 'index-array'),
  );
}

function defaultFor(office: Office, table: StoredTable, lang: Lang): unknown {
  const { chosen, heading, stub } = defaultSelection(table);
  return {
    selection: table.metadata[lang].id.map((variableCode) => ({
      variableCode,
      codelist: null,
      valueCodes: chosen.find(({ variable }) => variable === variableCode)?.codes ?? [],
    })),
    placement: { heading, stub },
    links: [
      {
        rel: 'self',
        hreflang: lang,
        href: `${office.base}/tables/${table.id}/defaultselection?lang=${lang}`,
      },
    ],
  };
}

async function dataFor(
  office: Office,
  table: StoredTable | undefined,
  call: PxCall,
  lang: Lang,
): Promise<PxAnswer> {
  const asked: readonly Asked[] =
    call.method === 'POST' ? askedInBody(call.body) : askedInAddress(call.parameters);
  const format = formatOf(call.parameters);
  if (table === undefined) throw problem('Non-existent table', 400, 404);
  const chosen = asked.length === 0 ? defaultSelection(table).chosen : chosenOf(table, asked);
  const cells = chosen.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > office.maxDataCells)
    throw problem('Too many cells selected', 400, 400, 'Too many cells selected');
  const dataset: Dataset = dataAnswer(table, chosen, await table.cells(chosen), lang);
  if (format === 'csv')
    return { body: csvOf(dataset), type: 'text/csv; charset=utf-8', name: `${table.id}.csv` };
  const body = spoil(dataset as unknown as Record<string, unknown>, call.faults);
  return { body, name: `${table.id}.json` };
}

function formatOf(parameters: URLSearchParams): string {
  const plain = lowerCased(parameters);
  const format = (plain.get('outputformat') ?? 'json-stat2').toLowerCase();
  if (!/^(json-stat2|csv|px|xlsx|html|json-px|parquet)$/.test(format))
    throw bindingProblem('outputFormat', `The value '${format}' is not valid.`);
  const params = plain.get('outputformatparams') ?? '';
  if ((params !== '' && format !== 'csv') || (format !== 'csv' && format !== 'json-stat2'))
    throw problem('Unsupported output format', 400, 400, 'Unsupported output format');
  return format;
}
