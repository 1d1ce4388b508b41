import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { chartText } from '../language/chart.ts';
import { isValue } from '../series/cell.ts';
import { withPeriods } from '../series/transforms.ts';
import { breakRules } from './breaks.ts';
import { signedRuns } from './gaps.ts';
import { fitted, spread } from './labels.ts';
import { type Line, tagOf } from './legend.ts';
import { linesOf, valuesOf } from './line.ts';
import { byImportance } from './margins.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { margin, timeAxis, valueAxis, zoomOf } from './optionAxes.ts';
import { baseOption, cellAt, numberOf, told } from './optionBase.ts';
import { isProjected } from './lineMarks.ts';
import { rounded } from './marks.ts';
import { linear } from './scale.ts';
import { slopePeriods } from './slope.ts';
import { symbolOf } from './symbols.ts';
import { isCrowd } from './theme.ts';
import { timeOf } from './time.ts';

interface Plot {
  readonly grid: number;
  /** Height of a number on the page, for labels that must not meet. */
  readonly tags: ReadonlyMap<Line, { readonly text: string; readonly offset: number }>;
}

/** One series per line; two where a projection begins, so that what is not observed is dashed. */
export function lineSeries(wish: OptionWish, line: Line, plot: Plot): readonly LineSeriesOption[] {
  const { figure, theme } = wish;
  const { series, style, name } = line;
  const data = figure.periods.map((period, at) => ({
    value: [timeOf(period), numberOf(series.cells[at]) ?? '-'],
    ...told(wish, name, { cell: cellAt(series.cells, at), period: at }),
  }));
  const whole = { ...lookOf(wish, line, plot), data };
  const ahead = figure.periods.findIndex((_, at) => isProjected(figure, at));
  if (ahead < 1) return [whole];
  const observed = { ...whole, data: data.slice(0, ahead), endLabel: { show: false } };
  const lineStyle = { color: theme[style.ink], width: style.width, type: [5, 4] };
  return [observed, { ...whole, data: data.slice(ahead - 1), lineStyle }];
}

function lookOf({ figure, theme }: OptionWish, line: Line, { grid, tags }: Plot): LineSeriesOption {
  const { style, name, strong } = line;
  const colour = theme[style.ink];
  const tag = tags.get(line);
  return {
    type: 'line',
    name,
    xAxisIndex: grid,
    yAxisIndex: grid,
    connectNulls: false,
    symbol: symbolOf(style),
    symbolSize: strong ? 7 : 6,
    showSymbol: !isCrowd(style) && (strong || figure.periods.length < 16),
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
      show: tag !== undefined,
      formatter: tag?.text ?? '',
      offset: [4, tag?.offset ?? 0],
      color: theme.text,
      fontSize: 13,
      fontWeight: strong ? 'bold' : 'normal',
    },
    emphasis: { focus: 'series' },
    z: strong ? 5 : 3,
  };
}

/** Breaks, and the beginning of a projection, as rules; drawn once, with the first line. */
function rulesOf(wish: OptionWish, lines: readonly Line[]): Partial<LineSeriesOption> {
  const { figure, language, theme } = wish;
  const times = figure.periods.map(timeOf);
  const series = lines.map((line) => line.series);
  const rules = [...breakRules(figure, series, language)];
  const ahead = figure.periods.findIndex((_, at) => isProjected(figure, at));
  if (ahead > 0) rules.push({ at: ahead, text: chartText[language].projection });
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: theme.axis, type: 'dotted', width: 1 },
      label: { color: theme.quiet, fontSize: 12, position: 'end', formatter: '{b}' },
      data: rules.map(({ at, text }, nth) => ({
        name: text,
        xAxis: ((times[at - 1] as number) + (times[at] as number)) / 2,
        label: { offset: [0, nth % 2 === 0 ? 0 : -15] },
      })),
    },
  };
}

/** The office's signs along the foot, hidden numbers in a ring. */
function signsOf({ figure, theme }: OptionWish, lines: readonly Line[], foot: number): ScatterSeriesOption {
  const times = figure.periods.map(timeOf);
  return {
    type: 'scatter',
    silent: true,
    symbol: 'circle',
    symbolSize: 15,
    z: 6,
    data: lines.flatMap(({ series, style }) =>
      signedRuns(series.cells).map(({ sign, from, to }) => ({
        value: [((times[from] as number) + (times[to] as number)) / 2, foot],
        itemStyle: {
          color: theme.paper,
          borderColor: sign === ':' ? theme[style.ink] : theme.paper,
          borderWidth: 1.5,
          opacity: 1,
        },
        label: { show: true, formatter: sign, color: theme.text, fontSize: 13, fontWeight: 'bold' as const },
      })),
    ),
  };
}

const zoomable = 24;
const slider = 40;

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** The labels at the ends of the lines, in words, moved apart. */
function tagsOf(
  wish: OptionWish,
  lines: readonly Line[],
  axis: { readonly min: number; readonly max: number },
  box: Box,
): Plot['tags'] {
  const { figure, language, height } = wish;
  const named = lines.filter(({ style }) => !isCrowd(style)).map((line) => tagOf(line, figure, language));
  const y = linear([axis.min, axis.max], [height - box.bottom, box.top]);
  const wanted = named.map(({ series, last }) => y(numberOf(series.cells[last]) ?? axis.min));
  const placed = spread(wanted, 17, [box.top, height - box.bottom]);
  return new Map(
    named.map((tag, at) => {
      const line = lines.find(({ series }) => series === tag.series) as Line;
      const text = (tag.name + tag.text).replace(/[{}]/g, '');
      return [
        line,
        {
          text: fitted(text, box.right - 16, 13),
          offset: rounded((placed[at] as number) - (wanted[at] as number)),
        },
      ];
    }),
  );
}

export function lineOption(wish: OptionWish): ChartOption {
  const { figure, width } = wish;
  const lines = byImportance(linesOf(figure).filter(({ series }) => series.cells.some(isValue)));
  const yAxis = valueAxis(wish, valuesOf(figure));
  const zoomed = figure.periods.length > zoomable;
  const right = Math.min(220, Math.round(width * 0.34));
  const box: Box = { top: margin.top, bottom: margin.bottom + (zoomed ? slider : 0), right };
  const tags = tagsOf(wish, lines, yAxis, box);
  const series = lines.flatMap((line) => lineSeries(wish, line, { grid: 0, tags }));
  const first = series[0];
  if (first !== undefined) series[0] = { ...first, ...rulesOf(wish, lines) };
  const foot = yAxis.min + (yAxis.max - yAxis.min) * 0.04;
  return {
    ...baseOption(wish),
    grid: { left: margin.left, ...box },
    xAxis: timeAxis(wish, width - margin.left - right),
    yAxis,
    series: [...series, signsOf(wish, lines, foot)],
    ...(zoomed ? { dataZoom: zoomOf(wish, right) } : {}),
  };
}

export const slopeOption = (wish: OptionWish): ChartOption =>
  lineOption({ ...wish, figure: withPeriods(wish.figure, slopePeriods(wish.figure)) });
