import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import type { State } from './access-states.ts';
import type { Opened } from './browser.ts';

export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page
    .locator('.absent[data-kind="loading"], .chart-waiting, .page-wait')
    .first()
    .waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
}

/** Shows a state in a page that is already open, so that what is loaded once is loaded once. */
export async function show({ page }: Opened, state: State, language: Language, url: string): Promise<void> {
  const [query, anchor] = state.link.split('#');
  const link = `${query}${query === '?' ? '' : '&'}lang=${language}${anchor === undefined ? '' : `#${anchor}`}`;
  await page.context().setOffline(false);
  await page.goto(new URL(link, url).href);
  await settled(page);
  if (anchor !== undefined) await page.getByRole('dialog').waitFor();
  await state.act?.(page, language);
  if (state.act !== undefined) await page.waitForTimeout(150);
}

/** What the browser itself complains of when the network is taken away is no fault of the page. */
export async function closed({ context, faults }: Opened): Promise<void> {
  await context.close();
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}

/** Gives the page a sheet of the reader's own, in place of the one given before. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const held = window as unknown as { readersOwn?: CSSStyleSheet };
    if (held.readersOwn === undefined || !document.adoptedStyleSheets.includes(held.readersOwn)) {
      held.readersOwn = new CSSStyleSheet();
      document.adoptedStyleSheets.push(held.readersOwn);
    }
    held.readersOwn.replaceSync(text);
  }, css);
