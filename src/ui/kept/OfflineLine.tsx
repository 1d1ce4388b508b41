import { keptLinesText } from '../../language/keptLines.ts';
import { useLanguage, useWords } from '../words.tsx';
import { dayOf } from './moment.ts';
import './kept.css';

/** Where the numbers on the screen come from and when; null when there are none. */
export type FiguresAge =
  | { readonly kind: 'extract'; readonly date: string }
  | { readonly kind: 'kept'; readonly oldest: string; readonly newest: string };

export interface OfflineLineProps {
  readonly online: boolean;
  readonly age: FiguresAge | null;
  /** This dashboard as it was pinned, when it is. */
  readonly pin?: { readonly saved: string; readonly onOpen: () => void };
}

/** Says that there is no network and how old the numbers are; empty, but there, while there is one. */
export function OfflineLine({ online, age, pin }: OfflineLineProps) {
  const text = useWords(keptLinesText);
  const language = useLanguage();
  const day = (iso: string) => dayOf(iso, language);
  const aged =
    age === null
      ? text.offlineNothing
      : age.kind === 'extract'
        ? text.offlineExtract(age.date === '' ? '' : day(age.date))
        : text.offlineKept(day(age.oldest), day(age.newest));
  return (
    <div className={online ? undefined : 'kept-line'} data-tone="caution">
      <p role="status">{online ? '' : `${text.offline} ${aged}`}</p>
      {!online && pin !== undefined && (
        <button type="button" className="link" onClick={pin.onOpen}>
          {text.offlinePin(day(pin.saved))}
        </button>
      )}
    </div>
  );
}
