import type { AreaCode } from '../areas/area.ts';
import type { Language } from '../language/language.ts';
import { numberText } from '../language/number.ts';
import { notesText } from '../language/notes.ts';
import type { ExtractFlag } from '../pxweb/manifest.ts';
import type { Figure, Note } from '../series/series.ts';
import { levelsText, listText } from './lists.ts';

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
    case 'group':
      return groupWarning(note, name, language);
    default:
      return null;
  }
}

function groupWarning(
  { label, coverage }: Extract<Note, { kind: 'group' }>,
  name: Name,
  language: Language,
): string | null {
  const text = notesText[language];
  const { members, withNumbers, without } = coverage;
  if (withNumbers === members) return null;
  const named = without.slice(0, mostNamed).map(name);
  return text.coverage(
    label,
    withNumbers,
    members,
    `${listText(named, language)}${without.length > mostNamed ? ' …' : ''}`,
  );
}

function transferLine(
  { area, transfer }: Extract<Note, { kind: 'transfer' }>,
  name: Name,
  language: Language,
): string {
  const text = notesText[language];
  const { date, direction, others, area: moved, people } = transfer;
  const told = text[direction];
  const how = people === undefined ? '' : text.people(numberText(people, 0, language));
  return told(name(area), date.slice(0, 4), listText(others.map(name), language), moved ?? '', how);
}

/** Members without numbers that are named; there may be dozens. */
const mostNamed = 6;

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
    case 'group':
      return text.averages[note.coverage.average](note.label);
    case 'transfer':
      return transferLine(note, name, language);
    default:
      return null;
  }
}
