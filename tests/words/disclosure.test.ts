import { describe, expect, it } from 'vitest';
import { nodeCatalog, nodeExtract, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import type { AreaCode } from '../../src/areas/area.ts';
import { nation } from '../../src/areas/area.ts';
import type { Indicator } from '../../src/catalog/indicator.ts';
import { addsUp } from '../../src/dashboard/requests.ts';
import { assembly } from '../../src/series/assembly.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import { derivable, type Relation } from '../../src/series/disclosure.ts';
import type { Figure, Series } from '../../src/series/series.ts';
import { transformed } from '../../src/series/transforms.ts';
import { describe as described } from '../../src/text/describe.ts';

const places = nodePlaces();
const history = nodeHistory();
const catalog = nodeCatalog();
const source = nodeExtract();

/** The KOSTRA groups, in the order in which municipalities name them. */
const groups = [...new Set(places.municipalities.map(({ kostraGroup }) => kostraGroup))].filter(
  (group) => group !== undefined,
);
const membersOf = (group: AreaCode): readonly AreaCode[] =>
  places.municipalities.filter(({ kostraGroup }) => kostraGroup === group).map(({ code }) => code);

const isHidden = (cell: Cell | undefined): boolean =>
  cell !== undefined && !isValue(cell) && (cell.sign === ':' || cell.sign === '..');

const cellName = (area: AreaCode, at: number): string => `${area} ${at}`;

/** What the page shows as sums or means over members, as relations between cells of one period. */
function shownRelations(group: Series, at: number): readonly Relation[] {
  const cell = group.cells[at];
  if (cell === undefined || !isValue(cell)) return [];
  const left = group.coverage?.without ?? [];
  const parts = membersOf(group.area).filter((code) => !left.includes(code));
  return [{ whole: cellName(group.area, at), parts: parts.map((code) => cellName(code, at)) }];
}

/** Cells given away by the group line beside every member that is shown. */
function givenAway(figure: Figure, group: Series): readonly string[] {
  return figure.periods.flatMap((_, at) => {
    const hidden = figure.series
      .filter((series) => series !== group && isHidden(series.cells[at]))
      .map((series) => cellName(series.area, at));
    return [...derivable(shownRelations(group, at), new Set(hidden))];
  });
}

async function opened(
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
): Promise<readonly Figure[]> {
  const span = { kind: 'latest', years: 12 } as const;
  const order = { indicators, areas, span, language: 'nb' } as const;
  return (await assembly(order, source, { places, history })).figures;
}

describe('no hidden number can be worked out', () => {
  const added = catalog.indicators.filter(
    (indicator) => addsUp(indicator) && indicator.breakdown === undefined,
  );

  it.each(groups.slice(0, 4))('from the line of %s beside all its members, in any figure', async (group) => {
    const figures = await opened(added, [...membersOf(group), group, nation]);
    const found = figures.flatMap((figure) => {
      const line = figure.series.find(({ area }) => area === group);
      return line === undefined
        ? []
        : givenAway(figure, line).map((cell) => `${figure.indicator.id} ${cell}`);
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('from a line that leaves a member out: the line rests on shown members only', async () => {
    const [group] = groups as [AreaCode];
    const figures = await opened(added, [...membersOf(group), group]);
    for (const { series, periods } of figures) {
      const line = series.find(({ area }) => area === group);
      const members = series.filter(({ area }) => line?.coverage?.without.includes(area) === false);
      for (const at of periods.keys())
        if (line !== undefined && isValue(line.cells[at] as Cell))
          for (const member of members.filter(({ area }) => area !== group))
            expect(isHidden(member.cells[at])).toBe(false);
    }
  });

  it('from a transform or a sentence: both rest on shown cells only', async () => {
    const [group] = groups as [AreaCode];
    const figures = await opened(catalog.indicators.slice(0, 30), [
      ...membersOf(group).slice(0, 6),
      group,
      nation,
    ]);
    for (const figure of figures) {
      for (const transform of ['index', 'change', 'percentChange', 'difference', 'mean3'] as const) {
        const after = transformed(figure, transform);
        if (transform === 'mean3') continue;
        for (const line of after.series) {
          const before = figure.series.find(
            ({ area, category }) => area === line.area && category?.id === line.category?.id,
          );
          for (const [at, cell] of line.cells.entries())
            if (isHidden(before?.cells[at])) expect(isValue(cell)).toBe(false);
        }
      }
      for (const ref of JSON.stringify(described(figure)).matchAll(
        /"area":"([^"]+)","period":"([^"]+)"\}/g,
      )) {
        const line = figure.series.find(({ area }) => area === ref[1]);
        const at = figure.periods.findIndex(({ code }) => code === ref[2]);
        if (line !== undefined && at >= 0) expect(isHidden(line.cells[at])).toBe(false);
      }
    }
  });
});
