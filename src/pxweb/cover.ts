import { canEliminate, type ExtractDataset, type ExtractManifest } from './manifest.ts';
import type { TableQuery, VariableSelection } from './query.ts';

/** The lightest datasets that together hold every cell of the query that the extract holds at all. */
export function coveringDatasets(manifest: ExtractManifest, query: TableQuery): readonly ExtractDataset[] {
  const able = manifest.datasets.filter((dataset) => canAnswer(dataset, query));
  const needed = cellClasses(able, query);
  let kept = (1 << able.length) - 1;
  const heaviestFirst = able.map((dataset, at) => ({ at, bytes: dataset.bytes }));
  heaviestFirst.sort((a, b) => b.bytes - a.bytes || b.at - a.at);
  for (const { at } of heaviestFirst) {
    const without = kept & ~(1 << at);
    if (needed.every((holders) => (holders & without) !== 0)) kept = without;
  }
  return able.filter((_, at) => (kept & (1 << at)) !== 0);
}

function canAnswer(dataset: ExtractDataset, query: TableQuery): boolean {
  if (dataset.table !== query.table) return false;
  const overlaps = Object.entries(query.selection).every(
    ([variable, selection]) =>
      sameCodelist(dataset, variable, selection) &&
      selection.codes.some((code) => dataset.codes[variable]?.includes(code)),
  );
  return (
    overlaps &&
    Object.keys(dataset.codes).every(
      (variable) => variable in query.selection || canEliminate(dataset, variable),
    )
  );
}

/** Value sets (`vs_`) only select among plain codes; groupings (`agg_`) have codes of their own. */
function sameCodelist(dataset: ExtractDataset, variable: string, { codelist }: VariableSelection): boolean {
  const asked = codelist === undefined || codelist.startsWith('vs_') ? null : codelist;
  return asked === (variable === dataset.region ? dataset.codelist : null);
}

/**
 * Which datasets hold a cell, as bits, for every kind of cell there is. Codes that the same datasets hold are one kind,
 * so that a product of few kinds stands for all the cells.
 */
function cellClasses(datasets: readonly ExtractDataset[], query: TableQuery): readonly number[] {
  let kinds = new Set([(1 << datasets.length) - 1]);
  for (const [variable, { codes }] of Object.entries(query.selection)) {
    const holders = datasets.map((dataset) => new Set(dataset.codes[variable]));
    const masks = new Set(
      codes.map((code) => holders.reduce((mask, held, at) => (held.has(code) ? mask | (1 << at) : mask), 0)),
    );
    kinds = new Set([...kinds].flatMap((kind) => [...masks].map((mask) => kind & mask)));
  }
  return [...kinds].filter((kind) => kind !== 0);
}
