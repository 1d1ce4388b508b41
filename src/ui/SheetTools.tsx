import { documentText } from '../language/uiDocument.ts';
import { uiText } from '../language/ui.ts';
import { useWords } from './words.tsx';

/** How the document lies on paper. */
export interface Paper {
  readonly pages: 'laid-out' | 'each';
  readonly turn: 'portrait' | 'landscape';
}

interface SheetToolsProps {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

export function SheetTools({ paper, onPaper }: SheetToolsProps) {
  const text = useWords(documentText);
  const frame = useWords(uiText);
  return (
    <p className="sheet-tools">
      <button type="button" className="button" data-look="first" onClick={() => window.print()}>
        {frame.print}
      </button>
      <label>
        {text.sheets}{' '}
        <select
          className="select"
          value={paper.pages}
          onChange={({ target }) =>
            onPaper({ ...paper, pages: target.value === 'each' ? 'each' : 'laid-out' })
          }
        >
          <option value="laid-out">{text.laidOut}</option>
          <option value="each">{text.onePerPage}</option>
        </select>
      </label>
      <label>
        {text.turn}{' '}
        <select
          className="select"
          value={paper.turn}
          onChange={({ target }) =>
            onPaper({ ...paper, turn: target.value === 'landscape' ? 'landscape' : 'portrait' })
          }
        >
          <option value="portrait">{text.turns.portrait}</option>
          <option value="landscape">{text.turns.landscape}</option>
        </select>
      </label>
      <span className="quiet">{text.printHint}</span>
    </p>
  );
}
