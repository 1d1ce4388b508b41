import { sheetText } from '../language/exportSheet.ts';
import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';
import { categoriesOf } from './overview.ts';
import { columnCm, lineMark, markOf, type ShownTable, shownText, type TableRoom } from './tableCells.ts';

const wordsCm = 4;

/** The newest period that has numbers of a breakdown, categories down and places across; null where they have no room. */
export function categoryTable(figure: Figure, language: Language, room: TableRoom): ShownTable | null {
  const groups = categoriesOf(figure);
  const at = figure.periods.findLastIndex((_, index) =>
    figure.series.some(({ cells }) => cells[index] !== undefined && isValue(cells[index])),
  );
  const areas = [...new Set(figure.series.map(({ area }) => area))];
  if (figure.series.some(({ category }) => category === undefined) || at !== figure.periods.length - 1)
    return null;
  const linesOf = (area: string) => figure.series.filter((series) => series.area === area);
  const heads = areas.map((area) => {
    const lines = linesOf(area);
    const marks = new Set(lines.map(lineMark));
    const [mark = ''] = marks.size === 1 ? marks : [];
    const [first] = lines;
    return {
      text: `${first?.label ?? ''}${mark}`,
      own: areas.length > 1 && first?.role === 'own',
      isMarked: marks.size === 1,
    };
  });
  const cellOf = (series: Series | undefined, isMarked: boolean): string => {
    const cell = series?.cells[at];
    if (series === undefined || cell === undefined) return '';
    return (
      shownText(cell, figure, language, room.absences) +
      (isMarked ? '' : lineMark(series) + markOf(cell, series))
    );
  };
  const rows = groups.map((group) => [
    { text: group[0]?.category?.label ?? '', own: false },
    ...areas.map((area, column) => ({
      text: cellOf(
        group.find((series) => series.area === area),
        heads[column]?.isMarked ?? false,
      ),
      own: heads[column]?.own ?? false,
    })),
  ]);
  const columns = areas.map((_, column) =>
    Math.max(2, columnCm(rows.map((row) => row[column + 1]?.text ?? ''))),
  );
  const spare = room.widthCm - wordsCm - columns.reduce((sum, width) => sum + width, 0);
  if (spare < 0) return null;
  const stretched = Math.min(0.6, spare / columns.length);
  return {
    header: [
      { text: sheetText[language].columns.category, own: false },
      ...heads.map(({ text, own }) => ({ text, own })),
    ],
    rows,
    periods: 1,
    widths: [wordsCm, ...columns.map((width) => width + stretched)],
  };
}
