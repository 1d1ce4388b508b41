import type { Term } from '../catalog/indicator.ts';
import { isSign, type Sign } from '../jsonstat/sign.ts';
import { type Cube, dimensionOf } from './cube.ts';

/** A number of the office, or NaN with the sign that stands there instead; a sign may also stand beside a number. */
export interface Raw {
  readonly value: number;
  readonly sign: Sign | null;
}

/** Reads one term for a region (null in a table without) and a period; undefined where the cube does not reach. */
export type TermReader = (region: string | null, period: string) => Raw | undefined;

interface Axes {
  readonly region: string | null;
  readonly time: string;
  readonly contents: string;
}

/**
 * A reader of one term in a cube; null when the cube lacks one of its codes. Several codes in a variable are added:
 * a suppressed part makes the sum suppressed, a missing one makes it missing; the old sign `-` means zero.
 */
export function termReader(
  cube: Cube,
  term: Pick<Term, 'contents' | 'fixed'>,
  axes: Axes,
): TermReader | null {
  const offsets = offsetsOf(cube, { ...term.fixed, [axes.contents]: [term.contents] });
  const time = dimensionOf(cube, axes.time);
  const region = axes.region === null ? undefined : dimensionOf(cube, axes.region);
  if (offsets === null || time === undefined) return null;
  return (place, period) => {
    const at = time.position.get(period);
    const there = region === undefined || place === null ? 0 : region.position.get(place);
    if (at === undefined || there === undefined) return undefined;
    return summed(cube, at * time.stride + there * (region?.stride ?? 0), offsets);
  };
}

/** Flat distances of every combination of the codes; null when the cube lacks one. */
function offsetsOf(cube: Cube, fixed: Readonly<Record<string, readonly string[]>>): Int32Array | null {
  let offsets = [0];
  for (const [variable, codes] of Object.entries(fixed)) {
    const dimension = dimensionOf(cube, variable);
    if (dimension === undefined) return null;
    const steps = codes.map((code) => dimension.position.get(code));
    if (steps.includes(undefined)) return null;
    offsets = offsets.flatMap((offset) => steps.map((step) => offset + (step as number) * dimension.stride));
  }
  return Int32Array.from(offsets);
}

function summed(cube: Cube, base: number, offsets: Int32Array): Raw {
  let sum = 0;
  let sign: Sign | null = null;
  for (const offset of offsets) {
    const value = cube.values[base + offset] as number;
    const missing = Number.isNaN(value);
    const found = cube.status.size > 0 ? signAt(cube, base + offset) : null;
    sign = stronger(sign, found, missing);
    sum += missing && found === '-' && offsets.length > 1 ? 0 : value;
  }
  return { value: sum, sign };
}

function signAt(cube: Cube, index: number): Sign | null {
  const sign = cube.status.get(index);
  return sign !== undefined && isSign(sign) ? sign : null;
}

/** Suppression wins, so that no sum gives away that only one part is hidden; then the sign of a missing part. */
export function stronger(kept: Sign | null, found: Sign | null, missing: boolean): Sign | null {
  if (kept === ':' || found === ':') return ':';
  if (found === null) return kept;
  return kept === null || (missing && kept === '*') ? found : kept;
}
