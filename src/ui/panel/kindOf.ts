import type { Indicator } from '../../catalog/indicator.ts';
import { drawnAs } from '../../chart/drawn.ts';
import { fittingKind, materialOf, possibleKinds } from '../../chart/kind.ts';
import type { ChartKind } from '../../dashboard/dashboard.ts';
import type { Language } from '../../language/language.ts';
import { comparable } from '../../series/comparable.ts';
import type { ShownFigure } from '../../series/transforms.ts';

/** The kind of chart that is drawn: the reader's choice, else the fitting one; bars where a table or map is not drawn. */
export function kindOf(
  figure: ShownFigure,
  chosen: ChartKind | undefined,
): Exclude<ChartKind, 'table' | 'map'> {
  const wanted = chosen ?? fittingKind(materialOf(figure, figure.unit));
  return wanted === 'table' || wanted === 'map' ? 'bar' : wanted;
}

/** The figure as its chart shows it: the places, periods and unit that captions tell of. */
export function figureDrawn(
  figure: ShownFigure,
  chosen: ChartKind | undefined,
  language: Language,
): ShownFigure {
  if (chosen === 'table') return figure;
  const { figure: fitting } = comparable(figure);
  return drawnAs(fitting, kindOf(fitting, chosen), language);
}

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
