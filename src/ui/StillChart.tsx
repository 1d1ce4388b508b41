import { useMemo } from 'react';
import { captionOf } from '../chart/caption.ts';
import { scaleWish } from '../chart/light.ts';
import { summary } from '../chart/summary.ts';
import { pictureOf } from '../chart/svg.ts';
import type { Panel } from '../dashboard/dashboard.ts';
import { comparable } from '../series/comparable.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { Drawing } from './chart/Drawing.tsx';
import { figureDrawn, kindOf } from './panel/kindOf.ts';
import { StillPicture } from './StillPicture.tsx';
import { useNarrow } from './useNarrow.ts';
import { useLanguage } from './words.tsx';

interface StillChartProps {
  readonly figure: ShownFigure;
  readonly kind: Panel['chart'];
  readonly scale: Panel['scale'];
  /** "Figur 2." */
  readonly label: string;
}

/** A chart without a cursor, and a caption of what it draws: its periods and places, not all those of the figure. */
export function StillChart({ figure, kind, scale, label }: StillChartProps) {
  const language = useLanguage();
  return (
    <figure>
      <Still figure={figure} kind={kind} scale={scale} />
      <figcaption>
        {label} {captionOf(figureDrawn(figure, kind, language), language).subtitle}
      </figcaption>
    </figure>
  );
}

const height = 230;
/** Drawn as wide as a phone where it is read on one, so that its letters can be. */
const widths = { sheet: 640, phone: 340 } as const;

function Still({ figure, kind, scale }: Omit<StillChartProps, 'label'>) {
  const language = useLanguage();
  const width = widths[useNarrow() ? 'phone' : 'sheet'];
  const drawn = useMemo(() => comparable(figure).figure, [figure]);
  const shownKind = kindOf(drawn, kind);
  const picture = useMemo(
    () => pictureOf({ kind: shownKind, figure: drawn, language, width, height, ...scaleWish(scale) }),
    [shownKind, drawn, language, width, scale],
  );
  if (picture === null) return <StillPicture figure={drawn} kind={shownKind} />;
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={summary(drawn, language, shownKind)}
    >
      <Drawing marks={picture.marks} />
    </svg>
  );
}
