import { showPin } from '../../app/kept/openPin.ts';
import { useDashboardStore } from '../../app/store.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { type OpenedPackage, readPackage } from '../../export/readPackage.ts';
import { exportText } from '../../language/export.ts';
import type { Language } from '../../language/language.ts';
import { packageText } from '../../language/uiPackage.ts';

/** Larger files are not read into memory at all. */
const mostBytes = 200_000_000;

/** The dashboard of a package: the panels that it has numbers for, in its own language. */
function packagedDashboard({ link, figures, language }: OpenedPackage): Dashboard {
  const held = new Set(figures.map(({ indicator }) => indicator.id));
  const { figure, ...rest } = link.dashboard;
  const isOpen = figure !== undefined && held.has(figure);
  const view = rest.view === 'front' || (rest.view === 'figure' && !isOpen) ? 'workspace' : rest.view;
  const panels = rest.panels.filter(({ indicator }) => held.has(indicator));
  return { ...rest, ...(isOpen ? { figure } : {}), panels, view, language };
}

export interface PackageOpening {
  readonly opened: boolean;
  readonly words: string;
}

/** Shows a data package with its own numbers, which can be undone; what is wrong with a file that is none is said, and nothing is changed. */
export async function openPackage(file: File, language: Language): Promise<PackageOpening> {
  const faults = exportText[language].packageFaults;
  if (file.size > mostBytes) return { opened: false, words: faults['too-large'] };
  const read = readPackage(await file.text());
  if ('fault' in read) return { opened: false, words: faults[read.fault.kind] };
  const opened = read.package;
  const dashboard = packagedDashboard(opened);
  if (dashboard.panels.length === 0) return { opened: false, words: faults.malformed };
  const { title, madeAt, figures } = opened;
  showPin({ from: 'file', id: '', title, saved: madeAt, dashboard, figures });
  useDashboardStore.getState().open(dashboard, opened.link.problems, 'undoable');
  return { opened: true, words: packageText[language].opened(title) };
}
