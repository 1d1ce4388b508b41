import { type Cell, isValue } from '../series/cell.ts';
import { stretches } from './gaps.ts';
import { rounded } from './marks.ts';

export interface MiniPicture {
  readonly d: string;
  /** The newest number. */
  readonly end: { readonly x: number; readonly y: number } | null;
  /** Numbers without neighbours, which no line would show. */
  readonly alone: readonly { readonly x: number; readonly y: number }[];
}

const pad = 4;

/** A line of the height of a text, evenly spaced over the periods; gaps stay open and a level line lies in the middle. */
export function miniPicture(cells: readonly Cell[], width: number, height: number): MiniPicture {
  const values = cells.filter(isValue).map(({ value }) => value);
  if (values.length === 0) return { d: '', end: null, alone: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = cells.length > 1 ? (width - 2 * pad) / (cells.length - 1) : 0;
  const spot = (at: number) => {
    const { value } = cells[at] as { value: number };
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return {
      x: rounded(cells.length > 1 ? pad + at * step : width / 2),
      y: rounded(height - pad - share * (height - 2 * pad)),
    };
  };
  const drawn = stretches(cells).map((stretch) => stretch.map(spot));
  const d = drawn
    .filter((spots) => spots.length > 1)
    .map((spots) => `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`)
    .join('');
  const last = cells.findLastIndex(isValue);
  const alone = drawn.flatMap((spots) => (spots.length === 1 ? spots : []));
  return { d, end: spot(last), alone };
}
