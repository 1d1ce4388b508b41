import type { LineSeriesOption } from 'echarts/charts';
import { isValue } from '../series/cell.ts';
import { type ShownFigure, withPeriods } from '../series/transforms.ts';
import { breakRules } from './breaks.ts';
import { signedRuns } from './gaps.ts';
import type { Line } from './legend.ts';
import { byImportance, linesOf, valuesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { timeAxis, valueAxis } from './optionAxes.ts';
import { baseOption, cellAt, nameAndText, numberOf, told } from './optionBase.ts';
import { slopePeriods } from './slope.ts';
import { symbolOf } from './symbols.ts';
import { isCrowd } from './theme.ts';
import { timeOf } from './time.ts';

function lineSeries(wish: OptionWish, line: Line, grid: number): LineSeriesOption {
  const { figure, theme } = wish;
  const { series, style, name, strong } = line;
  const colour = theme[style.ink];
  const crowd = isCrowd(style);
  return {
    type: 'line',
    name,
    xAxisIndex: grid,
    yAxisIndex: grid,
    data: figure.periods.map((period, at) => ({
      value: [timeOf(period), numberOf(series.cells[at]) ?? '-'],
      ...told(wish, name, { cell: cellAt(series.cells, at), period: at }),
    })),
    connectNulls: false,
    symbol: symbolOf(style),
    symbolSize: strong ? 7 : 6,
    showSymbol: !crowd && (strong || figure.periods.length < 30),
    showAllSymbol: true,
    lineStyle: {
      color: colour,
      width: style.width,
      type: style.dash === null ? 'solid' : style.dash.split(' ').map(Number),
    },
    itemStyle: {
      color: style.hollow ? theme.paper : colour,
      borderColor: colour,
      borderWidth: style.hollow ? 1.5 : 0,
    },
    endLabel: {
      show: !crowd,
      formatter: nameAndText,
      color: theme.text,
      fontSize: 13,
      fontWeight: strong ? 'bold' : 'normal',
    },
    labelLayout: { moveOverlap: 'shiftY' },
    emphasis: { focus: 'series', disabled: false },
    z: strong ? 5 : 3,
  };
}

/** Breaks as rules and the office's signs at the foot, both on the first line so that they are drawn once. */
function marksOf(wish: OptionWish, lines: readonly Line[], low: number): Partial<LineSeriesOption> {
  const { figure, language, theme } = wish;
  const times = figure.periods.map(timeOf);
  const between = (at: number) => ((times[at - 1] as number) + (times[at] as number)) / 2;
  const rules = breakRules(
    figure,
    lines.map(({ series }) => series),
    language,
  );
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.axis, type: 'dotted', width: 1 },
      label: { color: theme.quiet, fontSize: 12, position: 'end', formatter: '{b}' },
      data: rules.map(({ at, text }) => ({ name: text, xAxis: between(at) })),
    },
    markPoint: {
      silent: true,
      symbol: 'circle',
      symbolSize: 15,
      data: lines.flatMap(({ series, style }) =>
        signedRuns(series.cells).map(({ sign, from, to }) => ({
          name: sign,
          coord: [((times[from] as number) + (times[to] as number)) / 2, low] as [number, number],
          itemStyle: {
            color: theme.paper,
            borderColor: sign === ':' ? theme[style.ink] : theme.paper,
            borderWidth: 1.5,
          },
          label: { show: true, formatter: sign, color: theme.text, fontSize: 12 },
        })),
      ),
    },
  };
}

const zoomable = 24;

export function lineOption(wish: OptionWish): ChartOption {
  const { figure } = wish;
  const lines = byImportance(linesOf(figure).filter(({ series }) => series.cells.some(isValue)));
  const yAxis = valueAxis(wish, valuesOf(figure));
  const series = lines.map((line) => lineSeries(wish, line, 0));
  const first = series[0];
  if (first !== undefined) series[0] = { ...first, ...marksOf(wish, lines, yAxis.min) };
  return {
    ...baseOption(wish),
    grid: {
      left: 12,
      right: 190,
      top: 24,
      bottom: figure.periods.length > zoomable ? 64 : 32,
      containLabel: true,
    },
    xAxis: timeAxis(wish),
    yAxis,
    series,
    ...(figure.periods.length > zoomable ? { dataZoom: zoomOf(wish) } : {}),
  };
}

const zoomOf = ({ theme }: OptionWish) => [
  { type: 'inside' as const, zoomOnMouseWheel: 'ctrl' as const, moveOnMouseWheel: false },
  {
    type: 'slider' as const,
    height: 22,
    bottom: 12,
    right: 190,
    brushSelect: false,
    showDetail: false,
    borderColor: theme.grid,
    fillerColor: theme.band,
    handleStyle: { color: theme.paper, borderColor: theme.axis },
    dataBackground: { lineStyle: { color: theme.axis }, areaStyle: { color: theme.band } },
  },
];

export function slopeOption(wish: OptionWish): ChartOption {
  const figure: ShownFigure = withPeriods(wish.figure, slopePeriods(wish.figure));
  const option = lineOption({ ...wish, figure });
  return { ...option, grid: { left: 40, right: 200, top: 24, bottom: 32, containLabel: true } };
}

const [columns, gap] = [4, 4] as const;

export function multiplesOption(wish: OptionWish): ChartOption {
  const lines = linesOf(wish.figure).filter(({ series }) => series.cells.some(isValue));
  const across = Math.min(columns, Math.max(1, lines.length));
  const down = Math.max(1, Math.ceil(lines.length / across));
  const [width, height] = [100 / across, 100 / down];
  const values = valuesOf(wish.figure);
  const own = (line: Line) => line.series.cells.filter(isValue).map(({ value }) => value);
  return {
    ...baseOption(wish),
    grid: lines.map((_, at) => ({
      left: `${(at % across) * width + gap}%`,
      top: `${Math.floor(at / across) * height + 5}%`,
      width: `${width - gap - 1}%`,
      height: `${height - 12}%`,
    })),
    xAxis: lines.map((_, at) => ({ ...timeAxis(wish), gridIndex: at })),
    yAxis: lines.map((line, at) => ({
      ...valueAxis(wish, wish.commonScale === false ? own(line) : values),
      gridIndex: at,
      name: line.name,
      nameLocation: 'end' as const,
    })),
    series: lines.map((line, at) => ({ ...lineSeries(wish, line, at), endLabel: { show: false } })),
  };
}
