import { currentCodes } from './codes.ts';
import type { Piece, PieceAbout } from './piece.ts';
import { inFigures, pieceFromRows, where } from './tidy.ts';

export const telemark = ['evensrii/Telemark · 2f2c2110'];

/** Ordinary tables of which a hub of county data has some places. */
export function telemarkPieces(folder: string): readonly Piece[] {
  return [
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
