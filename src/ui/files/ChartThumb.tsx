import { useEffect, useState } from 'react';
import type { SvgOf } from '../../export/input.ts';
import { pixelsOf } from '../../export/chartFile.ts';
import type { Frame } from '../../export/input.ts';
import type { Figure } from '../../series/series.ts';
import { useSeen } from '../useSeen.ts';

interface ChartThumbProps {
  readonly figure: Figure;
  readonly draw: SvgOf;
  readonly grey: boolean;
  readonly frame?: Frame;
  readonly width?: number;
  /** Said to those who do not see it; left out where the words stand beside it. */
  readonly alt?: string;
}

/** The chart as the file will have it, drawn when it comes into view. */
export function ChartThumb({
  figure,
  draw,
  grey,
  frame = 'bare',
  width = pixelsOf(16),
  alt = '',
}: ChartThumbProps) {
  const { ref, seen } = useSeen<HTMLSpanElement>();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!seen) return undefined;
    let made: string | null = null;
    let isCurrent = true;
    draw(figure, { width, grey, frame }).then(
      (svg) => {
        if (!isCurrent) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      },
      () => isCurrent && setAddress(null),
    );
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [seen, figure, draw, width, grey, frame]);
  return (
    <span className="chart-thumb" ref={ref}>
      {address !== null && <img src={address} alt={alt} />}
    </span>
  );
}
