import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../../jsonstat/dataset.ts';
import { canEliminate, type ExtractManifest, type ExtractTable } from '../../pxweb/manifest.ts';
import {
  type Axis,
  collected,
  datasetFrom,
  dimensionFrom,
  entryFrom,
  type Piece,
  recipeOf,
  titleOf,
} from './piece.ts';

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** Replaces the extract in the folder with these pieces: the datasets, one file or several to a file, and the manifest. */
export function writeExtract(folder: string, pieces: readonly Piece[]): readonly WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.json')) rmSync(join(folder, old));
  const texts = pieces.map((piece) => JSON.stringify(datasetFrom(piece)));
  const files = [...new Set(pieces.map((piece) => piece.file))].map((file) => {
    const items = texts.filter((_, at) => pieces[at]?.file === file);
    return [file, items.length === 1 ? (items[0] as string) : collectionOf(items)] as const;
  });
  const manifest: ExtractManifest = {
    version: 1,
    retrieved: collected,
    credit: 'Kilde: Statistisk sentralbyrå (CC BY 4.0)',
    tables: tablesOf(pieces),
    datasets: pieces.map((piece, at) => entryFrom(piece, Buffer.byteLength(texts[at] as string))),
  };
  return [...files, ['manifest.json', JSON.stringify(manifest)] as const].map(([file, text]) => {
    writeFileSync(join(folder, file), `${text}\n`);
    return { file, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
  });
}

const collectionOf = (items: readonly string[]): string =>
  `{"version":"2.0","class":"collection","link":{"item":[${items.join(',\n')}]}}`;

function tablesOf(pieces: readonly Piece[]): Readonly<Record<string, ExtractTable>> {
  const tables = [...new Set(pieces.map((piece) => piece.table))].sort();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      tableOf(
        table,
        pieces.filter((piece) => piece.table === table),
      ),
    ]),
  );
}

function tableOf(table: string, pieces: readonly Piece[]): ExtractTable {
  const { region, codelists: named } = recipeOf(table);
  const codelists: Record<string, readonly string[]> = {};
  for (const piece of pieces)
    if (piece.codelist !== undefined) codelists[piece.codelist] = codesIn([piece], region);
  return {
    metadata: metadataOf(table, pieces, (id) => named?.[id] ?? id),
    codelists,
  };
}

/** A table as its metadata answer would be, cut to what the extract holds. */
function metadataOf(table: string, pieces: readonly Piece[], nameOf: (codelist: string) => string): Dataset {
  const { region, variables, notes } = recipeOf(table);
  const lists = [...new Set(pieces.flatMap(({ codelist }) => codelist ?? []))];
  const entries = pieces.map((piece) => entryFrom(piece, 0));
  const axes = Object.keys(variables).map((code): Axis => {
    const plain = code === region ? pieces.filter((piece) => piece.codelist === undefined) : pieces;
    return { code, codes: codesIn(plain, code), labels: labelsIn(plain, code) };
  });
  const kept = axes.filter((axis) => axis.codes.length > 0 || axis.code === region);
  const updates = pieces.map(({ updated }) => updated ?? '');
  const updated = updates.every((one) => one !== '') ? updates.sort()[0] : undefined;
  const allNotes = [...new Set([...(notes ?? []), ...pieces.flatMap((piece) => piece.notes ?? [])])];
  return {
    version: '2.0',
    class: 'dataset',
    label: titleOf(table),
    source: 'Statistisk sentralbyrå',
    ...(updated !== undefined && { updated }),
    ...(allNotes.length > 0 && { note: allNotes }),
    role: { time: ['Tid'], geo: [region], metric: ['ContentsCode'] },
    id: kept.map((axis) => axis.code),
    size: kept.map((axis) => axis.codes.length),
    dimension: Object.fromEntries(
      kept.map((axis) => [
        axis.code,
        {
          ...dimensionFrom(table, axis),
          extension: {
            elimination: entries.some(
              (entry) => !(axis.code in entry.codes) || canEliminate(entry, axis.code),
            ),
            ...(axis.code === region && {
              codelists: lists.map((id) => ({ id, label: nameOf(id), type: 'Aggregation' })),
            }),
          },
        },
      ]),
    ),
    extension: { px: { tableid: table } },
    value: [],
  };
}

const codesIn = (pieces: readonly Piece[], variable: string): readonly string[] => [
  ...new Set(pieces.flatMap(({ axes }) => axes.find((axis) => axis.code === variable)?.codes ?? [])),
];

const labelsIn = (pieces: readonly Piece[], variable: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...pieces.map(({ axes }) => axes.find((axis) => axis.code === variable)?.labels));
