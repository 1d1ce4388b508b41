import { type AreaCode, areaCode } from '../../areas/area.ts';
import {
  AreasFault,
  byCode,
  countyPattern,
  listFrom,
  matchOf,
  municipalityPattern,
  type Row,
  rowFrom,
  rowsOf,
} from '../../areas/reading.ts';

export const mapLevels = ['municipality', 'county'] as const;
export type MapLevel = (typeof mapLevels)[number];

/** Positions of a line one after another, x before y, in tenths of the plane's unit; y grows downwards. */
export type Points = Int32Array;

/** One place: its polygons, each an outer ring and holes; a ring is arcs by number, `~number` for one run backwards. */
export interface Geometry {
  readonly code: AreaCode;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** Boundaries that neighbours share, each stored once. */
export interface Topology {
  readonly arcs: readonly Points[];
  readonly geometries: Readonly<Record<MapLevel, ReadonlyMap<string, Geometry>>>;
}

/** Tenths of the plane's unit, so that paths are whole numbers. */
export const perUnit = 10;

const objects: Readonly<Record<MapLevel, readonly [name: string, code: RegExp]>> = {
  municipality: ['municipalities', municipalityPattern],
  county: ['counties', countyPattern],
};

/** Reads `catalog/areas/map.json`, a quantised TopoJSON file; every fault is named by where it stands. */
export function readTopology(json: unknown): Topology {
  const root = rowFrom(json, 'map');
  if (root.fields['type'] !== 'Topology') throw new AreasFault('map.type', 'Topology');
  const transform = rowFrom(root.fields['transform'], 'map.transform');
  const [scale, translate] = [pairOf(transform, 'scale'), pairOf(transform, 'translate')];
  const arcs = listFrom(root.fields['arcs'], 'map.arcs').map((arc, at) =>
    arcFrom(arc, `map.arcs[${at}]`, { scale, translate }),
  );
  const places = rowFrom(root.fields['objects'], 'map.objects');
  const read = (level: MapLevel) => {
    const [name, pattern] = objects[level];
    const object = rowFrom(places.fields[name], `map.objects.${name}`);
    const all = rowsOf(object, 'geometries', (row) => geometryFrom(row, pattern, arcs));
    return byCode(all, object.where);
  };
  return { arcs, geometries: { municipality: read('municipality'), county: read('county') } };
}

type Pair = readonly [number, number];

function pairOf(row: Row, key: string): Pair {
  const pair = listFrom(row.fields[key], `${row.where}.${key}`);
  if (pair.length !== 2 || !pair.every(Number.isFinite))
    throw new AreasFault(`${row.where}.${key}`, 'two numbers');
  return pair as unknown as Pair;
}

const isStep = (value: unknown): value is Pair =>
  Array.isArray(value) &&
  value.length === 2 &&
  Number.isSafeInteger(value[0]) &&
  Number.isSafeInteger(value[1]);

/** Steps from point to point become positions; points that fall together after rounding are one. */
function arcFrom(
  value: unknown,
  where: string,
  { scale, translate }: { readonly scale: Pair; readonly translate: Pair },
): Points {
  const steps = listFrom(value, where);
  if (steps.length < 2) throw new AreasFault(where, 'two points or more');
  const [scaleX, scaleY] = scale;
  const [left, top] = translate;
  const points = new Int32Array(2 * steps.length);
  let x = 0;
  let y = 0;
  let length = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (!isStep(step)) throw new AreasFault(`${where}[${at}]`, 'two whole numbers');
    x += step[0];
    y += step[1];
    const px = Math.round(perUnit * (x * scaleX + left));
    const py = Math.round(perUnit * (y * scaleY + top));
    const isLast = at === steps.length - 1;
    if (length > 0 && !isLast && px === points[length - 2] && py === points[length - 1]) continue;
    points[length] = px;
    points[length + 1] = py;
    length += 2;
  }
  return points.subarray(0, length);
}

function geometryFrom(row: Row, pattern: RegExp, arcs: readonly Points[]): Geometry {
  const code = areaCode(matchOf({ ...row, fields: { code: row.fields['id'] } }, 'code', pattern));
  const { type } = row.fields;
  const where = `${row.where}.arcs`;
  const nested = listFrom(row.fields['arcs'], where);
  const ring = (value: unknown, at: string) => ringFrom(value, at, arcs);
  const polygon = (value: unknown, at: string) =>
    listFrom(value, at).map((one, n) => ring(one, `${at}[${n}]`));
  if (type === 'Polygon') return { code, polygons: [polygon(nested, where)] };
  if (type !== 'MultiPolygon') throw new AreasFault(`${row.where}.type`, 'Polygon or MultiPolygon');
  return { code, polygons: nested.map((one, at) => polygon(one, `${where}[${at}]`)) };
}

function ringFrom(value: unknown, where: string, arcs: readonly Points[]): readonly number[] {
  const numbers = listFrom(value, where) as readonly number[];
  if (numbers.length === 0) throw new AreasFault(where, 'one arc or more');
  for (const number of numbers)
    if (!Number.isSafeInteger(number) || arcs[number < 0 ? ~number : number] === undefined)
      throw new AreasFault(where, `arcs that exist, and not ${String(number)}`);
  numbers.forEach((number, at) => {
    const next = numbers[(at + 1) % numbers.length] as number;
    const [x, y] = endOf(arcs, number);
    const [nextX, nextY] = endOf(arcs, ~next);
    if (x !== nextX || y !== nextY) throw new AreasFault(where, 'arcs that meet end to end');
  });
  return numbers;
}

/** Where an arc ends in the direction it is run; with `~number`, where it begins. */
function endOf(arcs: readonly Points[], number: number): Pair {
  const points = arcs[number < 0 ? ~number : number] as Points;
  const at = number < 0 ? 0 : points.length - 2;
  return [points[at] as number, points[at + 1] as number];
}
