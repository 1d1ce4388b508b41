import type { AreaCode, Level } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { predecessorCodes } from '../areas/predecessors.ts';
import type { Places } from '../areas/registry.ts';
import { crossed } from '../catalog/breakdown.ts';
import { type Indicator, type Term, terms } from '../catalog/indicator.ts';
import type { OwnGroup } from '../dashboard/dashboard.ts';
import { levelsIn, levelsNeeded, termQueries } from '../dashboard/requests.ts';
import { ownSigns, type OwnSigns } from '../jsonstat/ownSigns.ts';
import type { Spread } from '../dashboard/spread.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, type Period, parsePeriod } from '../periods/period.ts';
import { type Span, within } from '../periods/span.ts';
import type { TableQuery } from '../pxweb/query.ts';
import type { TableInfo } from '../pxweb/table.ts';
import { type Cell, isValue } from './cell.ts';
import { type DrawnLine, drawnLine, formerLines, spreadLines } from './drawn.ts';
import { type Held, type ReadyTerm, standInFor } from './line.ts';
import { notesOf } from './notes.ts';
import { breaksIn, knownBreaks, pedigreeOf } from './pedigree.ts';
import type { Figure, FigureSource, Series } from './series.ts';
import { subjectsOf } from './subjects.ts';

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
  /** Places whose former ones are drawn beside them. */
  readonly former?: readonly AreaCode[] | undefined;
  readonly spreads?: readonly Spread[] | undefined;
}

/** The figure for the places and span: one series per place in the order given (times categories, in a breakdown). */
export function assembled(wanted: Wanted, world: World): Figure {
  const { indicator } = wanted;
  const subjects = subjectsOf(wanted, world.places);
  const levels = levelsNeeded(
    indicator,
    subjects.flatMap(({ area, members }) => members ?? [area]),
    wanted,
  );
  const codes = world.history === null ? [] : predecessorCodes(world.history, wanted.former ?? []);
  const ready = terms(indicator.measure).map((term, at) =>
    readyTerm(term, { indicator, isBroken: at === 0, levels, codes }, world),
  );
  const decimals = decimalsOf(indicator, ready[0] as ReadyTerm);
  const categories = indicator.breakdown === undefined ? [null] : crossed(indicator.breakdown);
  const all = periodsOf(wanted, ready[0] as ReadyTerm);
  const common = { indicator, periods: all, ready, decimals, history: world.history };
  const lines = subjects.flatMap((subject) =>
    categories.map((category) => drawnLine(subject, { ...common, category }, wanted, world.places)),
  );
  const former = formerLines(common, wanted);
  const beside = [...spreadLines(subjects, common, wanted, world.places), ...former.lines];
  const shown = trimmed(lines.map(cellsOf), beside.map(cellsOf), all);
  const periods = stretch(all, shown);
  const series = [...lines, ...beside].map((line) =>
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
    notes: [
      ...notesOf(indicator, series, { flags, periods, history: world.history, groups: wanted.groups ?? [] }),
      ...former.notes,
    ],
    ...(Object.keys(signs).length > 0 && { signs }),
  };
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
    pedigree: traced ? pedigreeOf(points, periods).filter(({ codes }) => codes.length > 0) : [],
    breaks: [...(traced ? breaksIn(points, periods, level) : []), ...knownBreaks(indicator, periods)],
    ...(standIn === null ? {} : { standIn }),
    ...(coverage === null ? {} : { coverage }),
  };
}

function readyTerm(
  term: Term,
  {
    indicator,
    isBroken,
    levels,
    codes,
  }: {
    readonly indicator: Indicator;
    readonly isBroken: boolean;
    readonly levels: ReadonlySet<Level>;
    readonly codes: readonly AreaCode[];
  },
  world: World,
): ReadyTerm {
  const info = world.infoOf(term.table);
  const broken = isBroken ? indicator.breakdown : undefined;
  const queries = termQueries(term, broken, info, levelsIn(info, indicator, levels), codes);
  const held = queries.flatMap((query) => {
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

const cellsOf = ({ points }: DrawnLine): readonly Cell[] => points.map(({ cell }) => cell);

/** The stretch of periods outside which no line has anything to say. */
function trimmed(
  lines: readonly (readonly Cell[])[],
  beside: readonly (readonly Cell[])[],
  periods: readonly Period[],
): { from: number; to: number } {
  const speaks = (at: number) =>
    beside.some((cells) => isValue(cells[at] as Cell)) ||
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
