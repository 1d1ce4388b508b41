import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function openDialog(page: Page): Promise<void> {
  await button(page, /^Flere sammenligninger/).click();
  await page.getByRole('heading', { name: 'Nabokommuner' }).waitFor();
}

describe('comparing', () => {
  it('offers every preset with its rule and members, as one line or each by itself', async () => {
    const opened = await theatre.open('?v=1&figures=bef-andel-under-18&areas=4003');
    const { page } = opened;
    await openDialog(page);
    await page.getByText('Kommuner med felles grense: 7 på land').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Som én linje: Nabokommuner').click();
    await button(page, 'Hver for seg: Nabokommuner').click();
    await button(page, 'Som én linje: Egen KOSTRA-gruppe').click();
    const link = page.url();
    expect(link).toMatch(/groups=Nabokommuner_.0028Skien.0029-\d{4}(-\d{4}){6}&/);
    expect(link).toMatch(/areas=4003(~\d{4}){7}~EKG11/);
    await button(page, 'Hver for seg: Nabokommuner').click();
    await expect.poll(() => page.url()).toContain('areas=4003~EKG11');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await button(page, /^Valg for gruppen Nabokommuner \(Skien\)/).waitFor();
    await closed(opened);
  });

  it('shows how likeness is measured, and other weights give other municipalities', async () => {
    const opened = await theatre.open('?v=1&figures=bef-andel-under-18&areas=4003');
    const { page } = opened;
    await openDialog(page);
    const similar = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Mest like' }) });
    await similar.getByText('8 kommuner').click();
    await similar.getByText('Formel og vekter').click();
    await similar.getByText(/^d = √/).waitFor();
    const members = () => similar.locator('details p').first().innerText();
    const before = await members();
    await page.getByLabel('Vekt for KOSTRA-gruppe').selectOption('0');
    await page.getByLabel('Vekt for folketall').selectOption('0');
    await similar.getByText(/med egne vekter/).waitFor();
    expect(await members()).not.toBe(before);
    expect(await axeFindings(page)).toEqual([]);
    await closed(opened);
  });

  it('makes, edits, dissolves and removes a group of the reader’s own, and the link holds it', async () => {
    const opened = await theatre.open('?v=1&figures=bef-barn-under-18&areas=4003');
    const { page } = opened;
    await openDialog(page);
    await button(page, 'Ny gruppe').click();
    await button(page, 'Lagre gruppen').click();
    await page.getByText('En gruppe må ha et navn og minst én kommune.').waitFor();
    await page.getByLabel('Navn på gruppen').fill('Grenland');
    await page.getByLabel('Legg til kommune i gruppen').click();
    for (const name of ['Porsgrunn', 'Bamble']) {
      await page.getByLabel('Legg til kommune i gruppen').fill(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    }
    await button(page, 'Lagre gruppen').click();
    await expect.poll(() => page.url()).toContain('groups=Grenland-4001-4012');
    await page.keyboard.press('Escape');
    await button(page, /^Valg for gruppen Grenland/).click();
    await button(page, /^Rediger$/).click();
    await button(page, 'Fjern Bamble').click();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Lagre gruppen').click();
    await expect.poll(() => page.url()).toContain('groups=Grenland-4001&');
    await page.keyboard.press('Escape');
    const again = await theatre.open(page.url());
    await button(again.page, /^Valg for gruppen Grenland/).click();
    await button(again.page, /^Hver for seg$/).click();
    await expect.poll(() => again.page.url()).toMatch(/areas=4003~4001$/);
    await closed(again);
    await closed(opened);
  });

  it('asks what is meant by a municipality that was divided, and shows both until it is told', async () => {
    const opened = await theatre.open('?v=1&figures=bef-barn-under-18&areas=1507');
    const { page } = opened;
    await expect.poll(() => page.url()).toContain('areas=1508~1580');
    await button(page, 'Bare Haram').click();
    await expect.poll(() => page.url()).toMatch(/areas=1580$/);
    await button(page, 'Begge, også samlet').click();
    await expect.poll(() => page.url()).toMatch(/groups=\S+-1508-1580&\S*areas=1580~1508$/);
    await button(page, /^Valg for gruppen Ålesund og Haram samlet/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await closed(opened);
  });

  it('offers the union where a split has cut a line short', async () => {
    const opened = await theatre.open('?v=1&figures=bef-barn-under-18&areas=1580');
    const { page } = opened;
    await button(page, 'Vis Ålesund og Haram samlet').click();
    await expect.poll(() => page.url()).toContain('-1508-1580&');
    await expect.poll(() => button(page, 'Vis Ålesund og Haram samlet').count()).toBe(0);
    await closed(opened);
  });

  it('draws a former municipality in grey when it is asked for, and the link and the table have it', async () => {
    const opened = await theatre.open('?v=1&figures=bef-kvartal-folketall&areas=1508');
    const { page } = opened;
    await button(page, /^Vis Ålesund \(2020–2023\) i grått/).click();
    await expect.poll(() => page.url()).toContain('former=1508');
    await button(page, 'Vis som tabell').click();
    const row = page.getByRole('row').filter({ hasText: 'Ålesund, 2020–2023' });
    await row.getByText('67 653').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await openDialog(page);
    await page.getByRole('checkbox', { name: /Ålesund \(2020–2023\)/ }).uncheck();
    await expect.poll(() => page.url()).not.toContain('former');
    await closed(opened);
  });

  it('shows the median of a group’s members beside it, and how many they are', async () => {
    const opened = await theatre.open('?v=1&figures=bef-andel-under-18&areas=4003~40&span=2020..2026');
    const { page } = opened;
    await openDialog(page);
    await page.getByRole('checkbox', { name: /^Median/ }).check();
    await expect.poll(() => page.url()).toContain('spreads=median');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Vis som tabell').click();
    await page.getByRole('row').filter({ hasText: 'Median, Telemark' }).getByText('18,4').waitFor();
    await closed(opened);
  });

  it('keeps in the link that no county’s number stands in for a municipality’s', async () => {
    const opened = await theatre.open('?v=1&figures=bef-andel-under-18&areas=4003');
    const { page } = opened;
    await openDialog(page);
    await page.getByLabel(/^Vis fylkets tall for kommunen/).uncheck();
    await expect.poll(() => page.url()).toContain('standins=off');
    const again = await theatre.open(page.url());
    await openDialog(again.page);
    await again.page.getByLabel(/^Vis fylkets tall for kommunen/).check();
    await expect.poll(() => again.page.url()).not.toContain('standins');
    await closed(again);
    await closed(opened);
  });
});
