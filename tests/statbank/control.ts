import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { Running } from './running.ts';

export function publish({ office }: Running, id: string, updated: string): void {
  const table = office.tables.get(id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const { no, en } = table.metadata;
  office.tables.set(id, { ...table, metadata: { no: { ...no, updated }, en: { ...en, updated } } });
}

export function reset(running: Running): void {
  running.log = [];
  running.started = [];
  running.faults.clear();
}

export function allowAll(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  response.setHeader('access-control-allow-headers', '*');
}

export function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

export const sendJson = (response: ServerResponse, status: number, json: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(json));

/** `GET /control/calls`; `POST /control` with faults to set, tables to publish, or `reset`. */
export function control(
  running: Running,
  request: IncomingMessage,
  { path, body }: { readonly path: string; readonly body: string },
  response: ServerResponse,
): void {
  allowAll(response);
  if (request.method === 'POST') {
    const asked = JSON.parse(body || '{}') as {
      reset?: boolean;
      faults?: readonly Fault[];
      publish?: Readonly<Record<string, string>>;
    };
    if (asked.reset === true) reset(running);
    for (const fault of asked.faults ?? []) running.faults.add(fault);
    for (const [table, updated] of Object.entries(asked.publish ?? {})) publish(running, table, updated);
    return sendJson(response, 200, { ok: true });
  }
  if (path !== '/control/calls') return sendJson(response, 404, { expected: '/control/calls' });
  const data = running.log.filter((call) => call.path.endsWith('/data')).length;
  return sendJson(response, 200, { total: running.log.length, data, calls: running.log });
}
