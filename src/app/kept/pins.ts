import { isRecord } from '../../catalog/shape.ts';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { toUrl } from '../../dashboard/url.ts';
import type { ExportInput } from '../../export/input.ts';
import type { OpenedPackage, PackageFault } from '../../export/readPackage.ts';
import { type Drawer, drawer, type InDrawer } from './drawer.ts';
import { cleanName, queryOfLink } from './setup.ts';

/** What is known of a pinned dashboard without opening it; its numbers lie beside it as a data package. */
export interface Pin {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** When it was pinned, ISO 8601: the numbers are from then. */
  readonly saved: string;
  readonly figures: number;
}

export interface Pinned {
  readonly pin: Pin;
  /** Panels that had no numbers when it was pinned, and are not in it. */
  readonly without: number;
}

/** Dashboards kept whole, numbers and definitions included. What changes something rejects with a KeptError. */
export interface Pins extends Pick<Drawer<Pin>, 'keeping' | 'subscribe'> {
  /** Newest first. */
  list(): Promise<InDrawer<Pin>>;
  /** Keeps the panels that have numbers; rejects with an ExportError when none has. */
  pin(input: ExportInput): Promise<Pinned>;
  /** Null when it is gone. */
  open(id: string): Promise<{ readonly pin: Pin; readonly opened: OpenedPackage } | PackageFault | null>;
  remove(id: string): Promise<{ readonly pin: Pin; readonly text: string } | null>;
  /** Undoes a removal. */
  restore(removed: { readonly pin: Pin; readonly text: string }): Promise<void>;
}

export function pinStore(options: { readonly database?: string } = {}): Pins {
  const kept = drawer<Pin>({ database: options.database ?? 'nokkeltall-pins', read: readPin });
  return {
    keeping: kept.keeping,
    subscribe: kept.subscribe,
    list: async () => {
      const { items, unreadable } = await kept.all();
      return { items: [...items].sort((a, b) => (a.saved < b.saved ? 1 : -1)), unreadable };
    },
    pin: async (input) => {
      const { packageText } = await import('../../export/package.ts');
      const dashboard = withNumbers(input);
      const pin: Pin = {
        version: 1,
        id: `${input.madeAt.getTime().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`,
        title: cleanName(input.title) || '–',
        link: toUrl(dashboard),
        saved: input.madeAt.toISOString(),
        figures: input.figures.length,
      };
      await kept.put([pin], packageText({ ...input, dashboard, link: toUrl(dashboard) }));
      return { pin, without: input.dashboard.panels.length - dashboard.panels.length };
    },
    open: async (id) => {
      const [pin, text] = [await kept.get(id), await kept.body(id)];
      if (pin === null || text === null) return null;
      const { readPackage } = await import('../../export/readPackage.ts');
      const read = readPackage(text);
      return 'fault' in read ? read.fault : { pin, opened: read.package };
    },
    remove: async (id) => {
      const [pin, text] = [await kept.get(id), await kept.body(id)];
      await kept.remove(id);
      return pin === null || text === null ? null : { pin, text };
    },
    restore: ({ pin, text }) => kept.put([pin], text),
  };
}

/** The dashboard with the panels that have numbers, in its own language whatever the reader's is when it is opened. */
function withNumbers({ dashboard, figures, language }: ExportInput): Dashboard {
  const held = new Set(figures.map(({ indicator }) => indicator.id));
  const { figure, ...rest } = dashboard;
  const panels = dashboard.panels.filter(({ indicator }) => held.has(indicator));
  const view = dashboard.view === 'figure' ? 'workspace' : dashboard.view;
  return { ...rest, ...(figure !== undefined && held.has(figure) ? { figure } : {}), panels, view, language };
}

function readPin(stored: unknown): Pin | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { id, title, link, saved, figures } = stored;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof link !== 'string') return null;
  if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved))) return null;
  if (typeof figures !== 'number' || queryOfLink(link) === null) return null;
  return { version: 1, id, title: cleanName(title) || '–', link, saved, figures };
}
