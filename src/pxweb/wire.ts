import { PxWebError } from './errors.ts';
import { rejection, retryAfterOf } from './rejection.ts';
import type { OfficeCall } from './request.ts';

/** An answer of the office: the text as it came and what it says. */
export interface WireAnswer {
  readonly text: string;
  readonly json: unknown;
}

export interface Wire {
  readonly fetch: typeof fetch;
  readonly timeout: number;
  /** Whether the browser believes it has a network. */
  readonly online: () => boolean;
}

/** One try of one call. Rejects with a PxWebError, or with the signal's reason when the caller gave up. */
export async function answerOf(
  wire: Wire,
  call: OfficeCall,
  table: string,
  signal?: AbortSignal,
): Promise<WireAnswer> {
  const { fetch, timeout } = wire;
  const timer = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(call.url, {
      ...(call.body !== undefined && {
        method: 'POST',
        body: call.body,
        headers: { 'Content-Type': 'application/json' },
      }),
      signal: signal === undefined ? timer : AbortSignal.any([signal, timer]),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return await readAnswer(response, call, table);
  } catch (fault) {
    signal?.throwIfAborted();
    if (fault instanceof PxWebError) throw fault;
    throw networkFault(fault, { wire, call, table, timedOut: timer.aborted });
  }
}

/** A browser tells a refused, blocked and lost connection apart from each other in no way. */
function networkFault(
  cause: unknown,
  at: { readonly wire: Wire; readonly call: OfficeCall; readonly table: string; readonly timedOut: boolean },
): PxWebError {
  const { wire, call, table } = at;
  if (at.timedOut)
    return new PxWebError('timeout', table, `no answer in ${wire.timeout / 1000} s: ${call.url}`, {
      cause,
    });
  if (!wire.online()) return new PxWebError('offline', table, `no network: ${call.url}`, { cause });
  return new PxWebError('refused', table, `no answer: ${call.url}`, { cause });
}

async function readAnswer(response: Response, call: OfficeCall, table: string): Promise<WireAnswer> {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new PxWebError('refused', table, `a redirect, which is not followed: ${call.url}`, { status });
  const text = await response.text();
  if (status === 429)
    throw new PxWebError('limited', table, 'too many calls', {
      status,
      ...retryAfterOf(response.headers.get('Retry-After')),
    });
  if (status >= 500)
    throw new PxWebError('server', table, `HTTP ${status}: ${call.url}`, {
      status,
      ...retryAfterOf(response.headers.get('Retry-After')),
    });
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  if (!response.ok) throw rejection(status, isJson ? text : '', { table, url: call.url });
  if (!isJson) throw new PxWebError('not-json', table, `no JSON: ${call.url}`, { status });
  return { text, json: parsed(text, table) };
}

function parsed(text: string, table: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const kind = text.trimStart().startsWith('<') ? 'not-json' : 'malformed';
    throw new PxWebError(kind, table, `JSON that ends or breaks after ${text.length} characters`, { cause });
  }
}
