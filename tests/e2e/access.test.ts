import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { figureText } from '../../src/language/uiFigure.ts';
import { misfits, spacing } from './access-fit.ts';
import { closed, restyle, settled, show } from './access-show.ts';
import { states } from './access-states.ts';
import { stumbles } from './access-tree.ts';
import { axeFindings, type Opened, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const large = ':root { font-size: 200% !important }';
let opened: Opened;
beforeAll(async () => {
  opened = await theatre.open('?view=workspace', { reducedMotion: 'reduce' });
});

/** The page as it stands, at another width or with a change of the reader's own. */
async function misfitsAt(page: Page, width: number, css: string): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 700 });
  await restyle(page, css);
  await page.waitForTimeout(200);
  const found = await misfits(page);
  await restyle(page, '');
  return found;
}

/** Targets under 24 px that stand in no line of text. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .filter(({ element }) => element.closest('label, p, .unseen, [class*="picker"]') === null)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );

describe('on every view, state and dialog', () => {
  it.each(states)('$name', { timeout: 120_000 }, async (state) => {
    const { page } = opened;
    const { width, alike } = state;
    const language = alike ?? 'nn';
    await page.setViewportSize({ width: width ?? 1440, height: 1000 });
    await page.emulateMedia({ colorScheme: 'light' });
    await show(opened, state, language, theatre.url);
    // What an open menu lies over is no target while it is open.
    const found = (await axeFindings(page)).filter((each) => !each.includes('partially obscured'));
    expect(found.slice(0, 6), 'axe').toEqual([]);
    expect(await page.evaluate(stumbles), 'to a screen reader').toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length), 'moves unasked').toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(80);
    expect((await axeFindings(page, ['color-contrast'])).slice(0, 6), 'axe, dark').toEqual([]);
    if (width === undefined || width < 900) {
      expect(await misfitsAt(page, 320, ''), '320 px').toEqual([]);
      expect(
        await misfitsAt(page, 320, spacing),
        '320 px, more room between letters, words and lines',
      ).toEqual([]);
      expect(await small(page), 'targets').toEqual([]);
    }
    if (width === undefined || width > 900)
      expect(await misfitsAt(page, 1280, large), 'text twice as large').toEqual([]);
    // Words differ by language, colours and places do not.
    for (const other of alike === undefined ? languages.filter((each) => each !== language) : []) {
      await page.setViewportSize({ width: width ?? 1440, height: 1000 });
      await page.emulateMedia({ colorScheme: 'light' });
      await show(opened, state, other, theatre.url);
      const elsewhere = (await axeFindings(page)).filter((each) => !each.includes('partially obscured'));
      expect(elsewhere.slice(0, 6), other).toEqual([]);
    }
  });

  afterAll(() => closed(opened));
});

describe('a figure in the frame of another page', () => {
  it('is let in, shows its numbers, and links back to the same figure', async () => {
    const opened = await theatre.open('');
    const { page } = opened;
    const link = `${theatre.url}?v=1&lang=nb&embed=bef-andel-under-18&figures=bef-andel-under-18&areas=4003~EKG11~40~0&span=2015..last`;
    const host = await opened.context.newPage();
    const body = `<iframe src="${link.replaceAll('&', '&amp;')}" width="600" height="440"></iframe>`;
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(body),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await host.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const framed = host.frameLocator('iframe');
    await framed.getByRole('heading', { name: 'Andel barn under 18 år av befolkningen' }).waitFor();
    await framed.getByText(/^Kilde: SSB, tabell/).waitFor();
    const back = await framed.getByRole('link', { name: /Åpne i Nøkkeltall/ }).getAttribute('href');
    await page.goto(back as string);
    await settled(page);
    await page.getByRole('heading', { level: 1, name: 'Andel barn under 18 år av befolkningen' }).waitFor();
    expect(await page.getByRole('button', { name: figureText.nb.back }).count()).toBe(1);
    server.close();
    await closed(opened);
  });
});
