import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { heatOption } from './optionHeat.ts';
import type { LightKind } from './light.ts';
import type { Theme } from './theme.ts';

export type ChartOption = ComposeOption<
  BarSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption | LegendComponentOption
>;

export interface OptionWish {
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
}

/** The kinds that are drawn as charts; tables are none, and maps are drawn from boundaries of their own. */
export type DrawnKind = Exclude<ChartKind, 'table' | 'map'>;
/** Those of them that a chart library draws. */
export type LargeKind = Exclude<DrawnKind, LightKind>;

type Builder = (wish: OptionWish) => ChartOption;

const builders: Readonly<Record<LargeKind, Builder>> = {
  heat: heatOption,
};

/** What ECharts is to draw: a pure function of the figure, so that page and export are the same. */
export const optionOf = (kind: LargeKind, wish: OptionWish): ChartOption => builders[kind](wish);
