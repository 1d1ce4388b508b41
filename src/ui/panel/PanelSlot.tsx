import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import { type Indicator, type IndicatorId, tableOf } from '../../catalog/indicator.ts';
import type { Panel as PanelChoice } from '../../dashboard/dashboard.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { Editable } from '../Editable.tsx';
import { useWords } from '../words.tsx';
import { dragType } from './Grip.tsx';
import { Panel, type PanelActions, type PanelProps } from './Panel.tsx';
import type { Acts } from './useActs.ts';
import { useOnScreen } from './useOnScreen.ts';

/** What panels are drawn from. */
export interface PanelMatter {
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly describing: DescribeContext;
}

interface PanelSlotProps extends Pick<PanelProps, 'isFirst' | 'isLast' | 'level' | 'filesOf'> {
  readonly panel: PanelChoice;
  readonly indicator: Indicator;
  readonly now: PanelMatter;
  /** The same a moment later, when the panels in sight have been drawn. */
  readonly late: PanelMatter;
  /** Whether the panel is among those that are in sight at first. */
  readonly isEarly: boolean;
  readonly acts: Acts;
  readonly onSight: (id: IndicatorId, isIn: boolean) => void;
}

/** A panel in its place, under the heading of its section. Out of sight it waits for those that are in sight. */
export const PanelSlot = memo(function PanelSlot(props: PanelSlotProps) {
  const { panel, indicator, now, late, isEarly, acts, onSight, ...rest } = props;
  const { id } = indicator;
  const text = useWords(figureText);
  const [isHeading, setHeading] = useState(false);
  const { ref, isOnScreen } = useOnScreen<HTMLElement>(indicator, isEarly);
  useEffect(() => onSight(id, isOnScreen), [onSight, id, isOnScreen]);
  const { figures, describing } = isOnScreen ? now : late;
  const loading = useMemo(() => ({ kind: 'loading', table: tableOf(indicator) }) as const, [indicator]);
  const actions = useMemo(() => actionsOf(id, acts, () => setHeading(true)), [id, acts]);
  return (
    <Slot isFar={!isOnScreen} onDrop={(dragged) => acts.drop(dragged, id)}>
      {(panel.heading !== undefined || isHeading) && (
        <Editable
          as="h2"
          className="section-heading"
          label={text.heading}
          value={panel.heading ?? ''}
          prompt={text.heading}
          openAtOnce={isHeading}
          onClose={() => setHeading(false)}
          onSave={(heading) => acts.set(id, { heading })}
        />
      )}
      <Panel
        ref={ref}
        panel={panel}
        indicator={indicator}
        state={figures.get(id) ?? loading}
        describing={describing}
        actions={actions}
        {...rest}
      />
    </Slot>
  );
});

const actionsOf = (id: IndicatorId, acts: Acts, onHeading: () => void): PanelActions => ({
  onSet: (change) => acts.set(id, change),
  onMove: (by) => acts.move(id, by),
  onRemove: () => acts.remove(id),
  onOpen: () => acts.open(id),
  onCopyLink: () => acts.copyLink(id),
  onHeading,
});

interface SlotProps {
  /** Out of sight, where the browser need not lay out its drawing. */
  readonly isFar: boolean;
  readonly onDrop: (dragged: string) => void;
  readonly children: ReactNode;
}

/** Where a dragged panel may be let go. */
function Slot({ isFar, onDrop, children }: SlotProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className="slot"
      data-over={over}
      data-far={isFar || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(dragType));
      }}
    >
      {children}
    </div>
  );
}
