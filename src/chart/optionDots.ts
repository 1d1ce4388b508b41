import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { isValue, type Value } from '../series/cell.ts';
import { newestPeriod } from './barGroups.ts';
import { textWidth } from './labels.ts';
import type { Line } from './legend.ts';
import { linesOf } from './line.ts';
import { byImportance } from './margins.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisLook, axisText, baseOption, cellAt, labelText, type Told, told } from './optionBase.ts';
import { axisOver, linear } from './scale.ts';
import { swarm } from './swarm.ts';
import { symbolOf } from './symbols.ts';

const [edge, top, below, size] = [24, 12, 36, 11] as const;
const lineHeight = 18;

interface Dot {
  readonly line: Line;
  readonly told: Told;
  readonly value: number;
  /** Pixels from the left edge, and above the middle. */
  readonly x: number;
  readonly y: number;
}

const isNamed = ({ line }: Dot): boolean => line.series.role !== 'other';
const nameOf = ({ told: { name, text } }: Dot): string => `${name} ${text}`;

interface Flag {
  readonly dot: Dot;
  /** Left edge and height above the middle of the name. */
  readonly left: number;
  readonly rise: number;
  readonly room: number;
}

/** Names over the dots they belong to, above everything that lies under them. */
function flagsOf(dots: readonly Dot[], width: number): readonly Flag[] {
  const flags: Flag[] = [];
  for (const dot of dots.filter(isNamed)) {
    const room = textWidth(nameOf(dot), 13, dot.line.strong);
    const left = Math.min(Math.max(dot.x - room / 2, 4), width - room - 4);
    const meets = (a: number, b: number) => a < left + room + 6 && b > left - 6;
    const under = dots.filter(({ x }) => meets(x - size / 2, x + size / 2)).map(({ y }) => y + size + 10);
    let rise = Math.max(0, ...under);
    const others = flags.filter((flag) => meets(flag.left, flag.left + flag.room));
    while (others.some((flag) => Math.abs(flag.rise - rise) < lineHeight)) rise += lineHeight;
    flags.push({ dot, left, rise, room });
  }
  return flags;
}

/** All places of one period along one axis; the own and those it is held against are named. */
export function dotsOption(wish: OptionWish): ChartOption {
  const { figure, language, theme, width, height } = wish;
  const period = newestPeriod(figure);
  const lines = byImportance(linesOf(figure).filter(({ series }) => isValue(cellAt(series.cells, period))));
  const values = lines.map(({ series }) => (cellAt(series.cells, period) as Value).value);
  const axis = axisOver({ values, decimals: figure.decimals, zero: 'near', steps: 6 });
  const [low, high, ticks] = [axis?.low ?? 0, axis?.high ?? 1, [...(axis?.ticks ?? [])]];
  const xs = values.map(linear([low, high], [edge, width - edge]));
  const ys = swarm(xs, size);
  const dots = lines.map((line, at): Dot => {
    const cell = cellAt(line.series.cells, period);
    const words = told(wish, line.name, { cell, period });
    return { line, told: words, value: values[at] as number, x: xs[at] as number, y: ys[at] as number };
  });
  const reach = Math.max((height - top - below) / 2, 20);
  return {
    ...baseOption(wish),
    grid: { left: edge, right: edge, top, bottom: below },
    xAxis: {
      type: 'value',
      min: low,
      max: high,
      ...axisLook(theme),
      axisTick: { show: false, customValues: ticks },
      axisLabel: {
        color: theme.quiet,
        fontSize: 12,
        customValues: ticks,
        formatter: axisText(language, axis?.tickDecimals ?? 0),
      },
    },
    yAxis: { type: 'value', min: -reach, max: reach, show: false },
    series: [
      dotSeries(wish, dots),
      ...stemsAndNames(wish, flagsOf(dots, width), linear([edge, width - edge], [low, high])),
    ],
  };
}

function dotSeries({ theme }: OptionWish, dots: readonly Dot[]): ScatterSeriesOption {
  return {
    type: 'scatter',
    data: dots.map((dot) => {
      const { style } = dot.line;
      const named = isNamed(dot);
      const colour = theme[named ? style.ink : 'axis'];
      return {
        value: [dot.value, dot.y],
        ...dot.told,
        symbol: named ? symbolOf(style) : 'circle',
        symbolSize: named ? size + 4 : size - 1,
        itemStyle: { color: named ? colour : theme.band, borderColor: colour, borderWidth: 1.25, opacity: 1 },
      };
    }),
    emphasis: { scale: false, itemStyle: { borderColor: theme.text, borderWidth: 2.5 } },
  };
}

function stemsAndNames(
  { theme }: OptionWish,
  flags: readonly Flag[],
  valueAt: (x: number) => number,
): readonly (LineSeriesOption | ScatterSeriesOption)[] {
  const stems = flags.map(
    ({ dot, rise }): LineSeriesOption => ({
      type: 'line',
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.axis, width: 1 },
      data: [
        [dot.value, dot.y + size / 2 + 2],
        [dot.value, rise - 8],
      ],
    }),
  );
  const names: ScatterSeriesOption = {
    type: 'scatter',
    silent: true,
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    label: { show: true, formatter: labelText, position: 'inside', color: theme.text, fontSize: 13 },
    data: flags.map(({ dot, left, room, rise }) => ({
      value: [valueAt(left + room / 2), rise],
      text: nameOf(dot),
      label: { fontWeight: dot.line.strong ? ('bold' as const) : ('normal' as const) },
    })),
  };
  return [...stems, names];
}
