import { isValue, type Value } from '../series/cell.ts';
import { newestPeriod } from './barGroups.ts';
import { byImportance, linesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisLook, axisText, baseOption, cellAt, nameAndText, told } from './optionBase.ts';
import { axisOver, linear } from './scale.ts';
import { swarm } from './swarm.ts';
import { symbolOf } from './symbols.ts';

const [edge, size] = [24, 11] as const;

/** Which way a name over a dot runs, so that it stays within the chart. */
const sideOf = (x: number, width: number): 'left' | 'center' | 'right' =>
  x < width * 0.2 ? 'left' : x > width * 0.8 ? 'right' : 'center';

/** All places of one period along one axis; the own and those it is held against are named. */
export function dotsOption(wish: OptionWish): ChartOption {
  const { figure, language, theme, width, height } = wish;
  const period = newestPeriod(figure);
  const lines = byImportance(linesOf(figure).filter(({ series }) => isValue(cellAt(series.cells, period))));
  const values = lines.map(({ series }) => (cellAt(series.cells, period) as Value).value);
  const axis = axisOver({ values, decimals: figure.decimals, zero: 'near', steps: 6 });
  const [low, high] = [axis?.low ?? 0, axis?.high ?? 1];
  const xs = values.map(linear([low, high], [edge, width - edge]));
  const ys = swarm(xs, size);
  const reach = Math.max(height / 2 - 40, 20);
  return {
    ...baseOption(wish),
    grid: { left: edge, right: edge, top: 12, bottom: 36 },
    xAxis: {
      type: 'value',
      min: low,
      max: high,
      ...axisLook(theme),
      axisTick: { show: false, customValues: [...(axis?.ticks ?? [])] },
      axisLabel: {
        color: theme.quiet,
        fontSize: 12,
        customValues: [...(axis?.ticks ?? [])],
        formatter: axisText(language, axis?.tickDecimals ?? 0),
      },
    },
    yAxis: { type: 'value', min: -reach, max: reach, show: false },
    series: [
      {
        type: 'scatter',
        symbolSize: size - 1,
        itemStyle: { opacity: 1 },
        data: lines
          .map(({ series, style, name, strong }, at) => {
            const other = series.role === 'other';
            const colour = theme[other ? 'axis' : style.ink];
            return {
              value: [values[at] as number, ys[at] as number],
              ...told(wish, name, { cell: cellAt(series.cells, period), period }),
              symbol: other ? 'circle' : symbolOf(style),
              symbolSize: other ? size - 1 : size + 4,
              itemStyle: { color: other ? theme.band : colour, borderColor: colour, borderWidth: 1.25 },
              label: {
                show: !other,
                align: sideOf(xs[at] as number, width),
                fontWeight: strong ? ('bold' as const) : ('normal' as const),
              },
            };
          })
          .reverse(),
        label: {
          show: false,
          formatter: nameAndText,
          position: 'top',
          color: theme.text,
          fontSize: 13,
          textBorderColor: theme.paper,
          textBorderWidth: 3,
        },
        labelLayout: { moveOverlap: 'shiftY' },
      },
    ],
  };
}
