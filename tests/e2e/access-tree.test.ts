import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, show } from './access-show.ts';
import { states } from './access-states.ts';
import { type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

/** What a screen reader would stumble over, a line each. Where a dialog is open, it is the page. */
function stumbles(): readonly string[] {
  const dialog = document.querySelector('dialog[open]');
  const root = dialog ?? document.body;
  const isFramed = dialog === null && document.querySelector('footer.foot') === null;
  const all = <E extends HTMLElement>(selector: string) =>
    [...root.querySelectorAll<E>(selector)].filter(
      (each) => each.checkVisibility() && each.closest('[aria-hidden="true"]') === null,
    );
  const words = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const found: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  const twice = (names: readonly string[]) => [
    ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
  ];

  if (dialog === null) {
    must(
      all('h1').length === 1 || document.querySelector('[data-editing] input') !== null,
      `${all('h1').length} headings of level 1`,
    );
    must(all('main').length === 1, 'not one main part');
    if (!isFramed) must(all('header.top').length === 1 && all('footer.foot').length === 1, 'no head or foot');
  }
  const levels = all('h1,h2,h3,h4,h5').map((each) => Number(each.tagName.slice(1)));
  const main = all('main h1, main h2, main h3, main h4').map((each) => Number(each.tagName.slice(1)));
  for (const order of [levels, main])
    order.forEach((level, at) =>
      must(at === 0 || level - (order[at - 1] ?? 0) <= 1, `heading of level ${level} after ${order[at - 1]}`),
    );
  for (const part of all('nav, aside, section[aria-label], [role=region], [role=group], article, dialog'))
    must(
      part.hasAttribute('aria-label') ||
        part.hasAttribute('aria-labelledby') ||
        part.matches('article.sheet'),
      `nameless ${part.tagName} ${part.className}`,
    );
  const pressed = all('button:not(.number):not([role=option]), summary, a[href]');
  for (const each of pressed) must(words(each) !== '', `nameless ${each.outerHTML.slice(0, 80)}`);
  for (const name of twice(
    pressed.filter((each) => !each.matches('a') && each.closest('header, footer') === null).map(words),
  ))
    found.push(`several buttons «${name}»`);
  for (const table of all('table')) {
    must(
      table.querySelector('caption')?.textContent?.trim() !== '' &&
        (table.querySelector('caption') !== null ||
          table.closest('section[aria-labelledby], section[aria-label]') !== null),
      `table without a caption: ${words(table).slice(0, 50)}`,
    );
    must(
      [...table.querySelectorAll('th')].every((head) => head.hasAttribute('scope')),
      'a head of a table without scope',
    );
  }
  for (const field of all<HTMLInputElement>('input:not([type=hidden]), select, textarea'))
    must(
      field.labels?.length !== 0 || field.hasAttribute('aria-label') || field.hasAttribute('aria-labelledby'),
      `nameless ${field.outerHTML.slice(0, 80)}`,
    );
  must(
    all('[aria-live=assertive], [role=alert]').length === 0 || document.querySelector('.group-form') !== null,
    'something interrupts',
  );
  const text = (root as HTMLElement).innerText;
  const hyphens = text.match(/(?<![\p{L}\d–/.-])-\d[\d ,]*/gu) ?? [];
  found.push(...hyphens.map((each) => `a hyphen for a minus: ${each}`));
  const spaces = text.match(/(?<![\d,])\b\d{1,3}(?: \d{3})+(?![\d])/g) ?? [];
  found.push(...spaces.map((each) => `a number that may break: ${each}`));
  return [...new Set(found)];
}

describe('to a screen reader', () => {
  it('every state has its parts, headings, names, captions and numbers in order', {
    timeout: 600_000,
  }, async () => {
    const opened = await theatre.open('?view=workspace', { reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const state of states) {
      await opened.page.setViewportSize({ width: state.width ?? 1440, height: 1000 });
      await show(opened, state, 'nb', theatre.url);
      found.push(...(await opened.page.evaluate(stumbles)).map((each) => `${state.name}: ${each}`));
    }
    expect(found).toEqual([]);
    await closed(opened);
  });

  it('what the office has named has its own language', async () => {
    const opened = await theatre.open(
      '?lang=en&view=figure&figure=bhg-andel-1-5&figures=bhg-andel-1-5&areas=4003',
    );
    const { page } = opened;
    await page.locator('.how span[lang="nb"]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await closed(opened);
  });

  it('what is done is told of once, politely, and nothing is told unasked', async () => {
    const opened = await theatre.open('?figures=bef-andel-under-18&areas=4003~0');
    const { page } = opened;
    const told = async () =>
      (await page.locator('[role=status], [aria-live=polite]').allInnerTexts())
        .map((text) => text.trim())
        .filter((text) => text !== '');
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
