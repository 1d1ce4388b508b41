import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { readDataset, readMetadata } from '../../src/jsonstat/read.ts';
import { limitsFrom } from '../../src/pxweb/config.ts';
import { codelistFrom } from '../../src/pxweb/codelists.ts';
import { tableInfoFrom } from '../../src/pxweb/metadata.ts';
import { listingFrom, tablesPageFrom } from '../../src/pxweb/tables.ts';
import { extractTables } from './extracttables.ts';
import { madeTables } from './made.ts';
import { recorded, recordedTables } from './recorded.ts';
import { type Statbank, startStatbank } from './server.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({
    tables: [...(await extractTables()), ...madeTables, ...recordedTables()],
  });
});
afterAll(() => statbank.stop());

const json = async (path: string): Promise<unknown> => (await fetch(`${statbank.base}${path}`)).json();

type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };
/** What keys a thing has and of what kind, one of each list. */
function shapeOf(found: unknown): Shape {
  if (Array.isArray(found)) return found.slice(0, 1).map(shapeOf);
  if (typeof found !== 'object' || found === null) return found === null ? 'null' : typeof found;
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, shapeOf(value)]));
}

describe('the statbank of the tests answers as the office does', () => {
  it.each(['13760', '05803', '12134'])('with the recorded data of %s, whole', async (table) => {
    const record = recorded(`${table}_data_no.json`) as Dataset;
    const all = record.id.map((variable) => `valueCodes[${variable}]=*`).join('&');
    const answer = await json(`/tables/${table}/data?lang=no&${all}`);
    const { label, extension: _, ...rest } = record;
    expect(answer).toMatchObject(rest);
    expect((answer as Dataset).label).toContain(label?.split(', etter')[0]);
    expect(Object.keys(answer as object)).toEqual(Object.keys(record));
  });

  it('with /config in the recorded shape', async () => {
    expect(shapeOf(await json('/config'))).toEqual(shapeOf(recorded('config.json')));
  });

  it('with rows and pages of the list of tables in the recorded shape', async () => {
    const page = await json('/tables?query=oppdiktet OR nøkkeltall&pageSize=1');
    expect(shapeOf(page)).toEqual(shapeOf(recorded('tables_no_page1.json')));
    expect(shapeOf(await json('/tables/99104'))).toEqual(shapeOf(recorded('table_03013_en.json')));
  });

  it('with the refusals that were recorded', async () => {
    const base = '/tables/99101/data?valueCodes[ContentsCode]=Personer1';
    const asked: Readonly<Record<string, string>> = {
      'unknown variable': `${base}&valueCodes[Tid]=2025&valueCodes[X]=1`,
      'unknown value code': `${base}&valueCodes[Tid]=2031`,
      'mandatory variable left out': base,
      'too many cells':
        '/tables/99103/data?valueCodes[Region]=*&valueCodes[Alder]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=*',
      'comma expression without brackets in GET': `${base}&valueCodes[Tid]=range(2015,2020)`,
      'unknown codelist id in codelist[X]': `${base}&valueCodes[Tid]=2025&valueCodes[Region]=*&codelist[Region]=agg_X`,
    };
    for (const { case: name, http, body } of recorded('errors.json') as {
      case: string;
      http: number;
      body: unknown;
    }[]) {
      const response = await fetch(`${statbank.base}${asked[name]}`);
      expect([name, response.status, await response.json()]).toEqual([name, http, body]);
    }
  });

  it('with metadata that has what the recorded has of a variable', async () => {
    const record = recorded('13760_metadata_en.json') as Dataset;
    const made = (await json('/tables/99101/metadata?lang=en')) as Dataset;
    const keys = (dataset: Dataset, variable: string) =>
      Object.keys(dataset.dimension[variable]?.extension ?? {}).toSorted();
    expect(keys(made, 'Kjonn')).toEqual(keys(record, 'Kjonn'));
    expect(keys(record, 'ContentsCode')).toEqual(expect.arrayContaining(keys(made, 'ContentsCode')));
  });

  it('with the values of a variable in the order of their positions, in the text itself', async () => {
    for (const path of [
      '/tables/99101/metadata',
      '/tables/99101/data?valueCodes[Kjonn]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=2025',
    ]) {
      const text = await (await fetch(`${statbank.base}${path}`)).text();
      expect(text).toContain('"index":{"2":0,"1":1},"label":{"2":"Kvinner","1":"Menn"}');
    }
  });

  it('for every table of the extract: metadata, and its newest numbers', async () => {
    const page = tablesPageFrom(await json('/tables?pageSize=1000&includeDiscontinued=true'));
    expect(page.tables.length).toBeGreaterThan(10);
    for (const { id } of page.tables) {
      const metadata = readMetadata(await json(`/tables/${id}/metadata`), id);
      expect(tableInfoFrom(metadata, id).variables.length).toBeGreaterThan(1);
      const dataset = readDataset(await json(`/tables/${id}/data`), id);
      expect(dataset.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
  }, 30_000);
});

describe('what was recorded passes our own door', () => {
  it.each(['13760_data_no.json', '05803_data_no.json', '12134_data_no.json', 'scb_data.json'])(
    '%s',
    (name) => {
      expect(readDataset(recorded(name)).version).toBe('2.0');
    },
  );

  it.each([
    '13760_metadata_en.json',
    '05803_metadata_en.json',
    '05810_metadata_en.json',
    'scb_metadata.json',
  ])('%s', (name) => {
    const metadata = readMetadata(recorded(name));
    expect(tableInfoFrom(metadata, 'x').variables).toHaveLength(metadata.id.length);
  });

  it('lists of tables, rows, limits and code lists', () => {
    const page = tablesPageFrom(recorded('tables_no_page1.json'));
    expect([page.found, page.pages, page.tables[0]?.id]).toEqual([2, 2, '14710']);
    expect(listingFrom(recorded('table_03013_en.json'))).toMatchObject({ id: '03013', discontinued: true });
    expect(limitsFrom(recorded('config.json')).maxDataCells).toBe(800_000);
    expect(codelistFrom(recorded('scb_codelist.json'), 'agg_Ålder10årJ').members['-9']).toHaveLength(10);
  });
});

describe('Klass', () => {
  const klass = async (path: string, accept = 'application/json') => {
    const response = await fetch(`${statbank.url}/api/klass/v1${path}`, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  };
  const list = async (path: string, key: string) =>
    (JSON.parse((await klass(path)).text) as Record<string, Record<string, string>[]>)[key] ?? [];

  it('gives the municipalities of a date', async () => {
    expect(await list('/classifications/131/codesAt?date=2026-01-01', 'codes')).toHaveLength(358);
    const before = await list('/classifications/131/codesAt?date=2019-12-31', 'codes');
    expect(before).toHaveLength(422);
    expect(before.map(({ code }) => code)).toContain('1201');
    expect(await list('/classifications/104/codesAt?date=2026-01-01', 'codes')).toHaveLength(15);
  });

  it('gives changes, of which the last day is not one', async () => {
    const changes = await list('/classifications/131/changes?from=2023-12-31&to=2024-01-02', 'codeChanges');
    expect(changes).toContainEqual(
      expect.objectContaining({ oldCode: '1507', newCode: '1580', changeOccurred: '2024-01-01' }),
    );
    expect(await list('/classifications/131/changes?from=2023-12-31&to=2024-01-01', 'codeChanges')).toEqual(
      [],
    );
  });

  it('gives counties and KOSTRA groups of municipalities', async () => {
    const path = (target: number) =>
      `/classifications/131/correspondsAt?targetClassificationId=${target}&date=2026-01-01`;
    expect(await list(path(104), 'correspondenceItems')).toContainEqual(
      expect.objectContaining({ sourceCode: '4601', targetCode: '46' }),
    );
    expect(await list(path(112), 'correspondenceItems')).toContainEqual(
      expect.objectContaining({ sourceCode: '4601', targetCode: 'EKG12' }),
    );
    expect(await list('/correspondencetables/2840', 'correspondenceMaps')).toHaveLength(357);
  });

  it('is XML unless JSON is asked for, and says what it does not have', async () => {
    expect((await klass('/classifications/131/codesAt?date=2026-01-01', '*/*')).text).toMatch(/^<\?xml/);
    expect((await klass('/classifications/999')).status).toBe(404);
    expect((await klass('/classifications/131/codesAt?date=today')).status).toBe(400);
  });
});
