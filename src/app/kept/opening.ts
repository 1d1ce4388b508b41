import type { Places } from '../../areas/registry.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { OpenedPackage, PackageFault } from '../../export/readPackage.ts';
import { openedLink } from '../location.ts';
import { useDashboardStore } from '../store.ts';
import { fitsPin, leavePin, type OpenPin, pinBeforeReload, showPin, useOpenPin } from './openPin.ts';
import { packagedDashboard } from './packages.ts';
import type { Setup } from './setup.ts';
import { packages, pins } from './stores.ts';

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
  const { dashboard, problems } = found.opened.link;
  showPin({
    from: 'browser',
    id,
    title: found.pin.title,
    saved: found.pin.saved,
    ...numbersOf(found.opened),
  });
  useDashboardStore.getState().open(dashboard, problems, 'undoable');
  return 'opened';
}

const numbersOf = ({ link, figures }: OpenedPackage) => ({ dashboard: link.dashboard, figures });

const packagePin = (opened: OpenedPackage, id: string): OpenPin => ({
  from: 'file',
  id,
  title: opened.title,
  saved: opened.madeAt,
  dashboard: packagedDashboard(opened),
  figures: opened.figures,
});

async function readText(text: string): Promise<OpenedPackage | PackageFault> {
  const { readPackage } = await import('../../export/readPackage.ts');
  const read = readPackage(text);
  if ('fault' in read) return read.fault;
  const isEmpty = packagedDashboard(read.package).panels.length === 0;
  return isEmpty ? { kind: 'malformed', detail: 'no panel with numbers' } : read.package;
}

export interface PackageCame {
  readonly title: string;
  /** Whether it is open again when the page is loaded again. */
  readonly kept: boolean;
}

/** Shows a data package with its own numbers, which can be undone; a text that is none changes nothing. */
export async function openPackageText(text: string): Promise<PackageCame | PackageFault> {
  const opened = await readText(text);
  if ('kind' in opened) return opened;
  const pin = packagePin(opened, '');
  showPin(pin);
  useDashboardStore.getState().open(pin.dashboard, opened.link.problems, 'undoable');
  const id = await packages.keep(text);
  if (id !== null) showPin({ ...pin, id });
  return { title: opened.title, kept: id !== null };
}

async function pinOf({ from, id }: Pick<OpenPin, 'from' | 'id'>): Promise<OpenPin | null> {
  if (from === 'file') {
    const text = await packages.text(id);
    const opened = text === null ? null : await readText(text);
    return opened === null || 'kind' in opened ? null : packagePin(opened, id);
  }
  const found = await pins.open(id);
  if (found === null || 'kind' in found) return null;
  return { from, id, title: found.pin.title, saved: found.pin.saved, ...numbersOf(found.opened) };
}

/**
 * After a reload: the pin or package that was open in this tab is open again, unless the address has become another
 * dashboard's. `gone`: its numbers are no longer kept here, and those on the screen are others.
 */
export async function reopenPin(): Promise<'opened' | 'gone' | 'none'> {
  const before = pinBeforeReload();
  if (before === null || useOpenPin.getState().pin !== null) return 'none';
  const pin = await pinOf(before);
  if (pin !== null && fitsPin(pin.dashboard, useDashboardStore.getState().dashboard)) {
    showPin(pin);
    return 'opened';
  }
  leavePin();
  return pin === null ? 'gone' : 'none';
}
