import { useEffect, useState } from 'react';
import type { PanelState } from '../../app/panels.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { figureText } from '../../language/uiFigure.ts';
import { useWords } from '../words.tsx';

/** What comes sooner than this is not told of. */
const patience = 1500;

/** Tells screen readers, once for all panels, that numbers are on their way, have come, or could not be had. */
export function FetchLine({ figures }: { readonly figures: ReadonlyMap<IndicatorId, PanelState> }) {
  const text = useWords(figureText);
  const [said, setSaid] = useState('');
  const count = (wanted: PanelState['kind']) =>
    [...figures.values()].filter(({ kind }) => kind === wanted).length;
  const loading = count('loading');
  const failed = count('failed');
  const stage = loading > 0 ? 'loading' : failed > 0 ? 'failed' : 'whole';
  const words = {
    loading: text.fetching(loading),
    failed: text.notFetched(failed, figures.size),
    whole: text.allFetched,
  }[stage];
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => (stage === 'whole' && before === '' ? '' : words)),
      patience,
    );
    return () => clearTimeout(timer);
  }, [stage, words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
