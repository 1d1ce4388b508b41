import { useEffect } from 'react';
import { uiText } from '../language/ui.ts';
import { fallSilent, useStatus } from './status.ts';
import { useHistory } from './useHistory.ts';
import { useWords } from './words.tsx';

const shownFor = 8000;

/** Says what happened, to eyes and to screen readers. Undo is also in the header, so nothing is lost when it goes. */
export function StatusLine() {
  const text = useWords(uiText);
  const status = useStatus();
  const { undo } = useHistory();
  useEffect(() => {
    if (status.text === '') return;
    const timer = setTimeout(fallSilent, shownFor);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <div className="status" data-shown={status.text !== ''}>
      <p role="status">{status.text}</p>
      {status.undoable && (
        <button
          type="button"
          className="link"
          onClick={() => {
            undo();
            document.getElementById('content')?.focus({ preventScroll: true });
          }}
        >
          {text.undo}
        </button>
      )}
    </div>
  );
}
