import { create } from 'zustand';

export interface Status {
  readonly text: string;
  /** Whether the reader is offered to undo what the text tells of. */
  readonly undoable: boolean;
}

const silence: Status = { text: '', undoable: false };

/** The last thing that happened, for the live region. A message is never part of the dashboard. */
export const useStatus = create<Status>(() => silence);

export const announce = (text: string): void => useStatus.setState({ text, undoable: false });
export const announceUndoable = (text: string): void => useStatus.setState({ text, undoable: true });
export const fallSilent = (): void => useStatus.setState(silence);
