import { Component, lazy, type ReactNode, Suspense } from 'react';
import { chartText } from '../../language/chart.ts';
import type { LargeKind } from '../../chart/option.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import './chart.css';
import type { ChartProps } from './LightChart.tsx';
import { useTextScale } from './useTextScale.ts';
import { useWidth } from './useWidth.ts';

const EChart = lazy(() => import('./EChart.tsx').then((module) => ({ default: module.EChart })));

interface LargeChartProps extends Pick<ChartProps, 'figure' | 'language' | 'size' | 'height'> {
  readonly kind: LargeKind;
}

/** What a kind needs: rows of a chart that lists places have their own height. */
function heightOf(kind: LargeKind, figure: ShownFigure): number {
  const places = new Set(figure.series.map(({ area }) => area)).size;
  const rows = kind === 'heat' ? figure.series.length : places;
  return kind === 'heat'
    ? Math.max(180, rows * 26 + 90)
    : places > 1
      ? Math.max(240, places * 44 + 100)
      : 380;
}

/** A chart that a library draws, which is fetched when such a one is first shown. */
export function LargeChart({ kind, figure, language, size, height }: LargeChartProps) {
  const [ref, room] = useWidth<HTMLDivElement>();
  const scale = useTextScale();
  const width = Math.floor(room / scale);
  const needed = heightOf(kind, figure) + (size === 'large' && kind === 'stacked' ? 60 : 0);
  const down = Math.max(
    Math.floor((height ?? 0) / scale),
    height === undefined ? needed : leastOf(kind, needed),
  );
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

/** Rows of a heat map cannot be pressed together; other kinds fit a low frame. */
const leastOf = (kind: LargeKind, needed: number): number =>
  kind === 'heat' ? needed - 60 : Math.min(needed, 230);

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
