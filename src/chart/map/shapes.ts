import type { AreaCode } from '../../areas/area.ts';
import type { Geometry, MapLevel, Points, Topology } from './topology.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place as it is drawn, in the tenths that the paths are written in. */
export interface Shape {
  readonly code: AreaCode;
  /** Outline as SVG path data: whole numbers, relative after each ring's first point. */
  readonly d: string;
  readonly box: Box;
  /** A point within the largest part of the place, where a pointer and a reader of the map take it to be. */
  readonly x: number;
  readonly y: number;
}

/** The places of a level, ready to be drawn, in the order of the file. */
export const shapesOf = (topology: Topology, level: MapLevel): readonly Shape[] =>
  [...topology.geometries[level].values()].map((geometry) => shapeOf(geometry, topology.arcs));

function shapeOf({ code, polygons }: Geometry, arcs: readonly Points[]): Shape {
  const outer = polygons.map(([first = []]) => ringPoints(first, arcs));
  const holes = polygons.flatMap(([, ...rest]) => rest.map((ring) => ringPoints(ring, arcs)));
  const largest = outer.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
  const [x, y] = pointWithin(largest);
  return {
    code,
    d: [...outer, ...holes].map((ring) => `${pathOf(ring)}z`).join(''),
    box: boxOf(outer),
    x,
    y,
  };
}

/** A ring's points, each once: arcs after the first leave out the point that they share with the one before. */
function ringPoints(ring: readonly number[], arcs: readonly Points[]): Points {
  const parts = ring.map((number) =>
    number < 0 ? reversed(arcs[~number] as Points) : (arcs[number] as Points),
  );
  const points = new Int32Array(parts.reduce((sum, part) => sum + part.length - 2, 0));
  let at = 0;
  for (const part of parts) {
    points.set(part.subarray(0, part.length - 2), at);
    at += part.length - 2;
  }
  return points;
}

function reversed(points: Points): Points {
  const turned = new Int32Array(points.length);
  for (let at = 0; at < points.length; at += 2) {
    turned[points.length - 2 - at] = points[at] as number;
    turned[points.length - 1 - at] = points[at + 1] as number;
  }
  return turned;
}

function pathOf(points: Points): string {
  let [x, y] = [points[0] as number, points[1] as number];
  let d = `M${x} ${y}l`;
  for (let at = 2; at < points.length; at += 2) {
    const dx = (points[at] as number) - x;
    const dy = (points[at + 1] as number) - y;
    d += `${at > 2 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    x += dx;
    y += dy;
  }
  return points.length > 2 ? d : `M${x} ${y}`;
}

/** The lines that two counties share: what shows counties on a map of municipalities. */
export function countyBorders({ arcs, geometries }: Topology): string {
  const uses = new Map<number, number>();
  for (const { polygons } of geometries.county.values())
    for (const number of polygons.flat(2)) {
      const arc = number < 0 ? ~number : number;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  return [...uses].map(([arc, times]) => (times > 1 ? pathOf(arcs[arc] as Points) : '')).join('');
}

function boxOf(rings: readonly Points[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [ring[at] as number, ring[at + 1] as number];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Each side of a ring with the cross product of its ends, which area and centroid are sums of. */
function sides(ring: Points, each: (x: number, y: number, nextX: number, nextY: number) => void): void {
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    each(ring[at] as number, ring[at + 1] as number, ring[next] as number, ring[next + 1] as number);
  }
}

function areaOf(ring: Points): number {
  let twice = 0;
  sides(ring, (x, y, nextX, nextY) => {
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** The middle of the widest stretch of the ring at the height of its centroid, or the centroid where that lies within. */
function pointWithin(ring: Points): readonly [number, number] {
  let [twice, sumX, sumY] = [0, 0, 0];
  sides(ring, (x, y, nextX, nextY) => {
    const cross = x * nextY - nextX * y;
    twice += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  if (twice === 0) return [ring[0] as number, ring[1] as number];
  const [centreX, centreY] = [sumX / (3 * twice), sumY / (3 * twice)];
  const crossings: number[] = [];
  sides(ring, (x, y, nextX, nextY) => {
    if (y > centreY !== nextY > centreY) crossings.push(x + ((centreY - y) / (nextY - y)) * (nextX - x));
  });
  crossings.sort((a, b) => a - b);
  let [left, right] = [centreX, centreX];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at] as number, crossings[at + 1] as number];
    if (from <= centreX && centreX <= to) return [Math.round(centreX), Math.round(centreY)];
    if (to - from > right - left) [left, right] = [from, to];
  }
  return [Math.round((left + right) / 2), Math.round(centreY)];
}
