import type { Dataset } from '../../jsonstat/dataset.ts';
import { canEliminate, type ExtractTable } from '../../pxweb/manifest.ts';
import { aboutFrom, type Axis, dimensionFrom, type Piece, recipeOf, titleOf } from './piece.ts';

/** What the extract tells of its tables, read off its pieces. */
export function tablesOf(pieces: readonly Piece[]): Readonly<Record<string, ExtractTable>> {
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
            elimination: pieces.some((piece) => isEliminable(piece, axis.code)),
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

const isEliminable = (piece: Piece, variable: string): boolean =>
  !piece.axes.some(({ code }) => code === variable) || canEliminate(aboutFrom(piece), variable);
