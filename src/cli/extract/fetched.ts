import { type Level, levels } from '../../areas/area.ts';
import { codes, type Dataset, type Dimension } from '../../jsonstat/dataset.ts';
import { folded } from '../../pxweb/fold.ts';
import type { ExtractTable } from '../../pxweb/manifest.ts';
import { tableQuery } from '../../pxweb/query.ts';
import type { Answer } from '../../pxweb/source.ts';
import type { TableInfo, TableVariable } from '../../pxweb/table.ts';
import { type EntryAbout, type ExtractItem, licence } from './write.ts';

/** One answer as datasets of the extract: the nation by itself, because the first view needs nothing else. */
export function itemsFrom(answer: Answer, info: TableInfo, at: number): readonly ExtractItem[] {
  const { dataset, query } = answer;
  const id = `${query.table}-${at + 1}`;
  const { region } = info;
  const places = region === null ? undefined : dataset.dimension[region];
  if (region === null || places === undefined)
    return [
      itemOf(answer, dataset, { id, file: 'nation.json', region: null, codelist: null, levels: ['nation'] }),
    ];
  const numbered = placesWithNumbers(dataset, region);
  const codelist = query.selection[region]?.codelist ?? null;
  const nation = numbered.filter((code) => placeLevel(code) === 'nation');
  const others = numbered.filter((code) => placeLevel(code) !== 'nation');
  const parts = [
    { id: `${id}-nation`, file: 'nation.json', held: nation },
    { id, file: `${id}.json`, held: others },
  ];
  return parts
    .filter(({ held }) => held.length > 0)
    .map(({ held, ...part }) =>
      itemOf(answer, cut(answer, region, held), {
        ...part,
        region,
        codelist,
        levels: levels.filter((level) => held.some((code) => placeLevel(code) === level)),
      }),
    );
}

function itemOf(
  answer: Answer,
  dataset: Dataset,
  part: Pick<EntryAbout, 'id' | 'file' | 'region' | 'codelist' | 'levels'>,
): ExtractItem {
  const { table } = answer.query;
  return {
    about: {
      ...part,
      table,
      folds: [],
      totals: {},
      grade: 'A',
      flags: [],
      updated: answer.updated === '' ? null : answer.updated,
      retrieved: answer.fetched.slice(0, 10),
      origin: [`PxWebApi v2 · ${table}`],
      licence,
    },
    dataset: {
      ...dataset,
      ...(answer.updated !== '' && { updated: answer.updated }),
      extension: { px: { tableid: table }, extractId: part.id },
    },
  };
}

/** The level that a region code of any table tells; null for parts of municipalities, remainders and the like. */
export function placeLevel(code: string): Level | null {
  if (/^(0|EAK|EAFK|EAKUO)$/.test(code)) return 'nation';
  if (/^(\d{2}|F-\d{2}|EKA\d{2}|\d{2}00)$/.test(code)) return 'county';
  if (/^EKG\d{2}$/.test(code)) return 'kostra';
  return /^(K-)?\d{4}$/.test(code) ? 'municipality' : null;
}

/** Old and new codes stand side by side in a table, most of them empty in most years: those without a number are left out. */
function placesWithNumbers(dataset: Dataset, region: string): readonly string[] {
  const axis = dataset.id.indexOf(region);
  const stride = dataset.size.slice(axis + 1).reduce((a, b) => a * b, 1);
  const count = dataset.size[axis] as number;
  const values = dataset.value as readonly (number | null)[];
  const numbered = new Set<number>();
  values.forEach((value, cell) => {
    if (value !== null) numbered.add(Math.floor(cell / stride) % count);
  });
  return codes(dataset.dimension[region] as Dimension).filter((_, at) => numbered.has(at));
}

function cut(answer: Answer, region: string, held: readonly string[]): Dataset {
  const { dataset, query } = answer;
  const all = Object.fromEntries(
    dataset.id.map((id) => [id, codes(dataset.dimension[id] as Dimension)] as const),
  );
  const about = { totals: {}, codes: all };
  const selection = Object.fromEntries(
    dataset.id.map((id) => [id, { codes: id === region ? held : (all[id] ?? []) }]),
  );
  return folded([{ entry: about, dataset }], tableQuery(query.table, selection));
}

/** A table as the extract tells of it: the office's own description, cut to the codes that the items hold. */
export function tableFrom(info: TableInfo, items: readonly ExtractItem[]): ExtractTable {
  const codelists: Record<string, readonly string[]> = {};
  for (const { about } of items)
    if (about.codelist !== null && about.region !== null)
      codelists[about.codelist] = heldIn(
        items.filter((item) => item.about.codelist === about.codelist),
        about.region,
      );
  const kept = info.variables.map((variable) => ({
    variable,
    held: heldIn(
      items.filter(({ about }) => variable.code !== info.region || about.codelist === null),
      variable.code,
    ),
  }));
  const described = kept.filter(({ variable, held }) => held.length > 0 || variable.code === info.region);
  return {
    codelists,
    metadata: {
      version: '2.0',
      class: 'dataset',
      label: info.label,
      ...(info.updated !== '' && { updated: info.updated }),
      note: info.notes.map(({ text }) => text),
      role: {
        time: [info.time],
        metric: [info.contents],
        ...(info.region !== null && { geo: [info.region] }),
      },
      id: described.map(({ variable }) => variable.code),
      size: described.map(({ held }) => held.length),
      dimension: Object.fromEntries(
        described.map(({ variable, held }) => [variable.code, dimensionFrom(info, variable, held)]),
      ),
      extension: {
        px: { tableid: info.table },
        noteMandatory: Object.fromEntries(
          info.notes.flatMap(({ mandatory }, at) => (mandatory ? [[at, true]] : [])),
        ),
      },
      value: [],
    },
  };
}

const heldIn = (items: readonly ExtractItem[], variable: string): readonly string[] => [
  ...new Set(
    items.flatMap(({ dataset }) => {
      const dimension = dataset.dimension[variable];
      return dimension === undefined ? [] : codes(dimension);
    }),
  ),
];

function dimensionFrom(info: TableInfo, variable: TableVariable, held: readonly string[]): Dimension {
  const units = held.flatMap((code) => {
    const unit = variable.code === info.contents ? info.units[code] : undefined;
    return unit === undefined
      ? []
      : [[code, { base: unit.base, ...(unit.decimals !== null && { decimals: unit.decimals }) }] as const];
  });
  return {
    label: variable.label,
    category: {
      index: Object.fromEntries(held.map((code, at) => [code, at])),
      label: Object.fromEntries(held.map((code) => [code, variable.labels[code] ?? code])),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
    },
    extension: {
      elimination: variable.elimination,
      codelists: variable.codelists.map(({ id, label }) => ({ id, label })),
    },
  };
}
