import { openPinned, openSetup } from '../../app/kept/opening.ts';
import { keepProgram } from '../../app/kept/registerWorker.ts';
import { pins, setups } from '../../app/kept/stores.ts';
import type { Places } from '../../areas/registry.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { keptText } from '../../language/kept.ts';
import { keptFileText } from '../../language/keptFile.ts';
import { keptPinsText } from '../../language/keptPins.ts';
import type { Language } from '../../language/language.ts';
import type { Papers } from '../files/exportInput.ts';
import { saveFile } from '../files/saveFile.ts';
import { importLines } from './importLines.ts';
import type { KeptActions, KeptMessage } from './KeptMenu.tsx';

/** What the actions need to know and to tell. */
export interface AtWork {
  readonly text: (typeof keptText)['nb'];
  readonly language: Language;
  readonly catalog: Catalog;
  readonly places: Places;
  readonly papers: Papers | null;
  /** What the dashboard on the screen is called, and its link. */
  readonly title: string;
  readonly link: string;
  readonly close: () => void;
  /** Does it and says what came of it; a fault is told in words, and nothing is changed by it. */
  readonly doing: (work: () => Promise<KeptMessage | null>) => void;
  readonly say: (message: KeptMessage) => void;
}

/** A message with the way back. */
const undoable = (at: AtWork, text: string, back: () => Promise<void>): KeptMessage => ({
  text,
  undo: () => at.doing(() => back().then(() => ({ text: at.text.said.undone }))),
});

const byId = async (id: string) => (await setups.list()).items.find((setup) => setup.id === id);

type SetupChanges = Pick<KeptActions, 'save' | 'replace' | 'rename' | 'duplicate' | 'remove'>;

export function setupChanges(at: AtWork): SetupChanges {
  const { said } = at.text;
  return {
    save: (name) =>
      at.doing(async () => ({ text: said.saved((await setups.save(name || at.title, at.link)).name) })),
    replace: (id) =>
      at.doing(async () => {
        const before = await setups.replace(id, at.link);
        if (before === null) return { text: said.gone };
        return undoable(at, said.replaced(before.name), () => setups.restore(before));
      }),
    rename: (id, name) =>
      at.doing(async () => {
        const before = await setups.rename(id, name);
        if (before === null) return { text: said.nameNeeded };
        const now = (await byId(id))?.name ?? name;
        return undoable(at, said.renamed(now), () => setups.restore(before));
      }),
    duplicate: (id) =>
      at.doing(async () => {
        const copy = await setups.duplicate(id);
        return { text: copy === null ? said.gone : said.duplicated(copy.name) };
      }),
    remove: (id) =>
      at.doing(async () => {
        const before = await setups.remove(id);
        if (before === null) return { text: said.gone };
        return undoable(at, said.removed(before.name), () => setups.restore(before));
      }),
  };
}

export function setupMoves(at: AtWork): Pick<KeptActions, 'open' | 'toFile' | 'fromFile'> {
  const { text } = at;
  return {
    open: (id) =>
      at.doing(async () => {
        const setup = await byId(id);
        if (setup === undefined) return { text: text.said.gone };
        await openSetup(setup, at.catalog, at.places);
        at.close();
        return null;
      }),
    toFile: (id) =>
      at.doing(async () => {
        const content = await setups.exported(id === undefined ? undefined : [id]);
        const file = `${text.fileName}-${new Date().toISOString().slice(0, 10)}.json`;
        saveFile(file, new Blob([content], { type: 'application/json' }));
        return { text: text.said.exported(file) };
      }),
    fromFile: (file) =>
      at.doing(async () => {
        const imported = await setups.imported(await file.text());
        const words = keptFileText[at.language];
        const said = {
          text: words.imported(imported.kept.length),
          lines: importLines(imported, at.language),
        };
        if (imported.kept.length === 0) return said;
        const back = async () => {
          for (const { id } of imported.kept) await setups.remove(id);
        };
        return { ...undoable(at, said.text, back), lines: said.lines };
      }),
  };
}

export function pinActions(at: AtWork): Pick<KeptActions, 'pin' | 'openPin' | 'removePin'> {
  const { said } = at.text;
  const words = keptPinsText[at.language];
  return {
    pin: () =>
      at.doing(async () => {
        if (at.papers === null) return null;
        const { exportInput } = await import('../files/exportInput.ts');
        const { without } = await pins.pin(exportInput(at.papers));
        const text = words.pinned(without);
        at.say({ text });
        return { text: `${text} ${(await keepProgram()) ? words.ready : words.notReady}` };
      }),
    openPin: (id) =>
      at.doing(async () => {
        const came = await openPinned(id);
        if (came !== 'opened') return { text: came === 'gone' ? said.gone : said.unopened };
        at.close();
        return null;
      }),
    removePin: (id) =>
      at.doing(async () => {
        const removed = await pins.remove(id);
        if (removed === null) return { text: said.gone };
        return undoable(at, said.removed(removed.pin.title), () => pins.restore(removed));
      }),
  };
}
