import { useRef, useState } from 'react';
import type { AreaCode } from '../../areas/area.ts';
import type { IndicatorId } from '../../catalog/indicator.ts';
import type { Answer } from '../../dashboard/question.ts';
import { pageWords } from '../../language/words.ts';
import { useLanguage, useWords } from '../words.tsx';
import { type Chip, chipsOf, withChips } from './questionChips.ts';
import './question.css';

interface QuestionCardProps {
  readonly answer: Answer;
  readonly titleOf: (id: IndicatorId) => string;
  readonly labelOf: (code: AreaCode) => string;
  readonly onMake: (answer: Answer) => void;
}

/** What was understood of a question, each part to be taken away, what was not, and the way to the dashboard it makes. */
export function QuestionCard({ answer, titleOf, labelOf, onMake }: QuestionCardProps) {
  const text = useWords(pageWords);
  const language = useLanguage();
  const [gone, setGone] = useState<readonly string[]>([]);
  const make = useRef<HTMLButtonElement>(null);
  const chips = chipsOf(answer, { titleOf, labelOf, language }).filter(({ key }) => !gone.includes(key));
  const rows: readonly (readonly [string, readonly Chip[]])[] = [
    [text.questionFigures, chips.filter(({ kind }) => kind === 'figure')],
    [text.questionPlaces, chips.filter(({ kind }) => kind === 'place')],
    [text.questionSpan, chips.filter(({ kind }) => kind === 'span')],
  ];
  const hasFigures = chips.some(({ kind }) => kind === 'figure');
  const remove = (key: string) => {
    setGone([...gone, key]);
    make.current?.focus();
  };
  return (
    <section className="question" aria-label={text.questionHeading}>
      <h2>{text.questionHeading}</h2>
      <dl>
        {rows
          .filter(([, some]) => some.length > 0)
          .map(([name, some]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {some.map((chip) => (
                  <span key={chip.key} className="question-chip">
                    {chip.name}
                    <button
                      type="button"
                      aria-label={text.removeChip(chip.name)}
                      title={text.removeChip(chip.name)}
                      onClick={() => remove(chip.key)}
                    >
                      ×
                    </button>
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      {answer.notUnderstood.length > 0 && (
        <p className="question-not">
          {text.questionNot(answer.notUnderstood.map((word) => `«${word}»`).join(', '))}
        </p>
      )}
      {!hasFigures && <p className="question-not">{text.questionNoFigures}</p>}
      <button
        ref={make}
        type="button"
        className="button"
        data-look="first"
        aria-disabled={!hasFigures}
        onClick={() => hasFigures && onMake(withChips(answer, chips))}
      >
        {text.questionMake}
      </button>
      <p className="unseen" role="status">
        {hasFigures ? text.questionReady : ''}
      </p>
    </section>
  );
}
