import { currentCodes } from './codes.ts';
import type { Piece, PieceAbout } from './piece.ts';
import type { Row } from './rows.ts';
import { telemark } from './telemark.ts';
import { inFigures, pieceFromRows, type Placed } from './tidy.ts';

/** KOSTRA tables, whose region variable has every code that ever was side by side. */
export function kostraPieces(folder: string): readonly Piece[] {
  const of = (name: string, about: Omit<PieceAbout, 'file' | 'grade' | 'origin'>, code = usedCode) =>
    pieceFromRows(
      inFigures(folder, name),
      { origin: telemark, ...about, file: 'local.json', grade: 'B' },
      (row) => placed(row, code(row)),
    );
  return [
    of('12061_kulturskole', {
      id: '12061-2020-2022',
      table: '12061',
      levels: ['county', 'municipality'],
      flags: ['partial-areas'],
    }),
    of('12272_minoritetsspraklige_barnehage_telemark', {
      id: '12272-telemark',
      table: '12272',
      levels: ['nation', 'county', 'municipality'],
      flags: ['partial-areas', 'relabelled'],
    }),
    of('13135_kultur_nokkeltall_vestfold_telemark', {
      id: '13135-vestfold-telemark',
      table: '13135',
      levels: ['county', 'municipality'],
      flags: ['partial-areas'],
    }),
    of(
      '13502_barnehagedekning_telemark',
      {
        id: '13502-telemark',
        table: '13502',
        levels: ['nation', 'county', 'municipality'],
        flags: ['partial-areas', 'capped', 'relabelled'],
        notes: ['Tre verdier er kuttet ved 100 prosent: Fyresdal 2020, Tinn 2021 og Hjartdal 2025.'],
      },
      codeBefore2024(folder),
    ),
    coverage2019(folder),
  ];
}

const usedCode = (row: Row): string => row.region as string;

function placed(row: Row, code: string): Placed {
  return {
    KOKkommuneregion0000: { code, label: row.regionName as string },
    ContentsCode: { code: row.contentsCode as string, label: row.contentsLabel as string },
    Tid: { code: row.period as string },
  };
}

/** The source writes Telemark's codes of 2024 for the years before; KOSTRA has those figures under the codes of 2020. */
function codeBefore2024(folder: string): (row: Row) => string {
  const former = new Map(
    [...currentCodes(folder)]
      .filter(([code]) => code.startsWith('38'))
      .map(([code, current]) => [current, code]),
  );
  return (row) => {
    const region = row.region as string;
    if ((row.period as string) >= '2024' || !/^\d{4}$/.test(region)) return region;
    const code = former.get(region);
    if (code === undefined) throw new Error(`13502: no code before 2024 for ${region}`);
    return code;
  };
}

/** Municipalities that were gone by 2019 stand empty in the source and are left out. */
function coverage2019(folder: string): Piece {
  const about: PieceAbout = {
    id: '12562-municipality-2019',
    table: '12562',
    file: '12562-municipality-2019.json',
    levels: ['municipality'],
    grade: 'B',
    flags: ['labels-english', 'relabelled', 'code-inferred'],
    origin: [
      'helgebergo/master-thesis · networkGeneration/populationData/kinderGartenAttendanceAndPersonnel.csv · 5ea45db5',
    ],
    notes: ['Kilden kaller kommune 5020 Meldal; etter plassen i spørringen er det Osen.'],
  };
  return pieceFromRows(inFigures(folder, '12562_barnehage_nokkeltall_2019'), about, (row) =>
    row.status === 'missing_in_source' ? null : placed(row, usedCode(row)),
  );
}
