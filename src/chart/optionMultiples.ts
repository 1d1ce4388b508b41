import { isValue } from '../series/cell.ts';
import type { Line } from './legend.ts';
import { linesOf, valuesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { margin, timeAxis, valueAxis } from './optionAxes.ts';
import { baseOption } from './optionBase.ts';
import { lineSeries } from './optionLine.ts';

const columns = 4;

/** One small chart per place; on one scale unless told otherwise. */
export function multiplesOption(wish: OptionWish): ChartOption {
  const lines = linesOf(wish.figure).filter(({ series }) => series.cells.some(isValue));
  const across = Math.min(columns, Math.max(1, lines.length));
  const down = Math.max(1, Math.ceil(lines.length / across));
  const [cell, row] = [Math.floor(wish.width / across), Math.floor(wish.height / down)];
  const own = (line: Line) => line.series.cells.filter(isValue).map(({ value }) => value);
  const values = valuesOf(wish.figure);
  const plot = cell - margin.left - 12;
  return {
    ...baseOption(wish),
    grid: lines.map((_, at) => ({
      left: (at % across) * cell + margin.left,
      top: Math.floor(at / across) * row + 30,
      width: plot,
      height: row - 66,
    })),
    xAxis: lines.map((_, at) => ({ ...timeAxis(wish, plot), gridIndex: at })),
    yAxis: lines.map((line, at) => ({
      ...valueAxis(wish, wish.commonScale === false ? own(line) : values),
      gridIndex: at,
      name: line.name,
      nameGap: 10,
    })),
    series: lines.flatMap((line, at) => lineSeries(wish, line, { grid: at, tags: new Map() })),
  };
}
