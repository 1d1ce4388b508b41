import type { BarSeriesOption } from 'echarts/charts';
import type { Category } from '../catalog/breakdown.ts';
import { newestPeriod } from './barGroups.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { barOption } from './optionBar.ts';
import {
  axisLook,
  axisText,
  baseOption,
  cellAt,
  labelText,
  legendOf,
  numberOf,
  told,
  holdingLabels,
} from './optionBase.ts';

/** Two halves of a breakdown back to back, the first to the left; a plain bar chart where nothing is crossed. */
export function pyramidOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const { split, categories = [] } = figure.indicator.breakdown ?? {};
  if (split === undefined || split.categories.length !== 2) return barOption(wish);
  return {
    ...baseOption(wish),
    legend: legendOf(wish),
    grid: { left: 12, right: 24, top: 12, bottom: 64, ...holdingLabels },
    xAxis: {
      type: 'value',
      ...axisLook(theme),
      axisLabel: { color: theme.quiet, fontSize: 12, formatter: axisText(language, 0, true) },
    },
    yAxis: {
      type: 'category',
      data: categories.map(({ label }) => label[language]),
      ...axisLook(theme),
      splitLine: { show: false },
    },
    series: split.categories.map((half, side) => halfOf(wish, half, { side, rows: categories })),
  };
}

function halfOf(
  wish: OptionWish,
  half: Category,
  { side, rows }: { readonly side: number; readonly rows: readonly Category[] },
): BarSeriesOption {
  const { figure, language, theme } = wish;
  const period = newestPeriod(figure);
  const area = figure.series[0]?.area;
  const lines = figure.series.filter((series) => series.area === area);
  const position = side === 0 ? ('left' as const) : ('right' as const);
  return {
    type: 'bar',
    name: half.label[language],
    stack: 'whole',
    barCategoryGap: '12%',
    itemStyle: { color: theme[side === 0 ? 'group' : 'own'] },
    data: rows.map((row) => {
      const line = lines.find(({ category }) => category?.id === `${half.id}-${row.id}`);
      const cell = cellAt(line?.cells ?? [], period);
      const number = numberOf(cell);
      const name = `${half.label[language]}, ${row.label[language]}`;
      return {
        value: side === 0 ? -(number ?? 0) : (number ?? 0),
        ...told(wish, name, { cell, period }),
        label: { show: number === null, formatter: labelText, color: theme.quiet, position },
      };
    }),
  };
}
