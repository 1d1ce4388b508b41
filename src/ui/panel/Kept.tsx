import type { PanelState } from '../../app/panels.ts';
import { faultSentence } from '../../language/faults.ts';
import { figureText } from '../../language/uiFigure.ts';
import { useLanguage, useWords } from '../words.tsx';

type KeptState = NonNullable<(PanelState & { readonly kind: 'ready' })['kept']>;

/** Says that the numbers were kept from before, why, and offers to ask again. */
export function Kept({ kept }: { kept: KeptState }) {
  const text = useWords(figureText);
  const language = useLanguage();
  return (
    <p className="notes">
      <span>
        {faultSentence(kept.fault, language)} {text.kept}{' '}
        <button type="button" className="link" onClick={kept.retry}>
          {text.retry}
        </button>
      </span>
    </p>
  );
}
