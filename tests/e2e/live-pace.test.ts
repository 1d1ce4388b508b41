import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Stage, stage } from './browser.ts';

/** An office that allows few calls, and a dashboard that needs many more. */
const rate = { calls: 5, seconds: 5 };
let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({ tables: await extractTables(), statedRate: rate });
  theatre = await stage({ source: 'live', office: office.base });
});
afterEach(() => office.reset());
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const figures = [
  'bhg-minoritet-andel',
  'bhg-andel-1-5',
  'bef-folketall',
  'arb-neet-15-29',
  'inn-innvandrere-verdensdel',
  'fri-kulturskole-andel',
  'hel-trafikk-skadd',
  'bef-kvartal-fodte',
  'lov-anmeldte-per-1000',
] as const;
const link = (some: readonly string[]) => `?figures=${some.join('~')}&areas=4003~0&span=2015..last`;
const waits = (page: Page) => page.getByText(/^Venter på SSB, [1-9]\d* s\. Nummer \d+ i køen/);

describe('a dashboard that needs more calls than the office allows at once', () => {
  it('says on each panel that it waits, how long and in which place, and what is on screen goes first', async () => {
    const { page, context } = await theatre.open(link(figures), { viewport: { width: 700, height: 420 } });
    await waits(page).nth(2).waitFor();
    const begun = Date.now();
    await page.locator('#panel-lov-anmeldte-per-1000').scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const asked = new Set(office.dataCalls().map(({ path }) => path));
    await page
      .locator(
        '#panel-lov-anmeldte-per-1000 .panel-foot a, #panel-lov-anmeldte-per-1000 table, #panel-lov-anmeldte-per-1000 svg:not(.absent-shape)',
      )
      .first()
      .waitFor();
    const order = office.dataCalls().flatMap(({ path }) => (asked.has(path) ? [] : [path.split('/').at(-2)]));
    expect(order.indexOf('08487')).toBeLessThan(order.length === 1 ? 1 : 2);
    const times = office
      .calls()
      .map(({ at }) => at)
      .filter((at) => at >= begun);
    for (const from of times)
      expect(times.filter((at) => at >= from && at < from + 5000).length).toBeLessThanOrEqual(rate.calls);
    await context.close();
  });

  it('asks no more for what is no longer wanted', async () => {
    const { page, context } = await theatre.open(link(figures));
    await waits(page).nth(2).waitFor();
    const before = office.dataCalls().length;
    await page.evaluate(
      (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      link(['bhg-minoritet-andel']),
    );
    await page.getByText('23,1').first().waitFor();
    await page.waitForTimeout(rate.seconds * 1000 + 1500);
    const after = office
      .dataCalls()
      .slice(before)
      .map(({ path }) => path);
    expect(after.filter((path) => !path.includes('12272'))).toEqual([]);
    await context.close();
  });
});
