import type { Language } from '../language/language.ts';
import { problemWords } from '../language/problems.ts';
import type { Problem } from './problem.ts';
import { maximumLink } from './readUrl.ts';

/** One sentence: what was wrong, what is valid, and what was done instead. */
export function problemText(problem: Problem, language: Language): string {
  const words = problemWords[language];
  const name = (param: string) => words.parameters[param] ?? param;
  switch (problem.kind) {
    case 'unknown-parameter':
      return words.unknownParameter(problem.param);
    case 'repeated-parameter':
      return words.repeatedParameter(problem.param);
    case 'unknown-version':
      return words.unknownVersion(problem.text);
    case 'unreadable':
      return words.unreadable(name(problem.param), problem.text, words.valid[problem.param] ?? '');
    case 'link-too-long':
      return words.linkTooLong(problem.length, maximumLink);
    case 'unknown-figure':
      return words.unknownFigure(problem.id, problem.closest ?? null);
    case 'unknown-area':
      return words.unknownArea(problem.code);
    case 'former-area':
      return words.formerArea(problem.code, problem.name, problem.to, problem.toName);
    case 'split-area':
      return words.splitArea(problem.code, problem.name, problem.to);
    case 'repeated':
      return words.repeated(problem.text);
    case 'too-many-figures':
      return words.tooManyFigures(problem.given, problem.kept);
    case 'too-many-areas':
      return words.tooManyAreas(problem.given, problem.kept);
    case 'text-cut':
      return words.textCut(name(problem.param), problem.kept);
    case 'span-outside':
      return words.spanOutside(problem.id, problem.first, problem.last);
  }
}
