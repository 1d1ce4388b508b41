import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { serve } from '../../src/cli/serve.ts';
import { type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const three = '?v=1&figures=bef-andel-under-18~bhg-andel-1-5~bhg-minoritet-andel&areas=4003~0';

/** Names of the files that the worker has kept. */
const keptFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });

/** The worker is in charge and has kept what the page had loaded before it came. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(async () => (await keptFiles(page)).length, { timeout: 20_000 }).toBeGreaterThan(30);
  await expect
    .poll(async () => (await keptFiles(page)).some((url) => url.endsWith('/extract/local.json')), {
      timeout: 20_000,
    })
    .toBe(true);
}

describe('without a network', () => {
  it('the page opens with the numbers of the extract', async () => {
    const { page, context, faults } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await settled(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByText('94,7').first().waitFor();
    expect(await page.getByText('23,1').count()).toBeGreaterThan(0);
    await page.goto(new URL('./', theatre.url).href);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  });

  it('a view that was never opened opens too', async () => {
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await settled(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Dokument' }).click();
    await page.getByText('94,7').first().waitFor();
    await page.getByRole('link', { name: 'Nøkkeltall, til forsiden' }).click();
    await page.getByLabel(/^Velg kommune/).click();
    await page.keyboard.type('Porsgrunn');
    await page
      .getByRole('option', { name: /^Porsgrunn/ })
      .first()
      .waitFor();
    await context.close();
  });

  it('only files of the program are kept, and nothing is kept twice', async () => {
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await settled(page);
    const files = await keptFiles(page);
    expect(files.filter((url) => !url.startsWith(theatre.url))).toEqual([]);
    expect(files.filter((url) => url.includes('?'))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
    await context.close();
  });

  it('a page that is served again is asked of the network first', async () => {
    const options = { root: join(projectRoot, 'dist'), port: 0, source: 'extract' } as const;
    const first = await serve(options);
    const port = Number(new URL(first.url).port);
    const context = await theatre.browser.newContext({ locale: 'nb-NO' });
    const page = await context.newPage();
    await page.goto(first.url + three);
    await page.getByText('94,7').first().waitFor();
    await settled(page);
    await first.stop();
    await page.reload();
    await page.getByText('94,7').first().waitFor();
    const second = await serve({ ...options, port, source: 'live' });
    await page.reload();
    const source = () => page.locator('meta[name="nokkeltall-source"]').getAttribute('content');
    expect(await source()).toBe('live');
    await context.close();
    await second.stop();
  });
});
