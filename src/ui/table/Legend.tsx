import { legend, originMarks } from '../../export/about.ts';
import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import type { Figure } from '../../series/series.ts';
import { useLanguage, useWords } from '../words.tsx';
import { sharedOrigin } from './origin.ts';

/** Explains the signs and marks that stand in the cells, and only those. */
export function Legend({ figures }: { figures: readonly Figure[] }) {
  const text = useWords(figureText);
  const origins = useWords(unitText).origins;
  const shared = new Set(figures.map(sharedOrigin));
  const [only] = shared;
  const common = shared.size === 1 && only && only !== 'published' ? only : null;
  const entries = legend(figures, useLanguage()).filter(
    ({ mark }) => common === null || mark !== originMarks[common],
  );
  if (entries.length === 0 && common === null) return null;
  return (
    <dl className="legend" aria-label={text.legend}>
      {common !== null && (
        <div>
          <dt>{text.allNumbers}</dt>
          <dd>{origins[common]}</dd>
        </div>
      )}
      {entries.map(({ mark, meaning }) => (
        <div key={mark}>
          <dt>{mark}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
