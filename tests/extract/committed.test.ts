import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/catalog/indicator.ts';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { codes } from '../../src/jsonstat/dataset.ts';
import { readDataset } from '../../src/jsonstat/read.ts';
import { extractCoverage, type ExtractDataset } from '../../src/pxweb/manifest.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import { committedExtract, committedManifest, extractFolder } from './committed.ts';

const manifest = committedManifest();
const files = readdirSync(extractFolder).filter((file) => file.endsWith('.json'));
const gzipped = (file: string) => gzipSync(readFileSync(join(extractFolder, file))).length;

function datasetsIn(file: string): readonly Dataset[] {
  const json = JSON.parse(readFileSync(join(extractFolder, file), 'utf8'));
  return (json.class === 'collection' ? json.link.item : [json]).map((item: unknown) => readDataset(item));
}

const idOf = (dataset: Dataset) => dataset.extension?.extractId as string;
const all = new Map(
  files
    .filter((file) => file !== 'manifest.json')
    .flatMap((file) => datasetsIn(file).map((one) => [idOf(one), one])),
);

describe('every dataset is what the manifest says', () => {
  test('no more and no fewer', () => {
    expect([...all.keys()].sort()).toEqual(manifest.datasets.map(({ id }) => id).sort());
  });
  test.each(manifest.datasets.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const dataset = all.get(id) as Dataset;
    expect(
      Object.fromEntries(dataset.id.map((code) => [code, codes(dataset.dimension[code] as never)])),
    ).toEqual(entry.codes);
    const values = dataset.value as readonly (number | null)[];
    const numbers = values.filter((value) => value !== null);
    expect({
      numbers: numbers.length,
      missing: values.length - numbers.length,
      sum: Math.round(numbers.reduce((sum, value) => sum + value, 0) * 1000) / 1000,
    }).toEqual(entry.check);
    expect(dataset.updated ?? null).toBe(entry.updated);
    expect(new Date(entry.retrieved).getTime()).not.toBeNaN();
  });
});

describe('what is loaded is small', () => {
  test('the extract is within 6 MB gzipped', () => {
    expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThan(6_000_000);
  });
  test('the first view, which is manifest, nation and small local tables, within 120 kB', () => {
    expect(
      ['manifest.json', 'nation.json', 'local.json'].reduce((sum, file) => sum + gzipped(file), 0),
    ).toBeLessThan(120_000);
  });
  test('a query over children loads no more than the youngest ages', async () => {
    const read: string[] = [];
    const extract = committedExtract((file) => read.push(file));
    await extract.data(
      tableQuery('07459', {
        Region: { codelist: 'agg_KommSummer', codes: ['K-4601'] },
        Alder: { codes: ['000', '017'] },
        ContentsCode: { codes: ['Personer1'] },
        Tid: { codes: ['2024'] },
      }),
    );
    expect(read).toEqual(['manifest.json', '07459-municipality-000-024.json']);
    expect(statSync(join(extractFolder, read[1] as string)).size).toBeLessThan(1_000_000);
  });
});

describe('nothing stands under a code that had no such numbers', () => {
  const byTable = (table: string) => manifest.datasets.filter((entry) => entry.table === table);
  const regions = ({ region, codes: held }: ExtractDataset) => held[region ?? ''] ?? [];
  test('population of municipalities and counties is the merged series only', () => {
    for (const entry of byTable('07459'))
      expect(new Set(regions(entry).map((code) => code[0]))).toEqual(
        new Set([entry.levels[0] === 'nation' ? '0' : entry.levels[0] === 'county' ? 'F' : 'K']),
      );
  });
  test('the quarters of 2023 have the codes of 2023, those of 2024 the codes of 2024', () => {
    const [before, after] = byTable('01222');
    expect(regions(before as ExtractDataset)).toContain('3001');
    expect(regions(before as ExtractDataset)).not.toContain('3101');
    expect(regions(after as ExtractDataset)).toContain('3101');
    expect(regions(after as ExtractDataset)).not.toContain('3001');
  });
  test('kindergarten coverage of Skien before 2024 is found under 3807', async () => {
    const { dataset } = await committedExtract().data(
      tableQuery('13502', {
        KOKkommuneregion0000: { codes: ['3807', '4003'] },
        ContentsCode: { codes: ['KOSandel150000'] },
        Tid: { codes: ['2023', '2024'] },
      }),
    );
    expect(dataset.value).toEqual([92, null, null, 93.9]);
    expect(dataset.status).toBeUndefined();
  });
});

describe('coverage is known without a figure', () => {
  const term = (parts: Partial<Term>): Term => ({
    table: '07459',
    region: 'Region',
    contents: 'Personer1',
    fixed: {},
    ...parts,
  });
  test('children: nation, counties and municipalities, with what is to be said about them', () => {
    const found = extractCoverage(manifest, term({ fixed: { Alder: ['000', '017'] } }));
    expect(found?.levels).toEqual(['nation', 'county', 'municipality']);
    expect(found?.periods.toSorted()[0]).toBe('1986');
    expect(found?.periods.toSorted().at(-1)).toBe('2026');
    expect(found?.flags).toContain('county-sums-by-fhi');
  });
  test('a contents code that is not held is no coverage', () => {
    const of = { table: '13502', region: 'KOKkommuneregion0000' };
    expect(extractCoverage(manifest, term({ ...of, contents: 'KOSutg020000' }))).toBeNull();
    expect(extractCoverage(manifest, term({ ...of, contents: 'KOSandel150000' }))?.levels).toContain(
      'nation',
    );
    expect(extractCoverage(manifest, term({ table: '99999' }))).toBeNull();
  });
  test('a variable that is neither fixed, shown nor total is not to be had', () => {
    const people = term({ table: '13556', contents: 'BosatteProsent' });
    expect(extractCoverage(manifest, people)).toBeNull();
    const fixed = { HovArbStyrkStatus: ['NEET'], Alder: ['15-29'] };
    expect(extractCoverage(manifest, { ...people, fixed })?.levels).toContain('municipality');
    expect(extractCoverage(manifest, people, ['HovArbStyrkStatus', 'Alder'])).not.toBeNull();
  });
});
