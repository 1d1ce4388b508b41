import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { headText } from '../../src/language/uiHead.ts';
import { keptText } from '../../src/language/kept.ts';
import { figureText } from '../../src/language/uiFigure.ts';
import { axeFindings, type Opened, type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const figures = 'figures=bef-andel-under-18~bhg-andel-1-5~sk-sfo';
const places = 'areas=4003~EKG11~40~0&span=2015..last';

interface State {
  readonly name: string;
  readonly link: string;
  /** What is done before the page is looked at. */
  readonly act?: (page: Page, language: Language) => Promise<void>;
}

const pressed = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Every view and state; a figure of each kind of drawing. */
const states: readonly State[] = [
  { name: 'front', link: '?' },
  { name: 'workspace, a figure not in the extract among them', link: `?${figures}&${places}` },
  { name: 'workspace without figures', link: '?view=workspace&areas=4003' },
  { name: 'overview', link: `?view=overview&${figures}&${places}` },
  ...(['line', 'bar', 'map', 'dots', 'table'] as const).map((kind) => ({
    name: `figure as ${kind}`,
    link: `?view=figure&charts=bef-andel-under-18.${kind}&figure=bef-andel-under-18&figures=bef-andel-under-18&${places}`,
  })),
  { name: 'document', link: `?view=document&${figures}&${places}` },
  { name: 'what was wrong with a link', link: '?figures=finnes-ikke~bef-folketall&areas=1201' },
  { name: 'help', link: `?${figures}&${places}#hjelp` },
  {
    name: 'share',
    link: `?${figures}&${places}`,
    act: (page, language) => pressed(page, headText[language].shareMore),
  },
  {
    name: 'what is kept',
    link: `?${figures}&${places}`,
    act: (page, language) => pressed(page, keptText[language].setups),
  },
  {
    name: 'the menu of a figure',
    link: `?figures=bef-andel-under-18&${places}`,
    act: async (page) => {
      await page.locator('.panel-tools .menu > button').first().click();
    },
  },
  { name: 'embedded', link: `?v=1&embed=bef-andel-under-18&figures=bef-andel-under-18&${places}` },
];

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.locator('.absent[data-kind="loading"], .chart-waiting').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(250);
}

/** Shows a state in a page that is already open, so that what is loaded once is loaded once. */
async function show({ page }: Opened, state: State, language: Language): Promise<void> {
  const [query, anchor] = state.link.split('#');
  const link = `${query}${query === '?' ? '' : '&'}lang=${language}${anchor === undefined ? '' : `#${anchor}`}`;
  await page.goto(new URL(link, theatre.url).href);
  await settled(page);
  await state.act?.(page, language);
  if (anchor !== undefined) await page.locator('dialog[open]').waitFor();
  if (state.act !== undefined) await page.waitForTimeout(250);
}

async function closed({ context, faults }: Opened): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each(states)('$name', (state) => {
  it('has no finding by axe in any language, light and dark', async () => {
    const opened = await theatre.open('?view=workspace');
    for (const language of languages) {
      await opened.page.emulateMedia({ colorScheme: 'light' });
      await show(opened, state, language);
      const light = await axeFindings(opened.page);
      await opened.page.emulateMedia({ colorScheme: 'dark' });
      await opened.page.waitForTimeout(100);
      const found = [...light, ...(await axeFindings(opened.page))];
      expect(found.slice(0, 6), language).toEqual([]);
    }
    await closed(opened);
  });

  it('fits 320 px without sideways scrolling, also with text twice as large, and moves nothing unasked', async () => {
    const opened = await theatre.open('?view=workspace', {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    await show(opened, state, 'nn');
    expect(await sideways(opened.page), '320 px').toBeLessThanOrEqual(0);
    expect(await opened.page.evaluate(() => document.getAnimations().length)).toBe(0);
    await opened.page.setViewportSize({ width: 1280, height: 900 });
    await opened.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await opened.page.waitForTimeout(200);
    expect(await sideways(opened.page), 'large text').toBeLessThanOrEqual(0);
    await closed(opened);
  });
});

/** Presses Tab until the focus is on what is looked for; fails when it is not to be reached. */
async function tabTo(page: Page, name: RegExp, most = 200): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.innerText;
      const outline = element === null ? '' : getComputedStyle(element).outlineStyle;
      return {
        name: element?.getAttribute('aria-label') ?? label ?? element?.innerText ?? '',
        isVisible:
          outline !== 'none' || element?.matches('[class*="picker"],[class*="-input"],input') === true,
      };
    });
    if (!name.test(focused.name.trim())) continue;
    expect(focused.isVisible, `the focus on ${focused.name} is seen`).toBe(true);
    return;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

describe('the whole journey by keyboard', () => {
  it('goes from an empty page to files and a link', async () => {
    const opened = await theatre.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    await settled(page);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

    await tabTo(page, /^Velg kommune/);
    await page.keyboard.type('Skien');
    await page.locator('[role=option].is-focused', { hasText: 'Skien' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('areas=4003');

    for (const [typed, name] of [
      ['andel under 18', 'Andel under 18 år'],
      ['i barnehage 1–5 år', 'I barnehage 1–5 år'],
    ] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.getByRole('searchbox').first().waitFor();
      await tabTo(page, /^Søk etter nøkkeltall$/);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(typed);
      await page.getByRole('checkbox', { name, exact: true }).first().waitFor();
      await tabTo(page, new RegExp(`^${name}$`));
      await page.keyboard.press('Space');
      await expect
        .poll(() => page.getByRole('checkbox', { name, exact: true }).first().isChecked())
        .toBe(true);
      await page.locator('.desk').waitFor();
      await settled(page);
    }
    await expect.poll(() => page.url()).toContain('figures=bef-andel-under-18~bhg-andel-1-5');

    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo(page, /^Periode/);
    const spanBefore = page.url();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toBe(spanBefore);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Periode: /,
    );

    await tabTo(page, /^Andel barn under 18 år av befolkningen$/);
    await tabTo(page, /^Andel barn under 18 år av befolkningen$/);
    await page.keyboard.press('ArrowLeft');
    const said = () => page.locator('.chart-frame [aria-live]').first().innerText();
    await expect.poll(said).toMatch(/^Skien, 20\d\d: .*\d,\d/);
    const newest = await said();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(said).not.toBe(newest);

    await tabTo(page, /^Vis som tabell$/);
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vis som figur');

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, /^Del lenke$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('areas=4003');
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Lenken er kopiert.');

    await tabTo(page, /^Last ned$/);
    await page.keyboard.press('Enter');
    const csv = page.waitForEvent('download');
    await tabTo(page, /^CSV for norsk Excel/);
    await page.keyboard.press('Enter');
    expect((await csv).suggestedFilename()).toMatch(/\.csv$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Last ned');
    await closed(opened);
  });

  it('opens dialogs, keeps the focus in them, and gives it back', async () => {
    const opened = await theatre.open(`?${figures}&${places}`);
    const { page } = opened;
    await settled(page);
    for (const name of [/^Mine oppsett$/, /^Hjelp$/, /^Flere måter å dele på$/]) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab');
        const isInside = await page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
        );
        expect(isInside).toBe(true);
      }
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const back = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      expect(back).toMatch(name);
    }
    await closed(opened);
  });
});

describe('a target for the pointer', () => {
  it.each(['?', `?${figures}&${places}`, `?view=overview&${figures}&${places}`])(
    'is at least 24 px, or has that room around it, on %s',
    async (link) => {
      const opened = await theatre.open(link, { viewport: { width: 390, height: 800 } });
      await settled(opened.page);
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
    const link = `${theatre.url}?v=1&lang=nb&embed=bef-andel-under-18&figures=bef-andel-under-18&${places}`;
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
    await page.getByRole('heading', { level: 1, name: 'Andel barn under 18 år av befolkningen' }).waitFor();
    expect(await page.getByRole('button', { name: figureText.nb.back }).count()).toBe(1);
    server.close();
    await closed(opened);
  });
});
