import {
  startTransition,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Indicator, IndicatorId } from '../../catalog/indicator.ts';
import type { Dashboard, Panel as PanelChoice } from '../../dashboard/dashboard.ts';
import { gripId } from './Grip.tsx';
import type { PanelProps } from './Panel.tsx';
import { type PanelMatter, PanelSlot } from './PanelSlot.tsx';
import { useActs } from './useActs.ts';

export interface PanelGridProps extends PanelMatter {
  readonly panels: readonly PanelChoice[];
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined;
  readonly edit: (change: (dashboard: Dashboard) => Dashboard) => void;
  readonly onCopyLink: (id: IndicatorId) => void;
  readonly filesOf?: PanelProps['filesOf'];
}

const nobody: ReadonlySet<IndicatorId> = new Set();

/** The panels that the reader is looking at. */
function useSight() {
  const [inSight, setInSight] = useState(nobody);
  const onSight = useCallback((id: IndicatorId, isIn: boolean) => {
    startTransition(() =>
      setInSight((before) => {
        const others = [...before].filter((each) => each !== id);
        return new Set(isIn ? [...others, id] : others);
      }),
    );
  }, []);
  return { inSight, onSight };
}

/** As many panels as a large screen shows at first. */
const early = 6;

/** The panels in the reader's order, under her headings: a change draws the first in sight, then the others in sight, then the rest. */
export function PanelGrid(props: PanelGridProps) {
  const { panels, indicatorOf, figures, describing, edit, onCopyLink, filesOf } = props;
  const onMoving = useFocusAfterMove(panels);
  const acts = useActs({ panels, indicatorOf, edit, onCopyLink, onMoving });
  const now = useMemo(() => ({ figures, describing }), [figures, describing]);
  const soon = useDeferredValue(now);
  const late = useDeferredValue(soon, nothing);
  const { inSight, onSight } = useSight();
  const leader = panels.find(({ indicator }) => inSight.has(indicator)) ?? panels[0];
  const hasHeadings = panels.some((panel) => panel.heading !== undefined);
  return (
    <div className="grid">
      {panels.map((panel, at) => {
        const indicator = indicatorOf(panel.indicator);
        return (
          indicator !== undefined && (
            <PanelSlot
              key={indicator.id}
              panel={panel}
              indicator={indicator}
              now={panel === leader ? now : soon}
              late={late}
              isEarly={at < early}
              isFirst={at === 0}
              isLast={at === panels.length - 1}
              level={hasHeadings ? 3 : 2}
              acts={acts}
              onSight={onSight}
              filesOf={filesOf}
            />
          )
        );
      })}
    </div>
  );
}

const nothing: PanelMatter = { figures: new Map(), describing: {} };

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
