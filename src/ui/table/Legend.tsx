import { legend } from '../../export/about.ts';
import { figureText } from '../../language/uiFigure.ts';
import type { Figure } from '../../series/series.ts';
import { useLanguage, useWords } from '../words.tsx';

/** Explains the signs and marks that stand in the cells, and only those. */
export function Legend({ figures }: { figures: readonly Figure[] }) {
  const text = useWords(figureText);
  const entries = legend(figures, useLanguage());
  if (entries.length === 0) return null;
  return (
    <dl className="legend" aria-label={text.legend}>
      {entries.map(({ mark, meaning }) => (
        <div key={mark}>
          <dt>{mark}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
