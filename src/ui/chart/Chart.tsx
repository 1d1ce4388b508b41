import { isLight } from '../../chart/light.ts';
import type { DrawnKind } from '../../chart/option.ts';
import { LargeChart } from './LargeChart.tsx';
import { type ChartProps, LightChart } from './LightChart.tsx';

interface AnyChartProps extends ChartProps {
  readonly kind: DrawnKind;
}

/** A chart of a panel: light kinds are drawn at once, the others when what draws them has come. */
export function Chart({ kind, ...props }: AnyChartProps) {
  return isLight(kind) ? <LightChart kind={kind} {...props} /> : <LargeChart kind={kind} {...props} />;
}
