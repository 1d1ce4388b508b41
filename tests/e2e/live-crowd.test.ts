import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Stage, stage } from './browser.ts';

/** As the office has it, but for the length of its minute. */
const rate = { calls: 30, seconds: 8 };
let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({ tables: await extractTables(), rate });
  theatre = await stage({ source: 'live', office: office.base });
});
afterEach(async () => {
  office.reset();
  await new Promise((resolve) => setTimeout(resolve, rate.seconds * 1000));
});
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const two = '?figures=bhg-minoritet-andel~lov-anmeldte-per-1000&areas=4003~0&span=2015..last';
const three = two.replace('~lov', '~bhg-andel-1-5~lov');
const panel = (page: Page) => page.locator('#panel-bhg-andel-1-5');
const heldWords = /SSB har bedt oss vente, \d+ s: andre på samme nett har brukt kvoten\. Nummer \d+ i køen/;

/** The others of a town hall, all behind one address. */
const crowd = () => Promise.all(Array.from({ length: rate.calls }, () => fetch(`${office.base}/config`)));
const go = (page: Page, link: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
const holdsTwo = async (page: Page) => {
  await page.getByText('23,1').first().waitFor();
  await page.getByText('58,6').first().waitFor();
};

describe('a town hall whose others have used the calls of the minute', () => {
  it('is told why it waits and for how long; what was had before stays, and the rest comes by itself', async () => {
    const { page, context } = await theatre.open(two);
    await holdsTwo(page);
    await crowd();
    await go(page, three);
    await panel(page).getByText(heldWords).waitFor();
    const seconds = async () =>
      Number(/vente, (\d+) s/.exec((await panel(page).textContent()) ?? '')?.[1] ?? Number.NaN);
    const before = await seconds();
    await page.waitForTimeout(2100);
    expect(await seconds()).toBeLessThan(before);
    await holdsTwo(page);
    await panel(page).getByText('94,7').first().waitFor({ timeout: 40_000 });
    await context.close();
  });

  it('opens what it had before without a call', async () => {
    const { page, context } = await theatre.open(three);
    await holdsTwo(page);
    await panel(page).getByText('94,7').first().waitFor();
    await crowd();
    const before = office.dataCalls().length;
    await page.reload();
    await holdsTwo(page);
    await panel(page).getByText('94,7').first().waitFor();
    expect(office.dataCalls()).toHaveLength(before);
    await context.close();
  });

  it('waits as long as the office says, where it says so', async () => {
    const { page, context } = await theatre.open(two);
    await holdsTwo(page);
    office.fault({ name: '429-retry-after', path: '13502', amount: 8, times: 1 });
    await go(page, three);
    await panel(page)
      .getByText(/SSB har bedt oss vente, [5-8] s/)
      .waitFor();
    await panel(page).getByText('94,7').first().waitFor({ timeout: 20_000 });
    await context.close();
  });

  it('is told that the answer may not be read, and when the next try is, where the refusal hides its reason', async () => {
    const { page, context } = await theatre.open(two);
    await holdsTwo(page);
    office.fault({ name: '429-unreadable', path: '13502', times: 1 });
    await go(page, three);
    await panel(page)
      .getByText(/ikke lese svaret fra SSB på tabell 13502.*Prøver igjen om \d+ s/)
      .waitFor();
    await holdsTwo(page);
    await panel(page).getByText('94,7').first().waitFor({ timeout: 30_000 });
    await context.close();
  });
});
