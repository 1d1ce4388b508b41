import type { BarSeriesOption } from 'echarts/charts';
import { newestPeriod } from './barGroups.ts';
import type { Line } from './legend.ts';
import { linesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import {
  axisLook,
  axisText,
  baseOption,
  cellAt,
  labelText,
  numberOf,
  told,
  holdingLabels,
} from './optionBase.ts';

/** Lying bars from 0 in the order of the link. */
export function barOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const lines = linesOf(figure);
  return {
    ...baseOption(wish),
    grid: { left: 12, right: 70, top: 12, bottom: 12, ...holdingLabels },
    xAxis: {
      type: 'value',
      ...axisLook(theme),
      axisLabel: { show: false, formatter: axisText(language, figure.decimals) },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ name }) => name),
      ...axisLook(theme),
      axisLine: { show: true, lineStyle: { color: theme.axis } },
      axisLabel: { color: theme.text, fontSize: 13, width: 220, overflow: 'truncate' },
      splitLine: { show: false },
    },
    series: [barsOf(wish, lines)],
  };
}

function barsOf(wish: OptionWish, lines: readonly Line[]): BarSeriesOption {
  const { figure, theme } = wish;
  const period = newestPeriod(figure);
  return {
    type: 'bar',
    barMaxWidth: 18,
    data: lines.map(({ series, style, name, strong }) => {
      const cell = cellAt(series.cells, period);
      const value = numberOf(cell) ?? 0;
      return {
        value,
        ...told(wish, name, { cell, period }),
        itemStyle: { color: theme[series.role === 'other' ? 'axis' : style.ink] },
        label: {
          fontWeight: strong ? ('bold' as const) : ('normal' as const),
          position: value < 0 ? ('left' as const) : ('right' as const),
        },
      };
    }),
    label: { show: true, formatter: labelText, color: theme.text, fontSize: 13 },
  };
}
