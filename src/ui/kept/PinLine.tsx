import { keptLinesText } from '../../language/keptLines.ts';
import { packageText } from '../../language/uiPackage.ts';
import { useLanguage, useWords } from '../words.tsx';
import { dayAndTime } from './moment.ts';
import './kept.css';

export interface PinLineProps {
  /** When the open pin was saved; null when none is open. */
  readonly saved: string | null;
  /** Pinned in this browser, or a data package from a file. */
  readonly from?: 'browser' | 'file';
  /** Whether the numbers on the screen are the pin's: all of them are, or none. */
  readonly inUse: boolean;
  readonly onLeave: () => void;
  /** Shows the dashboard as it was pinned again. */
  readonly onBack: () => void;
}

/** Says that all numbers on the screen are from the day the dashboard was pinned, or that none of them are any more. */
export function PinLine({ saved, from = 'browser', inUse, onLeave, onBack }: PinLineProps) {
  const text = useWords(keptLinesText);
  const packaged = useWords(packageText);
  const language = useLanguage();
  if (saved === null) return <p role="status" />;
  const when = dayAndTime(saved, language);
  const words =
    from === 'file'
      ? { ...packaged, dismiss: text.dismiss }
      : {
          line: text.pinLine,
          left: text.pinLeft,
          leave: text.leavePin,
          back: text.backToPin,
          dismiss: text.dismiss,
        };
  return (
    <div className="kept-line" data-tone={inUse ? undefined : 'caution'}>
      <p role="status">{(inUse ? words.line : words.left)(...when)}</p>
      {!inUse && (
        <button type="button" className="link" onClick={onBack}>
          {words.back}
        </button>
      )}
      <button type="button" className="link" onClick={onLeave}>
        {inUse ? words.leave : words.dismiss}
      </button>
    </div>
  );
}
