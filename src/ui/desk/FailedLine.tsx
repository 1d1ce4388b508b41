import type { PanelState } from '../../app/panels.ts';
import { useWorld } from '../../app/world.tsx';
import type { IndicatorId } from '../../catalog/indicator.ts';
import { uiText } from '../../language/ui.ts';
import { deskText } from '../../language/uiDesk.ts';
import { useWords } from '../words.tsx';
import '../kept/kept.css';

/** When the office gave nothing at all, the way to the numbers that the page brings with it. */
export function FailedLine({ figures }: { readonly figures: ReadonlyMap<IndicatorId, PanelState> }) {
  const { sourceName, setSource } = useWorld();
  const text = useWords(deskText);
  const frame = useWords(uiText);
  const states = [...figures.values()];
  const isAll = states.length > 0 && states.every(({ kind }) => kind === 'failed');
  if (sourceName !== 'live' || !isAll) return null;
  return (
    <div className="kept-line" data-tone="caution">
      <p>{text.nothingCame}</p>
      <button type="button" className="link" onClick={() => setSource('extract')}>
        {frame.useExtract}
      </button>
    </div>
  );
}
