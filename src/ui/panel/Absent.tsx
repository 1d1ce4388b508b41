import type { PanelState } from '../../app/panels.ts';
import type { Indicator } from '../../catalog/indicator.ts';
import { faultText } from '../../language/faults.ts';
import { figureText } from '../../language/uiFigure.ts';
import { levelsText } from '../levelsText.ts';
import { useLanguage, useWords } from '../words.tsx';

/** Why there is no chart: on its way, failed, not in the extract, not at this level, withheld. Keeps the chart's place. */
export function Absent({ indicator, state }: { indicator: Indicator; state: PanelState }) {
  const text = useWords(figureText);
  const language = useLanguage();
  switch (state.kind) {
    case 'loading':
      return (
        <div className="absent" data-kind="loading" role="status">
          <svg className="absent-shape" viewBox="0 0 300 120" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 20h300M0 60h300M0 100h300" />
          </svg>
          <p>{text.loading(state.table)}</p>
          {state.waiting !== undefined && <p className="fine">{text.waiting(state.waiting.seconds)}</p>}
        </div>
      );
    case 'failed':
      return (
        <div className="absent" data-kind="failed" role="alert">
          <p>
            <b>{text.failedTitle}</b>
          </p>
          <p>{faultText(state.fault.kind, state.fault.table, language)}</p>
          <button type="button" className="button" data-size="small" onClick={state.retry}>
            {text.retry}
          </button>
          <details>
            <summary>{text.details}</summary>
            <p className="fine" lang="en">
              {state.fault.detail}
            </p>
          </details>
        </div>
      );
    case 'not-held':
      return (
        <div className="absent" data-kind="not-held">
          <p>
            <b>{text.notHeldTitle}</b>
          </p>
          <p>{text.notHeld(state.table)}</p>
        </div>
      );
    case 'ready': {
      const notAtLevel = state.figure.notes.some(({ kind }) => kind === 'not-at-level');
      const suppressed = state.figure.series.some(({ cells }) => cells.some((cell) => cell.sign === ':'));
      return (
        <div className="absent" data-kind="none">
          <p>
            <b>{notAtLevel ? text.notAtLevel : suppressed ? text.allSuppressed : text.noNumbers}</b>
          </p>
          <p>{text.atLevels(levelsText(indicator.levels, language))}</p>
        </div>
      );
    }
  }
}
