import { levels, type Level } from '../areas/area.ts';
import type { Term } from '../catalog/indicator.ts';
import type { Dataset } from '../jsonstat/dataset.ts';
import { DatasetFault } from '../jsonstat/fault.ts';
import { readMetadata } from '../jsonstat/read.ts';
import { isRecord, isText, isTexts } from '../jsonstat/record.ts';

/**
 * How near a dataset is to the office. A: its own answer, unmodified. A-: a copy that was checked to equal it.
 * B: written by others from its answers, with the query in view.
 */
export const grades = ['A', 'A-', 'B'] as const;
export type Grade = (typeof grades)[number];

/** What happened to figures on their way here; the words are in the dictionaries, by flag. */
export const extractFlags = [
  'year-inferred',
  'capped',
  'relabelled',
  'code-inferred',
  'county-sums-by-fhi',
  'split-municipalities-missing',
  'summed-over-parts',
  'labels-english',
  'partial-areas',
] as const;
export type ExtractFlag = (typeof extractFlags)[number];

/** One dataset of the extract: what it holds and where it came from, so that it need not be loaded to know. */
export interface ExtractDataset {
  readonly id: string;
  readonly table: string;
  /** In the folder of the manifest; a collection of datasets or this one alone. */
  readonly file: string;
  readonly region: string | null;
  /** The code list that the region codes belong to; null for the table's plain codes. */
  readonly codelist: string | null;
  readonly levels: readonly Level[];
  /** Codes by variable. A variable of the table that is not here is eliminated: the figures are its total. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Variables that hold all their values, so that a sum over them is their total. */
  readonly folds: readonly string[];
  /** The value that stands for the whole of a variable. */
  readonly totals: Readonly<Record<string, string>>;
  readonly grade: Grade;
  readonly flags: readonly ExtractFlag[];
  /** When the office had updated the table; null where the origin does not tell. */
  readonly updated: string | null;
  /** When the figures were collected from the origin. */
  readonly retrieved: string;
  readonly origin: readonly string[];
  readonly licence: string;
  readonly bytes: number;
  /** Numbers, cells without, and the sum of the numbers: the checksum of tests. */
  readonly check: { readonly numbers: number; readonly missing: number; readonly sum: number };
}

export interface ExtractTable {
  /** In the form of a metadata answer: `value` is empty. */
  readonly metadata: Dataset;
  readonly codelists: Readonly<Record<string, readonly string[]>>;
}

export interface ExtractManifest {
  readonly version: 1;
  readonly retrieved: string;
  readonly credit: string;
  readonly tables: Readonly<Record<string, ExtractTable>>;
  readonly datasets: readonly ExtractDataset[];
}

/** The manifest from outside, checked as far as the program leans on it; throws a DatasetFault. */
export function readManifest(json: unknown): ExtractManifest {
  if (!isRecord(json) || json.version !== 1 || !isRecord(json.tables) || !Array.isArray(json.datasets))
    throw new DatasetFault('not-jsonstat', 'no manifest of an extract, version 1');
  for (const [table, entry] of Object.entries(json.tables)) {
    if (!isRecord(entry) || !isRecord(entry.codelists) || !Object.values(entry.codelists).every(isTexts))
      throw new DatasetFault('not-jsonstat', `table ${table} in the manifest is not readable`);
    readMetadata(entry.metadata, table);
  }
  json.datasets.forEach((dataset: unknown, at) => {
    if (!isDataset(dataset) || !Object.hasOwn(json.tables as object, dataset.table))
      throw new DatasetFault('not-jsonstat', `dataset ${at} in the manifest is not readable`);
  });
  return json as unknown as ExtractManifest;
}

function isDataset(found: unknown): found is ExtractDataset {
  if (!isRecord(found)) return false;
  const { codes, levels: held, folds, totals, flags, file } = found;
  const texts = [found.id, found.table, file, found.retrieved];
  return (
    texts.every(isText) &&
    /^[\w.-]+\.json$/.test(file as string) &&
    isRecord(codes) &&
    Object.values(codes).every(isTexts) &&
    isRecord(totals) &&
    Object.values(totals).every(isText) &&
    isTexts(folds) &&
    isTexts(flags) &&
    isTexts(held) &&
    held.every((level) => (levels as readonly string[]).includes(level)) &&
    (found.codelist === null || isText(found.codelist)) &&
    (found.region === null || isText(found.region)) &&
    (found.updated === null || isText(found.updated)) &&
    typeof found.bytes === 'number'
  );
}

/** What the extract holds of one term, known without loading a figure. */
export interface ExtractCoverage {
  /** Region codes by the code list they belong to; null stands for the table's plain codes. */
  readonly regions: readonly { readonly codelist: string | null; readonly codes: readonly string[] }[];
  readonly levels: readonly Level[];
  /** In no order; those that any place has. */
  readonly periods: readonly string[];
  readonly flags: readonly ExtractFlag[];
}

/** Null when the extract holds nothing of the term. A variable in `shown` need not be totalled: it is broken down. */
export function extractCoverage(
  manifest: ExtractManifest,
  term: Term,
  shown: readonly string[] = [],
): ExtractCoverage | null {
  const metadata = manifest.tables[term.table]?.metadata;
  if (metadata === undefined) return null;
  const time = metadata.role?.time?.[0] ?? 'Tid';
  const contents = metadata.role?.metric?.[0] ?? 'ContentsCode';
  const wanted = { ...term.fixed, [contents]: [term.contents] };
  const open = [time, ...(term.region === null ? [] : [term.region]), ...shown];
  const fits = manifest.datasets.filter(
    (dataset) => dataset.table === term.table && answers(dataset, wanted, open),
  );
  if (fits.length === 0) return null;
  return {
    regions: fits.map(({ region, codelist, codes }) => ({
      codelist,
      codes: region === null ? [] : (codes[region] ?? []),
    })),
    levels: levels.filter((level) => fits.some((dataset) => dataset.levels.includes(level))),
    periods: [...new Set(fits.flatMap((dataset) => dataset.codes[time] ?? []))],
    flags: [...new Set(fits.flatMap((dataset) => dataset.flags))],
  };
}

/** Whether a dataset has all the fixed codes and can do without the variables that nobody asks for. */
function answers(
  dataset: ExtractDataset,
  wanted: Readonly<Record<string, readonly string[]>>,
  open: readonly string[],
): boolean {
  const has = Object.entries(wanted).every(([variable, codes]) =>
    codes.every((code) => dataset.codes[variable]?.includes(code)),
  );
  return (
    has &&
    Object.keys(dataset.codes).every((variable) => {
      if (variable in wanted || open.includes(variable)) return true;
      return canEliminate(dataset, variable);
    })
  );
}

export const canEliminate = (dataset: Pick<ExtractDataset, 'folds' | 'totals'>, variable: string): boolean =>
  dataset.folds.includes(variable) || Object.hasOwn(dataset.totals, variable);
