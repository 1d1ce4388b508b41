import type { BarSeriesOption } from 'echarts/charts';
import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import { formatNumber } from '../series/format.ts';
import { type Fill, rampOf } from './colour.ts';
import type { OptionWish } from './option.ts';

/** Numbers from above `from` (or from it, in the first class) to `to`, and how they are shaded. */
export interface ShadeClass extends Fill {
  readonly from: number;
  readonly to: number;
}

/** Upper ends of classes that are equally wide. */
export function evenWidths(values: readonly number[], classes: number): readonly number[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return [high];
  const width = (high - low) / classes;
  return Array.from({ length: classes }, (_, at) => (at === classes - 1 ? high : low + (at + 1) * width));
}

/** The classes with their shades, from least to most. */
export function shadeClasses({ theme }: OptionWish, values: readonly number[]): readonly ShadeClass[] {
  const ramp = rampOf(theme);
  const low = Math.min(...values);
  const ends = evenWidths(values, ramp.length);
  return ends.map((to, at) => {
    const shade = Math.round((at * (ramp.length - 1)) / Math.max(1, ends.length - 1));
    return { from: at === 0 ? low : (ends[at - 1] as number), to, ...(ramp[shade] as Fill) };
  });
}

export const classOf = (classes: readonly ShadeClass[], value: number): ShadeClass | undefined =>
  classes.find(({ to }) => value <= to + 1e-9);

const classText = ({ from, to }: ShadeClass, decimals: number, language: Language): string =>
  from < 0
    ? chartText[language].fromTo(formatNumber(from, decimals, language), formatNumber(to, decimals, language))
    : `${formatNumber(from, decimals, language)}–${formatNumber(to, decimals, language)}`;

/** Empty series whose only task is to stand in the legend as a class. */
export const legendSeries = (
  { figure, language }: OptionWish,
  classes: readonly ShadeClass[],
): readonly BarSeriesOption[] =>
  classes.map((each) => ({
    type: 'bar',
    name: classText(each, figure.decimals, language),
    data: [],
    silent: true,
    itemStyle: { color: each.fill },
  }));
