import { uiText } from '../language/ui.ts';
import type { SourceName } from '../pxweb/source.ts';
import { formatDate } from '../series/format.ts';
import { useLanguage, useWords } from './words.tsx';

interface SourceSwitchProps {
  readonly sourceName: SourceName;
  /** ISO 8601, when the extract was made; empty for live numbers. */
  readonly sourceDate: string;
  readonly onSource: (name: SourceName) => void;
}

/** Says where the numbers come from, and changes it. */
export function SourceSwitch({ sourceName, sourceDate, onSource }: SourceSwitchProps) {
  const text = useWords(uiText);
  const language = useLanguage();
  const isLive = sourceName === 'live';
  return (
    <p className="source-switch">
      <span className="source-dot" data-source={sourceName} aria-hidden="true" />
      <span>{isLive ? text.live : text.extract(formatDate(sourceDate, language) ?? '')}</span>
      <button type="button" className="link" onClick={() => onSource(isLive ? 'extract' : 'live')}>
        {isLive ? text.useExtract : text.useLive}
      </button>
    </p>
  );
}
