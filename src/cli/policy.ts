import { ssb } from '../pxweb/offices.ts';

/**
 * The content security policy of the page: own files, and the office's open API to ask. Any page may frame it, since
 * figures are made to be embedded and there is nothing to trick a reader into pressing: no login, nothing sent, and
 * what a browser keeps for a framed page is kept apart from what it keeps for the page itself.
 */
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
    'frame-ancestors *',
  ].join('; ');
}
