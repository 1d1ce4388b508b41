import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { type Stage, stage } from '../e2e/browser.ts';
import { type Measurement, measurement, median } from './timing.ts';

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const runs = 5;

interface Paint {
  readonly first: number;
  readonly largest: number;
  /** Main-thread time beyond 50 ms a task, after the first paint. */
  readonly blocking: number;
}

const watch = `
  window.paints = { first: 0, largest: 0, blocking: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === 'first-contentful-paint') paints.first = e.startTime; }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) paints.largest = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.startTime > paints.first) paints.blocking += Math.max(0, e.duration - 50); }).observe({ type: 'longtask', buffered: true });
`;

async function throttled(page: Page, network: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  return session;
}

/** A cold load of the link: each run in a context of its own. */
async function paintOf(theatre: Stage, link: string, network: boolean): Promise<Paint> {
  const found: Paint[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await theatre.browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 1440, height: 1000 },
    });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await throttled(page, network);
    await page.goto(new URL(link, theatre.url).href);
    await page.waitForTimeout(network ? 4000 : 2500);
    found.push(await page.evaluate<Paint>('window.paints'));
    await context.close();
  }
  const of = (part: keyof Paint) => median(found.map((paint) => paint[part]));
  return { first: of('first'), largest: of('largest'), blocking: of('blocking') };
}

const armed = `
  window.shown = new Promise((resolve) => {
    const begin = (event) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - event.timeStamp)));
    for (const kind of ['click', 'change', 'input']) addEventListener(kind, begin, { capture: true, once: true });
  });
  undefined;
`;

/** Milliseconds from an act on the page to the next frame after it has been shown. */
async function timeTo(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(armed);
  await act();
  return page.evaluate<number>('window.shown');
}

const twenty = [
  'bef-barn-under-18',
  'bef-folketall',
  'bef-andel-under-18',
  'bef-barnehagealder',
  'bef-0-5',
  'bef-grunnskolealder',
  'bef-16-19',
  'bef-20-24',
  'bef-6-12',
  'bef-13-15',
  'bhg-andel-1-5',
  'bhg-minoritet-andel',
  'fri-kulturskole-andel',
  'fri-bibliotekbesok',
  'fam-hush-enslig-andel',
  'lov-anmeldte-per-1000',
  'bef-kvartal-fodte',
  'bef-kvartal-dode',
  'hel-trafikk-skadd',
  'arb-neet-15-29',
].join('~');

async function interactions(theatre: Stage): Promise<readonly Measurement[]> {
  const opened = await theatre.open(`?figures=${twenty}&areas=4003~40~0&span=2015..last`);
  const { page, context } = opened;
  await page.waitForTimeout(2500);
  await throttled(page, false);
  const adding = await timeTo(page, () =>
    page.getByRole('checkbox', { name: 'Døde', exact: true }).first().check(),
  );
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /^Periode/ }).click();
  const spanning = await timeTo(page, () => page.getByLabel('Fra', { exact: true }).selectOption('2018'));
  await page.waitForTimeout(1500);
  const typing: number[] = [];
  for (const letter of 'barnevern')
    typing.push(await timeTo(page, () => page.getByRole('searchbox').first().pressSequentially(letter)));
  await context.close();
  return [
    measurement('adding a figure to a dashboard of 20 panels, next paint, 4×', adding, 200, 'ms'),
    measurement('changing the span with 20 panels, next paint, 4×', spanning, 100, 'ms'),
    measurement('typing in the search, worst letter, 4×', Math.max(...typing), 50, 'ms'),
  ];
}

/** JavaScript that the page names in its head, gzipped: what is loaded before anything is shown. */
function initialScripts(): readonly Measurement[] {
  const dist = join(projectRoot, 'dist');
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const size = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0) /
    1000;
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] as string);
  const scripts = named(/<(?:script|link)[^>]*(?:src|href)="\.\/([^"]+\.js)"/g);
  const data = named(/<link rel="preload" as="fetch" href="\.\/([^"]+)"/g);
  return [
    measurement('initial JavaScript of the front page', size(scripts), 150, 'kB gzip'),
    measurement('data of the first view', size(data), 300, 'kB gzip'),
  ];
}

async function main(): Promise<void> {
  const theatre = await stage();
  const found = [...initialScripts()];
  for (const [name, network] of [
    ['4× CPU', false],
    ['4× CPU and slow 4G', true],
  ] as const) {
    const front = await paintOf(theatre, '', network);
    if (!network)
      found.push(measurement(`front page, first contentful paint, ${name}`, front.first, 700, 'ms'));
    found.push(
      measurement(`front page, largest contentful paint, ${name}`, front.largest, network ? 1800 : 900, 'ms'),
    );
    if (!network)
      found.push(
        measurement(`front page, blocking after the first paint, ${name}`, front.blocking, 200, 'ms'),
      );
  }
  found.push(...(await interactions(theatre)));
  await theatre.close();
  for (const { what, found: value, bound, within } of found)
    console.log(`${within ? ' ' : '!'} ${what.padEnd(64)} ${value.padStart(14)}   ${bound}`);
}

await main();
