import { type Drawer, drawer, type InDrawer } from './drawer.ts';
import { cleanName, readSetup, sameName, type Setup, uniqueName } from './setup.ts';
import { type FoundSetup, readSetupFile, type SetupFault, setupFile } from './setupFile.ts';

export interface Imported {
  readonly kept: readonly Setup[];
  /** Of the kept, those whose names something else had. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Names of those that were here already, link and all. */
  readonly already: readonly string[];
  readonly faults: readonly SetupFault[];
}

/** The reader's named dashboards in this browser. What changes something rejects with a KeptError when it cannot. */
export interface Setups extends Pick<Drawer<Setup>, 'keeping' | 'subscribe'> {
  /** Newest first. */
  list(): Promise<InDrawer<Setup>>;
  /** Under the name given, or under it with a number when something else has it. */
  save(name: string, link: string): Promise<Setup>;
  /** Puts another dashboard under the setup's name; gives what it was, for undo. */
  replace(id: string, link: string): Promise<Setup | null>;
  /** Gives what it was, for undo; null when there is no such setup or no name. */
  rename(id: string, name: string): Promise<Setup | null>;
  duplicate(id: string): Promise<Setup | null>;
  /** Gives what it was, for undo. */
  remove(id: string): Promise<Setup | null>;
  /** Undoes: puts a setup back as it was. */
  restore(setup: Setup): Promise<void>;
  /** All of them, or those named, as one file. */
  exported(ids?: readonly string[]): Promise<string>;
  /** Takes in a file of setups; nothing that is here is changed. */
  imported(text: string): Promise<Imported>;
}

const newestFirst = (a: Setup, b: Setup): number =>
  a.saved === b.saved ? a.name.localeCompare(b.name, 'nb', { numeric: true }) : a.saved < b.saved ? 1 : -1;

interface SetupOptions {
  readonly database?: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
}

export function setupStore(options: SetupOptions = {}): Setups {
  const { database = 'nokkeltall-setups', now = () => new Date(), newId = randomId } = options;
  const kept = drawer<Setup>({ database, read: readSetup });
  const all = async () => (await kept.all()).items;
  const made: MakeSetup = ({ name, link, saved = now().toISOString() }, beside) => {
    const taken = beside.map((setup) => setup.name);
    return { version: 1, id: newId(), name: uniqueName(name, taken), link, saved };
  };
  return {
    keeping: kept.keeping,
    subscribe: kept.subscribe,
    list: async () => {
      const { items, unreadable } = await kept.all();
      return { items: [...items].sort(newestFirst), unreadable };
    },
    ...changes(kept, made, now),
    exported: async (ids) => {
      const chosen = (await all()).filter(({ id }) => ids === undefined || ids.includes(id));
      return setupFile(chosen.sort(newestFirst), now());
    },
    imported: async (text) => {
      const { found, faults } = readSetupFile(text, now());
      const { kept: fresh, ...rest } = besides(await all(), found, made);
      if (fresh.length > 0) await kept.put(fresh);
      return { kept: fresh, ...rest, faults };
    },
  };
}

type MakeSetup = (
  of: Pick<Setup, 'name' | 'link'> & Partial<Pick<Setup, 'saved'>>,
  beside: readonly Setup[],
) => Setup;
type Changes = Pick<Setups, 'save' | 'replace' | 'rename' | 'duplicate' | 'remove' | 'restore'>;

function changes(kept: Drawer<Setup>, made: MakeSetup, now: () => Date): Changes {
  const all = async () => (await kept.all()).items;
  const changed = async (id: string, change: (before: Setup) => Setup): Promise<Setup | null> => {
    const before = await kept.get(id);
    if (before !== null) await kept.put([change(before)]);
    return before;
  };
  const added = async (name: string, link: string): Promise<Setup> => {
    const setup = made({ name: cleanName(name), link }, await all());
    await kept.put([setup]);
    return setup;
  };
  return {
    save: added,
    replace: (id, link) => changed(id, (before) => ({ ...before, link, saved: now().toISOString() })),
    rename: async (id, name) => {
      const others = (await all()).filter((setup) => setup.id !== id).map((setup) => setup.name);
      const clean = cleanName(name);
      return clean === '' ? null : changed(id, (before) => ({ ...before, name: uniqueName(clean, others) }));
    },
    duplicate: async (id) => {
      const before = await kept.get(id);
      return before === null ? null : added(before.name, before.link);
    },
    remove: async (id) => {
      const before = await kept.get(id);
      await kept.remove(id);
      return before;
    },
    restore: (setup) => kept.put([setup]),
  };
}

/** What of a file is new beside what is here: nothing that is here is changed, and no two have one name. */
function besides(
  here: readonly Setup[],
  found: readonly FoundSetup[],
  made: MakeSetup,
): Omit<Imported, 'faults'> {
  const beside = [...here];
  const kept: Setup[] = [];
  const already: string[] = [];
  const renamed: { readonly from: string; readonly to: string }[] = [];
  for (const each of found) {
    if (beside.some((setup) => setup.link === each.link && sameName(setup.name, each.name))) {
      already.push(each.name);
      continue;
    }
    const setup = made(each, beside);
    if (setup.name !== each.name) renamed.push({ from: each.name, to: setup.name });
    beside.push(setup);
    kept.push(setup);
  }
  return { kept, renamed, already };
}

/** Pages without a secure connection have no `randomUUID`. */
const randomId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
