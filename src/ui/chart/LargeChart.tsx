import { Component, lazy, type ReactNode, Suspense } from 'react';
import { chartText } from '../../language/chart.ts';
import type { LargeKind } from '../../chart/option.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import './chart.css';
import type { ChartProps } from './LightChart.tsx';
import { useTextScale } from './useTextScale.ts';
import { useWidth } from './useWidth.ts';

const EChart = lazy(() => import('./EChart.tsx').then((module) => ({ default: module.EChart })));

interface LargeChartProps extends Pick<ChartProps, 'figure' | 'language' | 'height'> {
  readonly kind: LargeKind;
}

/** Rows have a height of their own, whichever frame they stand in. */
const heightOf = ({ series }: ShownFigure): number => Math.max(180, series.length * 26 + 90);

/** A chart that a library draws, which is fetched when such a one is first shown. */
export function LargeChart({ kind, figure, language, height }: LargeChartProps) {
  const [ref, room] = useWidth<HTMLDivElement>();
  const scale = useTextScale();
  const width = Math.floor(room / scale);
  const needed = heightOf(figure);
  const down = height === undefined ? needed : Math.max(Math.floor(height / scale), needed - 60);
  const text = chartText[language];
  const words = (said: string) => (
    <p className="chart-waiting" style={{ minHeight: down * scale }}>
      {said}
    </p>
  );
  return (
    <div ref={ref} className="chart" style={{ minHeight: down * scale }}>
      {width > 0 && (
        <Guard instead={words(text.failed)}>
          <Suspense fallback={words(text.loading)}>
            <EChart {...{ kind, figure, language, width, scale }} height={down} />
          </Suspense>
        </Guard>
      )}
    </div>
  );
}

/** A chart that cannot be fetched or drawn takes nothing with it. */
class Guard extends Component<
  { readonly children: ReactNode; readonly instead: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
