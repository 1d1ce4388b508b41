import { keptLinesText } from '../../language/keptLines.ts';
import { useWords } from '../words.tsx';
import './kept.css';

export interface NewNumbersLineProps {
  /** Tables that have been updated since the dashboard was last opened here. */
  readonly tables: readonly string[];
  /** Names of the dashboard's figures that rest on them. */
  readonly figures: readonly string[];
  readonly onDismiss: () => void;
}

const named = 3;

/** One line about new numbers; empty, but there, while there are none. */
export function NewNumbersLine({ tables, figures, onDismiss }: NewNumbersLineProps) {
  const text = useWords(keptLinesText);
  const some = tables.length > 0;
  const more = figures.length > named ? ' …' : '';
  const names =
    figures.length === 0 ? '' : ` ${text.newNumbersFigures(`${figures.slice(0, named).join(', ')}${more}`)}`;
  return (
    <div className={some ? 'kept-line' : undefined}>
      <p role="status">{some ? `${text.newNumbers(tables.length)}${names}` : ''}</p>
      {some && (
        <button type="button" className="link" onClick={onDismiss}>
          {text.dismiss}
        </button>
      )}
    </div>
  );
}
