import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import type { Stage } from '../e2e/browser.ts';
import { runs, throttled, twenty } from './browserPage.ts';
import { type Measurement, measurement, median } from './timing.ts';

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

/** A cold load of the link. */
async function paintOf(theatre: Stage, link: string, network?: 'slow'): Promise<Paint> {
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
    await page.waitForTimeout(network === 'slow' ? 4000 : 3000);
    found.push(await page.evaluate<Paint>('window.paints'));
    await context.close();
  }
  const of = (part: keyof Paint) => median(found.map((paint) => paint[part]));
  return { first: of('first'), largest: of('largest'), blocking: of('blocking') };
}

/** JavaScript that the page names in its head, gzipped: what is loaded before anything is shown. */
export function initialFiles(): readonly Measurement[] {
  const dist = process.env.NOKKELTALL_DIST ?? join(projectRoot, 'dist');
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

export async function* paints(theatre: Stage): AsyncGenerator<Measurement> {
  const front = await paintOf(theatre, '');
  yield measurement('front page, first contentful paint, 4× CPU', front.first, 700, 'ms');
  yield measurement('front page, largest contentful paint, 4× CPU', front.largest, 900, 'ms');
  yield measurement('front page, blocking after the first paint, 4× CPU', front.blocking, 200, 'ms');
  const slow = await paintOf(theatre, '', 'slow');
  yield measurement('front page, largest contentful paint, 4× CPU and slow 4G', slow.largest, 1800, 'ms');
  const link = await paintOf(theatre, twenty);
  yield measurement('a link with 20 panels opened cold, largest paint, 4× CPU', link.largest, Infinity, 'ms');
  yield measurement('the same, blocking after the first paint', link.blocking, Infinity, 'ms');
}
