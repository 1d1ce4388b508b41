import type { AreaCode, Level } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import type { Places } from '../areas/registry.ts';
import { type CrossedCategory, crossed } from '../catalog/breakdown.ts';
import { type Indicator, type Term, terms } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { levelsNeeded, termQueries } from '../dashboard/requests.ts';
import { ownSigns, type OwnSigns } from '../jsonstat/ownSigns.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, type Period, parsePeriod } from '../periods/period.ts';
import { type Span, within } from '../periods/span.ts';
import type { TableQuery } from '../pxweb/query.ts';
import type { TableInfo } from '../pxweb/table.ts';
import { type Cell, isValue } from './cell.ts';
import { groupLine } from './groupLine.ts';
import { type Held, type Line, pointsOf, type ReadyTerm, standInFor } from './line.ts';
import type { Measured } from './measure.ts';
import { notesOf } from './notes.ts';
import { breaksIn, knownBreaks, pedigreeOf } from './pedigree.ts';
import type { Coverage, Figure, FigureSource, Series } from './series.ts';
import { blocLine, blocsIn, type Subject, subjectsOf } from './subjects.ts';

/** What the numbers of a figure are read from; all of it at hand. */
export interface World {
  readonly places: Places;
  /** Needed as soon as a municipality or county is shown. */
  readonly history: History | null;
  readonly infoOf: (table: string) => TableInfo;
  /** The answer that covers a query of `figureQueries`; null where the source has no cell of it. */
  readonly heldFor: (query: TableQuery) => Held | null;
}

export interface Wanted {
  readonly indicator: Indicator;
  readonly areas: readonly AreaCode[];
  /** Groups of the reader's own, each shown as one line after the places. */
  readonly groups?: readonly OwnGroup[];
  readonly span: Span;
  readonly language: Language;
  /** `off`: a municipality without numbers of its own is not shown its county's. */
  readonly standIns?: 'off' | undefined;
}

/** The figure for the places and span: one series per place in the order given (times categories, in a breakdown). */
export function assembled(wanted: Wanted, world: World): Figure {
  const { indicator } = wanted;
  const subjects = subjectsOf(wanted, world.places);
  const levels = levelsNeeded(
    indicator,
    subjects.flatMap(({ area, members }) => members ?? [area]),
  );
  const ready = terms(indicator.measure).map((term, at) =>
    readyTerm(term, at === 0 ? indicator : null, levels, world),
  );
  const decimals = decimalsOf(indicator, ready[0] as ReadyTerm);
  const categories = indicator.breakdown === undefined ? [null] : crossed(indicator.breakdown);
  const all = periodsOf(wanted, ready[0] as ReadyTerm);
  const common = { indicator, periods: all, ready, decimals, history: world.history };
  const lines = subjects.flatMap((subject) =>
    categories.map((category) => drawnLine(subject, { ...common, category }, wanted, world.places)),
  );
  const shown = trimmed(
    lines.map(({ points }) => points.map(({ cell }) => cell)),
    all,
  );
  const periods = stretch(all, shown);
  const series = lines.map((line) =>
    seriesFrom({ ...line, points: stretch(line.points, shown) }, periods, wanted),
  );
  const answers = ready.flatMap(({ held }) => held.map(({ held: one }) => one.answer));
  const signs: OwnSigns = Object.assign({}, ...answers.map(({ dataset }) => ownSigns(dataset)));
  const flags = [...new Set(answers.flatMap((answer) => answer.flags))];
  return {
    indicator,
    decimals,
    periods,
    series,
    sources: sourcesOf(ready),
    notes: notesOf(indicator, series, { flags, periods, history: world.history }),
    ...(Object.keys(signs).length > 0 && { signs }),
  };
}

interface DrawnLine {
  readonly subject: Subject;
  readonly category: CrossedCategory | null;
  readonly points: readonly Measured[];
  readonly coverage: Coverage | null;
  /** Whether the codes behind each number are told: not of many members together, but of a union read as one. */
  readonly traced: boolean;
}

function drawnLine(
  subject: Subject,
  common: Omit<Line, 'area' | 'standIns'>,
  { indicator, standIns }: Wanted,
  places: Places,
): DrawnLine {
  const { category } = common;
  if (subject.members === null) {
    const points = pointsOf({ ...common, area: subject.area, standIns: standIns !== 'off' });
    return { subject, category, points, coverage: null, traced: true };
  }
  const members = blocsIn(subject.members, indicator, common.history).map((areas) => ({
    areas,
    points: pointsOf({ ...common, ...blocLine(areas), standIns: false }),
  }));
  const traced = members.length === 1 && members[0]?.areas.length !== 1;
  return { subject, category, traced, ...groupLine(indicator, members, places, common.decimals) };
}

function seriesFrom(
  line: DrawnLine,
  periods: readonly Period[],
  { indicator, language, standIns }: Wanted,
): Series {
  const { subject, category, points, coverage, traced } = line;
  const { area, level, label, role, members } = subject;
  const standIn = members === null && standIns !== 'off' ? standInFor(indicator, area) : null;
  return {
    area,
    level,
    label,
    role,
    ...(category === null ? {} : { category: { id: category.id, label: category.label[language] } }),
    cells: points.map(({ cell }) => cell),
    basis: points.map(({ counted }) => counted),
    pedigree: traced ? pedigreeOf(points, periods) : [],
    breaks: [...(traced ? breaksIn(points, periods, level) : []), ...knownBreaks(indicator, periods)],
    ...(standIn === null ? {} : { standIn }),
    ...(coverage === null ? {} : { coverage }),
  };
}

function readyTerm(
  term: Term,
  broken: Indicator | null,
  levels: ReadonlySet<Level>,
  world: World,
): ReadyTerm {
  const info = world.infoOf(term.table);
  const held = termQueries(term, broken?.breakdown, info, levels).flatMap((query) => {
    const one = world.heldFor(query);
    const codelist = (term.region === null ? undefined : query.selection[term.region]?.codelist) ?? null;
    return one === null ? [] : [{ codelist, held: one }];
  });
  return { term, info, held };
}

/** The office's decimals for its own numbers, the catalogue's for ours. */
function decimalsOf({ measure, decimals }: Indicator, { info, term }: ReadyTerm): number {
  return measure.kind === 'value' ? (info.units[term.contents]?.decimals ?? decimals) : decimals;
}

function periodsOf({ span, indicator }: Wanted, { info, held }: ReadyTerm): readonly Period[] {
  const start = Number(indicator.start ?? 0);
  const codes = new Set<string>();
  for (const { held: one } of held)
    for (const code of one.cube.dimensions.find((dimension) => dimension.code === info.time)?.codes ?? [])
      codes.add(code);
  const periods = [...codes]
    .map(parsePeriod)
    .filter((period) => period !== null && period.lastYear >= start) as readonly Period[];
  return within(span, periods.toSorted(comparePeriods));
}

const stretch = <T>(all: readonly T[], { from, to }: { from: number; to: number }): readonly T[] =>
  from === 0 && to === all.length ? all : all.slice(from, to);

/** The stretch of periods outside which no line has anything to say. */
function trimmed(
  lines: readonly (readonly Cell[])[],
  periods: readonly Period[],
): { from: number; to: number } {
  const speaks = (at: number) =>
    lines.some((cells) => {
      const cell = cells[at] as Cell;
      return isValue(cell) || (cell.missing !== 'not-held' && cell.missing !== 'no-level');
    });
  const speaking = periods.map((_, at) => at).filter(speaks);
  return { from: speaking[0] ?? 0, to: (speaking.at(-1) ?? periods.length - 1) + 1 };
}

function sourcesOf(ready: readonly ReadyTerm[]): readonly FigureSource[] {
  const sources = new Map<string, FigureSource>();
  for (const { term, held } of ready)
    for (const { held: one } of held) {
      const { source, updated, fetched } = one.answer;
      const kept = sources.get(term.table);
      if (kept === undefined || (kept.updated === '' && updated !== ''))
        sources.set(term.table, { office: 'ssb', table: term.table, source, updated, fetched });
    }
  return [...sources.values()];
}
