import type { ChartKind } from '../../dashboard/dashboard.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { BarChart } from '../chart/BarChart.tsx';
import { LineChart } from '../chart/LineChart.tsx';
import { useSeen } from '../useSeen.ts';
import { useLanguage } from '../words.tsx';

interface PanelChartProps {
  readonly figure: ShownFigure;
  readonly kind: ChartKind | undefined;
  readonly size?: 'panel' | 'large';
}

/** The chart of a panel, drawn when it comes near the window; its place is kept until then. */
export function PanelChart({ figure, kind, size = 'panel' }: PanelChartProps) {
  const { ref, seen } = useSeen<HTMLDivElement>();
  const language = useLanguage();
  const isBar = kind === 'bar' || (kind === undefined && figure.periods.length === 1);
  return (
    <div ref={ref} className="chart-place">
      {seen && isBar && <BarChart figure={figure} language={language} />}
      {seen && !isBar && (
        <LineChart figure={figure} language={language} height={size === 'large' ? 360 : undefined} />
      )}
    </div>
  );
}
