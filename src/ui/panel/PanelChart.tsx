import { lazy, Suspense, useMemo } from 'react';
import type { ChartKind, Panel } from '../../dashboard/dashboard.ts';
import { chartText } from '../../language/chart.ts';
import { figureText } from '../../language/uiFigure.ts';
import { fits, type ShownFigure } from '../../series/transforms.ts';
import { Chart } from '../chart/Chart.tsx';
import { listText } from '../../text/lists.ts';
import { Of } from '../Of.tsx';
import { useSeen } from '../useSeen.ts';
import { useLanguage, useWords } from '../words.tsx';
import { AllPlaces } from './AllPlaces.tsx';
import { comparable } from '../../series/comparable.ts';
import { kindOf, showsAllPlaces } from './kindOf.ts';

const MapPanel = lazy(() => import('../map/MapPanel.tsx').then(({ MapPanel }) => ({ default: MapPanel })));

interface PanelChartProps {
  readonly figure: ShownFigure;
  readonly kind: ChartKind | undefined;
  readonly size?: 'panel' | 'large';
  /** Of a place that has a height of its own. */
  readonly height?: number;
  readonly scale?: Panel['scale'];
  readonly onIndex?: () => void;
}

/** The chart of a panel, drawn when it comes near the window; its place is kept until then. */
export function PanelChart(props: PanelChartProps) {
  const { figure, kind } = props;
  const { ref, seen } = useSeen<HTMLDivElement>();
  const text = useWords(chartText);
  return (
    <div ref={ref} className="chart-place">
      {seen && kind === 'map' && (
        <Suspense fallback={<p className="quiet">{text.loading}</p>}>
          <MapPanel indicator={figure.indicator} />
        </Suspense>
      )}
      {seen && showsAllPlaces(figure, kind) && (
        <AllPlaces figure={figure} transform={figure.transform} height={props.height} size={props.size} />
      )}
      {seen && kind !== 'map' && !showsAllPlaces(figure, kind) && <Drawn {...props} />}
    </div>
  );
}

/** The places of the dashboard that can share an axis, and the names of those that cannot. */
function Drawn({ figure, kind, size = 'panel', height, scale, onIndex }: PanelChartProps) {
  const text = useWords(figureText);
  const language = useLanguage();
  const { figure: drawn, apart } = useMemo(() => comparable(figure), [figure]);
  const drawnKind = kindOf(drawn, kind);
  return (
    <>
      <Chart kind={drawnKind} figure={drawn} axis={scale} {...{ language, size, height }} />
      {apart.length > 0 && (
        <p className="fine chart-apart">
          {text.apart(listText([...new Set(apart.map(({ label }) => label))], language))}{' '}
          {onIndex !== undefined && figure.indicator.breakdown === undefined && fits(figure, 'index') && (
            <button type="button" className="link" onClick={onIndex}>
              {text.asIndex}
              <Of name={figure.indicator.short[language]} />
            </button>
          )}
        </p>
      )}
    </>
  );
}
