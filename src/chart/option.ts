import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
  DataZoomComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { barOption } from './optionBar.ts';
import { dotsOption } from './optionDots.ts';
import { heatOption } from './optionHeat.ts';
import { lineOption, slopeOption } from './optionLine.ts';
import { multiplesOption } from './optionMultiples.ts';
import { pyramidOption } from './optionPyramid.ts';
import { stackedOption } from './optionStacked.ts';
import type { Theme } from './theme.ts';

export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | LegendComponentOption
  | DataZoomComponentOption
>;

export interface OptionWish {
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly fromZero?: boolean;
  readonly commonScale?: boolean;
}

/** The kinds that are drawn here; tables are none, and maps are drawn from boundaries of their own. */
export type DrawnKind = Exclude<ChartKind, 'table' | 'map'>;

type Builder = (wish: OptionWish) => ChartOption;

const builders: Readonly<Record<DrawnKind, Builder>> = {
  line: lineOption,
  bar: barOption,
  dots: dotsOption,
  slope: slopeOption,
  multiples: multiplesOption,
  pyramid: pyramidOption,
  stacked: stackedOption,
  heat: heatOption,
};

/** What ECharts is to draw: a pure function of the figure, so that page and export are the same. */
export const optionOf = (kind: DrawnKind, wish: OptionWish): ChartOption => builders[kind](wish);
