import { type AreaCode, areaCode } from '../../src/areas/area.ts';
import { type Indicator, indicatorId } from '../../src/catalog/indicator.ts';
import { nodeCatalog, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { cubeFrom } from '../../src/cube/cube.ts';
import { type TermReader, termReader } from '../../src/cube/term.ts';
import { figureQueries } from '../../src/dashboard/requests.ts';
import type { Dataset } from '../../src/jsonstat/dataset.ts';
import { type Period, parsePeriod } from '../../src/periods/period.ts';
import type { TableQuery } from '../../src/pxweb/query.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { assembled } from '../../src/series/assemble.ts';
import type { Held } from '../../src/series/line.ts';
import { placeReader } from '../../src/series/place.ts';
import { type Measurement, measurement, medians } from './timing.ts';

const history = nodeHistory();
const places = nodePlaces();
const span = { kind: 'range', from: 'first', to: 'last' } as const;

/** A made-up table with every code since 1977 over some years; numbers are positions, for timing only. */
function madeUp(years: readonly string[]): { readonly info: TableInfo; readonly held: Held } {
  const codes = [...history.codes.keys()];
  const index = (of: readonly string[]) => Object.fromEntries(of.map((code, at) => [code, at]));
  const dataset: Dataset = {
    version: '2.0',
    class: 'dataset',
    role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [codes.length, 1, years.length],
    dimension: {
      Region: { category: { index: index(codes) } },
      ContentsCode: { category: { index: { A: 0 } } },
      Tid: { category: { index: index(years) } },
    },
    value: Array.from({ length: codes.length * years.length }, (_, at) => at + 1),
  };
  const variable = (code: string, of: readonly string[]) => ({
    code,
    label: code,
    codes: of,
    labels: {},
    elimination: false,
    codelists: [],
  });
  const info: TableInfo = {
    table: '99999',
    label: '',
    updated: '',
    variables: [variable('Region', codes), variable('ContentsCode', ['A']), variable('Tid', years)],
    time: 'Tid',
    contents: 'ContentsCode',
    region: 'Region',
    units: {},
    notes: [],
  };
  const query: TableQuery = { office: 'ssb', table: '99999', selection: {} };
  const answer = { query, dataset, source: 'extract', updated: '', fetched: '', flags: [] } as const;
  return { info, held: { answer, cube: cubeFrom(dataset) } };
}

const template = nodeCatalog().indicators.find(({ id }) => id === 'bef-folketall') as Indicator;
const figure = (n: number): Indicator => ({
  ...template,
  id: indicatorId(`f${n}`),
  measure: { kind: 'sum', of: { table: '99999', region: 'Region', contents: 'A', fixed: {} } },
});

function assembleAll(
  count: number,
  areas: readonly string[],
  { info, held }: ReturnType<typeof madeUp>,
): unknown {
  const world = { places, history, infoOf: () => info, heldFor: () => held };
  return Array.from({ length: count }, (_, n) =>
    assembled({ indicator: figure(n), areas: areas.map(areaCode), span, language: 'nb' }, world),
  );
}

/** Ten figures of all places read across the codes of their time, which is what harmonising is. */
function readAll(
  figures: number,
  areas: readonly AreaCode[],
  { info, held }: ReturnType<typeof madeUp>,
): number {
  const term = { table: '99999', region: 'Region', contents: 'A', fixed: {} };
  const axes = { region: 'Region', time: 'Tid', contents: 'ContentsCode' };
  const periods = (info.variables[2]?.codes ?? []).map((code) => parsePeriod(code) as Period);
  let sum = 0;
  for (let n = 0; n < figures; n += 1) {
    const readers = new Map([[null, termReader(held.cube, term, axes) as TermReader]]);
    for (const area of areas) {
      const read = placeReader({ term, info, readers }, area, 'sum', history);
      for (const period of periods) sum += read(period).raw?.value ?? 0;
    }
  }
  return sum;
}

/** The same cells added up in a plain loop: what the arithmetic alone costs. */
function plainLoop(count: number, areas: readonly string[], { held }: ReturnType<typeof madeUp>): number {
  const { values, dimensions } = held.cube;
  const [region, , time] = dimensions;
  let sum = 0;
  for (let n = 0; n < count; n += 1)
    for (const area of areas) {
      const at = (region?.position.get(area) ?? 0) * (region?.stride ?? 0);
      for (let year = 0; year < (time?.codes.length ?? 0); year += 1) sum += values[at + year] as number;
    }
  return sum;
}

export function assemblingMeasurements(): readonly Measurement[] {
  const twenty = madeUp(Array.from({ length: 20 }, (_, n) => String(2005 + n)));
  const fifty = madeUp(Array.from({ length: 50 }, (_, n) => String(1977 + n)));
  const some = places.municipalities.slice(0, 20).map(({ code }) => code);
  const all = places.municipalities.map(({ code }) => code);
  const times = medians({
    assemble: () => assembleAll(50, some, twenty),
    loop: () => plainLoop(50, some, twenty),
    harmonise: () => readAll(10, all, fifty),
    whole: () => assembleAll(10, all, fifty),
    plan: () => figureQueries(template, some.map(areaCode), () => twenty.info),
  });
  return [
    measurement('50 figures × 20 places × 20 years from decoded cubes', times.assemble, 50, 'ms'),
    measurement(
      'the same, in times of a plain loop over the cells',
      times.assemble / times.loop,
      Number.POSITIVE_INFINITY,
      '×',
    ),
    measurement('357 places × 50 years × 10 figures read across codes', times.harmonise, 100, 'ms'),
    measurement(
      'the same made into series, with pedigree and notes',
      times.whole,
      Number.POSITIVE_INFINITY,
      'ms',
    ),
  ];
}
