import ReactECharts from 'echarts-for-react/esm/core';
import { useEffect, useMemo, useRef } from 'react';
import { echarts } from '../../chart/echarts.ts';
import { type DrawnKind, optionOf } from '../../chart/option.ts';
import { summary } from '../../chart/summary.ts';
import { chartText } from '../../language/chart.ts';
import type { Language } from '../../language/language.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { type Datum, stopsOf, useEChartKeys } from './useEChartKeys.ts';
import { useTheme } from './useTheme.ts';

export interface EChartProps {
  readonly kind: DrawnKind;
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly fromZero: boolean;
  readonly commonScale: boolean;
}

/** The only place that draws with ECharts; loaded when the first large chart is asked for. */
export function EChart(props: EChartProps) {
  const { kind, figure, language, width, height, fromZero, commonScale } = props;
  const theme = useTheme();
  const text = chartText[language];
  const option = useMemo(
    () => optionOf(kind, { figure, language, theme, width, height, fromZero, commonScale }),
    [kind, figure, language, theme, width, height, fromZero, commonScale],
  );
  const stops = useMemo<readonly Datum[]>(() => stopsOf(option), [option]);
  const chart = useRef<ReactECharts>(null);
  const { said, access } = useEChartKeys(stops, () => chart.current?.getEchartsInstance());
  const style = useMemo(() => ({ width, height }), [width, height]);
  useEffect(() => chart.current?.getEchartsInstance()?.resize({ width, height }), [width, height]);
  const travel = {
    ...access,
    role: 'application',
    'aria-roledescription': text.roleDescription,
    'aria-label': `${figure.indicator.title[language]}. ${text.hint}`,
    tabIndex: 0,
  };
  return (
    <div className="chart-frame">
      <div className="chart-travel" {...travel}>
        <div role="img" aria-label={summary(figure, language)}>
          <ReactECharts
            ref={chart}
            echarts={echarts}
            option={option}
            notMerge
            lazyUpdate={false}
            opts={svg}
            style={style}
            autoResize={false}
          />
        </div>
      </div>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

const svg = { renderer: 'svg' } as const;
