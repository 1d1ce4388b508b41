import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractTables } from '../statbank/extracttables.ts';
import { startStatbank } from '../statbank/server.ts';
import { axeFindings, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const three = '?v=1&figures=bef-andel-under-18~bhg-andel-1-5~bhg-minoritet-andel&areas=4003~0';
const asked = (url: string) => new URL(url).searchParams.get('figures');

describe('what is kept on the reader’s machine', () => {
  it('a dashboard is saved under a name, opened again, deleted and brought back', async () => {
    const { page, context, faults } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Oppvekst i Skien');
    await page.keyboard.press('Enter');
    await page.getByText('«Oppvekst i Skien» er lagret.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const menu = page.getByRole('dialog');
    await menu.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mine oppsett');
    await page.goto(theatre.url);
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByRole('button', { name: 'Slett Oppvekst i Skien' }).click();
    await page.getByText('Du har ikke lagret noe oppsett ennå.').waitFor();
    await menu.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('button', { name: 'Åpne Oppvekst i Skien' }).click();
    await page.getByText('94,7').first().waitFor();
    expect(asked(page.url())).toBe('bef-andel-under-18~bhg-andel-1-5~bhg-minoritet-andel');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('another tab sees at once what is saved', async () => {
    const { page, context } = await theatre.open(three);
    const other = await context.newPage();
    await other.goto(theatre.url);
    await other.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByRole('button', { name: 'Lagre oppsettet' }).click();
    await other.getByRole('button', { name: /^Åpne Nøkkeltall for Skien/ }).waitFor();
    await context.close();
  });

  it('pinned numbers open without a network, survive a reload and are never mixed with others', async () => {
    const { page, context } = await theatre.open(three);
    await page.getByText('94,7').first().waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByRole('button', { name: 'Lagre til møtet' }).click();
    await page.getByText(/Siden er også lagret og kan åpnes uten nett/).waitFor();
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await page.goto(theatre.url);
    await page.getByRole('button', { name: 'Mine oppsett' }).click();
    await page.getByRole('button', { name: /^Åpne Nøkkeltall for Skien/ }).click();
    await page.getByText(/^Lagret .* – tallene er fra da$/).waitFor();
    await page.getByText('94,7').first().waitFor();
    await page.reload();
    await page.getByText(/^Lagret .* – tallene er fra da$/).waitFor();
    await page.getByText('94,7').first().waitFor();
    const link = page.url();
    await page.getByRole('button', { name: 'Oversikt' }).click();
    await page.getByText(/^Lagret .* – tallene er fra da$/).waitFor();
    await page.getByRole('button', { name: 'Arbeidsflate' }).click();
    await page.getByRole('checkbox', { name: 'Barn under 18 år', exact: true }).first().check();
    await page.getByText(/Tallene er derfor ikke lenger de som ble lagret/).waitFor();
    await page.getByText(/^Uten nett\. Tallene er fra uttrekket/).waitFor();
    await page.getByRole('button', { name: 'Tilbake til det lagrede' }).click();
    await page.getByText(/^Lagret .* – tallene er fra da$/).waitFor();
    expect(asked(page.url())).toBe(asked(link));
    await context.close();
  });
});

describe('new numbers', () => {
  it('are told of once, with the figures they concern, and asked for by no call of their own', async () => {
    const office = await startStatbank({
      tables: await extractTables(),
      statedRate: { calls: 1000, seconds: 60 },
    });
    const live = await stage({ source: 'live', office: office.base });
    const { page, context } = await live.open(three);
    await page.getByText('94,7').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('nokkeltall:seen')), { timeout: 15_000 })
      .toContain('13502');
    expect(await page.getByText(/^Nye tall/).count()).toBe(0);
    await page.close();
    office.publish('13502', '2026-12-01T07:00:00Z');
    const later = await context.newPage();
    await later.clock.install({ time: Date.now() + 26 * 3600_000 });
    await later.goto(live.url + three);
    await later
      .getByText(/^Nye tall: SSB har oppdatert én tabell .* Gjelder I barnehage 1–5 år\.$/)
      .waitFor();
    await later.getByRole('button', { name: 'Skjul', exact: true }).click();
    await expect
      .poll(() => later.evaluate(() => localStorage.getItem('nokkeltall:seen')), { timeout: 15_000 })
      .toContain('2026-12-01');
    expect(await later.getByText(/^Nye tall/).count()).toBe(0);
    await context.close();
    await live.close();
    await office.stop();
  });
});
