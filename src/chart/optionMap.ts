import { isValue, type Value } from '../series/cell.ts';
import { newestPeriod } from './barGroups.ts';
import { linesOf } from './line.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisText, baseOption, cellAt, told } from './optionBase.ts';
import { spanText } from './optionHeat.ts';
import { rampOf } from './colour.ts';

/** Name under which the boundaries are registered; its features are named by area code. */
export const mapName = 'places';

/** Upper ends of classes that hold about as many places each. */
export function classEnds(values: readonly number[], classes: number): readonly number[] {
  const ordered = [...values].sort((a, b) => a - b);
  const ends = Array.from(
    { length: classes },
    (_, at) => ordered[Math.ceil(((at + 1) * ordered.length) / classes) - 1],
  );
  return [...new Set(ends.filter((end) => end !== undefined))];
}

/** Places shaded by the newest period, in five classes of about equally many; the own place is outlined. */
export function mapOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const period = newestPeriod(figure);
  const lines = linesOf(figure);
  const held = lines.filter(({ series }) => isValue(cellAt(series.cells, period)));
  const values = held.map(({ series }) => (cellAt(series.cells, period) as Value).value);
  const ramp = rampOf(theme);
  const ends = classEnds(values, ramp.length);
  const least = Math.min(...values);
  return {
    ...baseOption(wish),
    visualMap: {
      type: 'piecewise',
      left: 8,
      bottom: 8,
      textStyle: { color: theme.text, fontSize: 12 },
      formatter: spanText(axisText(language, figure.decimals)),
      pieces: ends.map((end, at) => ({
        ...(at === 0 ? { gte: least } : { gt: ends[at - 1] as number }),
        lte: end,
        color: ramp[at]?.fill as string,
      })),
    },
    series: [
      {
        type: 'map',
        map: mapName,
        roam: true,
        selectedMode: false,
        label: { show: false },
        itemStyle: { areaColor: theme.band, borderColor: theme.paper, borderWidth: 0.5 },
        emphasis: { label: { show: false }, itemStyle: { borderColor: theme.text, borderWidth: 2 } },
        data: lines.map(({ series, strong }) => {
          const cell = cellAt(series.cells, period);
          const { words, text } = told(wish, series.label, { cell, period });
          return {
            name: series.area,
            value: isValue(cell) ? cell.value : Number.NaN,
            words: `${series.label}. ${words}`,
            text,
            itemStyle: strong ? { borderColor: theme.text, borderWidth: 2.5 } : {},
          };
        }),
      },
    ],
  };
}
