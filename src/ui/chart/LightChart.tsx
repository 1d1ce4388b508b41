import { useMemo } from 'react';
import { type LightKind, lightPicture, scaleWish } from '../../chart/light.ts';
import { summary } from '../../chart/summary.ts';
import type { AreaCode } from '../../areas/area.ts';
import type { PanelScale } from '../../dashboard/panelScale.ts';
import type { Language } from '../../language/language.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { PictureChart } from './PictureChart.tsx';
import { useTextScale } from './useTextScale.ts';
import { useWidth } from './useWidth.ts';

export interface ChartProps {
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly size?: 'panel' | 'large' | undefined;
  /** Of a frame of so many pixels, which the chart is to fill. */
  readonly height?: number | undefined;
  readonly axis?: PanelScale | undefined;
  /** Places that dots are named for. */
  readonly named?: readonly AreaCode[] | undefined;
}

interface LightChartProps extends ChartProps {
  readonly kind: LightKind;
}

/** In the drawing's own pixels; rows and small charts are as high as they need to be. */
const heights: Readonly<Record<LightKind, readonly [panel: number, large: number]>> = {
  line: [214, 360],
  bar: [0, 0],
  slope: [214, 360],
  multiples: [116, 116],
  pyramid: [320, 440],
  dots: [260, 300],
  stacked: [260, 360],
};

/** A chart drawn as plain SVG at once, in the size of the reader's own text. */
export function LightChart(props: LightChartProps) {
  const { kind, figure, language, size, height, named, axis } = props;
  const usual = heights[kind][size === 'large' ? 1 : 0];
  const [ref, room] = useWidth<HTMLDivElement>();
  const scale = useTextScale();
  const width = Math.floor(room / scale);
  const picture = useMemo(() => {
    if (width === 0) return null;
    const fills = height !== undefined;
    const given = { figure, language, width, fills, ...scaleWish(axis) };
    const wish = named === undefined ? given : { ...given, named };
    return lightPicture(kind, { ...wish, height: fills ? Math.floor(height / scale) : usual });
  }, [kind, figure, language, width, height, usual, scale, axis, named]);
  const sentence = useMemo(() => summary(figure, language, kind), [figure, language, kind]);
  return (
    <div
      ref={ref}
      className="chart"
      style={{ minHeight: height ?? (kind === 'stacked' && picture !== null ? 0 : usual * scale) }}
    >
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
