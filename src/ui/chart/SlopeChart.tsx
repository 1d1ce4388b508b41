import { useMemo } from 'react';
import { slopePicture } from '../../chart/slope.ts';
import { summary } from '../../chart/summary.ts';
import { type ChartProps, useShown } from './LineChart.tsx';
import { PictureChart } from './PictureChart.tsx';
import { useWidth } from './useWidth.ts';

interface SlopeChartProps extends ChartProps {
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
}

/** The first and the newest period only, with the numbers of both beside the lines. */
export function SlopeChart(props: SlopeChartProps) {
  const { language, height = 214, fromZero = false } = props;
  const shown = useShown(props);
  const [ref, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(
    () => (width === 0 ? null : slopePicture({ figure: shown, language, width, height, fromZero })),
    [shown, language, width, height, fromZero],
  );
  const sentence = useMemo(() => summary(shown, language), [shown, language]);
  return (
    <div ref={ref} className="chart" style={{ minHeight: height }}>
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
