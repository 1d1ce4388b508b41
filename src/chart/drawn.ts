import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { type ShownFigure, withPeriods } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';
import { pyramidOf } from './pyramidHalves.ts';
import { slopePeriods } from './slope.ts';

/** The figure as a kind of chart draws it, with its periods, places and unit alone: what captions and summaries tell of. */
export function drawnAs(figure: ShownFigure, kind: ChartKind, language: Language): ShownFigure {
  switch (kind) {
    case 'bar':
    case 'dots':
      return withPeriods(figure, [newestPeriod(figure)]);
    case 'slope':
      return withPeriods(figure, slopePeriods(figure));
    case 'pyramid':
      return pyramidOf(figure, language)?.figure ?? withPeriods(figure, [newestPeriod(figure)]);
    case 'stacked':
      return new Set(figure.series.map(({ area }) => area)).size > 1
        ? withPeriods(figure, [newestPeriod(figure)])
        : figure;
    default:
      return figure;
  }
}
