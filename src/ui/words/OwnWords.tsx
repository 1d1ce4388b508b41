import { pageWords } from '../../language/words.ts';
import { Editable } from '../Editable.tsx';
import { useWords } from '../words.tsx';

interface OwnWordsProps {
  readonly text: string;
  readonly onText?: ((text: string | undefined) => void) | undefined;
}

/** Words of the reader's own where sentences made by rule would stand: marked as hers, and given up again with one press. */
export function OwnWords({ text, onText }: OwnWordsProps) {
  const words = useWords(pageWords);
  return (
    <div className="panel-words">
      {onText === undefined ? (
        <p className="own-words">{text}</p>
      ) : (
        <Editable
          as="p"
          lines="many"
          className="own-words"
          label={words.ownText}
          value={text}
          prompt={words.editText}
          onSave={(next) => onText(next === '' ? undefined : next)}
        />
      )}
      <p className="words-tools">
        <span className="own-mark">{words.ownTextMark}</span>
        {onText !== undefined && (
          <button type="button" className="link" onClick={() => onText(undefined)}>
            {words.automatic}
          </button>
        )}
      </p>
    </div>
  );
}
