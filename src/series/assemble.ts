import { type AreaCode, type Level, levelOf } from '../areas/area.ts';
import type { History } from '../areas/history.ts';
import { type Places, placeLabel } from '../areas/registry.ts';
import { crossed } from '../catalog/breakdown.ts';
import { type Indicator, type Term, terms } from '../catalog/indicator.ts';
import { levelsNeeded, termQueries } from '../dashboard/requests.ts';
import type { Language } from '../language/language.ts';
import { comparePeriods, type Period, parsePeriod } from '../periods/period.ts';
import { type Span, within } from '../periods/span.ts';
import type { TableQuery } from '../pxweb/query.ts';
import type { TableInfo } from '../pxweb/table.ts';
import { type Cell, isValue } from './cell.ts';
import { type Held, pointsOf, type ReadyTerm, standInFor } from './line.ts';
import { notesOf } from './notes.ts';
import { breaksIn, pedigreeOf } from './pedigree.ts';
import type { Figure, FigureSource, Role, Series } from './series.ts';

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
  readonly span: Span;
  readonly language: Language;
}

/** The figure for the places and span: one series per place in the order given (times categories, in a breakdown). */
export function assembled(wanted: Wanted, world: World): Figure {
  const { indicator, areas, language } = wanted;
  const levels = levelsNeeded(indicator, areas);
  const ready = terms(indicator.measure).map((term, at) =>
    readyTerm(term, at === 0 ? indicator : null, levels, world),
  );
  const decimals = decimalsOf(indicator, ready[0] as ReadyTerm);
  const categories = indicator.breakdown === undefined ? [null] : crossed(indicator.breakdown);
  const periods = periodsOf(wanted.span, ready[0] as ReadyTerm);
  const lines = areas.flatMap((area) =>
    categories.map((category) => ({
      area,
      category,
      points: pointsOf({ indicator, area, category, periods, ready, decimals, history: world.history }),
    })),
  );
  const shown = trimmed(
    lines.map(({ points }) => points.map(({ cell }) => cell)),
    periods,
  );
  const series = lines.map(({ area, category, points }): Series => {
    const visible = points.slice(shown.from, shown.to);
    return {
      area,
      level: levelOf(area) as Level,
      label: placeLabel(world.places, area, language),
      role: roleOf(area, areas),
      ...(category === null ? {} : { category: { id: category.id, label: category.label[language] } }),
      cells: visible.map(({ cell }) => cell),
      basis: visible.map(({ counted }) => counted),
      pedigree: pedigreeOf(visible, periods.slice(shown.from, shown.to)),
      breaks: breaksIn(visible, periods.slice(shown.from, shown.to), levelOf(area) as Level),
      ...(standInFor(indicator, area) === null ? {} : { standIn: standInFor(indicator, area) as AreaCode }),
    };
  });
  const sources = sourcesOf(ready);
  const visiblePeriods = periods.slice(shown.from, shown.to);
  const flags = [
    ...new Set(ready.flatMap(({ held }) => held.flatMap(({ held: { answer } }) => answer.flags))),
  ];
  return {
    indicator,
    decimals,
    periods: visiblePeriods,
    series,
    sources,
    notes: notesOf(indicator, series, flags),
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

function periodsOf(span: Span, { info, held }: ReadyTerm): readonly Period[] {
  const codes = new Set<string>();
  for (const { held: one } of held)
    for (const code of one.cube.dimensions.find((dimension) => dimension.code === info.time)?.codes ?? [])
      codes.add(code);
  const periods = [...codes].map(parsePeriod).filter((period) => period !== null);
  return within(span, periods.sort(comparePeriods));
}

/** The first place is the reader's own, unless it is the nation; then all stand beside each other. */
function roleOf(area: AreaCode, areas: readonly AreaCode[]): Role {
  const level = levelOf(area);
  if (area === areas[0]) return 'own';
  if (level === 'nation') return 'nation';
  if (level === 'county') return 'county';
  return level === 'kostra' ? 'group' : 'other';
}

/** The stretch of periods outside which no line has anything to say. */
function trimmed(
  lines: readonly (readonly Cell[])[],
  periods: readonly Period[],
): { from: number; to: number } {
  const speaks = (at: number) =>
    lines.some((cells) => {
      const cell = cells[at] as Cell;
      return isValue(cell) || (cell.missing === 'office' && cell.sign !== '.');
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
