import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { figureText } from '../../src/language/uiFigure.ts';
import { misfits, spacing } from './access-fit.ts';
import { closed, settled, show } from './access-show.ts';
import { states } from './access-states.ts';
import { axeFindings, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const quiet = { reducedMotion: 'reduce' } as const;

describe('axe', () => {
  it.each(states)('finds nothing in any language, light and dark: $name', async (state) => {
    const opened = await theatre.open('?view=workspace', {
      ...quiet,
      viewport: { width: state.width ?? 1440, height: 1000 },
    });
    const { page } = opened;
    // Words differ by language, colours do not: each language once, and the dark colours in one of them.
    for (const language of state.alike === undefined ? languages : [state.alike]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await show(opened, state, language, theatre.url);
      expect((await axeFindings(page)).slice(0, 6), language).toEqual([]);
      if (language === 'en' && state.alike === undefined) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForTimeout(80);
      expect((await axeFindings(page)).slice(0, 6), `${language}, dark`).toEqual([]);
    }
    await closed(opened);
  });
});

/** Ways in which a reader may want the page: how wide, and what is changed before it is looked at. */
const ways = [
  { way: 'at 320 px', width: 320, css: '' },
  { way: 'at 320 px with more room between letters, words and lines', width: 320, css: spacing },
  { way: 'with text twice as large', width: 1280, css: ':root { font-size: 200% !important }' },
] as const;

describe.each(ways)('$way', ({ width, css }) => {
  const there = states.filter((state) => state.width === undefined || state.width > 900 === width > 900);
  it('nothing is cut, covered or beyond the edge, and nothing moves unasked', {
    timeout: 600_000,
  }, async () => {
    const opened = await theatre.open('?view=workspace', { ...quiet, viewport: { width, height: 700 } });
    const found: string[] = [];
    for (const state of there) {
      await show(opened, state, 'nn', theatre.url, css);
      found.push(...(await misfits(opened.page)).map((each) => `${state.name}: ${each}`));
      if ((await opened.page.evaluate(() => document.getAnimations().length)) > 0)
        found.push(`${state.name}: something moves`);
    }
    expect(found).toEqual([]);
    await closed(opened);
  });
});

describe('a target for the pointer', () => {
  it.each(states.filter(({ alike, width }) => alike === undefined && width !== 1440))(
    'is at least 24 px, or has that room around it: $name',
    async (state) => {
      const opened = await theatre.open('?view=workspace', {
        ...quiet,
        viewport: { width: 390, height: 800 },
      });
      await show(opened, state, 'nb', theatre.url);
      const small = await opened.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .filter(({ element }) => element.closest('label, p, .unseen, [class*="picker"]') === null)
          .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
      await closed(opened);
    },
  );
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
