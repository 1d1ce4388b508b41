import type { BarSeriesOption } from 'echarts/charts';
import type { AreaCode } from '../areas/area.ts';
import type { Cell } from '../series/cell.ts';
import { shortPeriod } from '../series/format.ts';
import { newestPeriod } from './barGroups.ts';
import { partFill } from './colour.ts';
import { stackedFigure } from './drawn.ts';
import { textWidth } from './labels.ts';
import { linesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import {
  axisLook,
  axisText,
  baseOption,
  cellAt,
  labelText,
  legendOf,
  legendRoom,
  missingCell,
  numberOf,
  told,
  holdingLabels,
} from './optionBase.ts';
import { axisOver } from './scale.ts';

interface Column {
  readonly name: string;
  readonly area: AreaCode;
  readonly period: number;
}

interface Stack {
  /** Columns stand along time; else they lie, one per place. */
  readonly overTime: boolean;
  readonly columns: readonly Column[];
  readonly categories: readonly (readonly [id: string, name: string])[];
  readonly cell: (category: string, column: Column) => Cell;
  readonly sums: readonly number[];
  /** Pixels that the legend takes. */
  readonly legend: number;
}

function stackOf({ figure, language, width }: OptionWish): Stack {
  const lines = linesOf(figure);
  const areas = [...new Map(lines.map(({ series }) => [series.area, series.label]))];
  const idOf = (line: (typeof lines)[number]) => line.series.category?.id ?? '';
  const categories = [
    ...new Map(lines.map((line) => [idOf(line), line.series.category?.label ?? line.series.label])),
  ];
  const overTime = areas.length === 1 && figure.periods.length > 1;
  const columns = overTime
    ? figure.periods.map((each, period) => ({
        name: shortPeriod(each, language, figure.indicator.frequency),
        area: areas[0]?.[0] as AreaCode,
        period,
      }))
    : areas.map(([area, name]) => ({ name, area, period: newestPeriod(figure) }));
  const cell: Stack['cell'] = (category, { area, period }) => {
    const line = lines.find((each) => each.series.area === area && idOf(each) === category);
    return line === undefined ? missingCell : cellAt(line.series.cells, period);
  };
  const sums = columns.map((column) =>
    categories.reduce((sum, [id]) => sum + (numberOf(cell(id, column)) ?? 0), 0),
  );
  const legend = legendRoom(
    categories.map(([, name]) => name),
    width,
  );
  return { overTime, columns, categories, cell, sums, legend };
}

/** Pixels along a bar for one of its numbers, and across it. */
function roomOf({ width, height }: OptionWish, { overTime, columns, legend }: Stack, high: number) {
  const rest = height - legend - 46;
  const names = Math.max(0, ...columns.map(({ name }) => textWidth(name, 12)));
  const [along, across] = overTime ? [rest, width - 90] : [width - names - 56, rest];
  return { along: along / high, across: (across / columns.length) * 0.72 };
}

function partsOf(wish: OptionWish, stack: Stack, high: number): readonly BarSeriesOption[] {
  const room = roomOf(wish, stack, high);
  const fits = (text: string, value: number) => {
    const long = textWidth(text, 12) + 2;
    return stack.overTime
      ? value * room.along >= 15 && room.across >= long
      : value * room.along >= long && room.across >= 14;
  };
  return stack.categories.map(([id, name], at) => {
    const { fill, text } = partFill(wish.theme, at);
    return {
      type: 'bar',
      name,
      stack: 'whole',
      barCategoryGap: '28%',
      itemStyle: { color: fill, borderColor: wish.theme.paper, borderWidth: 1 },
      label: { show: true, formatter: labelText, color: text, fontSize: 12 },
      data: stack.columns.map((column) => {
        const cell = stack.cell(id, column);
        const value = numberOf(cell);
        const words = told(wish, `${column.name}, ${name}`, { cell, period: column.period });
        return { value: value ?? '-', ...words, label: { show: fits(words.text, value ?? 0) } };
      }),
    };
  });
}

/** Parts of a whole: over the periods for one place, else by place in the newest period. */
export function stackedOption(given: OptionWish): ChartOption {
  const wish = { ...given, figure: stackedFigure(given.figure) };
  const { figure, language, theme } = wish;
  const stack = stackOf(wish);
  const most = Math.max(0, ...stack.sums);
  const ceiling = figure.unit === 'percent' && most <= 100.5 ? 100 : Number.POSITIVE_INFINITY;
  const axis = axisOver({ values: stack.sums, decimals: figure.decimals, zero: 'always', steps: 5, ceiling });
  const high = Math.max(axis?.high ?? 1, most);
  const ticks = [...(axis?.ticks ?? [0])];
  const text = axisText(language, axis?.tickDecimals ?? 0);
  const value = {
    type: 'value' as const,
    min: 0,
    max: high,
    ...axisLook(theme),
    axisTick: { show: false, customValues: ticks },
    axisLabel: { color: theme.quiet, fontSize: 12, customValues: ticks, formatter: text },
  };
  const category = {
    type: 'category' as const,
    data: stack.columns.map(({ name }) => name),
    ...axisLook(theme),
    axisLabel: {
      color: stack.overTime ? theme.quiet : theme.text,
      fontSize: 12,
      ...(stack.overTime ? {} : { interval: 0 }),
    },
    splitLine: { show: false },
    inverse: !stack.overTime,
  };
  return {
    ...baseOption(wish),
    legend: legendOf(wish),
    grid: { left: 12, right: 24, top: 16, bottom: stack.legend + 8, ...holdingLabels },
    ...(stack.overTime ? { xAxis: category, yAxis: value } : { xAxis: value, yAxis: category }),
    series: [...partsOf(wish, stack, high)],
  };
}
