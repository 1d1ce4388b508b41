import type { AreaCode } from '../../areas/area.ts';
import { notesText } from '../../language/notes.ts';
import type { Figure } from '../../series/series.ts';
import { FormerOffer } from '../compare/FormerOffer.tsx';
import { UnionOffer } from '../compare/UnionOffer.tsx';
import { Of } from '../Of.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { noteLines } from '../../text/noteLines.ts';

interface NotesProps {
  readonly figure: Figure;
  /** Names of places without a series of their own. */
  readonly nameOf?: ((area: AreaCode) => string | undefined) | undefined;
  /** On paper everything is in the open. */
  readonly origins?: 'folded' | 'open';
}

/** What must be said under the numbers: what is missing at once, how the rest came about on request. */
export function Notes({ figure, nameOf, origins = 'folded' }: NotesProps) {
  const language = useLanguage();
  const text = useWords(notesText);
  const lines = noteLines(figure, language, nameOf);
  const list = (items: readonly string[]) => items.map((line) => <li key={line}>{line}</li>);
  return (
    <>
      {lines.warnings.length > 0 && <ul className="notes">{list(lines.warnings)}</ul>}
      {origins === 'folded' && <UnionOffer figure={figure} />}
      {origins === 'folded' && <FormerOffer figure={figure} />}
      {lines.origins.length > 0 && origins === 'open' && <ul className="origins">{list(lines.origins)}</ul>}
      {lines.origins.length > 0 && origins === 'folded' && (
        <details className="origins">
          <summary>
            {text.origins(lines.origins.length)}
            <Of name={figure.indicator.short[language]} />
          </summary>
          <ul>{list(lines.origins)}</ul>
        </details>
      )}
    </>
  );
}
