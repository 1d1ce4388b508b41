import { useEffect, useMemo, useRef } from 'react';
import type { Indicator, IndicatorId } from '../../catalog/indicator.ts';
import {
  type Dashboard,
  movePanel,
  openFigure,
  type Panel,
  type PanelChange,
  removeFigure,
  setPanel,
} from '../../dashboard/dashboard.ts';
import { figureText } from '../../language/uiFigure.ts';
import { workspaceText } from '../../language/uiWorkspace.ts';
import { announce, announceUndoable } from '../status.ts';
import { useLanguage, useWords } from '../words.tsx';

interface ActingOn {
  readonly panels: readonly Panel[];
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined;
  readonly edit: (change: (dashboard: Dashboard) => Dashboard) => void;
  readonly onCopyLink: (id: IndicatorId) => void;
  /** Told of a panel that is about to move. */
  readonly onMoving: (id: IndicatorId) => void;
}

/** What a reader can do with the panels, each named by its figure. */
export interface Acts {
  readonly set: (id: IndicatorId, change: PanelChange) => void;
  readonly move: (id: IndicatorId, by: number) => void;
  /** Moves what is dragged to the place of a panel. */
  readonly drop: (dragged: string, target: IndicatorId) => void;
  readonly open: (id: IndicatorId) => void;
  readonly copyLink: (id: IndicatorId) => void;
  readonly remove: (id: IndicatorId) => void;
}

/** The same acts for as long as the page stands, so that no panel is drawn again for the sake of another. */
export function useActs(on: ActingOn): Acts {
  const words = useWords(figureText);
  const page = useWords(workspaceText);
  const language = useLanguage();
  const now = { ...on, words, page, language };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  return useMemo(() => {
    const name = (id: IndicatorId) => latest.current.indicatorOf(id)?.short[latest.current.language] ?? id;
    const at = (id: string) => latest.current.panels.findIndex(({ indicator }) => indicator === id);
    const move = (id: IndicatorId, by: number) => {
      const { panels, edit, onMoving, words: text } = latest.current;
      const from = at(id);
      const to = Math.min(panels.length - 1, Math.max(0, from + by));
      if (from < 0 || to === from) return;
      onMoving(id);
      edit((dashboard) => movePanel(dashboard, id, to - from));
      announce(text.moved(name(id), to + 1, panels.length));
    };
    return {
      set: (id, change) => latest.current.edit((dashboard) => setPanel(dashboard, id, change)),
      move,
      drop: (dragged, target) => {
        const panel = latest.current.panels[at(dragged)];
        if (panel !== undefined) move(panel.indicator, at(target) - at(dragged));
      },
      open: (id) => latest.current.edit((dashboard) => openFigure(dashboard, id)),
      copyLink: (id) => latest.current.onCopyLink(id),
      remove: (id) => {
        latest.current.edit((dashboard) => removeFigure(dashboard, id));
        announceUndoable(latest.current.page.removed(name(id)));
      },
    };
  }, []);
}
