import { type AreaCode, areaCode } from '../areas/area.ts';
import { codeOn, type Predecessor, predecessorCode, predecessorsOf, yearsOf } from '../areas/predecessors.ts';
import type { Places } from '../areas/registry.ts';
import type { CrossedCategory } from '../catalog/breakdown.ts';
import { intlLocales, type Language } from '../language/language.ts';
import { lineNames } from '../language/lineNames.ts';
import type { Wanted } from './assemble.ts';
import { isValue } from './cell.ts';
import { groupLine } from './groupLine.ts';
import { type Line, pointsOf } from './line.ts';
import type { Measured } from './measure.ts';
import { startOf } from './place.ts';
import type { Coverage, Note } from './series.ts';
import { averagesIn, spreadLine } from './spread.ts';
import { blocLine, blocsIn, membersOf, type Subject } from './subjects.ts';

/** One line before the periods are cut to those that are shown. */
export interface DrawnLine {
  readonly subject: Subject;
  readonly category: CrossedCategory | null;
  readonly points: readonly Measured[];
  readonly coverage: Coverage | null;
  /** Whether the codes behind each number are told: not of many members together, but of a union read as one. */
  readonly traced: boolean;
}

/** What all lines of a figure have in common. */
export type Common = Omit<Line, 'area' | 'standIns' | 'category'>;

export function drawnLine(
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

/** Numbers about the members of each group and county, where municipalities have the figure and nothing is cut in categories. */
export function spreadLines(
  subjects: readonly Subject[],
  common: Common,
  { indicator, spreads = [], language }: Wanted,
  places: Places,
): readonly DrawnLine[] {
  if (spreads.length === 0 || indicator.breakdown !== undefined) return [];
  if (!indicator.levels.includes('municipality')) return [];
  return subjects.flatMap((subject) => {
    const codes = membersOf(subject, places);
    const members = (codes ?? []).map((area) => ({
      areas: [area],
      points: pointsOf({ ...common, area, category: null, standIns: false }),
    }));
    if (members.length === 0) return [];
    return spreads
      .flatMap((spread) => averagesIn[spread])
      .map((average): DrawnLine => {
        const { points, coverage } = spreadLine(average, indicator, members, common.decimals);
        const area = areaCode(`${subject.area}-${average}`);
        const label = lineNames[language].lines[average](subject.label);
        return {
          subject: { area, label, level: subject.level, role: 'spread', members: codes },
          category: null,
          points,
          coverage: { ...coverage, group: subject.label },
          traced: false,
        };
      });
  });
}

export interface FormerLines {
  readonly lines: readonly DrawnLine[];
  readonly notes: readonly Note[];
}

/** The lines of the former municipalities behind some places, as far as they were in use in the periods, each once. */
export function formerLines(common: Common, wanted: Wanted): FormerLines {
  const { former = [], areas, indicator } = wanted;
  const chosen = indicator.breakdown === undefined ? former.filter((area) => areas.includes(area)) : [];
  const found = chosen.map((area) => formerOf(area, common, wanted.language));
  const lines = found.flatMap((one) => one.lines);
  const byCode = new Map(lines.toReversed().map((line) => [line.subject.area, line]));
  return { lines: [...byCode.values()].toReversed(), notes: found.flatMap(({ notes }) => notes) };
}

function formerOf(area: AreaCode, common: Common, language: Language): FormerLines {
  const { history, periods } = common;
  if (history === null) return { lines: [], notes: [] };
  const inUse = predecessorsOf(history, area).filter((former) =>
    periods.some((period) => codeOn(former, startOf(period)) !== null),
  );
  const all = inUse.map((former) => ({
    former,
    line: {
      subject: {
        area: predecessorCode(history, former),
        label: formerLabel(former, language),
        level: 'municipality',
        role: 'former',
        members: null,
      },
      category: null,
      points: pointsOf({ ...common, area, former, category: null, standIns: false }),
      coverage: null,
      traced: true,
    } satisfies DrawnLine,
  }));
  const shown = all.filter(({ line }) => line.points.some(({ cell }) => isValue(cell) || cell.sign !== null));
  if (all.length === 0) return { lines: [], notes: [] };
  const names = (some: typeof all) =>
    formerNames(
      some.map(({ former }) => former),
      language,
    );
  const note = {
    kind: 'former',
    area,
    shown: names(shown),
    divided: names(shown.filter(({ former }) => former.divided)),
    lacking: names(all.filter((one) => !shown.includes(one))),
  } as const;
  return { lines: shown.map(({ line }) => line), notes: [note] };
}

/** Names together where the years are the same: "Askim og Spydeberg (til 2019)". */
export function formerNames(former: readonly Predecessor[], language: Language): readonly string[] {
  const byYears = new Map<string, string[]>();
  for (const one of former) {
    const { from, to } = yearsOf(one);
    const years = from === null ? lineNames[language].untilYear(to) : from === to ? `${to}` : `${from}–${to}`;
    byYears.set(years, [...(byYears.get(years) ?? []), one.name]);
  }
  const list = new Intl.ListFormat([...intlLocales[language]]);
  return [...byYears].map(([years, names]) => `${list.format(names)} (${years})`);
}

/** The name with the years in which it is known: "Askim, til 2019", "Ålesund, 2020–2023". */
export function formerLabel(former: Predecessor, language: Language): string {
  const { from, to } = yearsOf(former);
  const text = lineNames[language];
  return from === null ? text.until(former.name, to) : text.between(former.name, from, to);
}
