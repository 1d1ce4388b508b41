import type { ScatterSeriesOption } from 'echarts/charts';
import { isValue } from '../series/cell.ts';
import { shortPeriod } from '../series/format.ts';
import type { Line } from './legend.ts';
import { linesOf, valuesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisLook, axisText, baseOption, cellAt, labelText, told, holdingLabels } from './optionBase.ts';
import { rampOf } from './colour.ts';

/** Which step of the ramp a number falls in. */
const stepOf = (value: number, low: number, high: number, steps: number): number =>
  high === low ? 0 : Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps));

/** What the office has signed instead of numbering; a heat map leaves such cells out. */
function signsOf(wish: OptionWish, lines: readonly Line[]): ScatterSeriesOption {
  return {
    type: 'scatter',
    symbol: 'circle',
    symbolSize: 1,
    itemStyle: { color: wish.theme.paper },
    label: { show: true, formatter: labelText, color: wish.theme.quiet, fontSize: 12, position: 'inside' },
    data: lines.flatMap(({ series, name }, row) =>
      series.cells.flatMap((cell, column) =>
        isValue(cell) || cell.sign === null
          ? []
          : [{ value: [column, row], ...told(wish, name, { cell, period: column }) }],
      ),
    ),
  };
}

/** Places (or categories) by periods: shade and number in every cell, the office's sign where there is no number. */
export function heatOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const lines = linesOf(figure);
  const values = valuesOf(figure);
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const ramp = rampOf(theme);
  const narrow = wish.width < 560;
  const roomy = wish.width / Math.max(1, figure.periods.length) > 56;
  return {
    ...baseOption(wish),
    grid: { left: 12, right: 16, top: 12, bottom: narrow ? 140 : 64, ...holdingLabels },
    xAxis: {
      type: 'category',
      data: figure.periods.map((period) => shortPeriod(period, language, figure.indicator.frequency)),
      ...axisLook(theme),
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ name }) => name),
      ...axisLook(theme),
      axisLabel: { color: theme.text, fontSize: 13, width: 200, overflow: 'truncate' },
      splitLine: { show: false },
    },
    visualMap: {
      type: 'piecewise',
      seriesIndex: 1,
      orient: narrow ? 'vertical' : 'horizontal',
      left: narrow ? 0 : 'center',
      bottom: 8,
      min: low,
      max: high,
      splitNumber: ramp.length,
      precision: figure.decimals,
      inRange: { color: ramp.map(({ fill }) => fill) },
      textStyle: { color: theme.quiet, fontSize: 12 },
      formatter: spanText(axisText(language, figure.decimals)),
    },
    series: [
      signsOf(wish, lines),
      {
        type: 'heatmap',
        data: lines.flatMap(({ series, name }, row) =>
          figure.periods.map((_, column) => {
            const cell = cellAt(series.cells, column);
            const step = isValue(cell) ? stepOf(cell.value, low, high, ramp.length) : 0;
            return {
              value: [column, row, isValue(cell) ? cell.value : '-'],
              ...told(wish, name, { cell, period: column }),
              label: { color: isValue(cell) ? (ramp[step]?.text ?? theme.text) : theme.quiet },
            };
          }),
        ),
        label: { show: roomy, formatter: labelText, fontSize: 12 },
        itemStyle: { borderColor: theme.paper, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: theme.text, borderWidth: 2 } },
      },
    ],
  };
}

type SpanText = (from: unknown, to?: unknown) => string;
const spans = new Map<(value: number) => string, SpanText>();

/** "12,1–14,3", one function for each way to write a number. */
export function spanText(write: (value: number) => string): SpanText {
  const made =
    spans.get(write) ?? ((from: unknown, to?: unknown) => `${write(Number(from))}–${write(Number(to))}`);
  spans.set(write, made);
  return made;
}
