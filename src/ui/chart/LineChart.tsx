import { useMemo } from 'react';
import { linePicture } from '../../chart/line.ts';
import { summary } from '../../chart/summary.ts';
import type { Transform } from '../../dashboard/dashboard.ts';
import type { Language } from '../../language/language.ts';
import type { Population } from '../../series/perThousand.ts';
import type { Figure } from '../../series/series.ts';
import { asShown, type ShownFigure, transformed } from '../../series/transforms.ts';
import { PictureChart } from './PictureChart.tsx';
import { useWidth } from './useWidth.ts';

export interface ChartProps {
  readonly figure: Figure | ShownFigure;
  readonly language: Language;
  readonly transform?: Transform | undefined;
  /** Inhabitants, for per 1 000 of a count. */
  readonly population?: Population | undefined;
}

interface LineChartProps extends ChartProps {
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
}

/** The figure under the transform that a chart was asked for. */
export function useShown({ figure, transform, population }: Omit<ChartProps, 'language'>): ShownFigure {
  return useMemo(
    () => (transform === undefined ? asShown(figure) : transformed(figure, transform, population)),
    [figure, transform, population],
  );
}

export function LineChart(props: LineChartProps) {
  const { language, height = 214, fromZero = false } = props;
  const shown = useShown(props);
  const [ref, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(
    () => (width === 0 ? null : linePicture({ figure: shown, language, width, height, fromZero })),
    [shown, language, width, height, fromZero],
  );
  const sentence = useMemo(() => summary(shown, language), [shown, language]);
  return (
    <div ref={ref} className="chart" style={{ minHeight: height }}>
      {picture !== null && (
        <PictureChart
          picture={picture}
          title={shown.indicator.title[language]}
          summary={sentence}
          language={language}
        />
      )}
    </div>
  );
}
