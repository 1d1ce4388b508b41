import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeTables } from './made.ts';
import { type Statbank, startStatbank } from './server.ts';

let statbank: Statbank;
beforeAll(async () => {
  statbank = await startStatbank({ tables: madeTables, maxDataCells: 2000 });
});
beforeEach(() => statbank.reset());
afterAll(() => statbank.stop());

interface Reply {
  readonly http: number;
  readonly title?: string;
  readonly status?: number;
  readonly codes: (variable: string) => readonly string[];
  readonly json: Record<string, unknown>;
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>;
  const dimension = json['dimension'] as
    | Record<string, { category: { index: Record<string, number> } }>
    | undefined;
  return {
    http: response.status,
    ...(typeof json['title'] === 'string' && { title: json['title'] }),
    ...(typeof json['status'] === 'number' && { status: json['status'] }),
    json,
    codes: (variable) => {
      const index = dimension?.[variable]?.category.index ?? {};
      return Object.keys(index).toSorted((a, b) => (index[a] as number) - (index[b] as number));
    },
  };
}

const get = async (path: string): Promise<Reply> => reply(await fetch(`${statbank.base}${path}`));
const post = async (table: string, body: unknown): Promise<Reply> =>
  reply(
    await fetch(`${statbank.base}/tables/${table}/data?lang=no`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const data = (selection: string): Promise<Reply> => get(`/tables/99101/data?lang=no&${selection}`);
const contents = 'valueCodes[ContentsCode]=Personer1';

describe('expressions', () => {
  it.each([
    ['*', 12],
    ['top(3)', ['2024', '2025', '2026']],
    ['[top(2,1)]', ['2024', '2025']],
    ['bottom(2)', ['2015', '2016']],
    ['[bottom(2,1)]', ['2016', '2017']],
    ['from(2025)', ['2025', '2026']],
    ['to(2016)', ['2015', '2016']],
    ['[range(2016,2018)]', ['2016', '2017', '2018']],
    ['[range(2018,2016)]', ['2016', '2017', '2018']],
    ['[RANGE(2016,2018)],2020', ['2016', '2017', '2018', '2020']],
    ['from(2015),to(2020)', 12],
    ['top(1),2026', ['2026']],
    ['202?', ['2020', '2021', '2022', '2023', '2024', '2025', '2026']],
    ['201*', ['2015', '2016', '2017', '2018', '2019']],
    ['*6', ['2016', '2026']],
    ['*02*', 7],
  ])('of time: %s', async (items, expected) => {
    const codes = (await data(`${contents}&valueCodes[Tid]=${items}`)).codes('Tid');
    expect(typeof expected === 'number' ? codes.length : codes).toEqual(expected);
  });

  it.each([
    ['top(2)', ['0', '31']],
    ['bottom(2)', ['4601', '1201']],
    ['??', ['31', '46']],
    ['????', ['3103', '3002', '0104', '0136', '4601', '1201']],
    ['0*', ['0', '0104', '0136']],
  ])('of another variable: %s', async (items, expected) => {
    const answer = await data(`${contents}&valueCodes[Tid]=2025&valueCodes[Region]=${items}`);
    expect(answer.codes('Region')).toEqual(expected);
  });

  it.each([
    ['range(2015,2020)', 'Illegal selection expression'],
    ['top(0)', 'Illegal selection expression'],
    ['[top(3, 2)]', 'Illegal selection expression'],
    ['2*4', 'Illegal selection expression'],
    ['2031', 'Non-existent value'],
    ['from(2031)', 'Non-existent value'],
    ['9*', 'Missing selection for mandantory variable'],
    ['', 'Missing selection for mandantory variable'],
  ])('are refused: %s', async (items, title) => {
    expect(await data(`${contents}&valueCodes[Tid]=${items}`)).toMatchObject({ http: 400, title });
  });

  it('give 500 with nothing in it for the same code twice', async () => {
    const answer = await data(`${contents}&valueCodes[Tid]=2025,2025`);
    expect([answer.http, answer.json]).toEqual([500, {}]);
  });

  it('are never in brackets in a body', async () => {
    const ask = (items: readonly string[]) =>
      post('99101', {
        selection: [
          { variableCode: 'ContentsCode', valueCodes: ['Personer1'] },
          { variableCode: 'Tid', valueCodes: items },
        ],
      });
    expect((await ask(['range(2016,2018)'])).codes('Tid')).toEqual(['2016', '2017', '2018']);
    expect(await ask(['[range(2016,2018)]'])).toMatchObject({ title: 'Non-existent value' });
  });
});

describe('variables', () => {
  it('that cannot be left out must be there as soon as one is', async () => {
    expect(await data(contents)).toMatchObject({ title: 'Missing selection for mandantory variable' });
  });

  it('left out are totalled and absent from the answer', async () => {
    const answer = await data(`${contents}&valueCodes[Tid]=2015`);
    expect(answer.json['id']).toEqual(['ContentsCode', 'Tid']);
    const apart = await data(
      `${contents}&valueCodes[Tid]=2015&valueCodes[Region]=0&valueCodes[Kjonn]=*&valueCodes[Alder]=*`,
    );
    const sum = (apart.json['value'] as number[]).reduce((a, b) => a + b);
    expect(answer.json['value']).toEqual([sum]);
  });

  it('are found whatever the case, time by its alias too; code lists are not', async () => {
    const answer = await data(
      'valuecodes[contentscode]=PERSONER1&VALUECODES[time]=2025&valueCodes[region]=4601',
    );
    expect([answer.http, answer.json['id']]).toEqual([200, ['Region', 'ContentsCode', 'Tid']]);
    const list = await data(
      `${contents}&valueCodes[Tid]=2025&valueCodes[Region]=*&codelist[Region]=AGG_KommSummer`,
    );
    expect(list).toMatchObject({ http: 400, title: 'Non-existent codelist' });
  });

  it('do not get a code list that is written under another spelling of the variable', async () => {
    const answer = await data(
      `${contents}&valueCodes[Tid]=2025&valueCodes[Region]=K-3103&codelist[region]=agg_KommSummer`,
    );
    expect(answer).toMatchObject({ title: 'Non-existent value' });
  });
});

describe('code lists', () => {
  it('add their members together, year by year', async () => {
    const merged = await data(
      `${contents}&valueCodes[Tid]=2019,2020&valueCodes[Region]=K-3103&codelist[Region]=agg_KommSummer`,
    );
    const plain = await data(`${contents}&valueCodes[Tid]=2019,2020&valueCodes[Region]=0104,0136,3002`);
    const [a2019, a2020, b2019, b2020, c2019, c2020] = plain.json['value'] as number[];
    expect(merged.json['value']).toEqual([
      Number(c2019) + Number(a2019) + Number(b2019),
      Number(c2020) + Number(a2020) + Number(b2020),
    ]);
  });

  it('apply to stars, and to one variable at a time', async () => {
    const answer = await data(
      `${contents}&valueCodes[Tid]=2025&valueCodes[Region]=*&codelist[Region]=vs_Kommun`,
    );
    expect(answer.codes('Region')).toHaveLength(5);
    const mixed = await data(
      `${contents}&valueCodes[Tid]=2025&valueCodes[Region]=0,K-3103&codelist[Region]=agg_KommSummer`,
    );
    expect(mixed).toMatchObject({ title: 'Non-existent value' });
  });

  it('are not told in the answer, and outputValues has no effect', async () => {
    const selection = `${contents}&valueCodes[Tid]=2025&valueCodes[Region]=K-3103&codelist[Region]=agg_KommSummer`;
    const answer = await data(selection);
    expect(JSON.stringify(answer.json)).not.toContain('agg_KommSummer');
    expect((await data(`${selection}&outputValues[Region]=single`)).json).toEqual(answer.json);
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown language', '/tables?lang=nb', 400, 400, 'Unsupported language'],
    ['an unknown table', '/tables/00000', 404, 404, 'Non-existent table'],
    ['the data of an unknown table', '/tables/00000/data', 400, 404, 'Non-existent table'],
    ['an unknown code list', '/codelists/agg_X', 404, 400, 'Non-existent codelist'],
    ['a page that is not there', '/tables?pageNumber=99', 404, 404, 'Non-existent page'],
    [
      'a page that is no number',
      '/tables?pageNumber=abc',
      400,
      400,
      'One or more validation errors occurred.',
    ],
    [
      'an unknown format',
      '/tables/99101/data?outputFormat=docx',
      400,
      400,
      'One or more validation errors occurred.',
    ],
    [
      'a parameter that does not fit the format',
      '/tables/99101/data?outputFormatParams=UseTexts',
      400,
      400,
      'Unsupported output format',
    ],
    [
      'codes without a variable',
      '/tables/99101/data?valueCodes=1',
      400,
      400,
      'One or more validation errors occurred.',
    ],
    [
      'too many cells',
      '/tables/99103/data?valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=*',
      400,
      400,
      'Too many cells selected',
    ],
  ])('%s', async (_, path, http, status, title) => {
    expect(await get(path)).toMatchObject({ http, status, title });
  });

  it('of a body come from the framework when a list is left out', async () => {
    expect(await post('99101', { selection: [{ variableCode: 'Tid' }] })).toMatchObject({
      http: 400,
      title: 'One or more validation errors occurred.',
    });
    expect(await post('99101', { selection: [], placement: { heading: ['Tid'] } })).toMatchObject({
      http: 400,
    });
  });

  it('of a too long address are a page without CORS', async () => {
    const response = await fetch(`${statbank.base}/tables/99101/data?valueCodes[Tid]=${'x'.repeat(2100)}`);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([404, null]);
    expect(response.headers.get('content-type')).toContain('html');
  });
});

describe('the list of tables', () => {
  it('gives what is open, page by page, with addresses that are not encoded', async () => {
    const { json } = await get(
      '/tables?query=oppdiktet OR nøkkeltall&pageSize=1&pageNumber=2&includeDiscontinued=true',
    );
    const page = json['page'] as { links: { rel: string; href: string }[]; totalPages: number };
    expect(page.links.map(({ rel }) => rel)).toEqual(['next', 'previous', 'last']);
    expect(page.links[0]?.href).toContain('query=oppdiktet OR nøkkeltall&pagesize=1&pageNumber=3');
    expect(page.links[0]?.href).not.toContain('includeDiscontinued');
  });

  it.each([
    ['', 3],
    ['?includeDiscontinued=true', 4],
    ['?query=id:99101 OR id:99102', 2],
    ['?query=nøkkeltall', 1],
    ['?query=Bergen', 2],
    ['?query=Bergen NOT nøkkeltall', 1],
    ['?query=title:Bergen', 0],
    ['?query="stor tabell"', 1],
    ['?query=finnesikke&pageNumber=7', 0],
    ['?pageSize=-1', 3],
  ])('finds with %s', async (search, count) => {
    expect((await get(`/tables${search}`)).json['tables']).toHaveLength(count);
  });
});

describe('the rest', () => {
  it('gives the default selection when nothing is chosen', async () => {
    const { json } = await get('/tables/99102/defaultselection');
    const selection = json['selection'] as { variableCode: string; valueCodes: string[] }[];
    const answer = await get(
      '/tables/99102/data?codelist[KOKkommuneregion0000]=agg_KOGkommuneregion000005402&heading=Tid',
    );
    for (const { variableCode, valueCodes } of selection)
      expect(answer.codes(variableCode)).toEqual(valueCodes);
    expect(json).not.toHaveProperty('language');
  });

  it('routes whatever the case, and does not mind a parameter it does not know', async () => {
    expect((await get('/TABLES/99101/MetaData?format=json-stat2')).http).toBe(200);
    expect((await get('/codeLists/agg_KommSummer')).http).toBe(200);
    expect((await get('/navigation')).http).toBe(404);
  });

  it('applies a code list in metadata, and hides how a variable is totalled', async () => {
    const { json, codes } = await get('/tables/99101/metadata?codelist[Region]=agg_KommFylker');
    expect(codes('Region')).toEqual(['F-31', 'F-46']);
    expect(json['value']).toEqual([]);
    expect(JSON.stringify(json)).not.toContain('eliminationValueCode');
  });

  it('tells the total in data only where its code is among the chosen', async () => {
    const extension = async (codes: string) => {
      const { json } = await data(`${contents}&valueCodes[Tid]=2025&valueCodes[Region]=${codes}`);
      return (json['dimension'] as Record<string, { extension: unknown }>)['Region']?.extension;
    };
    expect(await extension('0,31')).toMatchObject({ elimination: true, eliminationValueCode: '0' });
    expect(await extension('31')).toMatchObject({ elimination: false });
  });

  it('answers a preflight, and lets every page read its answers', async () => {
    const preflight = await fetch(`${statbank.base}/tables/99101/data`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect((await fetch(`${statbank.base}/config`)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('gives csv', async () => {
    const response = await fetch(
      `${statbank.base}/tables/99101/data?outputFormat=csv&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2015,2016&valueCodes[Region]=3103`,
    );
    expect(await response.text()).toBe('"Region","ContentsCode","2015","2016"\r\n"3103","Personer1","0","0"');
  });

  it('refuses calls over its limit, and counts them', async () => {
    const strict = await startStatbank({ tables: madeTables, rate: { calls: 3, seconds: 60 } });
    const statuses = [];
    for (let call = 0; call < 5; call += 1) statuses.push((await fetch(`${strict.base}/config`)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(strict.calls()).toHaveLength(5);
    await strict.stop();
  });

  it('is told by its control address what to do wrong, and tells its calls', async () => {
    const control = (body: unknown) =>
      fetch(`${statbank.url}/control`, { method: 'POST', body: JSON.stringify(body) });
    await control({ faults: [{ name: '503', times: 1 }], publish: { '99101': '2030-01-01T07:00:00Z' } });
    expect((await get('/tables/99101')).http).toBe(503);
    expect((await get('/tables/99101')).json['updated']).toBe('2030-01-01T07:00:00Z');
    expect((await get('/tables/99101?fault=502')).http).toBe(502);
    expect((await fetch(`${statbank.base}/config`, { headers: { 'x-fault': '429' } })).status).toBe(429);
    const calls = (await (await fetch(`${statbank.url}/control/calls`)).json()) as { total: number };
    expect(calls.total).toBe(4);
    await control({ reset: true });
    expect(statbank.calls()).toEqual([]);
  });
});
