import type { Picture, Track } from '../../chart/marks.ts';
import { elementOf } from '../../chart/marks.ts';
import { createElement } from 'react';
import { inkVariable } from './Drawing.tsx';
import type { Spot } from './travel.ts';

interface TooltipProps {
  readonly picture: Picture;
  readonly spot: Spot;
  readonly scale: number;
}

const mostRows = 7;

/** The rows to show: all when few, else the own and the one in question. */
function rowsOf(tracks: readonly Track[], active: number): readonly number[] {
  const all = tracks.map((_, at) => at);
  if (all.length <= mostRows) return all;
  return all.filter((at) => at === active || tracks[at]?.own);
}

/** What stands at a spot, beside it and within the chart. It can be pointed at, and Escape takes it away. */
export function Tooltip({ picture, spot, scale }: TooltipProps) {
  const { tracks, flow } = picture;
  const width = picture.width * scale;
  const active = tracks[spot.track] as Track;
  const stop = active.stops[spot.stop];
  if (stop === undefined) return null;
  const [x, y] = [stop.x * scale, stop.y * scale];
  const single = active.stops.length === 1;
  const rows = single ? [spot.track] : rowsOf(tracks, spot.track);
  const beside = x > width / 2 ? { right: width - x + 14, top: 0 } : { left: x + 14, top: 0 };
  const below = { left: Math.min(x, width * 0.45), top: y + 16 * scale };
  const place = single || flow === 'down' || flow === 'stacks' ? below : beside;
  return (
    <div className="chart-tip" style={place} aria-hidden="true">
      <p className="chart-tip-head">{stop.period}</p>
      {rows.map((at) => {
        const track = tracks[at] as Track;
        return (
          <p key={at} className="chart-tip-row" data-active={at === spot.track || undefined}>
            <svg width="12" height="12" focusable="false">
              <Swatch track={track} />
            </svg>
            <span>{track.label}</span>
            <span className="chart-tip-value">{track.stops[spot.stop]?.words}</span>
          </p>
        );
      })}
    </div>
  );
}

function Swatch({ track: { shape, ink, hollow } }: { readonly track: Track }) {
  const { tag, attributes } = elementOf(
    { kind: 'shape', shape, x: 6, y: 6, radius: 4, ink, hollow },
    inkVariable,
  );
  return createElement(tag, attributes);
}
