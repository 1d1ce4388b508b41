import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartKind } from '../../src/dashboard/dashboard.ts';
import { type Opened, type Stage, stage } from './browser.ts';

let theatre: Stage;
let opened: Opened;
beforeAll(async () => {
  theatre = await stage();
  opened = await theatre.open('?view=workspace', { reducedMotion: 'reduce' });
});
afterAll(() => theatre.close());

const few = '4003~EKG11~40~0';
const twelve = '4003~4001~4005~4012~4014~4016~4018~4020~4022~4024~4026~4028';

interface Case {
  readonly kind: ChartKind;
  readonly figure: string;
  readonly areas: string;
  readonly span?: string;
  readonly transform?: string;
}

const share = 'bef-andel-under-18';
const cases: readonly Case[] = [
  ...(['line', 'bar', 'slope', 'multiples', 'heat', 'dots', 'map'] as const).map(
    (kind): Case => ({ kind, figure: share, areas: few }),
  ),
  ...(['line', 'slope', 'heat', 'dots'] as const).map(
    (kind): Case => ({ kind, figure: share, areas: twelve }),
  ),
  { kind: 'line', figure: share, areas: '4003' },
  { kind: 'bar', figure: share, areas: '4003', span: '2026..2026' },
  { kind: 'line', figure: 'bhg-minoritet-andel', areas: twelve },
  { kind: 'heat', figure: 'bhg-minoritet-andel', areas: twelve },
  { kind: 'line', figure: 'bhg-andel-1-5', areas: few },
  { kind: 'line', figure: 'bef-folketall', areas: '0', span: '1990..last' },
  { kind: 'line', figure: share, areas: few, transform: 'index' },
  { kind: 'slope', figure: share, areas: few, transform: 'difference' },
  { kind: 'multiples', figure: share, areas: few, transform: 'change' },
  { kind: 'bar', figure: share, areas: few, transform: 'change' },
  { kind: 'heat', figure: share, areas: few, transform: 'difference' },
  { kind: 'dots', figure: share, areas: few, transform: 'change' },
  { kind: 'pyramid', figure: 'bef-alderspyramide', areas: few },
  { kind: 'pyramid', figure: 'bef-alderspyramide', areas: '4003' },
  { kind: 'stacked', figure: 'bef-aldersfordeling', areas: few },
  { kind: 'stacked', figure: 'bef-aldersfordeling', areas: '4003' },
];

const chart = '.figure-chart [role="application"]';

async function show({ kind, figure, areas, span = '2015..last', transform }: Case): Promise<Page> {
  const changed = transform === undefined ? '' : `&transforms=${figure}.${transform}`;
  const link = `?v=1&view=figure&charts=${figure}.${kind}${changed}&figure=${figure}&figures=${figure}&areas=${areas}&span=${span}`;
  await opened.page.goto(new URL(link, theatre.url).href);
  await opened.page.locator(chart).first().waitFor();
  await opened.page.locator('.chart-waiting').waitFor({ state: 'detached' });
  return opened.page;
}

const said = (page: Page): Promise<string> =>
  page.locator('.figure-chart [aria-live="polite"]').first().innerText();

describe.each(cases)('$figure as $kind of $areas, $transform', (wanted) => {
  it('is walked through by the arrow keys, each number read out, and Escape puts away what they opened', async () => {
    const page = await show(wanted);
    const area = page.locator(chart).first();
    await area.focus();
    const heard = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      heard.add(await said(page));
    }
    expect([...heard].join(' ')).toMatch(/\d/);
    expect(wanted.areas === '4003' && wanted.kind === 'bar' ? 2 : heard.size).toBeGreaterThan(1);
    expect([...heard].join(' ')).not.toMatch(/undefined|NaN|null/);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(60);
    await expect(page.locator('.chart-tip:visible, .map-tip:visible').count()).resolves.toBe(0);
    await expect(
      page.locator('.figure-chart [role="img"]').first().getAttribute('aria-label'),
    ).resolves.toMatch(/\p{L}{3}.*\d/su);
    await expect(page.locator('.figure table').count()).resolves.toBeGreaterThan(0);
    expect(opened.faults).toEqual([]);
  });
});

it('the words of a chart grow with the text of the page, in drawings and in those of a library', async () => {
  for (const wanted of [
    { kind: 'line', figure: share, areas: few },
    { kind: 'heat', figure: share, areas: few },
  ] as const) {
    const page = await show(wanted);
    const tallest = () =>
      page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('.figure-chart svg text')].map(
            (text) => text.getBoundingClientRect().height,
          ),
        ),
      );
    const before = await tallest();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(tallest).toBeGreaterThan(before * 1.8);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});
