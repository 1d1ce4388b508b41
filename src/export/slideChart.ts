import { fittingKind, materialOf } from '../chart/kind.ts';
import { nameOf } from '../chart/legend.ts';
import { type Style, stylesOf, themes } from '../chart/theme.ts';
import type { ChartKind, Dashboard } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import type { Figure, Series } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import { periodName } from './cells.ts';

export interface SlideSeries {
  readonly name: string;
  /** In full; null where there is no number, so that a line is broken there. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly style: Style;
  readonly own: boolean;
}

/** A chart that a slide can hold as a native one: lines over time, or bars of the newest period. */
export interface SlideChart {
  readonly kind: 'line' | 'bar';
  readonly labels: readonly string[];
  readonly series: readonly SlideSeries[];
  readonly decimals: number;
  /** Position of the own place among the bars, where places lie along the axis. */
  readonly ownBar: number | null;
  /** Position of the only period of a bar chart. */
  readonly period: number | null;
}

const overTime: readonly ChartKind[] = ['line', 'slope', 'multiples'];
const theme = themes.light;
const colourOf = ({ ink }: Style): string => theme[ink].replace('#', '');

const isHeld = ({ cells }: Series): boolean => cells.some(isValue);

function lines(figure: Figure, language: Language): SlideChart {
  const styles = stylesOf(figure.series);
  const shown = asShown(figure);
  return {
    kind: 'line',
    labels: figure.periods.map((period) => periodName(figure, period, language)),
    series: figure.series.flatMap((series, index) => {
      const style = styles[index];
      if (style === undefined || !isHeld(series)) return [];
      const values = series.cells.map((cell) => (isValue(cell) ? cell.value : null));
      const own = series.role === 'own';
      return [{ name: nameOf(series, shown), values, colour: colourOf(style), style, own }];
    }),
    decimals: figure.decimals,
    ownBar: null,
    period: null,
  };
}

/** The newest period in which any line has a number. */
const newestIndex = (figure: Figure): number =>
  figure.periods.findLastIndex((_, at) =>
    figure.series.some(({ cells }) => cells[at] !== undefined && isValue(cells[at])),
  );

interface Bars {
  readonly labels: readonly string[];
  readonly groups: readonly (readonly Series[])[];
}

/** Places along the axis; in a breakdown its categories along the axis, and one colour for each place. */
function barsOf(figure: Figure): Bars {
  const categories = new Map(
    figure.series.flatMap(({ category }) => (category ? [[category.id, category.label]] : [])),
  );
  if (categories.size === 0)
    return {
      labels: figure.series.filter(isHeld).map(({ label }) => label),
      groups: [figure.series.filter(isHeld)],
    };
  const areas = [...new Set(figure.series.map(({ area }) => area))];
  const inArea = (area: string) =>
    [...categories.keys()].flatMap(
      (id) => figure.series.find((series) => series.area === area && series.category?.id === id) ?? [],
    );
  return { labels: [...categories.values()], groups: areas.map(inArea) };
}

function bars(figure: Figure, language: Language): SlideChart {
  const at = newestIndex(figure);
  const { labels, groups } = barsOf(figure);
  const firsts = groups.flatMap(([first]) => first ?? []);
  const alone = groups.length === 1 && labels.length > 1;
  const ownBar = alone ? (groups[0]?.findIndex(({ role }) => role === 'own') ?? -1) : -1;
  const byPlace = figure.series.every(({ category }) => category === undefined);
  const styles = stylesOf(firsts.map(({ category: _category, ...rest }) => rest));
  return {
    kind: 'bar',
    labels,
    series: groups.map((group, index) => {
      const style = styles[index] ?? (stylesOf(firsts)[0] as Style);
      const values = group.map(({ cells }) => {
        const cell = cells[at];
        return cell !== undefined && isValue(cell) ? cell.value : null;
      });
      const name =
        labels.length > 0 && groups.length > 1
          ? (firsts[index]?.label ?? '')
          : figure.indicator.short[language];
      return { name, values, colour: colourOf(style), style, own: firsts[index]?.role === 'own' };
    }),
    decimals: figure.decimals,
    ownBar: byPlace && ownBar >= 0 ? ownBar : null,
    period: at < 0 ? null : at,
  };
}

/** The chart of a figure on a slide, of the kind that its panel wishes where a slide can show it. */
export function slideChart(figure: Figure, dashboard: Dashboard, language: Language): SlideChart {
  const wanted = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id)?.chart;
  const kind = wanted ?? fittingKind(materialOf(figure));
  const held = figure.periods.filter((_, at) =>
    figure.series.some(({ cells }) => cells[at] !== undefined && isValue(cells[at])),
  );
  return overTime.includes(kind) && held.length > 1 ? lines(figure, language) : bars(figure, language);
}
