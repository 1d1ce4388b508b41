import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { installedBrowser } from '../../src/cli/browser.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { type ServeOptions, serve } from '../../src/cli/serve.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A fresh page of its own context; `faults` collects what the page complained about. */
  open(link: string, options?: Parameters<Browser['newContext']>[0]): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
}

/** The built app behind its own server, and a real Chromium. */
export async function stage(options: Partial<ServeOptions> = {}): Promise<Stage> {
  const path = installedBrowser();
  if (path === null) throw new Error('no browser: npm test finds or installs one');
  const server = await serve({
    root: process.env.NOKKELTALL_DIST ?? join(projectRoot, 'dist'),
    port: 0,
    source: 'extract',
    ...options,
  });
  const browser = await chromium.launch({ executablePath: path, args: quiet });
  return {
    url: server.url,
    browser,
    open: async (link, contextOptions) => {
      const context = await browser.newContext({
        locale: 'nb-NO',
        viewport: { width: 1440, height: 1000 },
        ...contextOptions,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(new URL(link, server.url).href);
      return { page, context, faults };
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page by WCAG 2.1 and 2.2 A and AA, or by some rules alone, a line each. */
export async function axeFindings(page: Page, only: readonly string[] = []): Promise<readonly string[]> {
  // Evaluated through the debugger, which the page's policy does not concern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe: runner } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResult> };
    };
    interface AxeResult {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
      }[];
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
    const { violations } = await runner.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }, only);
}
