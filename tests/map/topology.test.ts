import { describe, expect, it } from 'vitest';
import { AreasFault } from '../../src/areas/reading.ts';
import { countyBorders, type Shape, shapesOf } from '../../src/chart/map/shapes.ts';
import { readTopology } from '../../src/chart/map/topology.ts';
import { directions, placeTowards } from '../../src/chart/map/travel.ts';
import { viewOf } from '../../src/chart/map/view.ts';
import { areaCode } from '../../src/areas/area.ts';
import { nodePlaces } from '../../src/cli/nodeAssets.ts';
import { mapFile, squares } from './made.ts';

type Squares = ReturnType<typeof squares>;
const changed = (change: (file: Squares) => void): Squares => {
  const file = squares();
  change(file);
  return file;
};
const first = (file: Squares) => file.objects.municipalities.geometries[0] as Record<string, unknown>;

describe('a map file with a fault', () => {
  it.each<{ fault: string; file: unknown; where: string }>([
    { fault: 'is not an object', file: [], where: 'map' },
    { fault: 'is no topology', file: changed((f) => (f.type = 'FeatureCollection')), where: 'map.type' },
    {
      fault: 'has a scale of one number',
      file: changed((f) => f.transform.scale.pop()),
      where: 'map.transform.scale',
    },
    {
      fault: 'has a scale that is text',
      file: changed((f) => (f.transform.scale[1] = '1')),
      where: 'map.transform.scale',
    },
    { fault: 'has an arc of one point', file: changed((f) => (f.arcs[0] = [[1, 1]])), where: 'map.arcs[0]' },
    {
      fault: 'has a step with a fraction',
      file: changed(
        (f) =>
          (f.arcs[1] = [
            [10, 10],
            [0.5, 0],
          ]),
      ),
      where: 'map.arcs[1][1]',
    },
    {
      fault: 'lacks the counties',
      file: changed((f) => delete (f.objects as Partial<Squares['objects']>).counties),
      where: 'map.objects.counties',
    },
    {
      fault: 'has a place without a code',
      file: changed((f) => delete first(f)['id']),
      where: 'map.objects.municipalities.geometries[0].code',
    },
    {
      fault: 'has a code of another form',
      file: changed((f) => (first(f)['id'] = '101')),
      where: 'map.objects.municipalities.geometries[0].code',
    },
    {
      fault: 'has a place twice',
      file: changed((f) => (first(f)['id'] = '1002')),
      where: 'map.objects.municipalities',
    },
    {
      fault: 'has a place that is a line',
      file: changed((f) => (first(f)['type'] = 'LineString')),
      where: 'map.objects.municipalities.geometries[0].type',
    },
    {
      fault: 'names an arc that does not exist',
      file: changed((f) => (first(f)['arcs'] = [[0, 7]])),
      where: 'map.objects.municipalities.geometries[0].arcs[0]',
    },
    {
      fault: 'has a ring that does not close',
      file: changed((f) => (first(f)['arcs'] = [[0]])),
      where: 'map.objects.municipalities.geometries[0].arcs[0]',
    },
    {
      fault: 'has an empty ring',
      file: changed((f) => (first(f)['arcs'] = [[]])),
      where: 'map.objects.municipalities.geometries[0].arcs[0]',
    },
  ])('that $fault is refused at $where', ({ file, where }) => {
    let fault: unknown;
    try {
      readTopology(file);
    } catch (thrown) {
      fault = thrown;
    }
    expect(fault).toBeInstanceOf(AreasFault);
    expect((fault as AreasFault).where).toBe(where);
  });
});

describe('places as they are drawn', () => {
  const topology = readTopology(squares());

  it('are closed paths in tenths, with the shared side run both ways', () => {
    expect(shapesOf(topology, 'municipality').map(({ code, d }) => [code, d.replace(/ z/g, 'z')])).toEqual([
      ['1001', 'M100 0l0 100 -100 0 0 -100z'],
      ['1002', 'M100 0l100 0 0 100 -100 0z'],
    ]);
  });

  it('have their point in their middle, and a box around them', () => {
    expect(shapesOf(topology, 'municipality').map(({ x, y, box }) => ({ x, y, box }))).toEqual([
      { x: 50, y: 50, box: { x: 0, y: 0, width: 100, height: 100 } },
      { x: 150, y: 50, box: { x: 100, y: 0, width: 100, height: 100 } },
    ]);
  });

  it('show no border within a lone county', () => {
    expect(countyBorders(topology)).toBe('');
  });
});

describe('the map of the project', () => {
  const topology = readTopology(mapFile());
  const municipalities = shapesOf(topology, 'municipality');
  const counties = shapesOf(topology, 'county');
  const places = nodePlaces();

  it('has a shape for every municipality and county of today, and no others', () => {
    const codes = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code).sort();
    expect(codes(municipalities)).toEqual(codes(places.municipalities));
    expect(codes(counties)).toEqual(codes(places.counties));
  });

  it('has each place’s point within its box, and its box within the map', () => {
    for (const { x, y, box } of [...municipalities, ...counties]) {
      expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 10000 && box.y + box.height <= 12480).toBe(
        true,
      );
    }
  });

  it('is written in whole numbers, every ring closed', () => {
    for (const { d } of municipalities) expect(d).toMatch(/^(M\d+ \d+l(-?\d+ -?\d+ )+z)+$/);
  });

  it('draws borders between counties', () => {
    expect(countyBorders(topology).split('M').length).toBeGreaterThan(30);
  });

  it.each([
    ['municipality', '4003'],
    ['municipality', '0301'],
    ['county', '40'],
  ] as const)('of the level %s can be walked from %s to every place by arrows alone', (level, start) => {
    const shapes = level === 'county' ? counties : municipalities;
    const from = shapes.find(({ code }) => code === start) as Shape;
    const met = new Set([from]);
    for (const shape of met)
      for (const direction of directions) {
        const next = placeTowards(shapes, shape, direction);
        if (next !== null) met.add(next);
      }
    expect(shapes.filter((shape) => !met.has(shape)).map(({ code }) => code)).toEqual([]);
  });

  it('leads an arrow to a place that lies that way', () => {
    for (const shape of municipalities) {
      const [left, down] = [
        placeTowards(municipalities, shape, 'ArrowLeft'),
        placeTowards(municipalities, shape, 'ArrowDown'),
      ];
      if (left !== null) expect(left.x).toBeLessThan(shape.x);
      if (down !== null) expect(down.y).toBeGreaterThan(shape.y);
    }
  });

  it('is seen with the whole of a county when near it', () => {
    const view = viewOf(municipalities, areaCode('40'));
    for (const { code, box } of municipalities)
      if (code.startsWith('40')) {
        expect(box.x).toBeGreaterThanOrEqual(view.x);
        expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height);
      }
    expect(view.width).toBeLessThan(3000);
  });
});
