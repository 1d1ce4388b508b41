import { BarChart } from './BarChart.tsx';
import { type ChartProps, LineChart } from './LineChart.tsx';
import { MultiplesChart } from './MultiplesChart.tsx';
import { SlopeChart } from './SlopeChart.tsx';

export const lightKinds = ['line', 'bar', 'slope', 'multiples'] as const;
export type LightKind = (typeof lightKinds)[number];
export const isLight = (kind: string): kind is LightKind => (lightKinds as readonly string[]).includes(kind);

interface LightChartProps extends ChartProps {
  readonly kind: LightKind;
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
  readonly commonScale?: boolean | undefined;
}

/** The kinds that are drawn as plain SVG, at once. */
export function LightChart({ kind, ...props }: LightChartProps) {
  switch (kind) {
    case 'line':
      return <LineChart {...props} />;
    case 'bar':
      return <BarChart {...props} />;
    case 'slope':
      return <SlopeChart {...props} />;
    case 'multiples':
      return <MultiplesChart {...props} />;
  }
}
