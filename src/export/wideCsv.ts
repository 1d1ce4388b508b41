import { comparePeriods } from '../periods/period.ts';
import { isValue } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';
import { cellStatus, originOf } from './cells.ts';
import { field, plainNumber } from './csv.ts';
import { assertFigures, assertLevels, type ExportInput } from './input.ts';
import { columnId, sourceText, tableText, updatedText } from './rows.ts';

/** What a column holds by place and period. */
interface Column {
  readonly id: string;
  readonly cells: ReadonlyMap<string, Series['cells'][number]>;
}

const keyOf = (area: string, period: string): string => `${area} ${period}`;

/** One column for each figure, or for each category of one that is broken down. */
function columnsOf(figures: readonly Figure[]): readonly Column[] {
  const columns = new Map<string, Map<string, Series['cells'][number]>>();
  for (const figure of figures)
    for (const series of figure.series) {
      const id = columnId(figure, series);
      const held = columns.get(id) ?? new Map<string, Series['cells'][number]>();
      columns.set(id, held);
      for (const [at, { code }] of figure.periods.entries()) {
        const cell = series.cells[at];
        if (cell !== undefined) held.set(keyOf(series.area, code), cell);
      }
    }
  return [...columns].map(([id, cells]) => ({ id, cells }));
}

const together = (figures: readonly Figure[], textOf: (figure: Figure) => string): string =>
  field([...new Set(figures.flatMap((figure) => textOf(figure).split(' ')))].join(' ').trim());

/**
 * For programs that compare figures: one row per place and period, one column per figure, then for each figure the
 * office's sign and the origin, or the kind of absence. A figure without the period has empty fields.
 */
export function wideCsv({ figures }: Pick<ExportInput, 'figures'>): string {
  assertFigures({ figures });
  assertLevels({ figures });
  const columns = columnsOf(figures);
  const areas = [...new Set(figures.flatMap(({ series }) => series.map(({ area }) => area)))];
  const byCode = new Map(figures.flatMap(({ periods }) => periods.map((period) => [period.code, period])));
  const codes = [...byCode.values()].sort(comparePeriods).map(({ code }) => code);
  const notes = columns.flatMap(({ id }) => [`${id}.status`, `${id}.origin`]);
  const end = [together(figures, tableText), together(figures, sourceText), together(figures, updatedText)];
  const lines = [
    ['area', 'period', ...columns.map(({ id }) => id), ...notes, 'tables', 'source', 'updated'].map(field),
    ...areas.flatMap((area) =>
      codes
        .filter((code) => columns.some(({ cells }) => cells.has(keyOf(area, code))))
        .map((code) => [field(area), field(code), ...rowOf(columns, keyOf(area, code)), ...end]),
    ),
  ];
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}

function rowOf(columns: readonly Column[], key: string): readonly string[] {
  const found = columns.map(({ cells }) => cells.get(key));
  const values = found.map((cell) => (cell !== undefined && isValue(cell) ? plainNumber(cell.value) : ''));
  const notes = found.flatMap((cell) =>
    cell === undefined ? ['', ''] : [field(cellStatus(cell)), originOf(cell)],
  );
  return [...values, ...notes];
}
