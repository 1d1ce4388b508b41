import ReactECharts from 'echarts-for-react/esm/core';
import { useEffect, useMemo, useRef } from 'react';
import { echarts } from '../../chart/echarts.ts';
import { type LargeKind, optionOf } from '../../chart/option.ts';
import { summary } from '../../chart/summary.ts';
import { chartText } from '../../language/chart.ts';
import type { Language } from '../../language/language.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { type Datum, stopsOf, useEChartKeys } from './useEChartKeys.ts';
import { useTheme } from './useTheme.ts';

export interface EChartProps {
  readonly kind: LargeKind;
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Pixels of the page for one of the drawing. */
  readonly scale: number;
}

/** The only place that draws with ECharts; loaded when the first large chart is asked for. */
export function EChart(props: EChartProps) {
  const { kind, figure, language, width, height, scale } = props;
  const theme = useTheme();
  const text = chartText[language];
  const option = useMemo(
    () => optionOf(kind, { figure, language, theme, width, height }),
    [kind, figure, language, theme, width, height],
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
    <div className="chart-frame" style={{ height: height * scale }}>
      <div className="chart-travel" {...travel}>
        <div
          role="img"
          aria-label={summary(figure, language, kind)}
          className="chart-scaled"
          style={scaled(scale)}
        >
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
      <p className="unseen">{summary(figure, language, kind)}</p>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

const svg = { renderer: 'svg' } as const;
const scaled = (scale: number) =>
  scale === 1 ? undefined : { width: `${100 / scale}%`, transform: `scale(${scale})` };
