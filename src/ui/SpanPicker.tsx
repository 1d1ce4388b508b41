import { useState } from 'react';
import { workspaceText } from '../language/uiWorkspace.ts';
import { type Span, wholeSpan } from '../periods/span.ts';
import { useWords } from './words.tsx';

interface SpanPickerProps {
  readonly span: Span;
  readonly years: readonly number[];
  readonly onSpan: (span: Span) => void;
}

const offered = [5, 10, 20] as const;
const choiceOf = (span: Span): string => {
  if (span.kind === 'latest') return `last${span.years}`;
  return span.from === 'first' && span.to === 'last' ? 'all' : 'own';
};

/** The years shown: all, the newest few, or from and to. Plain selects, which phones show in their own way. */
export function SpanPicker({ span, years, onSpan }: SpanPickerProps) {
  const text = useWords(workspaceText);
  const [wantsOwn, setWantsOwn] = useState(false);
  const choice = wantsOwn ? 'own' : choiceOf(span);
  const lengths =
    span.kind === 'latest' ? [...new Set([...offered, span.years])].sort((a, b) => a - b) : offered;
  const choose = (value: string) => {
    setWantsOwn(value === 'own');
    if (value === 'all') onSpan(wholeSpan);
    else if (value !== 'own') onSpan({ kind: 'latest', years: Number(value.slice(4)) });
  };
  return (
    <div className="span" role="group" aria-label={text.span}>
      <label>
        <span className="fine">{text.span}</span>
        <select className="select" value={choice} onChange={(event) => choose(event.target.value)}>
          <option value="all">{text.spans.all}</option>
          {lengths.map((years) => (
            <option key={years} value={`last${years}`}>
              {text.spans.last(years)}
            </option>
          ))}
          <option value="own">{text.spans.own}</option>
        </select>
      </label>
      {choice === 'own' && <FromTo span={span} years={years} onSpan={onSpan} />}
    </div>
  );
}

function FromTo({ span, years, onSpan }: SpanPickerProps) {
  const text = useWords(workspaceText);
  const { from, to } = span.kind === 'range' ? span : { from: 'first' as const, to: 'last' as const };
  const known = [...new Set([...years, from, to].filter((year) => typeof year === 'number'))].sort();
  return (
    <>
      <select
        className="select"
        aria-label={text.spans.from}
        value={from}
        onChange={({ target }) => {
          const chosen = target.value === 'first' ? 'first' : Number(target.value);
          const late = typeof chosen === 'number' && typeof to === 'number' && chosen > to;
          onSpan({ kind: 'range', from: chosen, to: late ? chosen : to });
        }}
      >
        <option value="first">{text.spans.first}</option>
        <Years years={known} />
      </select>
      <span aria-hidden="true">–</span>
      <select
        className="select"
        aria-label={text.spans.to}
        value={to}
        onChange={({ target }) => {
          const chosen = target.value === 'last' ? 'last' : Number(target.value);
          const early = typeof chosen === 'number' && typeof from === 'number' && chosen < from;
          onSpan({ kind: 'range', from: early ? chosen : from, to: chosen });
        }}
      >
        <option value="last">{text.spans.newest}</option>
        <Years years={known} />
      </select>
    </>
  );
}

const Years = ({ years }: { years: readonly number[] }) =>
  years.map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ));
