import { isRecord } from '../../catalog/shape.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import type { OpenedPackage } from '../../export/readPackage.ts';
import { drawer } from './drawer.ts';

/** The newest that are kept; each may be large. */
const mostPackages = 3;

interface KeptPackage {
  readonly version: 1;
  readonly id: string;
  /** When it was opened, ISO 8601. */
  readonly opened: string;
}

/** Data packages opened from files, kept so that a page that is loaded again does not lose their numbers. */
export interface Packages {
  /** The id it is kept under; null when the browser will not keep it beyond this page. */
  keep(text: string): Promise<string | null>;
  text(id: string): Promise<string | null>;
}

interface PackageOptions {
  readonly database?: string;
  readonly now?: () => Date;
}

export function packageStore(options: PackageOptions = {}): Packages {
  const { database = 'nokkeltall-packages', now = () => new Date() } = options;
  const kept = drawer<KeptPackage>({ database, read: readKept });
  const makeRoom = async () => {
    const { items } = await kept.all();
    const oldest = [...items].sort((a, b) => (a.opened < b.opened ? 1 : -1)).slice(mostPackages - 1);
    await Promise.all(oldest.map(({ id }) => kept.remove(id)));
  };
  return {
    keep: async (text) => {
      const opened = now();
      const id = `${opened.getTime().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
      try {
        await makeRoom();
        await kept.put([{ version: 1, id, opened: opened.toISOString() }], text);
      } catch {
        return null;
      }
      return kept.keeping() === 'disk' ? id : null;
    },
    text: (id) => kept.body(id),
  };
}

function readKept(stored: unknown): KeptPackage | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { id, opened } = stored;
  return typeof id === 'string' && typeof opened === 'string' ? { version: 1, id, opened } : null;
}

/** The dashboard of a package: the panels that it has numbers for, in its own language. */
export function packagedDashboard({ link, figures, language }: OpenedPackage): Dashboard {
  const held = new Set(figures.map(({ indicator }) => indicator.id));
  const { figure, ...rest } = link.dashboard;
  const isOpen = figure !== undefined && held.has(figure);
  const view = rest.view === 'front' || (rest.view === 'figure' && !isOpen) ? 'workspace' : rest.view;
  const panels = rest.panels.filter(({ indicator }) => held.has(indicator));
  return { ...rest, ...(isOpen ? { figure } : {}), panels, view, language };
}
