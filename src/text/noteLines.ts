import { type AreaCode, levelOf } from '../areas/area.ts';
import { besideText } from '../language/beside.ts';
import type { Language } from '../language/language.ts';
import { numberText } from '../language/number.ts';
import { notesText } from '../language/notes.ts';
import type { ExtractFlag } from '../pxweb/manifest.ts';
import { inSentence } from '../series/format.ts';
import type { Average, Figure, Note } from '../series/series.ts';
import { leastPart } from '../series/spread.ts';
import { criteriaSentence } from './criteria.ts';
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
      return refusedLine(note.areas, names, language);
    case 'former':
      return note.lacking.length === 0
        ? null
        : besideText[language].formerLacking(listText(note.lacking, language));
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
  const { average, members, withNumbers, without, least = 0 } = coverage;
  if (withNumbers < least || (least > 0 && withNumbers < leastPart * members))
    return text.tooFew(label, spreadName(average, language), withNumbers, members, least);
  if (withNumbers === members) return null;
  const named = without.slice(0, mostNamed).map(name);
  const left = without.length - named.length;
  return text.coverage(
    label,
    withNumbers,
    members,
    listText(left > 0 ? [...named, text.others(left)] : named, language),
  );
}

/** What a number about members is called in running text. */
function spreadName(average: Average, language: Language): string {
  const names = besideText[language].spreads;
  const name = average === 'median' ? names.median : average === 'unweighted' ? names.mean : names.middle;
  return inSentence(name);
}

/** Counties had other borders; municipalities were merged. */
function refusedLine(
  areas: readonly AreaCode[],
  names: (areas: readonly AreaCode[]) => string,
  language: Language,
): string {
  const text = notesText[language];
  const isCounty = (area: AreaCode) => levelOf(area) === 'county';
  const [counties, others] = [areas.filter(isCounty), areas.filter((area) => !isCounty(area))];
  return [
    ...(others.length > 0 ? [text.refused(names(others))] : []),
    ...(counties.length > 0 ? [text.refusedCounty(names(counties))] : []),
  ].join(' ');
}

function formerLine(
  { area, shown, divided }: Extract<Note, { kind: 'former' }>,
  name: Name,
  language: Language,
): string | null {
  const text = besideText[language];
  if (shown.length === 0) return null;
  const whole = text.formerNote(name(area), shown.join('; '));
  const parts = divided.map((former) => text.formerDivided(former, name(area)));
  return [whole, ...parts].join(' ');
}

function mergedLine(
  { area, codes }: Extract<Note, { kind: 'merged' }>,
  name: Name,
  language: Language,
): string {
  const text = notesText[language];
  const isMany = levelOf(area) === 'county' && codes.every((code) => levelOf(code) === 'municipality');
  return isMany ? text.mergedCounty(name(area), codes.length) : text.merged(name(area), codes.join(' + '));
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
      return mergedLine(note, name, language);
    case 'criteria':
      return criteriaSentence(note.label, note.criteria, name(note.criteria.own), language);
    case 'former':
      return formerLine(note, name, language);
    case 'group':
      return text.averages[note.coverage.average](note.label, String(note.coverage.weightYear ?? ''));
    case 'transfer':
      return transferLine(note, name, language);
    default:
      return null;
  }
}
