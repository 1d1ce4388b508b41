import { create } from 'zustand';
import type { OwnGroup } from '../../dashboard/dashboard.ts';

/** Whether the dialog of comparisons is open, and which group of the reader's own is being edited in it. */
export const useCompareOpen = create<{ readonly open: boolean; readonly group: OwnGroup | null }>(() => ({
  open: false,
  group: null,
}));

export const openCompare = (group: OwnGroup | null = null): void =>
  useCompareOpen.setState({ open: true, group });
export const closeCompare = (): void => useCompareOpen.setState({ open: false, group: null });
