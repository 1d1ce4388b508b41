import { useEffect } from 'react';
import { useHistory } from './useHistory.ts';

const writes = 'input:not([type=checkbox]),textarea,select,[contenteditable]';

/** What the keys ask for: Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, except where a field has its own. */
function wanted(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.target instanceof Element && event.target.matches(writes)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

export const asksUndo = (event: KeyboardEvent): boolean => wanted(event) === 'undo';

/** A window over the page hides what would be changed, except one that the page follows at once. */
const isCovered = (): boolean => document.querySelector('dialog[open]:not([data-live])') !== null;

/** The keys that undo and redo changes of the dashboard. */
export function useUndoKeys(): void {
  const { undo, redo } = useHistory();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = wanted(event);
      if (step === null || isCovered()) return;
      event.preventDefault();
      if (step === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
