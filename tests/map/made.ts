import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { type Figure, type Series } from '../../src/series/series.ts';
import { figure, type Shorthand, series } from '../chart/figures.ts';

export const mapFile = (): unknown =>
  JSON.parse(readFileSync(join(projectRoot, 'catalog/areas/map.json'), 'utf8'));

/**
 * Two squares side by side, 1001 to the left of 1002, together county 10; arc 0 is the side that they share, arc 1 goes
 * round the left one and arc 2 round the right one.
 */
export const squares = () => ({
  type: 'Topology',
  transform: { scale: [1, 1] as unknown[], translate: [0, 0] as unknown[] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ] as unknown[],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1001', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: '1002', arcs: [[[2, -1]]] },
      ] as Record<string, unknown>[],
    },
    counties: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: '10', arcs: [[2, 1]] }] as Record<string, unknown>[],
    },
  },
});

/** Municipalities named by their code, one number each, unless more is said of a line. */
export const municipalities = (
  numbers: Readonly<Record<string, Shorthand | readonly Shorthand[]>>,
  more: Partial<Series> = {},
): readonly Series[] =>
  Object.entries(numbers).map(([code, cells]) =>
    series(code, `Sted ${code}`, 'other', Array.isArray(cells) ? cells : [cells as Shorthand], more),
  );

export const oneYear = (lines: readonly Series[]): Figure => figure(['2024'], lines);
