import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import type { FaultName } from '../statbank/faults.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type StoredTable, withoutCode } from '../statbank/store.ts';
import { type Stage, stage } from './browser.ts';

let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({
    tables: await extractTables(),
    statedRate: { calls: 1000, seconds: 60 },
  });
  theatre = await stage({ source: 'live', office: office.base, haste: 15 });
});
afterEach(() => office.reset());
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const three = '?figures=bhg-minoritet-andel~bhg-andel-1-5~lov-anmeldte-per-1000&areas=4003~0&span=2015..last';
/** The newest number of each of the three figures; the second is that of table 13502. */
const numbers = ['23,1', '94,7', '58,6'] as const;
const path = '/tables/13502/data';

const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const showsAll = async (page: Page) => {
  for (const number of numbers) await shows(page, number);
};
const othersAreWhole = async (page: Page) => {
  await shows(page, numbers[0]);
  await shows(page, numbers[2]);
};

/** Another dashboard in the same page, as the browser's own back and forward give it. */
const go = (page: Page, link: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);

describe('the live Statbank', () => {
  it('is asked once per table, and not at all when the dashboard is opened again', async () => {
    const { page, context, faults } = await theatre.open(three);
    await showsAll(page);
    expect(office.dataCalls()).toHaveLength(3);
    await page.getByRole('button', { name: 'Oversikt' }).click();
    await page.goto(page.url());
    await shows(page, '94,7');
    expect(office.dataCalls()).toHaveLength(3);
    expect(await page.getByText('Tall fra SSB nå').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is not asked again when places of a level or years are changed', async () => {
    const { page, context } = await theatre.open(three);
    await shows(page, '94,7');
    const before = office.dataCalls().length;
    await page.goto(`${page.url().replace('4003', '4001').replace('2015', '2018')}`);
    await shows(page, /Porsgrunn/);
    expect(office.dataCalls()).toHaveLength(before);
    await context.close();
  });
});

/** Each fault of one table, the words that its panel then has, and whether it says when it is tried again. */
const faults: readonly (readonly [name: FaultName, words: RegExp, again: boolean])[] = [
  ['hang', /svarte ikke i tide/, true],
  ['500', /gikk galt hos SSB/, true],
  ['502', /gikk galt hos SSB/, true],
  ['503', /gikk galt hos SSB/, true],
  ['no-cors', /ikke lese svaret/, true],
  ['gone', /finnes ikke lenger/, false],
  ['unknown-code', /ikke lenger det målet/, false],
  ['too-many-cells', /større enn Statistikkbanken tillater/, false],
  ['too-many-cells-403', /større enn Statistikkbanken tillater/, false],
  ['html', /ikke tall, men noe annet/, false],
  ['html-as-json', /ikke tall, men noe annet/, false],
  ['truncated', /feil i oppbyggingen/, false],
  ['wrong-size', /feil i oppbyggingen/, false],
  ['unknown-status', /feil i oppbyggingen/, false],
  ['redirect', /ikke lese svaret/, false],
  ['wrong-table', /fikk en annen tabell/, false],
  ['429-retry-after', /ba oss vente/, true],
  ['429', /ba oss vente/, true],
];

/** In one page, to which the figure of the table that fails is added. */
describe('a fault of one table', () => {
  let opened: Awaited<ReturnType<Stage['open']>>;
  const two = three.replace('~bhg-andel-1-5', '');
  beforeAll(async () => {
    opened = await theatre.open(two);
    await othersAreWhole(opened.page);
  });
  afterAll(() => opened.context.close());

  it.each(faults)('%s leaves the other panels whole and says what failed', async (name, words, again) => {
    const { page } = opened;
    office.fault({ name, path, ...(name === '429-retry-after' ? { amount: 6 } : {}) });
    await go(page, three);
    const panel = page.locator('#panel-bhg-andel-1-5');
    await panel.locator('[data-kind="failed"]').waitFor({ timeout: 30_000 });
    await panel.getByText(words).first().waitFor();
    await othersAreWhole(page);
    expect(await panel.getByRole('button', { name: 'Prøv igjen' }).count()).toBe(1);
    expect(await panel.getByText(/Prøver igjen om \d+ s/).count()).toBe(again ? 1 : 0);
    await go(page, two);
    await panel.waitFor({ state: 'detached' });
  });
});

describe('one table that fails', () => {
  it('is tried again by itself when that can help, and then shows its numbers', async () => {
    office.fault({ name: '503', path, times: 3 });
    const { page, context } = await theatre.open(three);
    await shows(page, /Prøver igjen om/);
    await shows(page, '94,7');
    expect(office.dataCalls().filter((call) => call.path.endsWith(path))).toHaveLength(4);
    await context.close();
  });

  it('comes back when the reader tries again', async () => {
    office.fault({ name: 'gone', path, times: 1 });
    const { page, context } = await theatre.open(three);
    await page
      .getByRole('button', { name: /Prøv igjen/ })
      .first()
      .click();
    await showsAll(page);
    await context.close();
  });

  it.each(['too-many-cells', 'too-many-cells-403'] as const)(
    'with %s once is asked in smaller calls and shown',
    async (name) => {
      office.fault({ name, path, times: 1 });
      const { page, context } = await theatre.open(three);
      await showsAll(page);
      const statuses = office.dataCalls().filter((call) => call.path.endsWith(path));
      expect(statuses.map(({ status }) => status >= 400)).toEqual([true, false, false, false]);
      await context.close();
    },
  );

  it('that no longer has a code which was known is asked without it, and the other places are shown', async () => {
    const whole = (await extractTables()).find(({ id }) => id === '13502') as StoredTable;
    const { page, context } = await theatre.open(three.replace('bhg-andel-1-5', 'bhg-andel-3-5'));
    await othersAreWhole(page);
    office.replace(withoutCode(whole, 'KOKkommuneregion0000', '4001'));
    await go(page, three);
    await shows(page, '94,7');
    expect(office.calls().filter(({ status }) => status === 400)).toHaveLength(1);
    office.replace(whole);
    await context.close();
  });

  it('whose contents are gone says which, and the other panels are whole', async () => {
    const whole = (await extractTables()).find(({ id }) => id === '13502') as StoredTable;
    office.replace(withoutCode(whole, 'ContentsCode', 'KOSandel150000'));
    const { page, context } = await theatre.open(three);
    await othersAreWhole(page);
    await shows(page, 'Tabell 13502 har ikke lenger målet KOSandel150000.');
    office.replace(whole);
    await context.close();
  });

  it('that is slow says what it waits for, and the other panels do not wait', async () => {
    office.fault({ name: 'slow', path, amount: 1200 });
    const { page, context } = await theatre.open(three);
    await othersAreWhole(page);
    expect(await page.getByText('Henter tabell 13502').count()).toBe(1);
    await shows(page, '94,7');
    await context.close();
  });

  it('shows the numbers kept from before, and says so, when it has moved but cannot be had', async () => {
    const { page, context } = await theatre.open(three);
    await showsAll(page);
    office.publish('13502', new Date(Date.now() - 3 * 3600_000).toISOString().replace(/\.\d+/, ''));
    office.fault({ name: 'gone', path });
    await page.clock.setSystemTime(Date.now() + 25 * 3600_000);
    await page.reload();
    await shows(page, /Viser tallene fra sist/);
    await showsAll(page);
    await context.close();
  });

  it('reads the sparse form and positions given as a list', async () => {
    office.fault({ name: 'sparse' });
    office.fault({ name: 'index-array' });
    const { page, context } = await theatre.open(three);
    await shows(page, '94,7');
    await context.close();
  });
});

describe('no network', () => {
  it('is said on the panel that needs it; the numbers come by themselves when it is back', async () => {
    const two = three.replace('~bhg-andel-1-5', '');
    const { page, context } = await theatre.open(two);
    await othersAreWhole(page);
    await context.setOffline(true);
    await go(page, three);
    await shows(page, /Fikk ikke kontakt med SSB for tabell 13502/);
    await othersAreWhole(page);
    await context.setOffline(false);
    await showsAll(page);
    await context.close();
  });

  it('that drops every call leaves what was kept on screen', async () => {
    const { page, context } = await theatre.open(three);
    await showsAll(page);
    office.fault({ name: 'drop' });
    await page.reload();
    await showsAll(page);
    await context.close();
  });
});

describe('a clock that is wrong', () => {
  it.each([-1, 1])('by %i hours costs no number and no second call', async (hours) => {
    const { page, context } = await theatre.open('');
    await page.clock.setSystemTime(Date.now() + hours * 3600_000);
    await page.goto(new URL(three, theatre.url).href);
    await showsAll(page);
    await page.clock.setSystemTime(Date.now());
    await page.reload();
    await showsAll(page);
    expect(office.dataCalls()).toHaveLength(3);
    await context.close();
  });
});
