import type { AreaCode } from './area.ts';
import type { History } from './history.ts';
import { present } from './reading.ts';

/** A boundary adjustment as one present municipality met it; codes and series do not show it. */
export interface TransferNote {
  readonly date: string;
  readonly direction: 'gained' | 'lost';
  /** Today's municipality at the other end; several where it has been divided since. */
  readonly others: readonly AreaCode[];
  /** The name of what was moved, as the source has it. */
  readonly area?: string;
  /** Absent where no number was found. */
  readonly people?: number;
  /** Of the place's own people; absent where it cannot be said. */
  readonly share?: number;
}

/** Half a per cent of a place's people: adjustments below it go unmentioned. */
export const notableShare = 0.005;

/**
 * Adjustments that concern a present municipality: those above `notableShare`, and those whose size nobody has stated,
 * oldest first. Those between two former municipalities that are one today are left out, for they cancel.
 */
export function transfersOf(history: History, area: AreaCode): readonly TransferNote[] {
  const heirsOf = (code: string) => (history.codes.get(code)?.heirs ?? []).map((heir) => heir.code);
  const notes = history.transfers.flatMap((transfer) => {
    const [from, to] = [heirsOf(transfer.from), heirsOf(transfer.to)];
    const lost = from.length === 1 && from[0] === area;
    const gained = to.length === 1 && to[0] === area;
    if (lost === gained) return [];
    const share = lost ? transfer.shareFrom : transfer.shareTo;
    const note: TransferNote = {
      date: transfer.date,
      direction: lost ? 'lost' : 'gained',
      others: lost ? to : from,
      ...present({ area: transfer.area, people: transfer.people, share }),
    };
    return [note];
  });
  return notes.filter(({ share }) => share === undefined || share > notableShare);
}
