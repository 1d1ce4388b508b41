import type { AreaCode } from '../../areas/area.ts';
import type { Language } from '../../language/language.ts';
import { notesText } from '../../language/uiNotes.ts';
import type { Figure, Note } from '../../series/series.ts';
import { levelsText, listText } from '../levelsText.ts';
import { useLanguage } from '../words.tsx';

interface NotesProps {
  readonly figure: Figure;
  /** Names of places without a series of their own. */
  readonly nameOf: (area: AreaCode) => string | undefined;
}

/** What must be said under the numbers: what is missing, and how the rest came about. */
export function Notes({ figure, nameOf }: NotesProps) {
  const language = useLanguage();
  const name = (area: AreaCode) =>
    figure.series.find((series) => series.area === area)?.label ?? nameOf(area) ?? area;
  const lines = figure.notes.map((note) => noteText(note, name, language)).filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className="notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Null for what the panel's own state or the describing text already says. */
function noteText(note: Note, name: (area: AreaCode) => string, language: Language): string | null {
  const text = notesText[language];
  switch (note.kind) {
    case 'not-at-level':
      return text.notAtLevel(listText(note.areas.map(name), language), levelsText(note.levels, language));
    case 'not-held':
      return text.notHeld(listText(note.areas.map(name), language));
    case 'refused':
      return text.refused(listText(note.areas.map(name), language));
    case 'stand-in':
      return text.standIn(name(note.area), name(note.county));
    case 'flag':
      return Object.entries(text.flags).find(([flag]) => flag === note.flag)?.[1] ?? null;
    case 'joined':
      return text.joined(name(note.area), note.codes.join(', '));
    case 'merged':
      return text.merged(name(note.area), note.codes.join(' + '));
    case 'no-numbers':
      return null;
  }
}
