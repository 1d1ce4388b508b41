import { useMemo } from 'react';
import { barPicture } from '../../chart/bar.ts';
import type { BarOrder } from '../../chart/barGroups.ts';
import { summary } from '../../chart/summary.ts';
import { type ChartProps, useShown } from './LineChart.tsx';
import { PictureChart } from './PictureChart.tsx';
import { useWidth } from './useWidth.ts';

interface BarChartProps extends ChartProps {
  /** Position of the period among those of the figure; the newest with a number when left out. */
  readonly period?: number | undefined;
  readonly order?: BarOrder | undefined;
}

const rowHeight = 26;

/** Lying bars for one period; as high as its rows need. */
export function BarChart(props: BarChartProps) {
  const { language, period, order } = props;
  const shown = useShown(props);
  const [ref, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(() => {
    if (width === 0) return null;
    const wish = { figure: shown, language, width };
    return barPicture({
      ...wish,
      ...(period === undefined ? {} : { period }),
      ...(order === undefined ? {} : { order }),
    });
  }, [shown, language, width, period, order]);
  const sentence = useMemo(() => summary(shown, language), [shown, language]);
  return (
    <div ref={ref} className="chart" style={{ minHeight: shown.series.length * rowHeight }}>
      {picture !== null && (
        <PictureChart
          picture={picture}
          title={shown.indicator.title[language]}
          summary={sentence}
          language={language}
        />
      )}
    </div>
  );
}
