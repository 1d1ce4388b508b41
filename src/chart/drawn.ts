import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import { arePartsOfSeveral, sumShares } from '../series/sumShares.ts';
import { type ShownFigure, withPeriods } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';
import { pyramidOf } from './pyramidHalves.ts';
import { slopePeriods } from './slope.ts';

/** The figure as a kind of chart draws it, with its periods, places and unit alone: what captions and summaries tell of. */
export function drawnAs(figure: ShownFigure, kind: ChartKind, language: Language): ShownFigure {
  switch (kind) {
    case 'dots':
      return withPeriods(figure, [newestPeriod(figure)]);
    case 'bar':
      return asParts(withPeriods(figure, [newestPeriod(figure)]));
    case 'slope':
      return withPeriods(figure, slopePeriods(figure));
    case 'pyramid':
      return pyramidOf(figure, language)?.figure ?? withPeriods(figure, [newestPeriod(figure)]);
    case 'stacked':
      return stackedFigure(figure);
    default:
      return figure;
  }
}

/** Parts of several places as shares. */
export const asParts = (figure: ShownFigure): ShownFigure =>
  arePartsOfSeveral(figure) ? sumShares(figure) : figure;

/** Over the periods for one place; for several the newest, without places that have no number then. */
export function stackedFigure(figure: ShownFigure): ShownFigure {
  if (new Set(figure.series.map(({ area }) => area)).size < 2) return figure;
  const shown = asParts(withPeriods(figure, [newestPeriod(figure)]));
  const held = new Set(shown.series.filter(({ cells }) => cells.some(isValue)).map(({ area }) => area));
  return held.size === 0 ? shown : { ...shown, series: shown.series.filter(({ area }) => held.has(area)) };
}
