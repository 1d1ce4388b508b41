import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import type { FaultName } from '../statbank/faults.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Stage, stage } from './browser.ts';

let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({
    tables: await extractTables(),
    statedRate: { calls: 1000, seconds: 60 },
  });
  theatre = await stage({ source: 'live', office: office.base });
});
afterEach(() => office.reset());
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const three = '?figures=bhg-minoritet-andel~bhg-andel-1-5~lov-anmeldte-per-1000&areas=4003~0&span=2015..last';

describe('the live Statbank', () => {
  it('is asked once per table, and not at all when the dashboard is opened again', async () => {
    const { page, context, faults } = await theatre.open(three);
    await page.getByText('23,1').first().waitFor();
    await page.getByText('94,7').first().waitFor();
    await page.getByText('58,6').first().waitFor();
    expect(office.dataCalls()).toHaveLength(3);
    await page.getByRole('button', { name: 'Oversikt' }).click();
    await page.goto(page.url());
    await page.getByText('94,7').first().waitFor();
    expect(office.dataCalls()).toHaveLength(3);
    expect(await page.getByText('Tall fra SSB nå').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is not asked again when places of a level or years are changed', async () => {
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    const before = office.dataCalls().length;
    await page.goto(`${page.url().replace('4003', '4001').replace('2015', '2018')}`);
    await page
      .getByText(/Porsgrunn/)
      .first()
      .waitFor();
    expect(office.dataCalls()).toHaveLength(before);
    await context.close();
  });
});

/** Each fault of one table, and the words that its panel then has. */
const faults: readonly (readonly [name: FaultName, words: RegExp])[] = [
  ['500', /gikk galt hos SSB/],
  ['502', /gikk galt hos SSB/],
  ['503', /gikk galt hos SSB/],
  ['429', /vente/],
  ['429-retry-after', /vente/],
  ['gone', /finnes ikke lenger/],
  ['unknown-code', /godtok ikke utvalget|ikke lenger det målet/],
  ['html', /ikke tall|gikk galt/],
  ['html-as-json', /ikke tall/],
  ['truncated', /ikke tall|feil i oppbyggingen/],
  ['wrong-size', /feil i oppbyggingen/],
  ['unknown-status', /feil i oppbyggingen/],
  ['redirect', /lese svaret|kontakt|gikk galt/],
  ['no-cors', /lese svaret|kontakt/],
  ['wrong-table', /annen tabell/],
];

describe('one table that fails', () => {
  it.each(faults)('with %s leaves the other panels whole and says what failed', async (name, words) => {
    office.fault({ name, path: '/tables/13502/data', ...(name === '429-retry-after' ? { amount: 1 } : {}) });
    const { page, context } = await theatre.open(three);
    await page.getByText('23,1').first().waitFor();
    await page.getByText('58,6').first().waitFor();
    await page.getByText(words).first().waitFor({ timeout: 45_000 });
    expect(await page.getByRole('button', { name: /Prøv igjen/ }).count()).toBeGreaterThan(0);
    await context.close();
  });

  it('comes back when it is tried again', async () => {
    office.fault({ name: 'gone', path: '/tables/13502/data', times: 1 });
    const { page, context } = await theatre.open(three);
    await page
      .getByRole('button', { name: /Prøv igjen/ })
      .first()
      .click();
    await page.getByText('94,7').first().waitFor();
    await context.close();
  });

  it('shows the numbers kept from before, with their date, when the table has moved but cannot be had', async () => {
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    office.fault({ name: 'drop' });
    await page.reload();
    await page.getByText('94,7').first().waitFor();
    await context.close();
  });

  it('reads the sparse form and positions given as a list', async () => {
    office.fault({ name: 'sparse' });
    office.fault({ name: 'index-array' });
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await context.close();
  });
});
