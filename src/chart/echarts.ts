import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { LargeKind, OptionWish } from './option.ts';
import { optionOf } from './option.ts';

core.use([BarChart, ScatterChart, GridComponent, TooltipComponent, LegendPlainComponent, SVGRenderer]);

/** The parts of ECharts that are drawn with, and no others. Loaded with the first large chart. */
export const echarts = {
  init: core.init,
  dispose: core.dispose,
  getInstanceByDom: core.getInstanceByDom,
};

/** A chart as SVG text, drawn without a page. */
export function echartsSvg(wish: OptionWish & { readonly kind: LargeKind }): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width: wish.width, height: wish.height });
  try {
    chart.setOption(optionOf(wish.kind, wish));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
