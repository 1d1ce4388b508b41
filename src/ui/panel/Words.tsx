import { useMemo, useState } from 'react';
import { pageWords } from '../../language/words.ts';
import type { Figure } from '../../series/series.ts';
import { describe } from '../../text/describe.ts';
import type { Part } from '../../text/part.ts';
import type { CellRef } from '../../text/sentence.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { Editable } from '../Editable.tsx';
import { Icon } from '../Icon.tsx';
import { Of } from '../Of.tsx';
import { clumps } from '../words/clumps.ts';
import { Method } from '../words/Method.tsx';
import { OwnWords } from '../words/OwnWords.tsx';
import { useLanguage, useWords } from '../words.tsx';
import '../words/words.css';

interface WordsProps {
  readonly figure: Figure;
  readonly describing: DescribeContext;
  /** The reader's own words, which stand instead. */
  readonly own?: string | undefined;
  readonly onOwn?: (text: string | undefined) => void;
  /** Shows the cells that a number rests on; without it the numbers are plain. */
  readonly onCells?: ((cells: readonly CellRef[]) => void) | undefined;
}

/** What the numbers say, in sentences made by rule; every number in them stands in the table. */
export function Words({ figure, describing, own, onOwn, onCells }: WordsProps) {
  const language = useLanguage();
  const text = useWords(pageWords);
  const [editing, setEditing] = useState(false);
  const name = figure.indicator.short[language];
  const sentences = useMemo(() => describe(figure, describing), [figure, describing]);
  const said = useMemo(
    () => sentences.map((sentence) => sentenceText(sentence, language)),
    [sentences, language],
  );
  if (own !== undefined) return <OwnWords text={own} onText={onOwn} />;
  const whole = said.map((each) => each.text).join(' ');
  if (editing && onOwn !== undefined)
    return (
      <div className="panel-words">
        <Editable
          as="p"
          lines="many"
          label={text.ownText}
          value={whole}
          prompt={text.editText}
          openAtOnce
          onSave={(next) => onOwn(next === '' ? undefined : next)}
          onClose={() => setEditing(false)}
        />
      </div>
    );
  return (
    <div className="panel-words">
      <p>
        {said.map(({ text: sentence, parts }, at) => (
          <span key={sentence}>
            {at > 0 && ' '}
            {clumps(parts).map(({ part, before, after }, index) => (
              <span key={index} className={part.kind === 'number' ? 'clump' : undefined}>
                {before}
                <Piece part={part} title={text.toCell} onCells={onCells} />
                {after}
              </span>
            ))}
          </span>
        ))}
      </p>
      {onOwn !== undefined && said.length > 0 && (
        <div className="words-tools">
          <Method sentences={sentences} of={name} />
          <button type="button" className="link" onClick={() => setEditing(true)}>
            <Icon name="pencil" /> {text.editText}
            <Of name={name} />
          </button>
        </div>
      )}
    </div>
  );
}

interface PieceProps extends Pick<WordsProps, 'onCells'> {
  readonly part: Part;
  readonly title: string;
}

function Piece({ part, title, onCells }: PieceProps) {
  if (part.kind !== 'number') return part.text;
  if (onCells === undefined || part.of.cells.length === 0) return <b>{part.text}</b>;
  const { cells } = part.of;
  return (
    <button type="button" className="number" title={title} onClick={() => onCells(cells)}>
      {part.text}
    </button>
  );
}
