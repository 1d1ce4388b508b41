import { useId } from 'react';
import { type GlossaryTerm, glossary, termsIn } from '../../language/glossary.ts';
import type { Language } from '../../language/language.ts';
import { pageWords } from '../../language/words.ts';
import { uiText } from '../../language/ui.ts';
import { useLanguage, useWords } from '../words.tsx';
import './how.css';

/** The explanation of a term, where it is from, and whether the office's own documentation was read for it. */
function TermWords({ term }: { readonly term: GlossaryTerm }) {
  const text = useWords(pageWords);
  const frame = useWords(uiText);
  const language = useLanguage();
  return (
    <>
      {term.words[language]}{' '}
      <span className="fine">
        {term.basis === 'office' ? text.fromOffice : text.fromElsewhere}{' '}
        {term.href !== undefined && (
          <a href={term.href} target="_blank" rel="noreferrer">
            {text.readIn}
            <span className="unseen">
              : {term.name[language]} ({frame.newWindow})
            </span>
          </a>
        )}
      </span>
    </>
  );
}

/** The terms that occur in some texts, explained. */
export function Glossary({ texts }: { readonly texts: readonly string[] }) {
  const text = useWords(pageWords);
  const language = useLanguage();
  const terms = termsIn(texts, language);
  if (terms.length === 0) return null;
  return (
    <details className="terms">
      <summary>{text.glossary}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term.id}>
            <dt>{term.name[language]}</dt>
            <dd>
              <TermWords term={term} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface Bit {
  readonly text: string;
  readonly term?: GlossaryTerm;
}

/** A text cut at the first place where each term stands. */
export function cutAtTerms(text: string, language: Language): readonly Bit[] {
  const found = glossary
    .flatMap((term) => {
      const match = term.pattern[language].exec(text);
      return match === null ? [] : [{ at: match.index, text: match[0], term }];
    })
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const bits: Bit[] = [];
  let from = 0;
  for (const { at, text: word, term } of found) {
    if (at < from) continue;
    bits.push({ text: text.slice(from, at) }, { text: word, term });
    from = at + word.length;
  }
  return [...bits, { text: text.slice(from) }].filter((bit) => bit.text !== '');
}

/** A text in which words of the trade can be pressed for what they mean. */
export function Explained({ text }: { readonly text: string }) {
  const language = useLanguage();
  return cutAtTerms(text, language).map((bit) =>
    bit.term === undefined ? bit.text : <Term key={bit.term.id} word={bit.text} term={bit.term} />,
  );
}

function Term({ word, term }: { readonly word: string; readonly term: GlossaryTerm }) {
  const words = useWords(pageWords);
  const language = useLanguage();
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id} title={words.explain(word)}>
        {word}
      </button>
      <span popover="auto" id={id} className="term-words">
        <b>{term.name[language]}.</b> <TermWords term={term} />
      </span>
    </>
  );
}
