import { type FaultKind, PxWebError } from './errors.ts';

/** The office's own words for what a query got wrong, spelling and all; HTTP status and `status` of the body often differ. */
const kindByTitle: Readonly<Record<string, FaultKind>> = {
  'non-existent table': 'gone',
  'non-existent variable': 'changed',
  'non-existent value': 'changed',
  'non-existent codelist': 'changed',
  'missing selection for mandantory variable': 'changed',
  'too many cells selected': 'too-many-cells',
};

/** An answer of 4xx as a named fault. The specification says 403 for too many cells; the office says 400. */
export function rejection(
  status: number,
  text: string,
  { table, url }: { readonly table: string; readonly url: string },
): PxWebError {
  const title = titleOf(text);
  const kind = kindByTitle[title.toLowerCase()] ?? (status === 410 ? 'gone' : 'rejected');
  return new PxWebError(kind, table, `${title || `HTTP ${status}`}: ${url}`, { status });
}

function titleOf(text: string): string {
  try {
    const problem: unknown = JSON.parse(text);
    const title = typeof problem === 'object' && problem !== null && 'title' in problem ? problem.title : '';
    return typeof title === 'string' ? title.slice(0, 200) : '';
  } catch {
    return '';
  }
}

/** `Retry-After` in seconds or as a date; nothing when the browser may not read it, as at Statistics Norway. */
export function retryAfterOf(header: string | null, now = Date.now()): { readonly retryAfter?: number } {
  if (header === null) return {};
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return milliseconds >= 0 ? { retryAfter: Math.min(milliseconds, 10 * 60_000) } : {};
}
