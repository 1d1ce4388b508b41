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
  /** `always` for bars and on the reader's wish; `near` keeps 0 where that costs less than half of the height. */
  readonly zero: 'always' | 'near';
  /** Wanted number of steps. */
  readonly steps: number;
  /** Per cent of a whole ends at 100. */
  readonly ceiling?: number;
}

/** An honest axis over the values; null when there are none. */
export function axisOver({ values, decimals, zero, steps, ceiling = Infinity }: AxisWish): Axis | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const withZero =
    zero === 'always' ||
    least * most <= 0 ||
    Math.min(Math.abs(least), Math.abs(most)) <= Math.max(Math.abs(least), Math.abs(most)) / 2;
  const smallest = 10 ** -decimals;
  const [from, to] = widened(
    withZero ? Math.min(0, least) : least,
    withZero ? Math.max(0, most) : most,
    smallest,
  );
  const pad = withZero ? 0 : (to - from) * 0.08;
  const low = from === 0 ? 0 : from - (withZero ? (to - from) * 0.06 : pad);
  const padded = to === 0 ? 0 : to + (to - from) * 0.06;
  const high = most <= ceiling ? Math.min(padded, Math.max(ceiling, most)) : padded;
  const { step, ticks } = ticksWithin(low, high, { steps, span: to - from, smallest });
  return { low, high, ticks, tickDecimals: decimalsOf(step), broken: !withZero };
}

/** Grid lines at a nice step; a finer one is taken where there would be fewer than two. */
function ticksWithin(
  low: number,
  high: number,
  wish: { readonly steps: number; readonly span: number; readonly smallest: number },
): { readonly step: number; readonly ticks: readonly number[] } {
  for (let { steps } = wish; ; steps += 1) {
    const step = Math.max(niceStep(wish.span, steps), wish.smallest);
    const ticks = niceTicks(low, high, step);
    if (ticks.length > 1 || step === wish.smallest || steps > 20) return { step, ticks };
  }
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
