import { useMemo } from 'react';
import { describe } from '../../text/describe.ts';
import type { Figure } from '../../series/series.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { sentenceText } from '../../text/text.ts';
import { useLanguage } from '../words.tsx';

/** What the numbers say, in sentences made by rule; every number in them stands in the table. */
export function Words({ figure, describing }: { figure: Figure; describing: DescribeContext }) {
  const language = useLanguage();
  const texts = useMemo(
    () => describe(figure, describing).map((sentence) => sentenceText(sentence, language)),
    [figure, describing, language],
  );
  return (
    <p className="panel-words">
      {texts.map(({ text, parts }, at) => (
        <span key={text}>
          {at > 0 && ' '}
          {parts.map((part, index) =>
            part.kind === 'number' ? <b key={index}>{part.text}</b> : <span key={index}>{part.text}</span>,
          )}
        </span>
      ))}
    </p>
  );
}
