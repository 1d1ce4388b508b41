import { useMemo } from 'react';
import { multiplesPicture } from '../../chart/multiples.ts';
import { summary } from '../../chart/summary.ts';
import { type ChartProps, useShown } from './LineChart.tsx';
import { PictureChart } from './PictureChart.tsx';
import { useWidth } from './useWidth.ts';

interface MultiplesChartProps extends ChartProps {
  readonly commonScale?: boolean | undefined;
  readonly fromZero?: boolean | undefined;
}

/** One small chart per place, on a common scale unless told otherwise. */
export function MultiplesChart(props: MultiplesChartProps) {
  const { language, commonScale = true, fromZero = false } = props;
  const shown = useShown(props);
  const [ref, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(
    () =>
      width === 0
        ? null
        : multiplesPicture({ figure: shown, language, width, height: 116, commonScale, fromZero }),
    [shown, language, width, commonScale, fromZero],
  );
  const sentence = useMemo(() => summary(shown, language), [shown, language]);
  return (
    <div ref={ref} className="chart">
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
