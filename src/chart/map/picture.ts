import type { AreaCode } from '../../areas/area.ts';
import { isValue, type Cell } from '../../series/cell.ts';
import type { Period } from '../../periods/period.ts';
import type { ShownFigure } from '../../series/transforms.ts';
import { type ClassMethod, classAt, classesOf, type ValueClass } from './classes.ts';
import type { MapLevel } from './topology.ts';

/** How a place is filled: by its class, or by a pattern that says why it has none. */
export type Filling = 'class' | 'stand-in' | 'suppressed' | 'missing';

export interface MapPlace {
  readonly area: AreaCode;
  readonly label: string;
  readonly cell: Cell;
  readonly filling: Filling;
  /** Position of the class; null without a number. */
  readonly shade: number | null;
}

/** One figure in one period on the map: all that map, legend, table and sentence are made of. */
export interface MapPicture {
  readonly figure: ShownFigure;
  readonly level: MapLevel;
  readonly period: Period;
  readonly places: ReadonlyMap<string, MapPlace>;
  /** The counts are of places with a number of their own. */
  readonly classes: readonly ValueClass[];
  readonly counts: Readonly<Record<Filling, number>>;
}

export interface MapWish {
  /** Code of the period; the newest well covered one when left out or without numbers in the figure. */
  readonly year?: string | undefined;
  readonly category?: string | undefined;
  readonly method?: ClassMethod | undefined;
}

/** The lines of one category, of places that a map can show. */
function linesOf(figure: ShownFigure, category: string | undefined) {
  const kept = category ?? figure.series[0]?.category?.id;
  return figure.series.filter(
    (line) => (line.level === 'municipality' || line.level === 'county') && line.category?.id === kept,
  );
}

/** The parts that a figure is broken into, of which a map shows one; empty for a plain figure. */
export function categoriesOf(
  figure: ShownFigure,
): readonly { readonly id: string; readonly label: string }[] {
  const categories = figure.series.flatMap(({ category }) => (category === undefined ? [] : [category]));
  return [...new Map(categories.map((category) => [category.id, category])).values()];
}

/** Positions of the periods with a number for any place, oldest first, with how many have one. */
export function heldPeriods(
  figure: ShownFigure,
  category?: string,
): readonly { readonly at: number; readonly held: number }[] {
  const lines = linesOf(figure, category);
  return figure.periods
    .map((_, at) => ({ at, held: lines.filter(({ cells }) => hasNumber(cells[at])).length }))
    .filter(({ held }) => held > 0);
}

const hasNumber = (cell: Cell | undefined): boolean => cell !== undefined && isValue(cell);

/** The newest period with numbers for at least half as many places as the best covered one. */
function newestCovered(figure: ShownFigure, category: string | undefined): number {
  const periods = heldPeriods(figure, category);
  const most = Math.max(0, ...periods.map(({ held }) => held));
  return periods.findLast(({ held }) => 2 * held >= most)?.at ?? figure.periods.length - 1;
}

/** The figure on the map; null where it has no period or no place that a map can show. */
export function mapPicture(figure: ShownFigure, wish: MapWish = {}): MapPicture | null {
  const { year, category, method = 'quantiles' } = wish;
  const lines = linesOf(figure, category);
  const wished = figure.periods.findIndex(({ code }) => code === year);
  const at = wished >= 0 ? wished : newestCovered(figure, category);
  const period = figure.periods[at];
  if (period === undefined || lines.length === 0) return null;
  const cells = lines.map((line): Cell => line.cells[at] ?? { missing: 'no-period', sign: null });
  const numbers = (ofStandIns: boolean) =>
    cells.flatMap((cell) => (isValue(cell) && (cell.origin === 'stand-in') === ofStandIns ? cell.value : []));
  const [own, lent] = [numbers(false), numbers(true)];
  const classes = classesOf(own.length > 0 ? own : lent, { method, decimals: figure.decimals });
  const places = lines.map(({ area, label }, n): MapPlace => {
    const cell = cells[n] as Cell;
    const shade = isValue(cell) ? classAt(classes, cell.value, figure.decimals) : null;
    return { area, label, cell, filling: fillingOf(cell), shade };
  });
  const count = (filling: Filling) => places.filter((place) => place.filling === filling).length;
  return {
    figure,
    level: lines.some(({ level }) => level === 'municipality') ? 'municipality' : 'county',
    period,
    places: new Map(places.map((place) => [place.area, place])),
    classes: own.length > 0 ? classes : classes.map((each) => ({ ...each, count: 0 })),
    counts: {
      class: count('class'),
      'stand-in': count('stand-in'),
      suppressed: count('suppressed'),
      missing: count('missing'),
    },
  };
}

function fillingOf(cell: Cell): Filling {
  if (isValue(cell)) return cell.origin === 'stand-in' ? 'stand-in' : 'class';
  return cell.sign === ':' ? 'suppressed' : 'missing';
}

/** The place that stands for the reader's own on a map: itself, or its county on a map of counties. */
export function ownOnMap(
  picture: MapPicture,
  own: AreaCode | undefined,
  countyOf: (code: AreaCode) => AreaCode | undefined,
): MapPlace | undefined {
  if (own === undefined) return undefined;
  return picture.places.get(own) ?? picture.places.get(countyOf(own) ?? '');
}
