import { create } from 'zustand';
import type { HelpPart } from '../../language/help.ts';

interface HelpOpen {
  readonly open: boolean;
  /** The part to begin at; null for the top. */
  readonly part: HelpPart | null;
}

/** An address that ends in `#hjelp` or `#tilgjengelighet` opens the help, so that it can be linked to. */
const anchors: Readonly<Record<string, HelpOpen>> = {
  '#hjelp': { open: true, part: null },
  '#tilgjengelighet': { open: true, part: 'access' },
};
const closed: HelpOpen = { open: false, part: null };

export const useHelpOpen = create<HelpOpen>(() => closed);

export const openHelp = (part: HelpPart | null = null): void => useHelpOpen.setState({ open: true, part });
export const closeHelp = (): void => useHelpOpen.setState(closed);
export const openHelpByAnchor = (anchor: string): void => useHelpOpen.setState(anchors[anchor] ?? closed);
