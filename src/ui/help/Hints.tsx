import { useState } from 'react';
import { remember, remembered } from '../../app/settings.ts';
import { useDashboardStore } from '../../app/store.ts';
import { headText } from '../../language/uiHead.ts';
import { useWords } from '../words.tsx';
import './hints.css';

/** Three hints, one at a time, for a reader who has begun on a dashboard of her own; once hidden they stay away. */
export function Hints() {
  const text = useWords(headText);
  const { list, label, next, hide } = text.hints;
  const [at, setAt] = useState(() =>
    useDashboardStore.getState().past.length === 0 || remembered().hints === 'hidden' ? list.length : 0,
  );
  const hint = list[at];
  if (hint === undefined) return null;
  const away = () => {
    remember({ hints: 'hidden' });
    setAt(list.length);
  };
  return (
    <aside className="hints" aria-label={label}>
      <p>{hint}</p>
      <span className="row">
        {at < list.length - 1 && (
          <button type="button" className="link" onClick={() => setAt(at + 1)}>
            {next}
          </button>
        )}
        <button type="button" className="link" onClick={away}>
          {hide}
        </button>
      </span>
    </aside>
  );
}
