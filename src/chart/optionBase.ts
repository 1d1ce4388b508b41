import type { Cell } from '../series/cell.ts';
import { cellWords, longPeriod } from '../series/format.ts';
import { shownText } from '../series/transforms.ts';
import type { ChartOption, OptionWish } from './option.ts';
import { xml } from './svgText.ts';
import type { Theme } from './theme.ts';

export const fontFamily = 'Inter Variable, Inter, Arial, Helvetica, sans-serif';

/** What every datum carries besides its number: the words of the tooltip, and the text of its label. */
export interface Told {
  readonly name: string;
  readonly words: string;
  readonly text: string;
}

export function told(
  { figure, language }: OptionWish,
  name: string,
  at: { readonly cell: Cell; readonly period: number },
): Told {
  const period = figure.periods[at.period];
  const when = period === undefined ? '' : longPeriod(period, language, figure.indicator.frequency);
  const words = `${when}: ${cellWords(at.cell, figure, language)}`;
  return { name, words, text: shownText(at.cell, figure, language) };
}

interface Params {
  readonly data?: unknown;
}
const dataOf = (params: unknown): Partial<Told> => {
  const data = ((Array.isArray(params) ? params[0] : params) as Params | undefined)?.data;
  return typeof data === 'object' && data !== null ? (data as Partial<Told>) : {};
};

/** ECharts puts this into the page as HTML, so every word is made harmless. */
export const tooltipText = (params: unknown): string => {
  const { name = '', words = '' } = dataOf(params);
  return words === '' ? '' : `<b>${xml(name)}</b><br>${xml(words)}`;
};
export const labelText = (params: unknown): string => dataOf(params).text ?? '';
/** What all charts have in common: quiet, still, and with the tooltip that is ours. */
export function baseOption(wish: OptionWish): ChartOption {
  const { theme } = wish;
  return {
    animation: false,
    backgroundColor: theme.paper,
    textStyle: { fontFamily, fontSize: 12, color: theme.text },
    tooltip: {
      trigger: 'item',
      formatter: tooltipText,
      enterable: true,
      hideDelay: 200,
      transitionDuration: 0,
      confine: true,
      className: 'chart-tip-large',
      backgroundColor: theme.paper,
      borderColor: theme.axis,
      textStyle: { color: theme.text, fontSize: 13 },
    },
  };
}

export const axisLook = (theme: Theme) => ({
  axisLine: { show: false, lineStyle: { color: theme.axis } },
  axisTick: { show: false },
  axisLabel: { color: theme.quiet, fontSize: 12 },
  splitLine: { show: true, lineStyle: { color: theme.grid } },
});

const missingCell: Cell = { missing: 'no-period', sign: null };

export const cellAt = (cells: readonly Cell[], at: number): Cell => cells[at] ?? missingCell;

export const legendOf = ({ theme }: OptionWish) => ({
  show: true,
  bottom: 4,
  left: 4,
  right: 24,
  icon: 'rect',
  itemWidth: 12,
  itemHeight: 12,
  itemGap: 14,
  selectedMode: false as const,
  textStyle: { color: theme.text, fontSize: 12 },
});
