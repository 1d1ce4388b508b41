import { type ReactNode, useEffect, useState } from 'react';
import type { Dashboard } from '../../dashboard/dashboard.ts';
import { type Atlas, type FigureMap, mapsOf } from '../../export/maps.ts';
import { chartText } from '../../language/chart.ts';
import { mapText } from '../../language/map.ts';
import type { Figure } from '../../series/series.ts';
import { useLanguage, useWords } from '../words.tsx';

interface StillMapProps {
  readonly figure: Figure;
  readonly dashboard: Dashboard;
  readonly atlas: Atlas;
  /** "Figur 2." */
  readonly label: string;
  /** What stands here when no map can be had. */
  readonly otherwise: ReactNode;
}

const size = { width: 640, mostHeight: 500, grey: false, frame: 'bare' } as const;

interface Shown {
  readonly map: FigureMap;
  readonly address: string;
}

/** The map of a figure as a picture for paper, with its caption, its sentence and whose boundaries they are. */
export function StillMap({ figure, dashboard, atlas, label, otherwise }: StillMapProps) {
  const language = useLanguage();
  const text = useWords(chartText);
  const [shown, setShown] = useState<Shown | 'loading' | 'none'>('loading');
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    void mapsOf(
      dashboard,
      language,
      atlas,
    )(figure).then((map) => {
      if (!isCurrent) return;
      if (map === null) return setShown('none');
      made = URL.createObjectURL(new Blob([map.svg(size)], { type: 'image/svg+xml' }));
      setShown({ map, address: made });
    });
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [figure, dashboard, language, atlas]);
  if (shown === 'loading') return <p className="quiet">{text.loading}</p>;
  if (shown === 'none') return otherwise;
  const { caption, sentence } = shown.map;
  return (
    <figure>
      <img className="still-picture" src={shown.address} alt={sentence} />
      <figcaption>
        {label} {caption.subtitle}. {sentence} {mapText[language].credit}.
      </figcaption>
    </figure>
  );
}
