import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowAll, control, publish, reset, send, sendJson } from './control.ts';
import { type Fault, Faults, failed, notFoundPage } from './faults.ts';
import type { LoggedCall, Running, StatbankOptions } from './running.ts';
import { orderedJson } from './json.ts';
import { klassAnswer } from './klass.ts';
import { Problem } from './problem.ts';
import { pxAnswer } from './pxweb.ts';
import type { StoredTable } from './store.ts';

export interface Statbank {
  /** Origin, without path. */
  readonly url: string;
  /** Address of PxWebApi v2. */
  readonly base: string;
  calls(): readonly LoggedCall[];
  /** Of `/tables/{id}/data`. */
  dataCalls(): readonly LoggedCall[];
  fault(fault: Fault): void;
  /** Publishes the table anew at this time. */
  publish(table: string, updated: string): void;
  /** Puts another table in place of the one with its id. */
  replace(table: StoredTable): void;
  /** Forgets calls and faults. */
  reset(): void;
  stop(): Promise<void>;
}

const pxPath = '/api/pxwebapi/v2';
const klassPath = '/api/klass/v1';
/** The front end's bound on the part of an address after the question mark. */
const longestSearch = 2048;

/** A statbank on this machine that speaks PxWebApi v2 and Klass v1 over real HTTP. */
export async function startStatbank(options: StatbankOptions): Promise<Statbank> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: Running = {
    office: {
      tables: new Map(options.tables.map((table) => [table.id, table])),
      base: `${url}${pxPath}`,
      maxDataCells: options.maxDataCells ?? 800_000,
      statedRate: options.statedRate ?? { calls: 0, seconds: 0 },
      now: Date.now,
    },
    options,
    faults: new Faults(),
    log: [],
    started: [],
  };
  server.on('request', (request, response) => void handle(running, request, response));
  return {
    url,
    base: running.office.base,
    calls: () => running.log,
    dataCalls: () => running.log.filter(({ path }) => path.endsWith('/data')),
    fault: (fault) => running.faults.add(fault),
    publish: (table, updated) => publish(running, table, updated),
    replace: (table) => void running.office.tables.set(table.id, table),
    reset: () => reset(running),
    stop: () => stopped(server),
  };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function handle(running: Running, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', running.office.base);
  const body = await bodyOf(request);
  if (url.pathname.startsWith('/control'))
    return control(running, request, { path: url.pathname, body }, response);
  allowAll(response);
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const { pathname: path, search } = url;
  const call = { method: request.method ?? 'GET', path, search, at: Date.now(), status: 0 };
  running.log.push(call);
  response.on('finish', () => {
    call.status = response.statusCode;
  });
  if (running.options.latency !== undefined)
    await new Promise((resolve) => setTimeout(resolve, running.options.latency));
  if (overRate(running, response)) return;
  try {
    await route(running, { request, url, body }, response);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.body === null) response.writeHead(fault.http).end();
    else sendJson(response, fault.http, fault.body);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A sliding window over the whole office, for one address. */
function overRate({ options: { rate }, started }: Running, response: ServerResponse): boolean {
  if (rate === undefined) return false;
  const now = Date.now();
  while (started[0] !== undefined && started[0] <= now - rate.seconds * 1000) started.shift();
  response.setHeader('x-ratelimit-limit', String(rate.calls));
  response.setHeader('x-ratelimit-remaining', String(Math.max(0, rate.calls - started.length - 1)));
  if (started.length >= rate.calls) {
    response.writeHead(429).end();
    return true;
  }
  started.push(now);
  return false;
}

async function route(
  running: Running,
  { request, url, body }: { readonly request: IncomingMessage; readonly url: URL; readonly body: string },
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(url.pathname);
  const faults = running.faults.of(request, url);
  if (await failed(faults, response)) return;
  if (path.toLowerCase().startsWith(klassPath)) {
    const answer = klassAnswer(path.slice(klassPath.length), url.searchParams);
    if (!String(request.headers.accept).includes('json') && !path.endsWith('.json'))
      return send(response, 200, 'application/xml; charset=utf-8', '<?xml version="1.0"?><codeList/>');
    return sendJson(response, answer.status, answer.body);
  }
  if (!path.toLowerCase().startsWith(pxPath) || url.search.length > longestSearch) {
    response.removeHeader('access-control-allow-origin');
    return send(response, 404, 'text/html', notFoundPage);
  }
  const call = {
    path: path.slice(pxPath.length),
    method: request.method ?? 'GET',
    parameters: url.searchParams,
    body,
    faults,
  };
  const answer = await pxAnswer(running.office, call);
  if (answer === null) return send(response, 404, 'text/html', notFoundPage);
  if (answer.name !== undefined)
    response.setHeader('content-disposition', `inline; filename="${answer.name}"`);
  const text = typeof answer.body === 'string' ? answer.body : orderedJson(answer.body);
  const truncated = faults.some(({ name }) => name === 'truncated');
  const type = answer.type ?? 'application/json; charset=utf-8';
  send(response, 200, type, truncated ? text.slice(0, Math.floor(text.length / 2)) : text);
}
