import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { type Stage, stage } from './browser.ts';

let theatre: Stage;
beforeAll(async () => {
  theatre = await stage();
});
afterAll(() => theatre.close());

const file = '07459-municipality-000-024.json';
const whole = readFileSync(join(projectRoot, 'public/extract', file), 'utf8');

interface Written {
  value: unknown[];
  size: number[];
  status?: Record<string, string>;
}
const changed = (change: (dataset: Written) => void): string => {
  const dataset = JSON.parse(whole) as Written;
  change(dataset);
  return JSON.stringify(dataset);
};

const broken: readonly (readonly [name: string, text: () => string])[] = [
  ['cut short', () => whole.slice(0, 5000)],
  ['a page instead of figures', () => '<!doctype html><title>503</title>'],
  ['a value missing', () => changed(({ value }) => value.pop())],
  ['sizes that do not fit', () => changed(({ size }) => size.reverse())],
  ['a sign that nobody knows', () => changed((dataset) => Object.assign(dataset, { status: { 0: '??' } }))],
  [
    'a text among the numbers',
    () => changed(({ value }) => Object.assign(value, { 3: '<img src=x onerror=alert(1)>' })),
  ],
];

describe('a file of the extract that is broken', () => {
  it.each(broken)('by %s is a named fault on the panels that need it, and on no other', async (_, text) => {
    const context = await theatre.browser.newContext({ locale: 'nb-NO', serviceWorkers: 'block' });
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.route(`**/extract/${file}`, (route) =>
      route.fulfill({ body: text(), contentType: 'application/json' }),
    );
    await page.goto(new URL('?figures=bef-barn-under-18~bhg-andel-1-5&areas=4003', theatre.url).href);
    await page.getByText('94,7').first().waitFor();
    await page
      .getByText(/tabell 07459/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /Prøv igjen/ })
      .first()
      .waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(thrown).toEqual([]);
    await page.unroute(`**/extract/${file}`);
    await page
      .getByRole('button', { name: /Prøv igjen/ })
      .first()
      .click();
    await page
      .getByText(/10.888/)
      .first()
      .waitFor();
    await context.close();
  });
});
