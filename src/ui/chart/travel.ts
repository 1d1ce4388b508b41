import type { Picture, Track } from '../../chart/marks.ts';

/** Where the reader stands in a chart. */
export interface Spot {
  readonly track: number;
  readonly stop: number;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

const steps: Readonly<Record<string, readonly [track: number, stop: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Where stops run down, the keys do too. */
const turned: typeof steps = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Way = Pick<Picture, 'tracks' | 'flow'>;
const runsDown = (flow: Picture['flow']): boolean => flow === 'down' || flow === 'stacks';

/**
 * Where a key leads from a spot; null for keys that are none of ours. The first arrow leads to the newest number of the
 * first series, or to the own place where bars lie. Where every series has one stop, all arrows go between the series.
 */
export function travelled({ tracks, flow }: Way, from: Spot | null, key: string): Spot | null {
  const single = tracks.every(({ stops }) => stops.length === 1);
  const lastTrack = tracks.length - 1;
  const lastStop = (tracks[0]?.stops.length ?? 1) - 1;
  if (lastTrack < 0) return null;
  const step = runsDown(flow) ? turned[key] : steps[key];
  if (key === 'Home' || key === 'End') {
    const end = key === 'Home' ? 0 : 1;
    return single ? { track: end * lastTrack, stop: 0 } : { track: from?.track ?? 0, stop: end * lastStop };
  }
  if (step === undefined) return null;
  if (from === null) return { track: 0, stop: single || flow === 'stacks' ? 0 : newest(tracks[0] as Track) };
  const [byTrack, byStop] = single ? [step[0] + step[1], 0] : step;
  return { track: clamp(from.track + byTrack, lastTrack), stop: clamp(from.stop + byStop, lastStop) };
}

const newest = ({ stops }: Track): number => {
  const at = stops.findLastIndex(({ missing }) => !missing);
  return at < 0 ? stops.length - 1 : at;
};

/** Farther from a free spot than this, the pointer is at none. */
const reach = 24;

/** From a spot, or from what is drawn there. */
const away = (spot: number, point: number, half: number): number =>
  Math.max(0, Math.abs(spot - point) - half);

/** The stop nearest to a point: first along the stops, as in time, then across them; null when there is none. */
export function nearest({ tracks, flow }: Way, x: number, y: number): Spot | null {
  let best: { spot: Spot; apart: readonly [number, number] } | null = null;
  tracks.forEach(({ stops }, track) => {
    stops.forEach((each, stop) => {
      const [wide, high] = runsDown(flow) ? [each.half ?? 0, 0] : [0, each.half ?? 0];
      const sideways = stops.length === 1 && flow !== 'stacks' ? 0 : away(each.x, x, wide);
      const upright = away(each.y, y, high) + (each.missing && stops.length > 1 ? 12 : 0);
      if (flow === 'free') {
        const far = Math.hypot(each.x - x, each.y - y);
        if (far <= reach && (best === null || far < best.apart[0]))
          best = { spot: { track, stop }, apart: [far, 0] };
        return;
      }
      const apart = runsDown(flow) ? ([upright, sideways] as const) : ([sideways, upright] as const);
      if (
        best === null ||
        apart[0] < best.apart[0] ||
        (apart[0] === best.apart[0] && apart[1] < best.apart[1])
      )
        best = { spot: { track, stop }, apart };
    });
  });
  return (best as { spot: Spot } | null)?.spot ?? null;
}
