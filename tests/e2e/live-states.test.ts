import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import type { FaultName } from '../statbank/faults.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Stage, stage } from './browser.ts';

let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({ tables: await extractTables(), statedRate: { calls: 1000, seconds: 60 } });
  theatre = await stage({ source: 'extract', office: office.base, haste: 15 });
});
afterEach(() => office.reset());
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const live =
  '?figures=bhg-minoritet-andel~bhg-andel-1-5~lov-anmeldte-per-1000&areas=4003~0&span=2015..last&source=live';
const panel = (page: Page) => page.locator('#panel-bhg-andel-1-5');
const showsAll = async (page: Page) => {
  for (const number of ['23,1', '94,7', '58,6'])
    await page.getByText(number).first().waitFor({ timeout: 30_000 });
};

describe('a link with source=live', () => {
  /** Everything that the office answers is so. */
  const states: readonly (readonly [name: FaultName, words: RegExp])[] = [
    ['drop', /ikke lese svaret fra SSB på tabell 13502/],
    ['no-cors', /ikke lese svaret fra SSB på tabell 13502/],
    ['html', /Svaret på tabell 13502 var ikke tall/],
    ['truncated', /Svaret på tabell 13502 har feil i oppbyggingen/],
    ['newer-major', /på tabell 13502 i et nyere format enn denne siden kan lese/],
    ['503', /Noe gikk galt hos SSB da vi hentet tabell 13502/],
  ];

  it.each(states)(
    'to an office of which every answer is %s says so in words, and has its numbers when it is over',
    async (name, words) => {
      office.fault({ name });
      const { page, context } = await theatre.open(live);
      await panel(page).getByText(words).first().waitFor({ timeout: 20_000 });
      expect(await panel(page).locator('svg.chart-svg, table').count()).toBe(0);
      office.reset();
      await page.reload();
      await showsAll(page);
      await context.close();
    },
  );

  it.each(states.map(([name]) => name))(
    'loses no number that was had, when every answer has become %s',
    async (name) => {
      const { page, context } = await theatre.open(live);
      await showsAll(page);
      office.fault({ name });
      await page.clock.setSystemTime(Date.now() + 25 * 3600_000);
      await page.reload();
      await showsAll(page);
      await context.close();
    },
  );

  it('to an office that takes ten seconds says what it waits for, and then shows the numbers', async () => {
    const patient = await stage({ source: 'extract', office: office.base });
    office.fault({ name: 'slow', amount: 10_000 });
    const { page, context } = await patient.open(live);
    await panel(page).getByText('Henter tabell 13502').waitFor();
    await page.waitForTimeout(9000);
    await panel(page).getByText('Henter tabell 13502').waitFor();
    await showsAll(page);
    await context.close();
    await patient.close();
  });

  it('reads a newer answer that only adds to the format', async () => {
    office.fault({ name: 'newer-minor' });
    const { page, context } = await theatre.open(live);
    await showsAll(page);
    await context.close();
  });
});
