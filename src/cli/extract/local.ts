import { originalOf, pieceFromOriginal } from './original.ts';
import type { Piece, PieceAbout } from './piece.ts';
import { type Row, rowsOf } from './rows.ts';
import { pieceFromRows, type Placed } from './tidy.ts';

const thesis = (name: string) => [
  `helgebergo/master-thesis · networkGeneration/populationData/${name} · 5ea45db5`,
];
const telemark = ['evensrii/Telemark · 2f2c2110'];

const inFigures = (folder: string, name: string) => rowsOf(folder, `figures/${name}/tidy.csv`);
const when = (row: Row): Placed => ({
  ContentsCode: { code: row.contentsCode as string, label: row.contentsLabel as string },
  Tid: { code: row.period as string },
});
const where = (row: Row): Placed => ({
  Region: { code: row.region as string, label: row.regionName as string },
  ...when(row),
});

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
    pieceFromRows(
      inFigures(folder, '13556_neet_15_29_telemark_2024'),
      {
        id: '13556-telemark-2024',
        table: '13556',
        file: 'local.json',
        levels: ['nation', 'county', 'municipality'],
        totals: { Kjonn: '0' },
        grade: 'B',
        flags: ['partial-areas'],
        origin: telemark,
      },
      (row) => ({
        ...where(row),
        HovArbStyrkStatus: {
          code: row.HovArbStyrkStatus as string,
          label: row.HovArbStyrkStatus_label as string,
        },
        Alder: { code: row.Alder as string, label: row.Alder_label as string },
        Kjonn: { code: row.Kjonn as string },
      }),
    ),
    ...outsideWork(folder),
    traffic(folder),
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

/** Codes of 13563 that its labels make certain; the other categories of the source have no code we know. */
const status13563: Readonly<Record<string, string>> = {
  'I alt': 'TOT',
  'Utenfor arbeid, utdanning og arbeidsmarkedstiltak (inkl. NEET for personer 15-29 år)': 'NEET2',
};
const category13563: Readonly<Record<string, string>> = { 'I alt': 'A-G', Innvandrere: 'B' };

function outsideWork(folder: string): readonly Piece[] {
  const rows = inFigures(folder, '13563_neet_kommuner_2021_2022');
  return (['2021', '2022'] as const).map((year) =>
    pieceFromRows(
      rows,
      {
        id: `13563-${year}`,
        table: '13563',
        file: 'local.json',
        levels: ['county', 'municipality'],
        totals: { HovArbStyrkStatus: 'TOT', InnvandrKat: 'A-G' },
        grade: 'B',
        flags: ['partial-areas', 'code-inferred', ...(year === '2022' ? (['year-inferred'] as const) : [])],
        origin: telemark,
      },
      (row) => {
        const status = status13563[row.HovArbStyrkStatus_label as string];
        const category = category13563[row.InnvandrKat_label as string];
        if (row.period !== year || row.Alder_label !== '15-29 år' || !status || !category) return null;
        return {
          ...where(row),
          HovArbStyrkStatus: { code: status, label: row.HovArbStyrkStatus_label as string },
          Alder: { code: '15-29', label: '15-29 år' },
          InnvandrKat: { code: category, label: row.InnvandrKat_label as string },
        };
      },
    ),
  );
}

const traffic12044: Readonly<Record<string, string>> = {
  'Drepte (alle aldre)': 'PersonerDrept',
  'Hardt skadde (alle aldre)': 'PersonerHardtSkadd',
  'Skadde i alt (alle aldre)': 'PersonerSkadd',
};

/**
 * The source has the municipalities of 2020 back to 1999, which only the office's merged series gives. All of them were
 * renumbered whole in 2024, so that the merged series of 2024 are the same.
 */
function traffic(folder: string): Piece {
  const current = currentCodes(folder);
  const about: PieceAbout = {
    id: '12044-vestfold-telemark',
    table: '12044',
    file: 'local.json',
    codelist: 'agg_KommSummer',
    levels: ['municipality'],
    grade: 'B',
    flags: ['partial-areas', 'relabelled', 'code-inferred'],
    origin: telemark,
  };
  return pieceFromRows(inFigures(folder, '12044_trafikk_drepte_skadde_vestfold_telemark'), about, (row) => {
    const code = current.get(row.region as string);
    const contents = traffic12044[row.contentsLabel as string];
    if (code === undefined || contents === undefined)
      throw new Error(`12044: ${row.region} ${row.contentsLabel}`);
    return {
      Region: { code: `K-${code}`, label: row.regionName as string },
      ContentsCode: { code: contents },
      Tid: { code: row.period as string },
    };
  });
}

/** Today's code of every municipality that went over whole into one code. */
export const currentCodes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(folder, 'areas/code-to-current.csv')
      .filter((row) => row.basis === 'whole')
      .map((row) => [row.code as string, row.currentCode as string]),
  );

/** The few cells of 12134 and 12191 that survive as the office sent them. */
export function sampledPieces(folder: string): readonly Piece[] {
  const common = {
    file: 'local.json',
    levels: ['municipality'],
    grade: 'A',
    flags: ['partial-areas'],
  } as const;
  return [
    pieceFromOriginal(originalOf(folder, '12134-v2-jsonstat2.json', '12134'), {
      ...common,
      id: '12134-2024',
      table: '12134',
      retrieved: '2026-04-25',
      origin: ['vegard1104/kommunebarometer · spike/results/2026-04-25T10-35-12-819Z.json'],
    }),
    pieceFromOriginal(
      originalOf(folder, '12191-jsonstat2.json', '12191'),
      {
        ...common,
        id: '12191-2018-2020',
        table: '12191',
        origin: ['KSAnalyse/ks-json-stat.java · src/main/resources/resultatTest3.json'],
      },
      { ContentsCode: ['KOShjemmebesokjo0000', 'KOShfutilbudtxt0000'] },
    ),
  ];
}
