import { useMemo } from 'react';
import { type LightKind, lightPicture } from '../../chart/light.ts';
import { summary } from '../../chart/summary.ts';
import type { AreaCode } from '../../areas/area.ts';
import type { Language } from '../../language/language.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { PictureChart } from './PictureChart.tsx';
import { useTextScale } from './useTextScale.ts';
import { useWidth } from './useWidth.ts';

export interface ChartProps {
  readonly figure: ShownFigure;
  readonly language: Language;
  /** Of a place with a height of its own, which the chart is to fill. */
  readonly height?: number | undefined;
  readonly fromZero?: boolean | undefined;
  readonly commonScale?: boolean | undefined;
  /** Places that dots are named for. */
  readonly named?: readonly AreaCode[] | undefined;
}

interface LightChartProps extends ChartProps {
  readonly kind: LightKind;
}

const usualHeight: Readonly<Record<LightKind, number>> = {
  line: 214,
  bar: 0,
  slope: 214,
  multiples: 116,
  pyramid: 320,
  dots: 260,
};

/** A chart drawn as plain SVG at once, in the size of the reader's own text. */
export function LightChart(props: LightChartProps) {
  const { kind, figure, language, height, named, fromZero = false, commonScale = true } = props;
  const [ref, room] = useWidth<HTMLDivElement>();
  const scale = useTextScale();
  const width = Math.floor(room / scale);
  const picture = useMemo(() => {
    if (width === 0) return null;
    const fills = height !== undefined;
    const given = { figure, language, width, fromZero, commonScale, fills };
    const wish = named === undefined ? given : { ...given, named };
    return lightPicture(kind, { ...wish, height: fills ? Math.floor(height / scale) : usualHeight[kind] });
  }, [kind, figure, language, width, height, scale, fromZero, commonScale, named]);
  const sentence = useMemo(() => summary(figure, language, kind), [figure, language, kind]);
  return (
    <div ref={ref} className="chart" style={{ minHeight: height ?? usualHeight[kind] * scale }}>
      {picture !== null && (
        <PictureChart
          {...{ picture, scale, language }}
          title={figure.indicator.title[language]}
          summary={sentence}
        />
      )}
    </div>
  );
}
