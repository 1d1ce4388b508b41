import { useMemo } from 'react';
import { create } from 'zustand';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { type Dashboard, emptyDashboard } from '../../dashboard/dashboard.ts';
import { toUrl } from '../../dashboard/url.ts';
import type { Figure } from '../../series/series.ts';
import type { PanelState } from '../panels.ts';
import { useDashboard } from '../store.ts';

/** A dashboard with numbers of its own that the reader has opened: pinned in this browser, or a data package from a file. */
export interface OpenPin {
  readonly from: 'browser' | 'file';
  /** Empty while the browser does not keep it. */
  readonly id: string;
  readonly title: string;
  readonly saved: string;
  readonly dashboard: Dashboard;
  readonly figures: readonly Figure[];
}

const key = 'nokkeltall:open-pin';

/** The pin that is open, if any. What it is outlives a reload of the tab, so that a phone which drops the page comes back to it. */
export const useOpenPin = create<{ readonly pin: OpenPin | null }>(() => ({ pin: null }));

export function showPin(pin: OpenPin): void {
  useOpenPin.setState({ pin });
  inTab((tab) => (pin.id === '' ? tab.removeItem(key) : tab.setItem(key, `${pin.from} ${pin.id}`)));
}

export function leavePin(): void {
  useOpenPin.setState({ pin: null });
  inTab((tab) => tab.removeItem(key));
}

/** The pin that was open in this tab before the page was loaded again. */
export function pinBeforeReload(): Pick<OpenPin, 'from' | 'id'> | null {
  const [from, id] = (inTab((tab) => tab.getItem(key)) ?? '').split(' ');
  return (from === 'browser' || from === 'file') && id ? { from, id } : null;
}

function inTab<T>(work: (tab: Storage) => T): T | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Places, years and source: what numbers depend on. View, words, order and kinds of chart are free. */
const asked = ({ areas, groups, span, source }: Dashboard): string =>
  toUrl({ ...emptyDashboard, areas, groups, span, ...(source === undefined ? {} : { source }) });

/** Whether all that the dashboard shows was pinned: the same places and years, and no figure beside the pinned. */
export function fitsPin(pinned: Dashboard, dashboard: Dashboard): boolean {
  const held = new Set(pinned.panels.map(({ indicator }) => indicator));
  const open = dashboard.view === 'figure' ? [dashboard.figure] : [];
  const shown = [...dashboard.panels.map(({ indicator }) => indicator), ...open];
  return shown.every((id) => id !== undefined && held.has(id)) && asked(pinned) === asked(dashboard);
}

export interface PinInUse {
  readonly pin: OpenPin;
  /**
   * All numbers of the page are the pinned ones, or none: null when the dashboard has been changed to show more than
   * the pin holds.
   */
  readonly figures: ReadonlyMap<IndicatorId, PanelState> | null;
}

/** What the open pin means for the dashboard on the screen; null when none is open, and on the front page, which has numbers of its own. */
export function usePinInUse(): PinInUse | null {
  const pin = useOpenPin((state) => state.pin);
  const dashboard = useDashboard();
  const states = useMemo(() => new Map((pin?.figures ?? []).map(pinnedState)), [pin]);
  return useMemo(
    () =>
      pin === null || dashboard.view === 'front' || dashboard.panels.length === 0
        ? null
        : { pin, figures: fitsPin(pin.dashboard, dashboard) ? states : null },
    [pin, dashboard, states],
  );
}

const pinnedState = (figure: Figure): readonly [IndicatorId, PanelState] => [
  figure.indicator.id,
  { kind: 'ready', figure, renewing: false },
];
