import type { Clock } from './clock.ts';
import type { OfficeCall, OfficeLanguage } from './request.ts';
import type { Shelf } from './shelf.ts';
import type { WireAnswer } from './wire.ts';

/** What the parts of the live source share. */
export interface Connection {
  readonly base: string;
  readonly language: OfficeLanguage;
  readonly shelf: Shelf;
  readonly clock: Clock;
  /** One call, paced, repeated where that helps, and its answer parsed. */
  ask(call: OfficeCall, table: string, signal?: AbortSignal): Promise<WireAnswer>;
}

/** The table named in faults and in the queue for calls that concern no single table. */
export const noTable = '';
