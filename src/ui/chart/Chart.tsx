import type { DrawnKind } from '../../chart/option.ts';
import { BarChart } from './BarChart.tsx';
import { LargeChart } from './LargeChart.tsx';
import { type ChartProps, LineChart } from './LineChart.tsx';
import { MultiplesChart } from './MultiplesChart.tsx';
import { SlopeChart } from './SlopeChart.tsx';

interface AnyChartProps extends ChartProps {
  readonly kind: DrawnKind;
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
  readonly commonScale?: boolean | undefined;
  readonly geometry?: object | undefined;
}

/** A chart of a panel: light kinds are drawn at once, the others when what draws them has come. */
export function Chart({ kind, ...props }: AnyChartProps) {
  switch (kind) {
    case 'line':
      return <LineChart {...props} />;
    case 'bar':
      return <BarChart {...props} />;
    case 'slope':
      return <SlopeChart {...props} />;
    case 'multiples':
      return <MultiplesChart {...props} />;
    case 'dots':
    case 'pyramid':
    case 'stacked':
    case 'heat':
    case 'map':
      return <LargeChart kind={kind} {...props} />;
  }
}
