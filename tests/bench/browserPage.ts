import type { CDPSession, Page } from 'playwright-core';
import type { Stage } from '../e2e/browser.ts';

/** Each measurement is taken so many times, in a context of its own, and its median told. */
export const runs = 5;

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

export async function throttled(page: Page, network?: 'slow'): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network === 'slow') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  return session;
}

/** Opens the link, lets it come to rest at full speed, and gives the page at a quarter of it. */
export async function rested(theatre: Stage, link: string): Promise<Page> {
  const { page } = await theatre.open(link);
  await page.waitForTimeout(2000);
  await page.waitForFunction(`document.querySelector('.panel[data-state="loading"]') === null`);
  await throttled(page);
  await page.waitForTimeout(300);
  return page;
}

const figures = [
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
];

/** Twenty panels for a municipality, its county and the nation. */
export const twenty = `?figures=${figures.join('~')}&areas=4003~40~0&span=2015..last`;

/** So many panels: as many figures of the catalogue as that, the twenty first. */
export const panels = (count: number, ids: readonly string[]): string =>
  `?figures=${[...new Set([...figures, ...ids])].slice(0, count).join('~')}&areas=4003~40~0&span=2015..last`;
