import type { Level } from '../../areas/area.ts';
import type { Dataset, Dimension } from '../../jsonstat/dataset.ts';
import type { ExtractFlag, Grade } from '../../pxweb/manifest.ts';
import type { Recipe } from './recipe.ts';
import { recipes } from './recipes.ts';
import { type EntryAbout, licence } from './write.ts';

export interface Axis {
  readonly code: string;
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** What is known of a dataset beside its cells. */
export interface PieceAbout {
  readonly id: string;
  readonly table: string;
  readonly file: string;
  readonly codelist?: string;
  readonly levels: readonly Level[];
  readonly folds?: readonly string[];
  readonly totals?: Readonly<Record<string, string>>;
  readonly grade: Grade;
  readonly flags?: readonly ExtractFlag[];
  readonly updated?: string;
  readonly retrieved?: string;
  readonly origin: readonly string[];
  readonly notes?: readonly string[];
}

/** A dataset on its way into the extract; `value` is row-major over the axes. */
export interface Piece extends PieceAbout {
  readonly axes: readonly Axis[];
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<number, string>>;
}

export const cellsOf = (axes: readonly Axis[]): number =>
  axes.reduce((cells, axis) => cells * axis.codes.length, 1);

/** No file of figures says when it was collected; this is the date of the collection as a whole. */
export const collected = '2026-11-23';

export function recipeOf(table: string): Recipe {
  const recipe = recipes[table];
  if (recipe === undefined) throw new Error(`no recipe for table ${table}`);
  return recipe;
}

export function datasetFrom(piece: Piece): Dataset {
  const recipe = recipeOf(piece.table);
  const hasTime = piece.axes.some((axis) => axis.code === 'Tid');
  return {
    version: '2.0',
    class: 'dataset',
    label: titleOf(piece.table),
    source: 'Statistisk sentralbyrå',
    ...(piece.updated !== undefined && { updated: piece.updated }),
    ...(piece.notes !== undefined && { note: piece.notes }),
    role: { ...(hasTime && { time: ['Tid'] }), geo: [recipe.region], metric: ['ContentsCode'] },
    id: piece.axes.map((axis) => axis.code),
    size: piece.axes.map((axis) => axis.codes.length),
    dimension: Object.fromEntries(piece.axes.map((axis) => [axis.code, dimensionFrom(piece.table, axis)])),
    extension: { px: { tableid: piece.table }, extractId: piece.id },
    value: piece.value,
    ...(Object.keys(piece.status).length > 0 && { status: piece.status }),
  };
}

export const titleOf = (table: string): string => {
  const { title } = recipeOf(table);
  return title === '' ? table : `${table}: ${title}`;
};

export function dimensionFrom(table: string, { code, codes, labels }: Axis): Dimension {
  const { variables, contents } = recipeOf(table);
  const stated = codes.flatMap((value) => {
    const unit = contents[value];
    return code === 'ContentsCode' && unit !== undefined
      ? [[value, { base: unit.base, decimals: unit.decimals }] as const]
      : [];
  });
  return {
    label: variables[code] ?? code,
    category: {
      index: Object.fromEntries(codes.map((value, at) => [value, at])),
      label: Object.fromEntries(
        codes.map((value) => [value, labelOf(table, code, value) ?? labels[value] ?? value]),
      ),
      ...(stated.length > 0 && { unit: Object.fromEntries(stated) }),
    },
  };
}

function labelOf(table: string, variable: string, value: string): string | undefined {
  const { contents, labels } = recipeOf(table);
  return variable === 'ContentsCode' ? contents[value]?.label : labels?.[variable]?.[value];
}

export const aboutFrom = (piece: Piece): EntryAbout => ({
  id: piece.id,
  table: piece.table,
  file: piece.file,
  region: recipeOf(piece.table).region,
  codelist: piece.codelist ?? null,
  levels: piece.levels,
  folds: piece.folds ?? [],
  totals: piece.totals ?? {},
  grade: piece.grade,
  flags: piece.flags ?? [],
  updated: piece.updated ?? null,
  retrieved: piece.retrieved ?? collected,
  origin: piece.origin,
  licence,
});
