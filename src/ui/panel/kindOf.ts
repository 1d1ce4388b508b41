import type { Indicator } from '../../catalog/indicator.ts';
import { fittingKind, materialOf, possibleKinds } from '../../chart/kind.ts';
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

const isLocal = ({ levels, breakdown }: Indicator): boolean =>
  breakdown === undefined && (levels.includes('municipality') || levels.includes('county'));

/** Dots that the reader has asked for show every place of the finest level, not only those of the dashboard. */
export const showsAllPlaces = (figure: ShownFigure, chosen: ChartKind | undefined): boolean =>
  chosen === 'dots' && isLocal(figure.indicator);

/** The kinds that a reader may choose for a figure, the fitting one first. */
export function offeredKinds(figure: ShownFigure): readonly ChartKind[] {
  const possible = possibleKinds(materialOf(figure, figure.unit));
  if (!isLocal(figure.indicator)) return possible;
  const rest = possible.filter((kind) => kind !== 'dots' && kind !== 'table');
  return [...rest, 'dots', 'map', 'table'];
}
