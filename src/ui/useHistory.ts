import { useMemo } from 'react';
import { useDashboardStore } from '../app/store.ts';
import { uiText } from '../language/ui.ts';
import { announce } from './status.ts';
import { useWords } from './words.tsx';

/** Undo and redo, told of when there was something to undo. */
export function useHistory() {
  const text = useWords(uiText);
  return useMemo(() => historyOf(text), [text]);
}

function historyOf(text: (typeof uiText)['nb']) {
  const { getState } = useDashboardStore;
  return {
    undo: () => {
      if (getState().past.length === 0) return;
      getState().undo();
      announce(text.undone);
    },
    redo: () => {
      if (getState().future.length === 0) return;
      getState().redo();
      announce(text.redone);
    },
  };
}
