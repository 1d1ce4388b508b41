import { compareText } from '../../language/compare.ts';
import { useWords } from '../words.tsx';
import { openCompare } from './compareOpen.ts';

interface FoldProps {
  readonly isAll: boolean;
  readonly hidden: number;
  readonly onAll: (isAll: boolean) => void;
}

/** More places than can be read at a glance are folded after the first ones. */
export function Fold({ isAll, hidden, onAll }: FoldProps) {
  const text = useWords(compareText);
  return (
    <button type="button" className="link" aria-expanded={isAll} onClick={() => onAll(!isAll)}>
      {isAll ? text.fewer : text.more(hidden)}
    </button>
  );
}

/** Opens the dialog of comparisons. */
export function MoreButton() {
  const text = useWords(compareText);
  return (
    <button
      type="button"
      className="button"
      data-look="quiet"
      data-size="small"
      aria-haspopup="dialog"
      onClick={() => openCompare()}
    >
      {text.open} …
    </button>
  );
}
