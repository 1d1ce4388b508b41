import { keptText } from '../../language/kept.ts';
import { useLanguage, useWords } from '../words.tsx';
import { dayAndTime } from './moment.ts';
import './kept.css';

export interface PinLineProps {
  /** When the open pin was saved; null when none is open. */
  readonly saved: string | null;
  /** Whether the numbers on the screen are the pin's: all of them are, or none. */
  readonly inUse: boolean;
  readonly onLeave: () => void;
  /** Shows the dashboard as it was pinned again. */
  readonly onBack: () => void;
}

/** Says that all numbers on the screen are from the day the dashboard was pinned, or that none of them are any more. */
export function PinLine({ saved, inUse, onLeave, onBack }: PinLineProps) {
  const text = useWords(keptText);
  const language = useLanguage();
  if (saved === null) return <p role="status" />;
  const when = dayAndTime(saved, language);
  return (
    <div className="kept-line" data-tone={inUse ? undefined : 'caution'}>
      <p role="status">{inUse ? text.pinLine(...when) : text.pinLeft(...when)}</p>
      {!inUse && (
        <button type="button" className="link" onClick={onBack}>
          {text.backToPin}
        </button>
      )}
      <button type="button" className="link" onClick={onLeave}>
        {inUse ? text.leavePin : text.dismiss}
      </button>
    </div>
  );
}
