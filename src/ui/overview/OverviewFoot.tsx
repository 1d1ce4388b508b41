import { useMemo } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { legend } from '../../export/about.ts';
import { chartText } from '../../language/chart.ts';
import { overviewText } from '../../language/uiOverview.ts';
import { useLanguage, useWords } from '../words.tsx';

interface OverviewFootProps {
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly isShaded: boolean;
}

/** What the signs and shades of the matrix mean, and where its numbers are from. */
export function OverviewFoot({ figures, isShaded }: OverviewFootProps) {
  const text = useWords(overviewText);
  const words = useWords(chartText);
  const language = useLanguage();
  const ready = useMemo(
    () => [...figures.values()].flatMap((state) => (state.kind === 'ready' ? [state.figure] : [])),
    [figures],
  );
  const entries = legend(ready, language);
  const sources = ready.flatMap((figure) => figure.sources);
  const tables = [...new Set(sources.map(({ table }) => table))].sort();
  return (
    <div className="overview-foot">
      {isShaded && <p>{text.shadeKey}</p>}
      {entries.length > 0 && (
        <dl className="legend">
          {entries.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.length > 0 && (
        <p>
          {words.source(tables)}.
          {sources.some(({ source }) => source === 'extract') && ` ${words.fromExtract}.`}
        </p>
      )}
    </div>
  );
}
