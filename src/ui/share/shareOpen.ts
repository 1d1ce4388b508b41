import { create } from 'zustand';
import type { IndicatorId } from '../../catalog/indicator.ts';

interface ShareOpen {
  readonly open: boolean;
  /** The figure whose menu it was opened from; null when it is about the whole dashboard. */
  readonly figure: IndicatorId | null;
}

/** Whether the dialog about sharing is open, wherever the button that opens it is. */
export const useShareOpen = create<ShareOpen>(() => ({ open: false, figure: null }));

export const openShare = (figure: IndicatorId | null = null): void =>
  useShareOpen.setState({ open: true, figure });
export const closeShare = (): void => useShareOpen.setState({ open: false, figure: null });
