import type { AreaCode } from '../../areas/area.ts';
import type { Language } from '../../language/language.ts';
import { notesText } from '../../language/uiNotes.ts';
import type { ExtractFlag } from '../../pxweb/manifest.ts';
import type { Figure, Note } from '../../series/series.ts';
import { levelsText, listText } from '../levelsText.ts';

export interface NoteLines {
  /** What is missing or not what it seems. */
  readonly warnings: readonly string[];
  /** How the numbers came about. */
  readonly origins: readonly string[];
}

type Name = (area: AreaCode) => string;

const distinct = (lines: readonly (string | null)[]): readonly string[] => [
  ...new Set(lines.filter((line) => line !== null)),
];

/** The notes of a figure as sentences; what the panel's own state says is left out. */
export function noteLines(
  figure: Figure,
  language: Language,
  nameOf: (area: AreaCode) => string | undefined = () => undefined,
): NoteLines {
  const name: Name = (area) =>
    figure.series.find((series) => series.area === area)?.label ?? nameOf(area) ?? area;
  return {
    warnings: distinct(figure.notes.map((note) => warning(note, name, language))),
    origins: distinct(figure.notes.map((note) => origin(note, name, language))),
  };
}

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
  const flags: Readonly<Record<ExtractFlag, string>> = text.flags;
  switch (note.kind) {
    case 'flag':
      return Object.entries(flags).find(([flag]) => flag === note.flag)?.[1] ?? null;
    case 'joined':
      return text.joined(name(note.area), note.codes.join(', '));
    case 'merged':
      return text.merged(name(note.area), note.codes.join(' + '));
    default:
      return null;
  }
}
