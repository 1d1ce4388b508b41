import { create } from 'zustand';

/** Whether the menu of kept things is open, wherever the button that opens it is. */
export const useKeptOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

export const openKept = (): void => useKeptOpen.setState({ open: true });
export const closeKept = (): void => useKeptOpen.setState({ open: false });
