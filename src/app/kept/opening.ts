import type { Places } from '../../areas/registry.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { openedLink } from '../location.ts';
import { useDashboardStore } from '../store.ts';
import { fitsPin, leavePin, pinBeforeReload, showPin } from './openPin.ts';
import type { Setup } from './setup.ts';
import { pins } from './stores.ts';

/** Shows a saved dashboard as its link says, with what could not be honoured in the list of problems; can be undone. */
export async function openSetup(setup: Setup, catalog: Catalog, places: Places): Promise<void> {
  const { dashboard, problems } = await openedLink(setup.link, catalog, places);
  leavePin();
  useDashboardStore.getState().open(dashboard, problems, 'undoable');
}

/** Shows a pinned dashboard with its own numbers; can be undone. */
export async function openPinned(id: string): Promise<'opened' | 'gone' | 'unreadable'> {
  const found = await pins.open(id);
  if (found === null) return 'gone';
  if ('kind' in found) return 'unreadable';
  const { pin, opened } = found;
  const { dashboard, problems } = opened.link;
  showPin({ from: 'browser', id, title: pin.title, saved: pin.saved, dashboard, figures: opened.figures });
  useDashboardStore.getState().open(dashboard, problems, 'undoable');
  return 'opened';
}

/** After a reload: the pin that was open in this tab is open again, unless the address has become another dashboard's. */
export async function reopenPin(): Promise<void> {
  const id = pinBeforeReload();
  if (id === null) return;
  const found = await pins.open(id);
  if (found === null || 'kind' in found) return leavePin();
  const { pin, opened } = found;
  const open = {
    from: 'browser' as const,
    id,
    title: pin.title,
    saved: pin.saved,
    dashboard: opened.link.dashboard,
    figures: opened.figures,
  };
  if (fitsPin(open.dashboard, useDashboardStore.getState().dashboard)) showPin(open);
  else leavePin();
}
