import type { PanelState } from '../../app/panels.ts';
import type { Waiting } from '../../app/useWaiting.ts';
import { type Indicator, tableOf } from '../../catalog/indicator.ts';
import { faultSentence, faultText, faultWords } from '../../language/faults.ts';
import { figureText } from '../../language/uiFigure.ts';
import { isValue } from '../../series/cell.ts';
import type { Figure } from '../../series/series.ts';
import { levelsText } from '../../text/lists.ts';
import { Of } from '../Of.tsx';
import { useLanguage, useWords } from '../words.tsx';
import { RetryIn } from './RetryIn.tsx';

/** Why there is no chart: on its way, failed, not in the extract, not at this level, withheld. Keeps the chart's place. */
export function Absent({ indicator, state }: { indicator: Indicator; state: PanelState }) {
  const text = useWords(figureText);
  const language = useLanguage();
  switch (state.kind) {
    case 'loading':
      return (
        <div className="absent" data-kind="loading">
          <svg className="absent-shape" viewBox="0 0 300 120" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 20h300M0 60h300M0 100h300" />
          </svg>
          <p>{text.loading(state.table)}</p>
          {state.waiting !== undefined && state.waiting.seconds > 0 && (
            <WaitingLine table={state.table} waiting={state.waiting} />
          )}
        </div>
      );
    case 'failed':
      return (
        <div className="absent" data-kind="failed">
          <p>
            <b>{text.failedTitle}</b>
          </p>
          <p>{faultSentence(state.fault, language)}</p>
          {state.retryAt !== undefined && <RetryIn at={state.retryAt} />}
          <button type="button" className="button" data-size="small" onClick={state.retry}>
            {text.retry}
            <Of name={indicator.short[language]} />
          </button>
          <details>
            <summary>
              {text.details}
              <Of name={indicator.short[language]} />
            </summary>
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
    case 'ready':
      return <NoNumbers indicator={indicator} figure={state.figure} />;
  }
}

/** Counts down to when the call is made, and says why it is not made now. */
function WaitingLine({ table, waiting }: { table: string; waiting: Waiting }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const { seconds } = waiting;
  if (waiting.kind === 'queued')
    return (
      <p className="fine">
        {waiting.held ? text.held(seconds, waiting.place) : text.waiting(seconds, waiting.place)}
      </p>
    );
  return (
    <p className="fine">
      {faultText(waiting.why, table, language)} {faultWords[language].retryIn(seconds)}
    </p>
  );
}

/** There is an answer, but no number in it: the commonest reason, and where there are numbers. */
function NoNumbers({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const cells = figure.series.flatMap((series) => series.cells);
  const isHeld = cells.every((cell) => isValue(cell) || !['not-held', 'refused'].includes(cell.missing));
  const title = cells.some((cell) => cell.sign === ':')
    ? text.allSuppressed
    : figure.notes.some(({ kind }) => kind === 'not-at-level')
      ? text.notAtLevel
      : isHeld
        ? text.noNumbers
        : text.notHeldTitle;
  return (
    <div className="absent" data-kind="none">
      <p>
        <b>{title}</b>
      </p>
      <p>
        {title === text.notHeldTitle
          ? text.notHeld(tableOf(indicator))
          : text.atLevels(levelsText(indicator.levels, language))}
      </p>
    </div>
  );
}
