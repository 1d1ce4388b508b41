import type { Language } from '../language/language.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { cellWords, formatNumber, longPeriod } from '../series/format.ts';
import { shownText } from '../series/transforms.ts';
import { textWidth } from './labels.ts';
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
const formatters = new Map<string, (value: number) => string>();

/** One formatter per language and number of decimals, so that equal options hold equal functions. */
export function axisText(language: Language, decimals: number, magnitude = false): (value: number) => string {
  const key = `${language} ${decimals} ${magnitude}`;
  const made =
    formatters.get(key) ??
    ((value: number) => formatNumber(magnitude ? Math.abs(value) : value, decimals, language));
  formatters.set(key, made);
  return made;
}

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

export const numberOf = (cell: Cell | undefined): number | null =>
  cell !== undefined && isValue(cell) ? cell.value : null;

export const missingCell: Cell = { missing: 'no-period', sign: null };

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

/** The height of a legend of these names, in as many rows as they need. */
export function legendRoom(names: readonly string[], width: number): number {
  let [x, rows] = [0, 1];
  for (const name of names) {
    const needed = 12 + 5 + textWidth(name, 12) + 18;
    if (x > 0 && x + needed > width - 28) [x, rows] = [0, rows + 1];
    x += needed;
  }
  return rows * 26 + 2;
}

/** The labels of the axes lie within the grid's own edges. */
export const holdingLabels = { outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const };
