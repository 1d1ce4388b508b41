import type { KeyboardEvent } from 'react';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { figureText } from '../../language/uiFigure.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { followFinger } from './followFinger.ts';

export const dragType = 'application/x-nokkeltall-panel';
export const gripId = (id: IndicatorId): string => `grip-${id}`;

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

interface GripProps {
  readonly id: IndicatorId;
  readonly title: string;
  readonly onMove: (by: number) => void;
}

/** Moves a panel: by dragging it, or with the arrow keys. The menu has the same as plain choices. */
export function Grip({ id, title, onMove }: GripProps) {
  const text = useWords(figureText);
  const travel = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <button
      type="button"
      id={gripId(id)}
      className="button grip"
      data-look="quiet"
      data-size="small"
      aria-label={text.drag(title)}
      draggable
      onPointerDown={({ currentTarget, pointerId, pointerType }) => {
        currentTarget.draggable = pointerType !== 'touch';
        if (pointerType === 'touch') followFinger(currentTarget, pointerId, onMove);
      }}
      onKeyDown={travel}
      onDragStart={(event) => {
        const panel = event.currentTarget.closest('.panel');
        if (panel !== null) event.dataTransfer.setDragImage(panel, 24, 24);
        event.dataTransfer.setData(dragType, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <Icon name="grip" />
    </button>
  );
}
