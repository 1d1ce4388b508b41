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
  const outer: Points[] = [];
  let d = '';
  for (const polygon of polygons)
    polygon.forEach((numbers, at) => {
      const ring = ringPoints(numbers, arcs);
      if (at === 0) outer.push(ring);
      if (ring.length >= 6) d += `${pathOf(ring)}z`;
    });
  const [x, y] = pointWithin(largestOf(outer));
  return { code, d, box: boxOf(outer), x, y };
}

function largestOf(rings: readonly Points[]): Points {
  const areas = rings.map((ring) => Math.abs(momentsOf(ring).twice));
  return rings[areas.indexOf(Math.max(...areas))] as Points;
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
  let x = points[0] as number;
  let y = points[1] as number;
  let d = `M${x} ${y}l`;
  for (let at = 2; at < points.length; at += 2) {
    const nextX = points[at] as number;
    const nextY = points[at + 1] as number;
    d += `${nextX - x} ${nextY - y} `;
    x = nextX;
    y = nextY;
  }
  return d;
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
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] as number;
      const y = ring[at + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
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

/** Twice the area of a ring, with a sign, and the sums that its centroid is made of. */
function momentsOf(ring: Points): { readonly twice: number; readonly sumX: number; readonly sumY: number } {
  let twice = 0;
  let sumX = 0;
  let sumY = 0;
  let x = ring[ring.length - 2] as number;
  let y = ring[ring.length - 1] as number;
  for (let at = 0; at < ring.length; at += 2) {
    const nextX = ring[at] as number;
    const nextY = ring[at + 1] as number;
    const cross = x * nextY - nextX * y;
    twice += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
    x = nextX;
    y = nextY;
  }
  return { twice, sumX, sumY };
}

/** The centroid, or the middle of the ring's widest stretch at its height where the centroid lies outside. */
function pointWithin(ring: Points): readonly [number, number] {
  const { twice, sumX, sumY } = momentsOf(ring);
  if (twice === 0) return [ring[0] as number, ring[1] as number];
  const centreX = sumX / (3 * twice);
  const centreY = sumY / (3 * twice);
  const crossings = crossingsAt(ring, centreY);
  let left = centreX;
  let right = centreX;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const from = crossings[at] as number;
    const to = crossings[at + 1] as number;
    if (from <= centreX && centreX <= to) return [Math.round(centreX), Math.round(centreY)];
    if (to - from > right - left) [left, right] = [from, to];
  }
  return [Math.round((left + right) / 2), Math.round(centreY)];
}

/** Where a level line goes in and out of the ring, from left to right. */
function crossingsAt(ring: Points, level: number): readonly number[] {
  const crossings: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    const y = ring[at + 1] as number;
    const nextY = ring[next + 1] as number;
    if (y > level === nextY > level) continue;
    const x = ring[at] as number;
    crossings.push(x + ((level - y) / (nextY - y)) * ((ring[next] as number) - x));
  }
  return crossings.sort((a, b) => a - b);
}
