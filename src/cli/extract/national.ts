import type { Dataset } from '../../jsonstat/dataset.ts';
import { originalOf, pieceFromOriginal } from './original.ts';
import { type Axis, cellsOf, type Piece, type PieceAbout } from './piece.ts';
import { inFigures, pieceFromRows, where } from './tidy.ts';

const cached = (name: string) => [`egil10/riksdata · data/cached/ssb/${name}.json · f3b85ca5`];

type About = Omit<PieceAbout, 'file' | 'id' | 'grade' | 'levels'>;
const nation = (about: About): PieceAbout => ({
  ...about,
  id: `${about.table}-nation`,
  file: 'nation.json',
  grade: 'A',
  levels: ['nation'],
});

/** The office's own answers for the whole country. */
export function nationalPieces(folder: string): readonly Piece[] {
  const of = (name: string, about: About) =>
    pieceFromOriginal(originalOf(folder, `${name}.json`, about.table), nation(about));
  return [
    of('06070_husholdningstyper_landet', {
      table: '06070',
      origin: cached('household-types'),
      folds: ['HushType'],
      totals: { Region: '0' },
      flags: ['labels-english'],
    }),
    of('06913_folkemengde_landet', {
      table: '06913',
      origin: cached('population-growth'),
      totals: { Region: '0' },
      flags: ['labels-english'],
    }),
    of('06944_inntekt_hushtype_landet', {
      table: '06944',
      origin: cached('household-income'),
      totals: { Region: '0', HusholdType: '0000' },
      flags: ['labels-english'],
    }),
    withTotals(
      of('07984_sysselsatte_alder_landet', {
        table: '07984',
        origin: cached('employed-by-residence-workplace'),
        totals: { Region: '0', Alder: '15-74', Kjonn: '0', NACE2007: '00-99' },
        flags: ['summed-over-parts', 'labels-english'],
      }),
    ),
    immigrants(folder),
    of('08487_anmeldte_lovbrudd_landet', {
      table: '08487',
      origin: cached('crime-rate'),
      totals: { Gjerningssted: 'Ialt', LovbruddKrim: '1AAAAA-9ZZZZz' },
      flags: ['labels-english'],
    }),
    of('09429_utdanningsniva_landet', {
      table: '09429',
      origin: cached('education-level'),
      totals: { Region: '0', Nivaa: '00', Kjonn: '0' },
      flags: ['labels-english'],
    }),
  ];
}

const immigrants = (folder: string): Piece =>
  pieceFromRows(
    inFigures(folder, '07110_innvandrere_landet'),
    nation({
      table: '07110',
      origin: cached('immigration-rate'),
      folds: ['Kjonn', 'Landbakgrunn'],
      totals: { Region: '0' },
      flags: ['labels-english'],
    }),
    (row) => ({
      ...where(row),
      Kjonn: { code: row.Kjonn as string },
      Landbakgrunn: { code: row.Landbakgrunn as string, label: row.Landbakgrunn_label as string },
    }),
  );

export const nationalPopulation = (folder: string): Dataset =>
  originalOf(folder, '07459_alder_kjonn_landet.json', '07459');

/**
 * Employed persons in all industries and of both sexes, which the answer leaves out. Its industries part 00–99 without
 * gap or overlap and every cell has a number, so that the sums are exact.
 */
function withTotals(parts: Piece): Piece {
  const at = (code: string) => parts.axes.findIndex((axis) => axis.code === code);
  const [industry, sex] = [at('NACE2007'), at('Kjonn')];
  const axes = parts.axes.map((axis, i): Axis => {
    if (i === industry) return { ...axis, codes: ['00-99'] };
    return i === sex ? { ...axis, codes: ['0', ...axis.codes] } : axis;
  });
  const value = Array.from<number | null>({ length: cellsOf(axes) }).fill(0);
  const sizes = parts.axes.map((axis) => axis.codes.length);
  parts.value.forEach((number, cell) => {
    if (number === null) throw new Error('07984: a part of a sum is missing');
    const position = sizes.map(
      (size, i) => Math.floor(cell / sizes.slice(i + 1).reduce((a, b) => a * b, 1)) % size,
    );
    for (const into of [0, (position[sex] as number) + 1]) {
      const to = axes.reduce((index, axis, i) => {
        const own = i === industry ? 0 : i === sex ? into : (position[i] as number);
        return index * axis.codes.length + own;
      }, 0);
      value[to] = (value[to] as number) + number;
    }
  });
  return { ...parts, axes, value };
}
