import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/catalog/indicator.ts';
import { changesOf } from '../../src/cli/check/changes.ts';
import { nodeCatalog, projectRoot } from '../../src/cli/nodeAssets.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { liveAt } from '../pxweb/live.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { type Statbank, startStatbank } from '../statbank/server.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({
    tables: await extractTables(),
    statedRate: { calls: 1000, seconds: 60 },
  });
});
afterAll(() => statbank.stop());

const catalog = nodeCatalog();
const entry = (id: string) => catalog.indicators.find((indicator) => indicator.id === id) as Indicator;
/** The extract has no KOSTRA groups in this table. */
const share: Indicator = { ...entry('bhg-andel-1-5'), levels: ['municipality'] };
const texts = (indicator: Indicator, info: TableInfo) =>
  changesOf(indicator, info, 'nb').map(({ text }) => text);

const without = (info: TableInfo, variable: string, codes: readonly string[] | 'all'): TableInfo => ({
  ...info,
  variables: info.variables.flatMap((each) =>
    each.code !== variable
      ? [each]
      : codes === 'all'
        ? []
        : [{ ...each, codes: each.codes.filter((code) => !codes.includes(code)), codelists: [] }],
  ),
});

describe('an entry held against its table', () => {
  it('is as it was while the table has all that it names', async () => {
    const info = await liveAt(statbank).source.tableInfo('13502');
    expect(texts(share, info)).toEqual([]);
  });

  it('names the contents, the variable, the codes, the level and the decimals that have changed', async () => {
    const info = await liveAt(statbank).source.tableInfo('13502');
    const { contents } = share.measure.of;
    const region = info.region as string;
    const municipalities = info.variables
      .find(({ code }) => code === region)
      ?.codes.filter((code) => /^\d{4}$/.test(code)) as string[];
    expect(texts(share, without(info, info.contents, [contents]))).toEqual([
      `Tabell 13502 har ikke lenger målet ${contents}.`,
    ]);
    expect(texts(share, without(info, region, 'all'))).toEqual([
      `Tabell 13502 har ikke lenger variabelen ${region}.`,
    ]);
    expect(texts(share, without(info, region, municipalities))).toEqual([
      'Tabell 13502 har ikke lenger tall for kommuner.',
    ]);
    expect(texts(share, { ...info, units: { [contents]: { base: 'prosent', decimals: 3 } } })).toEqual([
      `Tabell 13502 oppgir nå 3 desimaler for målet ${contents}; katalogen har ${share.decimals}.`,
    ]);
    const [variable, codes] = Object.entries(share.measure.of.fixed)[0] ?? [];
    if (variable !== undefined)
      expect(texts(share, without(info, variable, codes ?? []))[0]).toContain('har ikke lenger kode');
  });
});

/** The program in a process of its own; the statbank runs in this one. */
function run(...more: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const script = join(projectRoot, 'src/cli/catalog-check.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...more], { cwd: projectRoot });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('npm run catalog:check -- --live', () => {
  it('names every entry whose table the office lacks, says how many calls it made, and fails', async () => {
    statbank.reset();
    const { code, out, err } = await run('--live', '--source', statbank.base);
    expect(code).toBe(1);
    expect(err).toMatch(/^\S+: Tabell 12275 er ikke funnet i Statistikkbanken\.$/m);
    expect(err).toMatch(/^bhg-andel-1-5: Tabell 13502 har ikke lenger tall for KOSTRA-grupper\.$/m);
    expect(err).not.toMatch(/^bef-folketall:/m);
    expect(out).toContain(`${statbank.calls().length} kall`);
    const asked = statbank.calls().filter(({ path }) => path.endsWith('/metadata'));
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
    expect(statbank.dataCalls()).toEqual([]);
  }, 60_000);

  it('takes no address but of this machine', async () => {
    const { code, err } = await run('--live', '--source', 'https://example.com/api');
    expect(code).toBe(2);
    expect(err).toContain('denne maskinen');
  }, 60_000);
});
