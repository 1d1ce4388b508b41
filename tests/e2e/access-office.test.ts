import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultName } from '../statbank/faults.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import type { StoredTable } from '../statbank/store.ts';
import { misfits } from './access-fit.ts';
import { stumbles } from './access-tree.ts';
import { axeFindings, type Stage, stage } from './browser.ts';

let office: Statbank;
let theatre: Stage;
let whole: StoredTable;
beforeAll(async () => {
  const tables = await extractTables();
  whole = tables.find(({ id }) => id === '13502') as StoredTable;
  office = await startStatbank({ tables, statedRate: { calls: 1000, seconds: 60 } });
  theatre = await stage({ source: 'live', office: office.base, haste: 15 });
});
afterEach(() => {
  office.reset();
  office.replace(whole);
});
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const hidden = (table: StoredTable): StoredTable => ({
  ...table,
  cells: async (chosen) => (await table.cells(chosen)).map(() => ':'),
});
const panels = 'figures=bhg-minoritet-andel~bhg-andel-1-5~lov-anmeldte-per-1000&areas=4003~0&span=2015..last';

interface OfficeState {
  readonly name: string;
  readonly fault?: { readonly name: FaultName; readonly path: string };
  readonly suppressed?: true;
  /** What is read when the state is reached. */
  readonly words: RegExp;
  /** What is told to screen readers, once. */
  readonly told?: RegExp;
}
const data = '/data';
const one = '/tables/13502/data';
const officeStates: readonly OfficeState[] = [
  {
    name: 'all held loading',
    fault: { name: 'hang', path: data },
    words: /Henter tabell/,
    told: /^Henter tall til 3 nøkkeltall …$/,
  },
  {
    name: 'one held loading',
    fault: { name: 'hang', path: one },
    words: /Henter tabell/,
    told: /^Henter tall til (ett|\d) nøkkeltall …$/,
  },
  {
    name: 'one failed',
    fault: { name: 'gone', path: one },
    words: /finnes ikke lenger/,
    told: /^\d av 3 nøkkeltall kunne ikke hentes\.$/,
  },
  {
    name: 'all failed',
    fault: { name: 'gone', path: data },
    words: /finnes ikke lenger/,
    told: /^3 av 3 nøkkeltall kunne ikke hentes\.$/,
  },
  { name: 'numbers withheld', suppressed: true, words: /hensyn til personvernet|personvern/ },
];
const views = ['workspace', 'overview', 'figure', 'document'] as const;

describe.each(officeStates)('$name', ({ fault, suppressed, words, told }) => {
  it.each(views)('is in order in the view %s', async (view) => {
    if (fault !== undefined) office.fault(fault);
    if (suppressed) office.replace(hidden(whole));
    const figure = view === 'figure' ? '&figure=bhg-andel-1-5' : '';
    const { page, context } = await theatre.open(`?lang=nb&view=${view}${figure}&${panels}`, {
      reducedMotion: 'reduce',
    });
    await page.getByRole('main').waitFor();
    if (view === 'workspace' || view === 'figure')
      await page.getByText(words).first().waitFor({ timeout: 20_000 });
    else await page.waitForTimeout(1500);
    if (told !== undefined && view === 'workspace')
      await expect
        .poll(async () => (await page.getByRole('status').allInnerTexts()).some((text) => told.test(text)), {
          timeout: 20_000,
        })
        .toBe(true);
    expect((await axeFindings(page)).slice(0, 6), 'axe').toEqual([]);
    expect(await page.evaluate(stumbles), 'to a screen reader').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.waitForTimeout(80);
    expect((await axeFindings(page, ['color-contrast'])).slice(0, 6), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForTimeout(200);
    expect(await misfits(page), '320 px').toEqual([]);
    await context.close();
  });
});
