import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSeen, tabTo } from './access-focus.ts';
import { closed, settled } from './access-show.ts';
import { type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const said = (page: Page) => page.getByRole('status').allInnerTexts();
const places = 'areas=4003~EKG11~40~0&span=2015..last';

describe('the whole journey by keyboard', () => {
  it('goes from an empty page to a Word document and a link, and the focus is always seen', {
    timeout: 240_000,
  }, async () => {
    const opened = await theatre.open('', {
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = opened;
    await settled(page);

    await page.keyboard.press('Tab');
    await expectSeen(page);
    await page.keyboard.press('Enter');
    expect((await expectSeen(page)).id).toBe('content');

    await tabTo(page, /^Velg kommune/);
    await page.keyboard.type('Skien');
    await page.locator('[role=option].is-focused', { hasText: 'Skien' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('areas=4003');
    expect((await expectSeen(page)).name).toMatch(/^Velg kommune/);

    for (const [typed, name] of [
      ['andel under 18', 'Andel under 18 år'],
      ['i barnehage 1–5 år', 'I barnehage 1–5 år'],
    ] as const) {
      await tabTo(page, /^Søk etter nøkkeltall$/);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(typed);
      await page.getByRole('checkbox', { name, exact: true }).first().waitFor();
      await tabTo(page, new RegExp(`^${name}`));
      await page.keyboard.press('Space');
      await page.locator('.desk').waitFor();
      await settled(page);
      await expect.poll(() => said(page)).toContain(`${name} er lagt til.`);
      await expectSeen(page);
    }
    await expect.poll(() => page.url()).toContain('figures=bef-andel-under-18~bhg-andel-1-5');

    await tabTo(page, /^Periode/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Siste 10 år/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('span=last10');
    expect((await expectSeen(page)).name).toBe('Periode: Siste 10 år');

    await tabTo(page, /^Andel barn under 18 år av befolkningen$/);
    await tabTo(page, /^Andel barn under 18 år av befolkningen$/);
    await page.keyboard.press('ArrowLeft');
    const read = () => page.locator('.chart-frame [aria-live]').first().innerText();
    await expect.poll(read).toMatch(/^Skien, 20\d\d: .*\d,\d/);
    const newest = await read();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(read).not.toBe(newest);
    await expectSeen(page);

    await tabTo(page, /^Vis som tabell \(Andel under 18 år\)$/);
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    expect((await expectSeen(page)).name).toBe('Vis som figur (Andel under 18 år)');

    await tabTo(page, /^Til saksfremlegg$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Lag dokument$/);
    const word = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
    await expect.poll(async () => (await said(page)).join(' ')).toMatch(/Lastet ned .*\.docx/);
    expect((await expectSeen(page)).name).toBe('Lag dokument');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await expectSeen(page)).name).toBe('Til saksfremlegg');

    await tabTo(page, /^Del lenke$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('areas=4003');
    await expect.poll(() => said(page)).toContain('Lenken er kopiert.');
    expect((await expectSeen(page)).name).toBe('Del lenke');
    await closed(opened);
  });

  it('opens dialogs, keeps the focus in them, and gives it back', { timeout: 120_000 }, async () => {
    const opened = await theatre.open(`?figures=bef-andel-under-18&${places}`, { reducedMotion: 'reduce' });
    const { page } = opened;
    await settled(page);
    for (const name of [
      /^Mine oppsett$/,
      /^Hjelp$/,
      /^Flere måter å dele på$/,
      /^Til saksfremlegg$/,
      /^Flere sammenligninger/,
    ]) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      for (let press = 0; press < 30; press++) {
        await page.keyboard.press('Tab');
        const isInside = await page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
        );
        expect(isInside).toBe(true);
        if (await page.evaluate(() => document.activeElement !== document.body)) await expectSeen(page);
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect((await expectSeen(page)).name).toMatch(name);
    }
    await closed(opened);
  });
});

/** What is done by a button that then is gone. */
interface Vanishing {
  readonly what: string;
  readonly link: string;
  readonly name: RegExp;
  /** The menu that has the button. */
  readonly menu?: RegExp;
}
const one = `?figures=bef-andel-under-18&${places}`;
const two = `?figures=bef-andel-under-18~bef-folketall&${places}`;
const ofPanel = /^Valg for Andel barn under 18/;
const vanishing: readonly Vanishing[] = [
  { what: 'a place taken away', link: one, name: /^Fjern Telemark$/ },
  { what: 'a preset chosen', link: '?figures=bef-andel-under-18&areas=4003', name: /^Landet$/ },
  { what: 'a place made the own', link: one, name: /^Gjør til eget sted/, menu: /^Valg for Telemark$/ },
  { what: 'a panel removed', link: two, name: /^Fjern fra oppsettet/, menu: ofPanel },
  { what: 'the last panel removed', link: one, name: /^Fjern fra oppsettet/, menu: ofPanel },
  { what: 'a panel moved down', link: two, name: /^Flytt ned/, menu: ofPanel },
  { what: 'faults put away', link: '?figures=finnes-ikke~bef-folketall&areas=4003', name: /^Skjul \(/ },
  { what: 'everything emptied', link: one, name: /^Tøm oppsettet/, menu: /^Mer$/ },
  { what: 'a figure opened', link: one, name: /^Om tallet/ },
  { what: 'a view chosen', link: one, name: /^Dokument$/ },
  { what: 'a template chosen', link: '?', name: /^Barnefattigdom$/ },
  { what: 'a lead suggested', link: one, name: /^Foreslå ingress/ },
];

describe('the focus when the button that had it goes', () => {
  it.each(vanishing)('is not lost: $what', async ({ link, name, menu }) => {
    const opened = await theatre.open(link);
    const { page } = opened;
    await settled(page);
    if (menu !== undefined) {
      await page.getByRole('button', { name: menu }).first().focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await closed(opened);
  });

  it('is not lost when what was done is undone from the message', async () => {
    const opened = await theatre.open(`?figures=bef-andel-under-18~bef-folketall&${places}`);
    const { page } = opened;
    await settled(page);
    await page.getByRole('button', { name: /^Valg for Folketall/ }).click();
    await page.getByRole('button', { name: /^Fjern fra oppsettet/ }).click();
    await page.locator('.status').getByRole('button', { name: 'Angre' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('Angret.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await closed(opened);
  });
});
