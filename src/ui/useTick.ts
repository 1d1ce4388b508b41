import { useCallback, useMemo } from 'react';
import { useDashboardStore } from '../app/store.ts';
import { useWorld } from '../app/world.tsx';
import type { IndicatorId } from '../catalog/indicator.ts';
import { addFigure, removeFigure } from '../dashboard/dashboard.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { announce, announceUndoable } from './status.ts';
import { useWords } from './words.tsx';

/** Which figures are chosen, and choosing them. */
export function useTick() {
  const { catalog, language } = useWorld();
  const text = useWords(workspaceText);
  const panels = useDashboardStore((store) => store.dashboard.panels);
  const edit = useDashboardStore((store) => store.edit);
  const chosen = useMemo(() => new Set(panels.map(({ indicator }) => indicator)), [panels]);
  const onTick = useCallback(
    (id: IndicatorId, on: boolean) => {
      const name = catalog.byId.get(id)?.short[language] ?? id;
      edit((before) => (on ? addFigure(before, id) : removeFigure(before, id)));
      if (on) announce(text.added(name));
      else announceUndoable(text.removed(name));
    },
    [catalog, language, text, edit],
  );
  return { chosen, onTick };
}
