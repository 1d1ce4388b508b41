import { fittingKind, materialOf } from '../../chart/kind.ts';
import type { ChartKind } from '../../dashboard/dashboard.ts';
import type { ShownFigure } from '../../series/transforms.ts';

/** The kind of chart that is drawn: the reader's choice, else the fitting one; bars where a table or map is not drawn. */
export function kindOf(
  figure: ShownFigure,
  chosen: ChartKind | undefined,
): Exclude<ChartKind, 'table' | 'map'> {
  const wanted = chosen ?? fittingKind(materialOf(figure, figure.unit));
  return wanted === 'table' || wanted === 'map' ? 'bar' : wanted;
}

const ofOnePeriod: ReadonlySet<ChartKind> = new Set<ChartKind>(['bar', 'dots', 'pyramid']);

/** Whether the chart shows the newest period alone. */
export const showsOnePeriod = (figure: ShownFigure, chosen: ChartKind | undefined): boolean =>
  chosen !== 'table' && ofOnePeriod.has(kindOf(figure, chosen));
