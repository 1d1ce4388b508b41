import { memo } from 'react';
import { miniPicture } from '../../chart/mini.ts';
import type { Cell } from '../../series/cell.ts';
import './chart.css';

interface MiniLineProps {
  readonly cells: readonly Cell[];
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** What the line tells, when it is not told beside it. */
  readonly label?: string | undefined;
}

/** A line the height of the text; decoration beside a number unless it is given words. */
export const MiniLine = memo(function MiniLine({ cells, width = 92, height = 24, label }: MiniLineProps) {
  const { d, end, alone } = miniPicture(cells, width, height);
  const name =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg className="mini-line" width={width} height={height} focusable="false" {...name}>
      {d !== '' && <path d={d} fill="none" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round" />}
      {alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.5" />
      ))}
      {end !== null && <circle cx={end.x} cy={end.y} r="2.75" />}
    </svg>
  );
});
