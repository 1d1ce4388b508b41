import { lazy, Suspense } from 'react';
import type { Problem } from '../dashboard/problem.ts';
import { problemText } from '../dashboard/problemText.ts';
import { uiText } from '../language/ui.ts';
import { Of } from './Of.tsx';
import { useLanguage, useWords } from './words.tsx';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly onDismiss: () => void;
}

const SplitChoice = lazy(() =>
  import('./compare/SplitChoice.tsx').then((loaded) => ({ default: loaded.SplitChoice })),
);

const mostUnfolded = 8;
const shownWhenFolded = 6;

/** What in the link could not be honoured, and what was done instead. */
export function Problems({ problems, onDismiss }: ProblemsProps) {
  const text = useWords(uiText);
  const language = useLanguage();
  if (problems.length === 0) return null;
  const { length } = problems;
  const dismiss = () => {
    document.getElementById('content')?.focus({ preventScroll: true });
    onDismiss();
  };
  const atOnce = length > mostUnfolded ? shownWhenFolded : length;
  const items = (from: number, to?: number) =>
    problems.slice(from, to).map((problem, at) => (
      <li key={`${from + at}:${problem.kind}`}>
        {problemText(problem, language)}
        {problem.kind === 'split-area' && (
          <Suspense fallback={null}>
            <SplitChoice problem={problem} />
          </Suspense>
        )}
      </li>
    ));
  return (
    <section className="problems" aria-labelledby="problems-title">
      <div className="problems-head">
        <h2 id="problems-title">{text.problems(problems.length)}</h2>
        <p className="fine">{text.problemsIntro}</p>
      </div>
      <div className="problems-list">
        <ul>{items(0, atOnce)}</ul>
        {length > atOnce && (
          <details>
            <summary>{text.moreProblems(length - atOnce)}</summary>
            <ul>{items(atOnce)}</ul>
          </details>
        )}
      </div>
      <button type="button" className="button" data-look="quiet" data-size="small" onClick={dismiss}>
        {text.dismiss}
        <Of name={text.problems(problems.length)} />
      </button>
    </section>
  );
}
