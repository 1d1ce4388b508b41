import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureText } from '../../src/language/uiFigure.ts';
import { closed } from './access-show.ts';
import { type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

describe('to a screen reader', () => {
  it('what the office has named has its own language', async () => {
    const opened = await theatre.open(
      '?lang=en&view=figure&figure=bhg-andel-1-5&figures=bhg-andel-1-5&areas=4003',
    );
    const { page } = opened;
    await page.locator('.how span[lang="nb"]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
    await closed(opened);
  });

  it('what is done is told of once, politely, and nothing is told unasked', async () => {
    const opened = await theatre.open('?figures=bef-andel-under-18&areas=4003~0');
    const { page } = opened;
    const told = async () =>
      (await page.locator('[role=status], [aria-live=polite]').allInnerTexts())
        .map((text) => text.trim())
        .filter((text) => text !== '' && text !== figureText.nb.allFetched);
    await page.locator('.chart-frame').first().waitFor();
    await page.waitForTimeout(1200);
    expect(await told()).toEqual([]);
    await page.getByRole('checkbox', { name: 'Folketall', exact: true }).first().check();
    await expect.poll(told).toEqual(['Folketall er lagt til.']);
    await page.getByRole('button', { name: /^Valg for Folketall/ }).click();
    await page.getByRole('button', { name: 'Fjern fra oppsettet' }).click();
    await expect.poll(told).toEqual(['Folketall er fjernet.']);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(told).toEqual(['Angret.']);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect.poll(told).toEqual(['Gjort om igjen.']);
    await closed(opened);
  });
});
