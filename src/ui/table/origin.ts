import { isValue, type Origin } from '../../series/cell.ts';
import type { Figure } from '../../series/series.ts';

/** The origin that all numbers of a figure share, which then is said once instead of beside each; null when they differ. */
export function sharedOrigin(figure: Figure): Origin | null {
  const origins = new Set(
    figure.series.flatMap(({ cells }) => cells.filter(isValue)).map(({ origin }) => origin),
  );
  const [first] = origins;
  return origins.size === 1 && first !== undefined ? first : null;
}
