import type { AreaCode } from '../../areas/area.ts';
import type { Language } from '../../language/language.ts';
import { notesText } from '../../language/uiNotes.ts';
import type { Figure, Note } from '../../series/series.ts';
import { levelsText, listText } from '../levelsText.ts';
import { useLanguage, useWords } from '../words.tsx';

interface NotesProps {
  readonly figure: Figure;
  /** Names of places without a series of their own. */
  readonly nameOf: (area: AreaCode) => string | undefined;
  /** On paper everything is in the open. */
  readonly origins?: 'folded' | 'open';
}

/** What must be said under the numbers: what is missing at once, how the rest came about on request. */
export function Notes({ figure, nameOf, origins = 'folded' }: NotesProps) {
  const language = useLanguage();
  const text = useWords(notesText);
  const name = (area: AreaCode) =>
    figure.series.find((series) => series.area === area)?.label ?? nameOf(area) ?? area;
  const warnings = lines(figure.notes.map((note) => warning(note, name, language)));
  const others = lines(figure.notes.map((note) => origin(note, name, language)));
  const list = (items: readonly string[]) => items.map((line) => <li key={line}>{line}</li>);
  return (
    <>
      {warnings.length > 0 && <ul className="notes">{list(warnings)}</ul>}
      {others.length > 0 && origins === 'open' && <ul className="origins">{list(others)}</ul>}
      {others.length > 0 && origins === 'folded' && (
        <details className="origins">
          <summary>{text.origins(others.length)}</summary>
          <ul>{list(others)}</ul>
        </details>
      )}
    </>
  );
}

const lines = (found: readonly (string | null)[]): readonly string[] => [
  ...new Set(found.filter((line) => line !== null)),
];

type Name = (area: AreaCode) => string;

function warning(note: Note, name: Name, language: Language): string | null {
  const text = notesText[language];
  const names = (areas: readonly AreaCode[]) => listText(areas.map(name), language);
  switch (note.kind) {
    case 'not-at-level':
      return text.notAtLevel(names(note.areas), levelsText(note.levels, language));
    case 'not-held':
      return text.notHeld(names(note.areas));
    case 'refused':
      return text.refused(names(note.areas));
    case 'stand-in':
      return text.standIn(name(note.area), name(note.county));
    default:
      return null;
  }
}

function origin(note: Note, name: Name, language: Language): string | null {
  const text = notesText[language];
  switch (note.kind) {
    case 'flag':
      return Object.entries(text.flags).find(([flag]) => flag === note.flag)?.[1] ?? null;
    case 'joined':
      return text.joined(name(note.area), note.codes.join(', '));
    case 'merged':
      return text.merged(name(note.area), note.codes.join(' + '));
    default:
      return null;
  }
}
