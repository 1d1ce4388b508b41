import { useMemo } from 'react';
import { slopePeriods } from '../../chart/slope.ts';
import { withPeriods } from '../../series/transforms.ts';
import { type ChartProps, LineChart, useShown } from './LineChart.tsx';

interface SlopeChartProps extends ChartProps {
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
}

/** The first and the newest period only. */
export function SlopeChart(props: SlopeChartProps) {
  const { language, height, fromZero } = props;
  const shown = useShown(props);
  const ends = useMemo(() => withPeriods(shown, slopePeriods(shown)), [shown]);
  return <LineChart figure={ends} language={language} height={height} fromZero={fromZero} />;
}
