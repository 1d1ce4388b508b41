import { filesText } from '../../language/uiFiles.ts';
import { useWords } from '../words.tsx';
import { copyText } from './copyRich.ts';

interface CopyButtonProps {
  readonly what: string;
  readonly label: string;
  readonly say: (text: string) => void;
}

export function CopyButton({ what, label, say }: CopyButtonProps) {
  const text = useWords(filesText);
  const copy = () =>
    copyText(what).then(
      () => say(text.copiedText),
      () => say(text.copyTextFailed),
    );
  return (
    <button type="button" className="button" data-size="small" aria-label={label} onClick={() => void copy()}>
      {text.copy}
    </button>
  );
}
