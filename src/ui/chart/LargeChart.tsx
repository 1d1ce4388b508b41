import { Component, lazy, type ReactNode, Suspense } from 'react';
import { chartText } from '../../language/chart.ts';
import type { DrawnKind } from '../../chart/option.ts';
import './chart.css';
import { type ChartProps, useShown } from './LineChart.tsx';
import { isLight, LightChart } from './LightChart.tsx';
import { useWidth } from './useWidth.ts';

const EChart = lazy(() => import('./EChart.tsx').then((module) => ({ default: module.EChart })));

export interface LargeChartProps extends ChartProps {
  readonly kind: DrawnKind;
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
  readonly commonScale?: boolean | undefined;
}

/** On narrower screens the light drawing says the same in less room. */
const narrowest = 560;

/** Rows of a chart that lists places need their own height. */
function heightOf({ kind, figure }: LargeChartProps): number {
  const rows = new Set(figure.series.map(({ area, category }) => `${area} ${category?.id}`)).size;
  if (kind === 'bar' || kind === 'heat') return Math.max(280, rows * 26 + 90);
  if (kind === 'multiples') return Math.max(320, Math.ceil(rows / 4) * 150);
  return kind === 'dots' ? 260 : 420;
}

/** A chart to work in: zoom, tooltips and distributions. What draws it is fetched when it is first shown. */
export function LargeChart(props: LargeChartProps) {
  const { kind, language, fromZero = false, commonScale = true } = props;
  const figure = useShown(props);
  const height = props.height ?? heightOf(props);
  const [ref, width] = useWidth<HTMLDivElement>();
  const narrow = width > 0 && width < narrowest && isLight(kind);
  const text = chartText[language];
  const words = (said: string) => (
    <p className="chart-waiting" style={{ minHeight: height }}>
      {said}
    </p>
  );
  return (
    <div ref={ref} className="chart" style={narrow ? undefined : { minHeight: height }}>
      {narrow && <LightChart {...props} kind={kind} height={undefined} />}
      {width > 0 && !narrow && (
        <Guard instead={words(text.failed)}>
          <Suspense fallback={words(text.loading)}>
            <EChart {...{ kind, figure, language, width, height, fromZero, commonScale }} />
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
