import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server can be told to do wrong. */
export const faultNames = [
  'slow',
  'hang',
  'drop',
  '429',
  '429-retry-after',
  '429-unreadable',
  '500',
  '502',
  '503',
  'gone',
  'unknown-code',
  'too-many-cells',
  'too-many-cells-403',
  'html',
  'html-as-json',
  'truncated',
  'wrong-size',
  'sparse',
  'index-array',
  'shuffled',
  'unknown-status',
  'newer-minor',
  'newer-major',
  'redirect',
  'no-cors',
  'wrong-table',
  'codeLists',
  'no-geo',
  'stated-rate',
] as const;
export type FaultName = (typeof faultNames)[number];

export interface Fault {
  readonly name: FaultName;
  /** Only calls whose path holds this text; all calls under /api when left out. */
  readonly path?: string;
  /** So many calls, then no more; for ever when left out. */
  readonly times?: number;
  /** For `slow` in milliseconds, for `429-retry-after` in seconds. */
  readonly amount?: number;
}

export const isFaultName = (text: string): text is FaultName =>
  (faultNames as readonly string[]).includes(text);

/** Faults in force, used up call by call. */
export class Faults {
  #fixed: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#fixed.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#fixed = [];
  }

  /** The faults of this call: those set by address, by header `x-fault`, by query parameter `fault`. */
  of(request: IncomingMessage, url: URL): readonly Fault[] {
    const named = [url.searchParams.get('fault') ?? '', String(request.headers['x-fault'] ?? '')]
      .filter(isFaultName)
      .map((name) => ({ name }));
    const fixed = this.#fixed.filter(
      ({ fault, left }) => left > 0 && (fault.path === undefined || url.pathname.includes(fault.path)),
    );
    for (const entry of fixed) entry.left -= 1;
    return [...fixed.map(({ fault }) => fault), ...named];
  }
}

const html = (title: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

export const notFoundPage = html('404 - File or directory not found.');

const parameterError = (title: string, status: number): string =>
  JSON.stringify({ type: 'Parameter error', title, status });

interface Instead {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cors?: false;
}

const json = 'application/json; charset=utf-8';
const page = 'text/html; charset=utf-8';

/** Answers that come in place of the right one; the front end's own carry no CORS header. */
const instead: Readonly<Partial<Record<FaultName, (amount: number) => Instead>>> = {
  '429': () => ({ status: 429, body: '' }),
  '429-retry-after': (amount) => ({
    status: 429,
    body: '',
    headers: { 'retry-after': String(amount || 1), 'access-control-expose-headers': 'retry-after' },
  }),
  '429-unreadable': () => ({ status: 429, body: '', cors: false }),
  '500': () => ({ status: 500, body: '' }),
  '502': () => ({ status: 502, body: html('502 Bad Gateway'), type: page }),
  '503': () => ({ status: 503, body: html('503 Backend fetch failed'), type: page }),
  gone: () => ({ status: 404, body: parameterError('Non-existent table', 404), type: json }),
  'unknown-code': () => ({ status: 400, body: parameterError('Non-existent value', 400), type: json }),
  'too-many-cells': () => ({ status: 400, body: parameterError('Too many cells selected', 400), type: json }),
  'too-many-cells-403': () => ({
    status: 403,
    body: parameterError('Too many cells selected', 403),
    type: json,
  }),
  html: () => ({ status: 200, body: html('Statistikkbanken'), type: page }),
  'html-as-json': () => ({ status: 200, body: html('Statistikkbanken'), type: json }),
  redirect: () => ({ status: 302, body: '', headers: { location: 'https://example.invalid/elsewhere' } }),
};

/** Whether the call has been answered, or never will be. */
export async function failed(faults: readonly Fault[], response: ServerResponse): Promise<boolean> {
  for (const { name, amount = 0 } of faults) {
    if (name === 'slow') await new Promise((resolve) => setTimeout(resolve, amount || 700));
    if (name === 'hang') return true;
    if (name === 'drop') {
      response.destroy();
      return true;
    }
    const answer = instead[name]?.(amount);
    if (answer === undefined) continue;
    if (answer.cors === false) response.removeHeader('access-control-allow-origin');
    if (answer.type !== undefined) response.setHeader('content-type', answer.type);
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return true;
  }
  if (faults.some(({ name }) => name === 'no-cors')) response.removeHeader('access-control-allow-origin');
  return false;
}

type Json = Record<string, unknown>;

/** Datasets spoiled, or made strange within the standard. */
const spoiled: Readonly<Partial<Record<FaultName, (dataset: Json) => Json>>> = {
  'wrong-size': (dataset) => ({ ...dataset, size: (dataset['size'] as number[]).map((size) => size + 1) }),
  sparse: (dataset) => ({
    ...dataset,
    value: Object.fromEntries(
      (dataset['value'] as (number | null)[]).flatMap((cell, at) => (cell === null ? [] : [[at, cell]])),
    ),
  }),
  'index-array': (dataset) => withIndex(dataset, (codes) => codes),
  shuffled: (dataset) => shuffledCells(dataset),
  'unknown-status': (dataset) => ({ ...dataset, status: { 0: '!?' } }),
  'newer-minor': (dataset) => ({
    ...dataset,
    version: '2.3',
    revision: { of: 'x' },
    extension: { ...(dataset['extension'] as Json), quality: ['good'] },
  }),
  'newer-major': (dataset) => ({ ...dataset, version: '3.0' }),
  'wrong-table': (dataset) => {
    const extension = dataset['extension'] as { px?: Json };
    return {
      ...dataset,
      label: '00001: Another',
      extension: { ...extension, px: { ...extension.px, tableid: '00001' } },
    };
  },
  'no-geo': (dataset) => {
    const { geo: _, ...role } = dataset['role'] as Json;
    return { ...dataset, role };
  },
};

export const spoil = (dataset: Json, faults: readonly Fault[]): Json =>
  faults.reduce((result, { name }) => spoiled[name]?.(result) ?? result, dataset);

function withIndex(dataset: Json, index: (codes: readonly string[]) => unknown): Json {
  const dimensions = dataset['dimension'] as Record<string, { category: Json }>;
  const changed = Object.entries(dimensions).map(([id, dimension]) => {
    const positions = dimension.category['index'] as Record<string, number>;
    const codes = Object.keys(positions).toSorted(
      (a, b) => (positions[a] as number) - (positions[b] as number),
    );
    return [id, { ...dimension, category: { ...dimension.category, index: index(codes) } }];
  });
  return { ...dataset, dimension: Object.fromEntries(changed) };
}

/** Every variable backwards, cells with it: an order that neither the request nor the metadata has. */
function shuffledCells(dataset: Json): Json {
  const backwards = withIndex(dataset, (codes) =>
    Object.fromEntries(codes.map((code, at) => [code, codes.length - 1 - at])),
  );
  const values = dataset['value'] as (number | null)[];
  const status = dataset['status'] as Record<string, string> | undefined;
  return {
    ...backwards,
    value: values.toReversed(),
    ...(status && {
      status: Object.fromEntries(
        Object.entries(status).map(([at, sign]) => [values.length - 1 - Number(at), sign]),
      ),
    }),
  };
}
