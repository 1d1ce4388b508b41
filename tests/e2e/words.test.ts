import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, type Opened, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

async function closed({ context, faults }: Opened): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

const link = '?v=1&figures=bef-barn-under-18~bhg-andel-1-5&areas=4003~0&source=extract';

describe('a plain question', () => {
  it('is shown as it was understood, can be changed, and opens its dashboard', async () => {
    const opened = await theatre.open('');
    const { page } = opened;
    await page.getByRole('searchbox').first().fill('barn under 18 år i Drammen mot landet siste ti år');
    await page.getByRole('button', { name: 'Ta bort Drammen' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort Siste 10 år' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lag oppsettet' }).click();
    await expect.poll(() => page.url()).toMatch(/figures=[^&]*bef-barn-under-18[^&]*&areas=3301~0$/);
    await closed(opened);
  });

  it('tells why a figure was found where its name does not', async () => {
    const opened = await theatre.open('');
    const { page } = opened;
    await page.getByRole('searchbox').first().fill('utenforskap');
    await expect.poll(() => page.locator('.hit-why').count()).toBeGreaterThan(0);
    await closed(opened);
  });
});

describe('the words of a panel', () => {
  it('lead from each number to its cell, and to the rule behind them', async () => {
    const opened = await theatre.open(link);
    const { page } = opened;
    const panel = page.locator('#panel-bef-barn-under-18');
    await panel.locator('.number').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TD');
    await panel.getByText('Slik er teksten laget').click();
    await expect.poll(() => panel.getByText('Tallene i teksten').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await closed(opened);
  });

  it('can be the reader’s own, marked so in the page and kept in the link, and given up again', async () => {
    const opened = await theatre.open(link);
    const { page } = opened;
    const panel = page.locator('#panel-bef-barn-under-18');
    await panel.getByRole('button', { name: 'Rediger teksten' }).click();
    await panel.getByRole('textbox', { name: 'Egen tekst' }).fill('Færre barn enn før');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.url()).toContain('texts=bef-barn-under-18.F');
    expect(await panel.getByText('Egen tekst, skrevet av').isVisible()).toBe(true);
    await panel.getByRole('button', { name: 'Tilbake til automatisk tekst' }).click();
    await expect.poll(() => page.url()).not.toContain('texts=');
    await closed(opened);
  });

  it('make a lead by rule that the reader may keep', async () => {
    const opened = await theatre.open(link);
    const { page } = opened;
    await page.getByRole('button', { name: 'Foreslå ingress' }).click();
    await expect.poll(() => page.url()).toContain('lead=');
    await closed(opened);
  });
});

describe('the figure view', () => {
  it('holds the formula, the very query, the glossary and what the theme lacks', async () => {
    const opened = await theatre.open(`${link}&view=figure&figure=bhg-andel-1-5`);
    const { page } = opened;
    await page.getByText('Spørringen', { exact: true }).click();
    await expect
      .poll(() => page.locator('.query code').first().innerText())
      .toContain('https://data.ssb.no/');
    await page.getByText('Dette dekker temaet, og dette ikke').click();
    expect(await axeFindings(page)).toEqual([]);
    await closed(opened);
  });
});
