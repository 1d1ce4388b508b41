import { originalOf, pieceFromOriginal } from './original.ts';
import type { Piece } from './piece.ts';

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
