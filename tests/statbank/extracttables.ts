import { readFile } from 'node:fs/promises';
import { codes, type Dataset } from '../../src/jsonstat/dataset.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import { extractSource, type ExtractSource } from '../../src/pxweb/extract.ts';
import type { ExtractManifest } from '../../src/pxweb/manifest.ts';
import { tableQuery } from '../../src/pxweb/query.ts';
import type { Chosen, StoredCell, StoredCodelist, StoredTable } from './store.ts';

const folder = new URL('../../public/extract/', import.meta.url);
const history = new URL('../../catalog/areas/history.json', import.meta.url);

/** The tables of the embedded extract; cells that it does not hold are "..". */
export async function extractTables(): Promise<readonly StoredTable[]> {
  const source = extractSource(async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8')));
  const manifest = await source.manifest();
  const former = await formerCodes();
  return Object.keys(manifest.tables).map((id) => tableOf(id, manifest, source, former));
}

/** Codes by the municipality that they are part of today. */
async function formerCodes(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { codes: all } = JSON.parse(await readFile(history, 'utf8')) as {
    codes: readonly { code: string; now?: string }[];
  };
  const members = new Map<string, readonly string[]>();
  for (const { code, now = code } of all) members.set(now, [...(members.get(now) ?? []), code]);
  return members;
}

function tableOf(
  id: string,
  manifest: ExtractManifest,
  source: ExtractSource,
  former: ReadonlyMap<string, readonly string[]>,
): StoredTable {
  const { metadata, codelists } = manifest.tables[id] as ExtractManifest['tables'][string];
  const held = manifest.datasets.filter((dataset) => dataset.table === id);
  const region = held.find((dataset) => dataset.region !== null)?.region ?? null;
  const retrieved =
    held
      .map((dataset) => dataset.retrieved.slice(0, 10))
      .toSorted()
      .at(-1) ?? '2026-01-01';
  const lists = Object.entries(codelists).map(([list, groups]) => listOf(list, groups, metadata, former));
  const complete = completed(metadata, region, lists, `${retrieved}T07:00:00Z`);
  return {
    id,
    metadata: { no: complete, en: complete },
    codelists: region === null ? {} : { [region]: lists },
    eliminationCodes: Object.assign({}, ...held.map((dataset) => dataset.totals)),
    discontinued: false,
    path: ['be', 'be02', 'utdrag'],
    cells: (chosen) => cellsOf(source, id, chosen),
  };
}

function listOf(
  id: string,
  groups: readonly string[],
  metadata: Dataset,
  former: ReadonlyMap<string, readonly string[]>,
): StoredCodelist {
  const reference = Object.values(metadata.dimension)
    .flatMap((dimension) => dimension.extension?.codelists ?? [])
    .find((list) => list.id === id);
  return {
    id,
    label: reference?.label ?? id,
    type: id.startsWith('agg') ? 'Aggregation' : 'Valueset',
    values: groups.map((code) => {
      const plain = code.replace(/^[A-Z]-/, '');
      return { code, label: plain, valueMap: former.get(plain) ?? [plain] };
    }),
  };
}

/** The office always has a date, roles and plain codes, which an extract may lack. */
function completed(
  metadata: Dataset,
  region: string | null,
  lists: readonly StoredCodelist[],
  retrieved: string,
): Dataset {
  const at = region === null ? -1 : metadata.id.indexOf(region);
  const dimension = region === null ? undefined : metadata.dimension[region];
  const plain = dimension === undefined ? [] : codes(dimension);
  const all =
    plain.length > 0 ? plain : [...new Set(lists.flatMap((list) => list.values.flatMap((v) => v.valueMap)))];
  const extension = {
    ...metadata.extension,
    px: { tableid: metadata.label?.slice(0, 5) ?? '', ...metadata.extension?.px },
  };
  const base = { ...metadata, updated: metadata.updated ?? retrieved, extension, value: [] };
  if (region === null || dimension === undefined || plain.length > 0) return base;
  return {
    ...base,
    size: base.size.map((size, i) => (i === at ? all.length : size)),
    dimension: {
      ...base.dimension,
      [region]: {
        ...dimension,
        category: {
          index: Object.fromEntries(all.map((code, i) => [code, i])),
          label: Object.fromEntries(all.map((code) => [code, code])),
        },
      },
    },
  };
}

async function cellsOf(
  source: ExtractSource,
  table: string,
  chosen: readonly Chosen[],
): Promise<readonly StoredCell[]> {
  const selection = chosen.map(
    ({ variable, codes: some, codelist }) =>
      [variable, codelist === undefined ? { codes: some } : { codes: some, codelist: codelist.id }] as const,
  );
  const cells = chosen.reduce((product, choice) => product * choice.codes.length, 1);
  const nothing: StoredCell[] = Array.from({ length: cells }, () => '..');
  const dataset = await source.data(tableQuery(table, Object.fromEntries(selection))).then(
    (answer) => answer.dataset,
    (fault: unknown) => {
      if (fault instanceof PxWebError && fault.kind === 'not-held') return null;
      throw fault;
    },
  );
  return dataset === null ? nothing : placed(dataset, chosen, nothing);
}

function placed(
  dataset: Dataset,
  chosen: readonly Chosen[],
  nothing: readonly StoredCell[],
): readonly StoredCell[] {
  const strides = new Map<string, number>();
  dataset.id.reduceRight((stride, id, at) => {
    strides.set(id, stride);
    return stride * (dataset.size[at] as number);
  }, 1);
  const axes = chosen.map(({ variable, codes: some }) => {
    const position = new Map(
      codes(dataset.dimension[variable] ?? { category: {} }).map((code, at) => [code, at]),
    );
    return some.map((code) => (position.get(code) ?? Number.NaN) * (strides.get(variable) ?? 0));
  });
  const values = dataset.value as Readonly<Record<number, number | null>>;
  const signs = dataset.status as Readonly<Record<number, string>> | undefined;
  return nothing.map((missing, cell) => {
    let rest = cell;
    let index = 0;
    for (let at = axes.length - 1; at >= 0; at -= 1) {
      const axis = axes[at] as readonly number[];
      index += axis[rest % axis.length] as number;
      rest = Math.floor(rest / axis.length);
    }
    return Number.isNaN(index) ? missing : (values[index] ?? signs?.[index] ?? missing);
  });
}
