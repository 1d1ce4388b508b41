import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeCatalog } from '../../src/cli/nodeAssets.ts';
import { tablesOf } from '../../src/catalog/indicator.ts';
import { maximumPanels } from '../../src/dashboard/dashboard.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';
import { type Stage, stage } from './browser.ts';

let office: Statbank;
let theatre: Stage;
beforeAll(async () => {
  office = await startStatbank({ tables: await extractTables(), statedRate: { calls: 1000, seconds: 60 } });
  theatre = await stage({ source: 'live', office: office.base, haste: 15 });
});
afterEach(() => office.reset());
afterAll(async () => {
  await theatre.close();
  await office.stop();
});

const one = '?figures=bhg-andel-1-5&areas=4003&span=2015..last';

describe('a link', () => {
  it.each([
    'https://example.com/api/pxwebapi/v2',
    '//example.com',
    'http://example.com:8080',
    'javascript:1',
  ])('cannot point the page at another host: source=%s', async (source) => {
    const { page, context } = await theatre.open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(
      `${theatre.url}${one}&source=${encodeURIComponent(source)}&office=${encodeURIComponent(source)}`,
    );
    await page.getByText('94,7').first().waitFor();
    const known = [new URL(theatre.url).origin, new URL(office.base).origin];
    expect(asked.filter((origin) => !known.includes(origin))).toEqual([]);
    await context.close();
  });

  it('with as many figures as a dashboard takes costs one description and at most one call per list of each table', async () => {
    const indicators = nodeCatalog().indicators.slice(0, maximumPanels + 20);
    const tables = new Set(indicators.slice(0, maximumPanels).flatMap(tablesOf));
    const ids = indicators.map(({ id }) => id).join('~');
    const { page, context } = await theatre.open(`?figures=${ids}&areas=4003~40~0~EKG11&span=2015..last`);
    await page.locator('#panel-bef-folketall svg').first().waitFor();
    await page.waitForTimeout(3000);
    const described = office.calls().filter(({ path }) => path.endsWith('/metadata'));
    expect(described.length).toBeLessThanOrEqual(tables.size);
    const byTable = new Map<string, number>();
    for (const { path } of office.dataCalls()) byTable.set(path, (byTable.get(path) ?? 0) + 1);
    expect(Math.max(...byTable.values())).toBeLessThanOrEqual(mostPerTable);
    expect(office.calls().length).toBeLessThanOrEqual(tables.size * (1 + mostPerTable) + 10);
    await context.close();
  });
});

/** Own codes of places, municipalities summed backwards, counties summed backwards; each in a plan of at most four shapes. */
const mostPerTable = 12;

describe('an office outside this machine in the head of the page', () => {
  it('is not asked: the fixed address of Statistics Norway stands', async () => {
    const elsewhere = await stage({ source: 'live', office: 'https://example.com/api/pxwebapi/v2' });
    const { page, context } = await elsewhere.open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.route('https://**', (route) => route.abort());
    await page.goto(new URL(one, elsewhere.url).href);
    await page.locator('#panel-bhg-andel-1-5[data-state]').waitFor();
    await page.waitForTimeout(1500);
    const outside = new Set(asked.filter((host) => !host.startsWith('localhost')));
    expect([...outside]).toEqual(['data.ssb.no']);
    await context.close();
    await elsewhere.close();
  });
});

describe('every answer of the server', () => {
  it.each(['', 'index.html', 'manifest.webmanifest', 'extract/manifest.json', 'no-such-file'])(
    '/%s carries a policy that lets the page talk to the office alone',
    async (file) => {
      const response = await fetch(new URL(file, theatre.url));
      const rules = (response.headers.get('content-security-policy') ?? '').split('; ');
      expect(rules).toContain(`connect-src 'self' https://data.ssb.no ${new URL(office.base).origin}`);
      expect(rules).toContain("default-src 'none'");
      expect(rules).toContain("script-src 'self'");
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );
});
