import type {
  BarSeriesOption,
  HeatmapSeriesOption,
  LineSeriesOption,
  MapSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type {
  DataZoomComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
  VisualMapComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { barOption } from './optionBar.ts';
import { dotsOption } from './optionDots.ts';
import { heatOption } from './optionHeat.ts';
import { lineOption, slopeOption } from './optionLine.ts';
import { mapOption } from './optionMap.ts';
import { multiplesOption } from './optionMultiples.ts';
import { pyramidOption } from './optionPyramid.ts';
import { stackedOption } from './optionStacked.ts';
import type { Theme } from './theme.ts';

export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | HeatmapSeriesOption
  | MapSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | LegendComponentOption
  | DataZoomComponentOption
  | VisualMapComponentOption
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

/** The kinds that are charts; a table is none. */
export type DrawnKind = Exclude<ChartKind, 'table'>;

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
  map: mapOption,
};

/** What ECharts is to draw: a pure function of the figure, so that page and export are the same. */
export const optionOf = (kind: DrawnKind, wish: OptionWish): ChartOption => builders[kind](wish);
