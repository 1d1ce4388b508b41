import { shortPeriod } from '../series/format.ts';
import { newestPeriod } from './barGroups.ts';
import { barOption } from './optionBar.ts';
import { linesOf } from './line.ts';
import type { Line } from './legend.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { axisLook, axisText, baseOption, cellAt, labelText, numberOf, told } from './optionBase.ts';
import { partInks } from './colour.ts';

const legendOf = ({ theme }: OptionWish) => ({
  show: true,
  bottom: 4,
  icon: 'rect',
  itemWidth: 12,
  itemHeight: 12,
  selectedMode: false as const,
  textStyle: { color: theme.text, fontSize: 12 },
});

/** Parts of a whole: over the periods for one place, else by place in the newest period. */
export function stackedOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const lines = linesOf(figure);
  const areas = [...new Map(lines.map(({ series }) => [series.area, series.label])).entries()];
  const overTime = areas.length === 1 && figure.periods.length > 1;
  const categories = [
    ...new Map(
      lines.map(({ series }) => [series.category?.id ?? '', series.category?.label ?? series.label]),
    ).entries(),
  ];
  const newest = newestPeriod(figure);
  const columns = overTime
    ? figure.periods.map((period, at) => ({
        name: shortPeriod(period, language, figure.indicator.frequency),
        area: areas[0]?.[0],
        at,
      }))
    : areas.map(([area, name]) => ({ name, area, at: newest }));
  const find = (category: string, area: string | undefined): Line | undefined =>
    lines.find(({ series }) => series.area === area && (series.category?.id ?? '') === category);
  const category = {
    type: 'category' as const,
    data: columns.map(({ name }) => name),
    ...axisLook(theme),
    splitLine: { show: false },
    inverse: !overTime,
  };
  const value = {
    type: 'value' as const,
    ...axisLook(theme),
    axisLabel: { color: theme.quiet, fontSize: 12, formatter: axisText(language, figure.decimals) },
  };
  return {
    ...baseOption(wish),
    legend: legendOf(wish),
    grid: { left: 12, right: 24, top: 16, bottom: 60, containLabel: true },
    ...(overTime ? { xAxis: category, yAxis: value } : { xAxis: value, yAxis: category }),
    series: categories.map(([id, name], at) => {
      const part = partInks(theme, at);
      return {
        type: 'bar' as const,
        name,
        stack: 'whole',
        barCategoryGap: '25%',
        itemStyle: { color: part.fill, borderColor: theme.paper, borderWidth: 1 },
        label: { show: true, formatter: labelText, color: part.text, fontSize: 12 },
        labelLayout: { hideOverlap: true },
        data: columns.map((column) => {
          const cell = cellAt(find(id, column.area)?.series.cells ?? [], column.at);
          return {
            value: numberOf(cell) ?? '-',
            ...told(wish, `${column.name}, ${name}`, { cell, period: column.at }),
          };
        }),
      };
    }),
  };
}

/** Two halves of a breakdown back to back, the first to the left; a plain bar chart where nothing is crossed. */
export function pyramidOption(wish: OptionWish): ChartOption {
  const { figure, language, theme } = wish;
  const split = figure.indicator.breakdown?.split;
  if (split === undefined || split.categories.length !== 2) return barOption(wish);
  const period = newestPeriod(figure);
  const area = figure.series[0]?.area;
  const lines = linesOf(figure).filter(({ series }) => series.area === area);
  const rows = figure.indicator.breakdown?.categories ?? [];
  const find = (part: string, row: string) =>
    lines.find(({ series }) => series.category?.id === `${part}-${row}`);
  return {
    ...baseOption(wish),
    legend: legendOf(wish),
    grid: { left: 12, right: 24, top: 12, bottom: 64, containLabel: true },
    xAxis: {
      type: 'value',
      ...axisLook(theme),
      axisLabel: { color: theme.quiet, fontSize: 12, formatter: axisText(language, 0, true) },
    },
    yAxis: {
      type: 'category',
      data: rows.map(({ label }) => label[language]),
      ...axisLook(theme),
      splitLine: { show: false },
    },
    series: split.categories.map((part, side) => ({
      type: 'bar' as const,
      name: part.label[language],
      stack: 'whole',
      barCategoryGap: '12%',
      itemStyle: { color: theme[side === 0 ? 'group' : 'own'] },
      data: rows.map((row) => {
        const cell = cellAt(find(part.id, row.id)?.series.cells ?? [], period);
        const number = numberOf(cell);
        const name = `${part.label[language]}, ${row.label[language]}`;
        return {
          value: number === null ? '-' : side === 0 ? -number : number,
          ...told(wish, name, { cell, period }),
        };
      }),
    })),
  };
}
