import { LargeChart, type LargeChartProps } from './LargeChart.tsx';
import { isLight, LightChart } from './LightChart.tsx';

/** A chart of a panel: light kinds are drawn at once, the others when what draws them has come. */
export function Chart({ kind, ...props }: LargeChartProps) {
  return isLight(kind) ? <LightChart kind={kind} {...props} /> : <LargeChart kind={kind} {...props} />;
}
