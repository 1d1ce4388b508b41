import { originMarks } from '../../export/about.ts';
import type { OwnSigns } from '../../jsonstat/ownSigns.ts';
import { type Cell, isValue, type Origin } from '../../series/cell.ts';
import { cellText, cellWords, type ShownUnit } from '../../series/format.ts';
import { useLanguage } from '../words.tsx';

interface CellFaceProps {
  readonly cell: Cell;
  readonly decimals: number;
  readonly unit: ShownUnit;
  /** An origin that is said elsewhere and needs no mark here. */
  readonly unmarked?: Origin | null;
  /** The table's own words for its signs. */
  readonly signs?: OwnSigns | undefined;
}

/** A number with what must be known of it beside it, or the sign for why there is none, spoken in words. */
export function CellFace({ cell, decimals, unit, unmarked = null, signs }: CellFaceProps) {
  const language = useLanguage();
  const text = cellText(cell, decimals, language);
  const isPlain = isValue(cell) && (cell.origin === 'published' || cell.origin === unmarked);
  if (isPlain && cell.sign === undefined) return text;
  const words = cellWords(cell, { decimals, unit, signs }, language);
  return (
    <span className={isValue(cell) ? undefined : 'sign'} title={words}>
      <span aria-hidden="true">
        {text}
        {isValue(cell) && cell.origin !== 'published' && cell.origin !== unmarked && originMarks[cell.origin]}
      </span>
      <span className="unseen">{words}</span>
    </span>
  );
}
