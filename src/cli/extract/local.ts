import { originalOf } from './original.ts';
import type { Piece, PieceAbout } from './piece.ts';
import { inFigures, pieceFromRows, when, where } from './tidy.ts';

const thesis = (name: string) => [
  `helgebergo/master-thesis · networkGeneration/populationData/${name} · 5ea45db5`,
];

/** Ordinary tables below the nation, on the codes that were in use in the year of the figure. */
export function localPieces(folder: string): readonly Piece[] {
  return [
    ...quarterly(folder),
    pieceFromRows(
      inFigures(folder, '06070_husholdningstyper_2019'),
      {
        id: '06070-municipality-2019',
        table: '06070',
        file: '06070-municipality-2019.json',
        levels: ['municipality'],
        folds: ['HushType'],
        grade: 'B',
        flags: ['labels-english'],
        origin: thesis('household_type.csv'),
      },
      (row) => ({
        ...where(row),
        HushType: { code: row.HushType as string, label: row.HushType_label as string },
      }),
    ),
    offences(folder),
  ];
}

/** Two datasets, because the codes of 2023 and those from 2024 were never in use together. */
function quarterly(folder: string): readonly Piece[] {
  const { updated } = originalOf(folder, '01222_kommuner_kvartal.json', '01222');
  return (['2023', '2024'] as const).map((first) => {
    const id = `01222-municipality-${first}`;
    const about: PieceAbout = {
      id,
      table: '01222',
      file: `${id}.json`,
      levels: ['municipality'],
      grade: 'A',
      flags: ['labels-english'],
      origin: ['egil10/riksdata · data/cached/ssb/births-deaths.json · f3b85ca5'],
      ...(updated !== undefined && { updated }),
    };
    return pieceFromRows(inFigures(folder, '01222_kommuner_kvartal'), about, (row) =>
      (row.period as string) < '2024' === (first === '2023') ? where(row) : null,
    );
  });
}

/** The label of the only group of offences is that of the national answer, whose code it is given. */
function offences(folder: string): Piece {
  const about: PieceAbout = {
    id: '08487-municipality-2007-2017',
    table: '08487',
    file: '08487-municipality-2007-2017.json',
    levels: ['municipality'],
    totals: { LovbruddKrim: '1AAAAA-9ZZZZz' },
    grade: 'B',
    flags: ['code-inferred'],
    origin: ['Loghse/Norway_kommune_macro_analysis · Data/AnmLovbrPer1000-3.xlsx · e55d4382'],
  };
  return pieceFromRows(inFigures(folder, '08487_anmeldte_lovbrudd_kommuner_2007_2017'), about, (row) =>
    row.LovbruddKrim_label === 'All groups of offences'
      ? {
          Gjerningssted: { code: row.region as string, label: row.regionName as string },
          LovbruddKrim: { code: '1AAAAA-9ZZZZz', label: 'All groups of offences' },
          ...when(row),
        }
      : null,
  );
}
