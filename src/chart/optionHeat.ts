import type { ScatterSeriesOption } from 'echarts/charts';
import { isValue } from '../series/cell.ts';
import { shortPeriod } from '../series/format.ts';
import { classOf, legendSeries, type ShadeClass, shadeClasses } from './classes.ts';
import { fitted, textWidth } from './labels.ts';
import type { Line } from './legend.ts';
import { linesOf, valuesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisLook, baseOption, cellAt, labelText, legendOf, told } from './optionBase.ts';

const [top, right, below] = [8, 12, 76] as const;

interface Cells {
  readonly left: number;
  readonly size: readonly [width: number, height: number];
  readonly isRoomy: boolean;
}

function cellsOf({ figure, width, height }: OptionWish, lines: readonly Line[]): Cells {
  const longest = Math.max(0, ...lines.map(({ name }) => textWidth(name, 13)));
  const left = Math.ceil(Math.min(longest, width * 0.4)) + 14;
  const across = (width - left - right) / Math.max(1, figure.periods.length);
  const down = (height - top - below) / Math.max(1, lines.length);
  return { left, size: [Math.max(1, across - 1), Math.max(1, down - 1)], isRoomy: across > 44 && down > 15 };
}

/** Places (or categories) by periods: shade and number in every cell, the office's sign where there is no number. */
export function heatOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const lines = linesOf(figure);
  const classes = shadeClasses(wish, valuesOf(figure));
  const cells = cellsOf(wish, lines);
  return {
    ...baseOption(wish),
    legend: legendOf(wish),
    grid: { left: cells.left, right, top, bottom: below },
    xAxis: {
      type: 'category',
      data: figure.periods.map((period) => shortPeriod(period, language, figure.indicator.frequency)),
      ...axisLook(theme),
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ name }) => fitted(name, cells.left - 14, 13)),
      ...axisLook(theme),
      axisLabel: { color: theme.text, fontSize: 13, interval: 0 },
      splitLine: { show: false },
    },
    series: [...legendSeries(wish, classes), gridOf(wish, lines, { ...cells, classes })],
  };
}

function gridOf(
  wish: OptionWish,
  lines: readonly Line[],
  { size, isRoomy, classes }: Cells & { readonly classes: readonly ShadeClass[] },
): ScatterSeriesOption {
  const { figure, theme } = wish;
  return {
    type: 'scatter',
    symbol: 'rect',
    symbolSize: [...size],
    label: { show: true, formatter: labelText, fontSize: 12 },
    emphasis: { scale: false, itemStyle: { borderColor: theme.text, borderWidth: 2 } },
    data: lines.flatMap(({ series, name }, row) =>
      figure.periods.map((_, column) => {
        const cell = cellAt(series.cells, column);
        const shade = isValue(cell) ? classOf(classes, cell.value) : undefined;
        return {
          value: [column, row],
          ...told(wish, name, { cell, period: column }),
          itemStyle: { color: shade?.fill ?? theme.paper, opacity: 1 },
          label: { show: isValue(cell) ? isRoomy : cell.sign !== null, color: shade?.text ?? theme.quiet },
        };
      }),
    ),
  };
}
