import { useEffect } from 'react';
import { useDashboardStore } from '../app/store.ts';

const writes = 'input:not([type=checkbox]),textarea,select,[contenteditable]';

/** Ctrl+Z and Ctrl+Shift+Z (or Y) undo and redo, except where a field has its own. */
export function useUndoKeys(): void {
  const undo = useDashboardStore((store) => store.undo);
  const redo = useDashboardStore((store) => store.redo);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(writes)) return;
      const key = event.key.toLowerCase();
      const wanted = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (wanted === null) return;
      event.preventDefault();
      wanted();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
