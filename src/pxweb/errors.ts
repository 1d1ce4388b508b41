import type { Lack } from '../language/changes.ts';

/** What went wrong at the door to the world; the words are in the dictionaries, by kind. */
export const faultKinds = [
  'offline',
  'timeout',
  'refused',
  'limited',
  'server',
  'gone',
  'rejected',
  'too-many-cells',
  'not-json',
  'malformed',
  'newer',
  'wrong-table',
  'not-held',
  'changed',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A fault with one table. `detail` is for the curious, in English or the office's own words: what, where, which query. */
export class PxWebError extends Error {
  readonly kind: FaultKind;
  readonly table: string;
  readonly detail: string;
  readonly status: number | null;
  /** Milliseconds until another try makes sense; null when none will help. */
  readonly retryAfter: number | null;
  /** What the table no longer has, where the fault is `changed` and that is known. */
  readonly lacks: readonly Lack[];

  constructor(
    kind: FaultKind,
    table: string,
    detail: string,
    more: { status?: number; retryAfter?: number; lacks?: readonly Lack[]; cause?: unknown } = {},
  ) {
    super(`${table}: ${kind}: ${detail}`, { cause: more.cause });
    this.name = 'PxWebError';
    this.kind = kind;
    this.table = table;
    this.detail = detail;
    this.status = more.status ?? null;
    this.retryAfter = more.retryAfter ?? null;
    this.lacks = more.lacks ?? [];
  }
}
