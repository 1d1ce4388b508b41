import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/catalog/indicator.ts';
import { catalogChecks, changesOf, type TableCheck } from '../../src/cli/check/changes.ts';
import { exitCode, reportText } from '../../src/cli/check/report.ts';
import { reachOf } from '../../src/cli/check/times.ts';
import { nodeCatalog, projectRoot } from '../../src/cli/nodeAssets.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import type { Source } from '../../src/pxweb/source.ts';
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

describe('units, decimals and periods held against the table', () => {
  const withUnit = (info: TableInfo, base: string, decimals = share.decimals): TableInfo => ({
    ...info,
    units: { [share.measure.of.contents]: { base, decimals } },
  });
  const withTimes = (info: TableInfo, codes: readonly string[]): TableInfo => ({
    ...info,
    variables: info.variables.map((each) => (each.code === info.time ? { ...each, codes } : each)),
  });

  it.each([
    ['prosent', []],
    ['et ord som ingen kjenner', []],
    [
      'kr',
      [`Tabell 13502 oppgir enheten «kr» for målet ${share.measure.of.contents}; katalogen har Prosent.`],
    ],
  ])('the unit “%s”', async (base, said) => {
    const info = await liveAt(statbank).source.tableInfo('13502');
    expect(texts(share, withUnit(info, base))).toEqual(said);
  });

  it('compares the decimals of what is taken away too', async () => {
    const info = await liveAt(statbank).source.tableInfo('13502');
    const difference: Indicator = {
      ...share,
      measure: {
        kind: 'difference',
        of: { ...share.measure.of, contents: 'A' },
        minus: { ...share.measure.of, contents: 'B' },
      },
    };
    const units = { A: { base: 'prosent', decimals: 1 }, B: { base: 'prosent', decimals: 0 } };
    expect(texts(difference, { ...info, units })).toContain(
      'Tabell 13502 oppgir nå 0 desimaler for målet B; katalogen har 1.',
    );
  });

  const reach = reachOf(['2020', '2025']);
  it.each([
    [['2020', '2026'], []],
    [['2019', '2025'], []],
    [['2021', '2025'], ['Tabell 13502 begynner nå i 2021; før begynte den i 2020.']],
    [['2020', '2024'], ['Tabell 13502 slutter nå i 2024; før gikk den til 2025.']],
    [
      ['2019K1', '2025K4'],
      ['Tabell 13502 har perioder av en annen form enn katalogen sier: den nyeste er 2025K4.'],
    ],
    [['i fjor'], ['Tabell 13502 har ingen perioder som kan leses.']],
  ])('the periods %j', async (codes, said) => {
    const info = withTimes(await liveAt(statbank).source.tableInfo('13502'), codes);
    expect(changesOf(share, info, 'nb', reach).map(({ text }) => text)).toEqual(said);
  });
});

describe('the report', () => {
  const check = (table: string, more: Partial<TableCheck>): TableCheck => ({
    table,
    info: null,
    figures: 1,
    changes: [],
    isAnswered: true,
    ...more,
  });
  const change = { entry: 'a', text: 'Tabell 00002 er ikke funnet i Statistikkbanken.' };

  it('says each finding once, with its key figures, under a line per table', async () => {
    const info = await liveAt(statbank).source.tableInfo('13502');
    const text = reportText(
      [check('13502', { info }), check('00002', { changes: [change, { ...change, entry: 'b' }] })],
      { base: 'http://x', calls: 7, figures: 3 },
    );
    expect(text.split('\n')).toEqual([
      'tabell  perioder     oppdatert   nøkkeltall  funn',
      `13502   2020 – 2025  ${info.updated.slice(0, 10)}  1           i orden`,
      '00002   –            –           1           finnes ikke',
      '',
      '- Tabell 00002 er ikke funnet i Statistikkbanken.',
      '    a, b',
      '',
      '3 nøkkeltall i 2 tabeller kontrollert mot http://x: 2 er endret.',
      '2 av 2 tabeller ble besvart. 7 kall.',
    ]);
  });

  it.each([
    [0, [check('1', {})]],
    [1, [check('1', { changes: [change] }), check('2', { isAnswered: false, changes: [change] })]],
    [3, [check('1', {}), check('2', { isAnswered: false, changes: [change] })]],
  ])('ends with %i', (code, checks) => {
    expect(exitCode(checks)).toBe(code);
  });
});

describe('an office that does not answer', () => {
  it('is left in peace after two tables, and the rest is said not to be checked', async () => {
    const asked: string[] = [];
    const silent = {
      tableInfo: async (table: string) => {
        asked.push(table);
        throw new PxWebError('timeout', table, 'no answer');
      },
    } as unknown as Source;
    const checks = await catalogChecks(catalog, silent, { before: async () => null, language: 'nb' });
    expect(asked).toHaveLength(2);
    expect(exitCode(checks)).toBe(3);
    expect(checks[0]?.changes[0]?.text).toContain('svarte ikke i tide');
    const text = reportText(checks, { base: 'http://x', calls: 6, figures: 139 });
    expect(text).toContain(`0 av ${checks.length} tabeller ble besvart.`);
    expect(text.split('\n').filter((line) => line.endsWith('ikke kontrollert'))).toHaveLength(checks.length);
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
    expect(out).toMatch(/^12275 .* finnes ikke$/m);
    expect(out).toMatch(/^07459 +1986 – 2026 .* i orden$/m);
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
