import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { Indicator, IndicatorId } from '../../catalog/indicator.ts';
import {
  type Dashboard,
  type Panel as PanelChoice,
  removeFigure,
  movePanel,
  openFigure,
  setPanel,
} from '../../dashboard/dashboard.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { Editable } from '../Editable.tsx';
import { announce, announceUndoable } from '../status.ts';
import { useLanguage, useWords } from '../words.tsx';
import { dragType, gripId } from './Grip.tsx';
import { Panel } from './Panel.tsx';

export interface PanelGridProps {
  readonly panels: readonly PanelChoice[];
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined;
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly describing: DescribeContext;
  readonly edit: (change: (dashboard: Dashboard) => Dashboard) => void;
  readonly onCopyLink: (id: IndicatorId) => void;
  readonly filesOf?: (id: IndicatorId) => ReactNode;
}

/** The panels in the reader's order, under her headings. */
export function PanelGrid(props: PanelGridProps) {
  const { panels, indicatorOf, figures, describing, edit, onCopyLink, filesOf } = props;
  const text = useWords(figureText);
  const language = useLanguage();
  const [heading, setHeading] = useState<IndicatorId | null>(null);
  const follow = useFocusAfterMove(panels);
  const hasHeadings = panels.some((panel) => panel.heading !== undefined);
  const move = (indicator: Indicator, by: number) => {
    const from = panels.findIndex((panel) => panel.indicator === indicator.id);
    const to = Math.min(panels.length - 1, Math.max(0, from + by));
    if (to === from) return;
    follow(indicator.id);
    edit((dashboard) => movePanel(dashboard, indicator.id, to - from));
    announce(text.moved(indicator.short[language], to + 1, panels.length));
  };
  return (
    <div className="grid">
      {panels.map((panel, at) => {
        const indicator = indicatorOf(panel.indicator);
        if (indicator === undefined) return null;
        const { id } = indicator;
        return (
          <Slot key={id} id={id} onDrop={(dragged) => dropOn(dragged, id, { panels, indicatorOf, move })}>
            {(panel.heading !== undefined || heading === id) && (
              <Editable
                as="h2"
                className="section-heading"
                label={text.heading}
                value={panel.heading ?? ''}
                prompt={text.heading}
                openAtOnce={heading === id}
                onClose={() => setHeading(null)}
                onSave={(written) => edit((dashboard) => setPanel(dashboard, id, { heading: written }))}
              />
            )}
            <Panel
              panel={panel}
              indicator={indicator}
              state={figures.get(id) ?? { kind: 'loading', table: indicator.measure.of.table }}
              place={{ at, of: panels.length }}
              level={hasHeadings ? 3 : 2}
              describing={describing}
              files={filesOf?.(id)}
              onHeading={() => setHeading(id)}
              onSet={(change) => edit((dashboard) => setPanel(dashboard, id, change))}
              onMove={(by) => move(indicator, by)}
              onOpen={() => edit((dashboard) => openFigure(dashboard, id))}
              onCopyLink={() => onCopyLink(id)}
              onRemove={() => {
                edit((dashboard) => removeFigure(dashboard, id));
                announceUndoable(text.removed(indicator.short[language]));
              }}
            />
          </Slot>
        );
      })}
    </div>
  );
}

type Dropping = Pick<PanelGridProps, 'panels' | 'indicatorOf'> & {
  readonly move: (indicator: Indicator, by: number) => void;
};

function dropOn(dragged: string, target: IndicatorId, { panels, indicatorOf, move }: Dropping) {
  const at = (id: string) => panels.findIndex((panel) => panel.indicator === id);
  const panel = panels[at(dragged)];
  const indicator = panel === undefined ? undefined : indicatorOf(panel.indicator);
  if (indicator !== undefined) move(indicator, at(target) - at(dragged));
}

interface SlotProps {
  readonly id: IndicatorId;
  readonly onDrop: (dragged: string) => void;
  readonly children: ReactNode;
}

/** Where a dragged panel may be let go. */
function Slot({ onDrop, children }: SlotProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className="slot"
      data-over={over}
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

/** Moving an element in the page takes the focus from it; it is given back to the grip of the panel that moved. */
function useFocusAfterMove(panels: readonly PanelChoice[]): (id: IndicatorId) => void {
  const moved = useRef<IndicatorId | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    document.getElementById(gripId(moved.current))?.focus();
    moved.current = null;
  }, [panels]);
  return (id) => {
    moved.current = id;
  };
}
