import { defaultLanguage } from '../app/location.ts';
import { uiText } from '../language/ui.ts';

/** When not even the catalogue could be loaded: what happened, and another try. */
export function BootFailed({ fault, onRetry }: { fault: unknown; onRetry: () => void }) {
  const text = uiText[defaultLanguage()];
  return (
    <main className="stopped" role="alert">
      <h1>{text.bootFailed}</h1>
      <p>{text.bootFailedHelp}</p>
      <p className="fine">{fault instanceof Error ? fault.message : String(fault)}</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {text.again}
        </button>
      </p>
    </main>
  );
}
