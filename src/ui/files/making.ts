import { create } from 'zustand';

/** A file that is being made, and the way to stop it. */
export interface Making {
  readonly done: number;
  readonly of: number;
  readonly cancel: () => void;
}

/** One file is made at a time, whatever asked for it. */
export const useMaking = create<{ readonly making: Making | null }>(() => ({ making: null }));

export const isMaking = (): boolean => useMaking.getState().making !== null;
