/** A vertical axis: what it spans, where its grid lines are, and whether it leaves 0 and must say so. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly tickDecimals: number;
  /** Does not start at 0: is to be drawn with a break mark. */
  readonly broken: boolean;
}

/** The step of 1, 2 or 5 times a power of ten that gives nearest to `count` steps in the span. */
export function niceStep(span: number, count: number): number {
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const share = raw / power;
  return power * (share < Math.SQRT2 ? 1 : share < Math.sqrt(10) ? 2 : share < Math.sqrt(50) ? 5 : 10);
}

const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

/** The multiples of the step from low to high, free of binary residue. */
export function niceTicks(low: number, high: number, step: number): readonly number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const digits = decimalsOf(step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    Number(((first + at) * step).toFixed(digits)),
  );
}

export interface AxisWish {
  readonly values: readonly number[];
  readonly decimals: number;
  /**
   * `always` for bars and on the reader's wish; `near` keeps 0 where that costs less than half of the height; `never`
   * where a place on the axis is read, and no length.
   */
  readonly zero: 'always' | 'near' | 'never';
  /** Wanted number of steps. */
  readonly steps: number;
  /** Per cent of a whole ends at 100. */
  readonly ceiling?: number;
}

/** Keeping 0 costs less than half of the height, or there are numbers on both sides of it. */
const isNearZero = (least: number, most: number): boolean =>
  least * most <= 0 ||
  Math.min(Math.abs(least), Math.abs(most)) <= Math.max(Math.abs(least), Math.abs(most)) / 2;

/** An honest axis over the values, from a grid line to a grid line; null when there are none. */
export function axisOver(wish: AxisWish): Axis | null {
  const finite = wish.values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const smallest = 10 ** -wish.decimals;
  const away = wish.zero === 'never' || (wish.zero === 'near' && !isNearZero(least, most));
  const [from, to] = widened(away ? least : Math.min(0, least), away ? most : Math.max(0, most), smallest);
  const ceiling = most <= (wish.ceiling ?? Number.NaN) ? (wish.ceiling as number) : Number.POSITIVE_INFINITY;
  const { step, low, high } = tightest([from, Math.min(to, ceiling)], wish.steps, smallest);
  return {
    low,
    high,
    ticks: niceTicks(low, high, step),
    tickDecimals: decimalsOf(step),
    broken: wish.zero !== 'never' && (low > 0 || high < 0),
  };
}

interface Ends {
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/** About as many nice steps as are wanted, so that the least is left over beyond the numbers. */
function tightest([from, to]: readonly [number, number], wanted: number, smallest: number): Ends {
  const most = wanted + 2;
  const offers = [wanted, wanted + 1, wanted - 1, most].map((steps): Ends => {
    const step = Math.max(niceStep(to - from, Math.max(1, steps)), smallest);
    const ticks = [Math.floor(from / step + 1e-9), Math.ceil(to / step - 1e-9)] as const;
    const [low, high] = ticks.map((tick) => Number((tick * step).toFixed(decimalsOf(step))));
    return { step, low: low as number, high: high as number };
  });
  const cost = ({ step, low, high }: Ends) =>
    (high - low) / (to - from) + (Math.round((high - low) / step) > most ? 1 : 0);
  return offers.reduce((best, offer) => (cost(offer) < cost(best) - 1e-9 ? offer : best));
}

/** At least so wide that noise in the last digit does not look like a change. */
function widened(low: number, high: number, smallest: number): readonly [number, number] {
  const wanted = Math.max(smallest * 4, Math.max(Math.abs(low), Math.abs(high)) * 0.02);
  if (high - low >= wanted) return [low, high];
  if (low === 0) return [0, wanted];
  if (high === 0) return [-wanted, 0];
  const middle = (low + high) / 2;
  return [middle - wanted / 2, middle + wanted / 2];
}

/** A straight map from numbers to pixels. */
export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    from[1] === from[0]
      ? (to[0] + to[1]) / 2
      : to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
