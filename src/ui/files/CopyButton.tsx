import { filesText } from '../../language/uiFiles.ts';
import { useWords } from '../words.tsx';
import { copyText } from './copyRich.ts';

interface CopyButtonProps {
  readonly what: string;
  /** What stands on the button, when it is more than that it copies. */
  readonly face?: string;
  readonly label: string;
  readonly say: (text: string) => void;
}

export function CopyButton({ what, face, label, say }: CopyButtonProps) {
  const text = useWords(filesText);
  const copy = () =>
    copyText(what).then(
      () => say(text.copiedText),
      () => say(text.copyTextFailed),
    );
  return (
    <button type="button" className="button" data-size="small" aria-label={label} onClick={() => void copy()}>
      {face ?? text.copy}
    </button>
  );
}
