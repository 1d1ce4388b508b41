import type { AreaCode } from './area.ts';

/** A code that numbers were published under, and how much of it belongs to the place of today. */
export interface Part {
  readonly code: AreaCode;
  /** Of the part's people; below 1 it is rarely exact. Null for a county that only partly belongs: nobody has stated it. */
  readonly share: number | null;
}

/** A municipality that makes an old county's territory differ from today's. */
export interface Moved {
  readonly municipality: AreaCode;
  /** The county that it was in then. */
  readonly county: AreaCode;
  /** `joined`: the place of today has it, the old counties lack it. `left`: the other way round. */
  readonly direction: 'joined' | 'left';
}

/** What numbers make up a present place on a date. */
export interface Ancestry {
  /**
   * `own`: its own code. `renumbered`: one former code with the same territory. `merged`: former wholes that add up to it.
   * `partial`: something that was divided, of which no exact number can be had.
   */
  readonly kind: 'own' | 'renumbered' | 'merged' | 'partial';
  readonly parts: readonly Part[];
  /** The former wholes of which only a part belongs to the place. */
  readonly wholes: readonly AreaCode[];
  /** Whether the parts cover the territory of today and nothing else. An old county in use under its own code may not. */
  readonly exact: boolean;
  /** Municipality codes that together are the place; empty above counties. A county's sum over them is exact. */
  readonly municipalities: readonly AreaCode[];
  readonly moved: readonly Moved[];
}

/** A time during which a place's ancestry stays the same; `to` is exclusive, null when it lasts. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
  readonly ancestry: Ancestry;
}

/** Oldest first and without gaps from `firstDay`, by code of today. */
export type Timelines = ReadonlyMap<string, readonly Stretch[]>;
