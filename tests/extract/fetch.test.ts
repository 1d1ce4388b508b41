import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/catalog/indicator.ts';
import { tablesOf } from '../../src/catalog/indicator.ts';
import { fetchExtract } from '../../src/cli/extract/fetch.ts';
import { fileCache } from '../../src/cli/extract/fileCache.ts';
import { writeExtract } from '../../src/cli/extract/write.ts';
import { nodeCatalog, nodeExtract } from '../../src/cli/nodeAssets.ts';
import { liveSource } from '../../src/pxweb/client.ts';
import { pacer } from '../../src/pxweb/pacer.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import type { Source } from '../../src/pxweb/source.ts';
import { extractTables } from '../statbank/extracttables.ts';
import { startStatbank, type Statbank } from '../statbank/server.ts';

const offered = new Set(['07459', '08487', '09429']);
const ids = ['bef-barn-under-18', 'bef-folketall', 'bhg-andel-1-5', 'lov-anmeldte-per-1000', 'utd-hoyere'];
const indicators: readonly Indicator[] = nodeCatalog().indicators.filter(({ id }) => ids.includes(id));

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const kept = join(folder, 'kept');
let statbank: Statbank;
beforeAll(async () => {
  const tables = (await extractTables()).filter(({ id }) => offered.has(id));
  statbank = await startStatbank({ tables });
});
afterAll(async () => {
  await statbank.stop();
  rmSync(folder, { recursive: true });
});

const office = (): Source =>
  liveSource({ base: statbank.base, fetch, pacer: pacer(), cache: fileCache(kept), language: 'no' });
const fetched = (source: Source, steps: string[] = []) =>
  fetchExtract({ source, indicators, onStep: (step) => steps.push(step), today: '2026-11-24T08:00:00Z' });

describe('an extract fetched from an office', () => {
  const steps: string[] = [];
  let calls = 0;
  beforeAll(async () => {
    writeExtract(join(folder, 'fetched'), await fetched(office(), steps));
    calls = statbank.calls().length;
  });
  const source = nodeExtract(join(folder, 'fetched'));

  test('asks few times: what every table offers, its code lists, and a few wide queries', () => {
    expect(calls).toBeLessThan(25);
    expect(statbank.dataCalls().length).toBeLessThan(15);
  });
  test('answers like the extract that the office answered from', async () => {
    const children = (region: string, codelist?: string) =>
      tableQuery('07459', {
        Region: { codes: [region], ...(codelist !== undefined && { codelist }) },
        Alder: { codes: Array.from({ length: 18 }, (_, age) => String(age).padStart(3, '0')) },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ['2024'] },
      });
    for (const query of [
      children('0'),
      children('K-0301', 'agg_KommSummer'),
      children('F-46', 'agg_KommFylker'),
    ])
      expect((await source.data(query)).dataset.value).toEqual(
        (await nodeExtract().data(query)).dataset.value,
      );
  });
  test('keeps the nation apart, so that the first view loads little', () => {
    expect(readdirSync(join(folder, 'fetched'))).toContain('nation.json');
  });
  test('describes its tables in the office’s words, with the code lists it holds', async () => {
    const info = await source.tableInfo('07459');
    expect(info.region).toBe('Region');
    const lists = info.variables.find(({ code }) => code === 'Region')?.codelists ?? [];
    expect(lists.map(({ id, codes }) => [id, codes.length])).toContainEqual(['agg_KommSummer', 357]);
  });
  test('tells of every table, those that the office lacks included', () => {
    for (const table of new Set(indicators.flatMap(tablesOf)))
      expect(
        steps.some(
          (step) => step.startsWith(`${table}: `) && step.includes('left out') !== offered.has(table),
        ),
      ).toBe(true);
  });
  test('a second run asks for no figures again', async () => {
    const before = statbank.dataCalls().length;
    const again = await fetched(office());
    expect(statbank.dataCalls().length).toBe(before);
    expect(again.items.length).toBeGreaterThan(0);
  });
});

test('a fetch that is broken off leaves what came, and goes on where it stopped', async () => {
  rmSync(kept, { recursive: true, force: true });
  statbank.reset();
  const { data, ...rest } = office();
  const cutOff: Source = {
    ...rest,
    data: async (query) => {
      if (query.table === '09429') throw new PxWebError('offline', '09429', 'the net went away');
      return data(query);
    },
  };
  await expect(fetched(cutOff)).rejects.toMatchObject({ table: '09429' });
  const before = statbank.dataCalls().filter(({ path }) => path.includes('07459')).length;
  statbank.reset();
  expect((await fetched(office())).items.length).toBeGreaterThan(0);
  expect(before).toBeGreaterThan(0);
  expect(statbank.dataCalls().filter(({ path }) => path.includes('07459'))).toEqual([]);
});
