import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const three =
  '?v=1&lang=nb&figures=bef-andel-under-18~bhg-andel-1-5~bhg-minoritet-andel&areas=4003~0&span=2015..last';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const shown = (page: Page) => page.getByText('94,7').first().waitFor();

describe('a window over the page', () => {
  it('opens by F1, closes by Escape and by a press beside it, and gives the focus back', async () => {
    const { page, context, faults } = await theatre.open(three);
    await shown(page);
    await button(page, 'Mine oppsett').focus();
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Hjelp' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Mine oppsett');
    await button(page, 'Tilgjengelighet').click();
    await help.getByText(/kan du klage til Diskrimineringsnemnda/).waitFor();
    await help.getByText(/har ikke oppgitt hvor feil skal meldes/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.mouse.click(4, 400);
    await help.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Tilgjengelighet');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('fills a phone, and its menus stay on the screen', async () => {
    const { page, context } = await theatre.open(three, phone);
    await shown(page);
    await button(page, 'Mer').tap();
    const menu = await page.locator('.menu-list').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(844);
    await page.getByRole('button', { name: /^Til saksfremlegg/ }).tap();
    const paper = page.getByRole('dialog', { name: 'Til saksfremlegg' });
    await paper.waitFor();
    expect(await paper.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await context.close();
  });
});

describe('what is kept', () => {
  it('is deleted, imported and brought back by keyboard; the dashboard behind is left alone', async () => {
    const { page, context } = await theatre.open(three);
    await shown(page);
    await page.getByRole('checkbox', { name: 'Barn under 18 år', exact: true }).first().check();
    const before = page.url();
    await button(page, 'Mine oppsett').click();
    const kept = page.getByRole('dialog', { name: 'Mine oppsett' });
    await kept.getByLabel('Navn', { exact: true }).fill('Oppvekst');
    await page.keyboard.press('Enter');
    await kept.getByRole('button', { name: 'Slett Oppvekst' }).press('Enter');
    await kept.getByText('Du har ikke lagret noe oppsett ennå.').waitFor();
    await expect.poll(() => focused(page)).toBe('Angre');
    await page.keyboard.press('Control+z');
    await kept.getByRole('button', { name: 'Åpne Oppvekst' }).waitFor();
    const setups = [
      { name: '<img src=x onerror=alert(1)>', link: '?v=1&figures=bef-folketall&areas=4003' },
      { name: 'Farlig', link: 'javascript:alert(1)' },
    ];
    await kept.locator('input[type=file]').setInputFiles({
      name: 'fremmed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'nokkeltall-oppsett', version: 1, setups })),
    });
    await kept.getByText('Nummer 2, «Farlig», har ingen lenke vi kan lese, og er utelatt.').waitFor();
    await kept.getByRole('button', { name: 'Åpne <img src=x onerror=alert(1)>' }).waitFor();
    await kept.getByRole('button', { name: 'Angre' }).click();
    await kept.getByText('Angret.').waitFor();
    expect(await kept.getByRole('button', { name: /^Åpne / }).count()).toBe(2);
    expect(page.url()).toBe(before);
    await context.close();
  });

  it('includes the numbers of a data package, which are there again after a reload', async () => {
    const { page, context } = await theatre.open(three);
    await shown(page);
    await button(page, 'Last ned').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Datapakke/ }).click(),
    ]);
    const text = (await readFile(await download.path(), 'utf8')).replaceAll('94.7', '12.3');
    await button(page, 'Last ned').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Åpne datapakke/ }).click(),
    ]);
    await chooser.setFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText(/Tallene blir stående om du laster siden på nytt/).waitFor();
    await page.reload();
    await page.getByText(/^Fra en datapakke laget /).waitFor();
    await page.getByText('12,3').first().waitFor();
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const gone = indexedDB.deleteDatabase('nokkeltall-packages');
          gone.onsuccess = resolve;
          gone.onblocked = resolve;
        }),
    );
    await page.reload();
    await page.getByText(/finnes ikke lenger i nettleseren/).waitFor();
    await shown(page);
    await context.close();
  });
});

describe('a panel', () => {
  it('is dragged by finger, and the move is undone', async () => {
    const { page, context } = await theatre.open(three, phone);
    await shown(page);
    const before = page.url();
    const grip = page.getByRole('button', { name: /^Flytt Andel barn 1–5 år/ });
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', by: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - by }] });
    await touch('touchStart', 0);
    for (let by = 40; by <= 320; by += 40) await touch('touchMove', by);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect
      .poll(() => new URL(page.url()).searchParams.get('figures'))
      .toBe('bhg-andel-1-5~bef-andel-under-18~bhg-minoritet-andel');
    await button(page, 'Angre').click();
    await expect.poll(() => page.url()).toBe(before);
    await context.close();
  });
});
