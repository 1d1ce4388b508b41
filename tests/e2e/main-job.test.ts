import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Opened, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

/** The words of a row of the overview: name, then one number per place. */
async function overviewRow(page: Page, name: string): Promise<readonly string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Finds a figure by its name and ticks it. */
async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').first().fill(name);
  await page.getByRole('checkbox', { name, exact: true }).first().check();
  if (await page.getByRole('searchbox').first().inputValue())
    await page.getByRole('searchbox').first().fill('');
}

async function closed({ context, faults }: Opened): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

describe('the main job', () => {
  it('picks a place, figures from three tables and a span, and the link reopens the same numbers', async () => {
    const first = await theatre.open('');
    const { page } = first;
    await page.getByLabel(/^Velg kommune/).click();
    await page.keyboard.type('Skien');
    await page
      .getByRole('option', { name: /^Skien/ })
      .first()
      .click();
    for (const name of ['Andel under 18 år', 'I barnehage 1–5 år', 'Minoritetsspråklige i barnehage'])
      await tick(page, name);
    await page.getByRole('button', { name: 'Oversikt' }).click();
    await expect.poll(() => overviewRow(page, 'Andel under 18 år')).toContain('19,1');
    await expect.poll(() => overviewRow(page, 'I barnehage 1–5 år')).toContain('94,7');
    await expect.poll(() => overviewRow(page, 'Minoritetsspråklige i barnehage')).toContain('23,1');
    const link = page.url();
    expect(link).toContain('areas=4003');
    const again = await theatre.open(link);
    await expect.poll(() => overviewRow(again.page, 'Andel under 18 år')).toContain('19,1');
    expect(again.page.url()).toBe(link);
    await closed(again);
    await closed(first);
  });

  it('goes back and forward through what was done, and a reload changes nothing', async () => {
    const opened = await theatre.open('?v=1&figures=bef-folketall&areas=4003');
    const { page } = opened;
    await page.getByRole('checkbox', { name: 'Barn under 18 år', exact: true }).first().check();
    await expect.poll(() => page.url()).toContain('bef-folketall~bef-barn-under-18');
    await page.goBack();
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'Barn under 18 år', exact: true }).first().isChecked())
      .toBe(false);
    await page.goForward();
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'Barn under 18 år', exact: true }).first().isChecked())
      .toBe(true);
    await page.getByRole('button', { name: 'Oversikt' }).click();
    const before = await overviewRow(page, 'Barn under 18 år');
    await page.reload();
    await expect.poll(() => overviewRow(page, 'Barn under 18 år')).toEqual(before);
    await closed(opened);
  });

  it('shows the nation’s numbers before anything is chosen', async () => {
    const opened = await theatre.open('');
    await opened.page.getByText('1 101 380').waitFor();
    await closed(opened);
  });

  it('shows the own place’s numbers instead once one is chosen, the nation’s beside', async () => {
    const opened = await theatre.open('?areas=4003');
    const row = opened.page.getByRole('listitem').filter({ hasText: 'Andel under 18 år' });
    await expect.poll(() => row.innerText()).toMatch(/19,1.%[^]*landet 19,6.%/);
    await closed(opened);
  });
});

describe('a link that cannot be honoured', () => {
  it.each([
    ['?figures=bef-barn-under-18&areas=1201', 'Bergen (1201)'],
    ['?figures=finnes-ikke~bef-folketall&areas=4003', 'finnes-ikke'],
    ['?figures=bef-folketall&areas=9998', '9998'],
    ['?figures=bef-folketall&areas=4003&farge=rosa', 'farge'],
    ['?v=7&figures=bef-folketall&areas=4003', '7'],
    ['?figures=bef-folketall&areas=4003&span=%E0%A4%A', 'periode'],
    [
      '?figures=bef-folketall&areas=4003&title=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&span=<script>alert(1)</script>',
      'script',
    ],
    [`?figures=bef-folketall&areas=${Array.from({ length: 500 }, (_, n) => 1000 + n).join('~')}`, '500'],
    [`?figures=bef-folketall&areas=4003&title=${'a'.repeat(10_000)}`, 'tegn'],
  ])('%s opens with what was usable and says what was not', async (link, named) => {
    const opened = await theatre.open(link);
    const problems = opened.page.locator('.problems');
    await problems.waitFor();
    expect(await problems.innerText()).toContain(named);
    expect(await opened.page.locator('script:not([src])').count()).toBe(0);
    expect(await opened.page.locator('img[src="x"]').count()).toBe(0);
    await closed(opened);
  });
});
