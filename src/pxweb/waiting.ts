import type { FaultKind } from './errors.ts';

/** What a call is for: the table, empty where it concerns no single one, and whether it brings numbers. */
export interface Errand {
  readonly table: string;
  readonly numbers?: boolean;
}

/** A call that waits its turn: for which table, its place in the queue, and when it will probably start. */
export interface Waiting {
  readonly table: string;
  readonly place: number;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

/** A call that failed and is tried again at a time, epoch milliseconds. */
export interface Resting {
  readonly table: string;
  readonly until: number;
  readonly why: FaultKind;
}

/** The same object until something changes. */
export interface PacerState {
  readonly running: number;
  readonly waiting: readonly Waiting[];
  readonly resting: readonly Resting[];
  /** Until then nothing is started because the office has said so, epoch milliseconds. */
  readonly heldUntil: number;
}
