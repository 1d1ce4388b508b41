import { useEffect, useState } from 'react';
import { summary } from '../chart/summary.ts';
import { chartText } from '../language/chart.ts';
import { svgDrawer } from '../export/chartFile.ts';
import { type ChartKind, emptyDashboard } from '../dashboard/dashboard.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { useLanguage, useWords } from './words.tsx';

interface StillPictureProps {
  readonly figure: ShownFigure;
  readonly kind: ChartKind;
}

const width = 640;

/** A chart that a library draws, as a picture in the colours of paper whatever the screen's are. */
export function StillPicture({ figure, kind }: StillPictureProps) {
  const language = useLanguage();
  const text = useWords(chartText);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    const panels = [{ indicator: figure.indicator.id, chart: kind }];
    const draw = svgDrawer({ ...emptyDashboard, panels }, language);
    draw(figure, { width, grey: false, frame: 'bare' })
      .then((svg) => {
        if (!isCurrent) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      })
      .catch(() => setAddress(''));
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [figure, kind, language]);
  if (address === null || address === '')
    return <p className="quiet">{address === null ? text.loading : text.failed}</p>;
  return <img className="still-picture" src={address} alt={summary(figure, language)} />;
}
