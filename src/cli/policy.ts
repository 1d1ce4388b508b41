import { ssb } from '../pxweb/offices.ts';

/** The content security policy of the page: own files, and the office's open API to ask. */
export function contentPolicy(office?: string): string {
  const offices = [new URL(ssb.base).origin, ...(office === undefined ? [] : [new URL(office).origin])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${offices.join(' ')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
